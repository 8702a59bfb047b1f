import { LOG } from "../../domain/contract/service-tables";
import { newLogRows } from "../declare/log-line";
import type { LogLine } from "../declare/log-line";
import { logSheet } from "../declare/service-sheets";
import type { LocatedTable } from "../differ/located-table";
import { recordRows } from "../differ/record-rows";
import type { Observation } from "../observe/observation";
import { LOG_COLUMNS } from "../schema/service-tables";
import { appendRowsStep } from "./append-rows";
import { isHalfMade, makeRecordSteps } from "./record-sheet";
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
  const whole = logSheet([...present, ...rows]);
  const place = { observation, located };
  if (isHalfMade(whole, place)) return makeRecordSteps(whole, place, null);
  if (rows.length === 0) return [];
  return table === undefined
    ? makeRecordSteps(whole, place, null)
    : [appendRowsStep(table, LOG_COLUMNS, rows, present.length === 0 && table.rowCount === 1)];
}
