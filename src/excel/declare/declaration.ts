import { SHEETS } from "../../domain/contract/sheets";
import { missingLayout, qualityLayout, readingsLayout, summaryLayout } from "./derived-sheets";
import type { Moment, Reading } from "./derived-sheets";
import { logSheet, recoveredSheet } from "./service-sheets";
import type { SheetLayout, TableRow } from "./sheet-layout";

/** The sheets of a workbook, by what is known of them. */
export interface DeclaredSheets {
  /** `Obiettivi`, `Indicatori`, `Fasi`, `Parametri`. */
  readonly office: readonly SheetLayout[];
  readonly centres: readonly SheetLayout[];
  /** `Come si calcola`. */
  readonly explanation: SheetLayout;
  readonly reading: Reading;
  /** Rows of `Registro` and `Recuperati`; `null`: there is no such sheet, and none is needed. */
  readonly log: readonly TableRow[];
  readonly recovered: readonly TableRow[] | null;
  /** When the derived sheets are written. */
  readonly at: Moment;
  /** `Riepilogo` has its figures from a refresh. */
  readonly isRefreshed: boolean;
}

/** All sheets in the order of their tabs. */
export function allSheets(declared: DeclaredSheets): readonly SheetLayout[] {
  const { office, centres, explanation, reading, log, recovered, at, isRefreshed } = declared;
  const [parameters, ...plan] = [...office].reverse();
  return [
    summaryLayout(reading, isRefreshed ? at : null),
    missingLayout(reading, at),
    qualityLayout(reading, at),
    ...plan.reverse(),
    ...centres,
    explanation,
    readingsLayout(reading),
    ...(parameters === undefined ? [] : [parameters]),
    ...(recovered === null ? [] : [recoveredSheet(recovered)]),
    logSheet(log),
  ];
}

/** True: a refresh or a report writes the sheet, and it can be made again at any time. */
export function isDerived({ name }: Pick<SheetLayout, "name">): boolean {
  return DERIVED_SHEETS.includes(name);
}

/**
 * In which order sheets are made, from 0, so that each finds the tables and names that its formulas speak of: those of the
 * office; those of the centres, with the records that nobody speaks of; those that say what stands on others.
 */
export function layerOf(layout: Pick<SheetLayout, "name">): 0 | 1 | 2 {
  if (isDerived(layout) || layout.name === SHEETS.explanation) return 2;
  return OFFICE_SHEETS.includes(layout.name) ? 0 : 1;
}

const OFFICE_SHEETS: readonly string[] = [
  SHEETS.objectives,
  SHEETS.indicators,
  SHEETS.phases,
  SHEETS.parameters,
];
const DERIVED_SHEETS: readonly string[] = [SHEETS.summary, SHEETS.missing, SHEETS.quality, SHEETS.readings];
