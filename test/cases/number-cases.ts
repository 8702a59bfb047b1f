import cases from "./numbers.json";
import type { CellValue } from "../../src/domain/cells/workbook-data";
import type { Quarter } from "../../src/domain/contract/vocabulary";

/** An indicator with its readings, and what they give as of a quarter: what code and cells must both say. */
export interface NumberCase {
  readonly quarter: Quarter;
  /** The row of `Indicatori`, by header; what is not named is blank. */
  readonly registry: Readonly<Record<string, CellValue>>;
  /** T1…T4 as a file holds them. */
  readonly readings: readonly CellValue[];
  readonly achievement: number | null;
  readonly due: number;
  readonly present: number;
  readonly status: string;
}

/** Parameters with which all cases were computed. */
export const CASE_YEAR = 2022;

/** All cases: every kind, rule, method and frequency, *Scadenza* before, in and after the year, wrong cells. */
export const NUMBER_CASES: readonly NumberCase[] = cases.map(
  ({ trimestre, letture, raggiungimento, dovute, presenti, stato, ...registry }) => ({
    quarter: trimestre as Quarter,
    registry: Object.fromEntries(Object.entries(registry).map(([header, value]) => [header, value ?? ""])),
    readings: letture.map((reading) => reading ?? ""),
    achievement: raggiungimento,
    due: dovute,
    present: presenti,
    status: stato,
  }),
);
