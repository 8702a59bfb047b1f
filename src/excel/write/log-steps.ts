import { LOG } from "../../domain/contract/service-tables";
import { newLogRows } from "../declare/log-line";
import type { LogLine } from "../declare/log-line";
import { logSheet } from "../declare/service-sheets";
import type { SheetLayout } from "../declare/sheet-layout";
import type { LocatedTable } from "../differ/located-table";
import { recordRows } from "../differ/record-rows";
import { isLookDue } from "../observe/marker";
import type { Observation } from "../observe/observation";
import { LOG_COLUMNS } from "../schema/service-tables";
import { appendRowsStep } from "./append-rows";
import { addSheetStep, sheetLookSteps, sheetSteps } from "./sheet-steps";
import type { WriteStep } from "./write-step";

/** Rows of `Registro` that are read: as many as an operation may have written before it was interrupted. */
export const LOG_TAIL = 400;

/** The lines of an operation in `Registro`, which is made where somebody has deleted it. */
export function logSteps(
  lines: readonly LogLine[],
  number: number,
  located: ReadonlyMap<string, LocatedTable>,
  observation: Observation,
): readonly WriteStep[] {
  const table = located.get(LOG.name);
  const present = recordRows(LOG.name, LOG_COLUMNS, located, observation);
  const rows = newLogRows(present, number, lines);
  if (table === undefined) return rows.length === 0 ? [] : newLogSteps(logSheet(rows));
  const isHalfMade = isLookDue(observation.skeleton.marker, LOG.name);
  return [
    ...(rows.length === 0
      ? []
      : [appendRowsStep(table, LOG_COLUMNS, rows, present.length === 0 && table.rowCount === 1)]),
    ...(isHalfMade ? sheetLookSteps(logSheet([...present, ...rows])) : []),
  ];
}

function newLogSteps(layout: SheetLayout): readonly WriteStep[] {
  return [addSheetStep(layout, null), ...sheetSteps(layout)];
}
