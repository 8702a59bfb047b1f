import type { Answers } from "../other-words/answers";
import type { Counters } from "./counters";
import type { Sheet } from "../model/sheet";
import type { EmbeddedWorkbook } from "../model/workbook";
import type { CalculationPace } from "./calculation-pace";
import type { EventSwitchboard } from "./event-switchboard";
import type { HostObject } from "./host-object";
import type { LiveRanges } from "./live-ranges";
import type { OpenedFiles } from "./opened-files";
import type { RangeTarget } from "./range-target";
import type { References } from "./references";

/** What the objects of a host share, and how they make one another. */
export interface HostContext {
  readonly workbook: EmbeddedWorkbook;
  readonly counters: Counters;
  readonly references: References;
  readonly ranges: LiveRanges;
  readonly events: EventSwitchboard;
  readonly calculation: CalculationPace;
  readonly openedFiles: OpenedFiles;
  readonly answers: Answers;
  /** The `Excel.Range` of some cells. */
  range(target: RangeTarget): HostObject;
  /** The `Excel.Worksheet` of a sheet. */
  worksheet(sheet: Sheet): HostObject;
}
