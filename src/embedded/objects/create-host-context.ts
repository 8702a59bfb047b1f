import { Counters } from "./counters";
import type { EmbeddedWorkbook } from "../model/workbook";
import type { Answers } from "../other-words/answers";
import { CalculationPace } from "./calculation-pace";
import { EventSwitchboard } from "./event-switchboard";
import type { HostContext } from "./host-context";
import { hostObject } from "./object-class";
import { LiveRanges } from "./live-ranges";
import { OpenedFiles } from "./opened-files";
import { RANGE } from "./range";
import { References } from "./references";
import { WORKSHEET } from "./worksheet";

/** Everything that the objects over a workbook need. */
export function createHostContext(workbook: EmbeddedWorkbook, answers: Answers): HostContext {
  const context: HostContext = {
    workbook,
    counters: new Counters(),
    references: new References(),
    ranges: new LiveRanges(),
    events: new EventSwitchboard(),
    calculation: new CalculationPace(workbook),
    openedFiles: new OpenedFiles(),
    answers,
    range(target) {
      context.ranges.add(target);
      return hostObject(RANGE, target, context);
    },
    worksheet: (sheet) => hostObject(WORKSHEET, sheet, context),
  };
  context.ranges.follow(workbook);
  return context;
}
