import { CENTRE_INDICATORS, CENTRE_PHASES } from "../../contract/centre-tables";
import { EARLIER_PHASE_WORKINGS, EARLIER_WORKINGS } from "../../contract/earlier-form";
import { INDICATORS } from "../../contract/plan-tables";
import { quarterColumn } from "../../contract/quarter-columns";
import type { QuarterColumns } from "../../contract/quarter-columns";
import type { ContractColumn } from "../../contract/table";
import { QUARTERS } from "../../contract/vocabulary";
import { lookupKey } from "../../cells/table-cell";
import type { CellValue, TableData } from "../../cells/workbook-data";

/** The sheet of a centre as the version before wrote it; `null`: a table is gone. Workings stand row by row beside. */
export interface EarlierCentre {
  readonly indicators: TableData | null;
  readonly workings: TableData | null;
  readonly phases: TableData | null;
  readonly phaseWorkings: TableData | null;
}

/** What a sheet shows of an indicator or phase. */
export interface Figure {
  /** *Raggiungimento*, of a phase *Avanzamento*; `null`: none. */
  readonly achievement: number | null;
  /** *Stato*; "": none. */
  readonly status: string;
}

/** A row as its sheet shows it, and what counted in it. */
export interface EarlierRow {
  readonly figure: Figure;
  /** By header of the cell: the number that counted, `null` where none did; a header that is absent is not known. */
  readonly counted: ReadonlyMap<string, number | null>;
}

/** The rows of all centres by the key of their identifiers; of several with the same one the first. */
export function earlierRows(centres: readonly EarlierCentre[]): ReadonlyMap<string, EarlierRow> {
  const rows = centres.flatMap(({ indicators, workings, phases, phaseWorkings }) => [
    ...rowsOf(indicators, CENTRE_INDICATORS.id, (row) => ({
      figure: figureAt(indicators, row, CENTRE_INDICATORS.achievement, CENTRE_INDICATORS.status),
      counted: new Map([
        ...quartersAt(workings, row, EARLIER_WORKINGS, CENTRE_INDICATORS),
        ...countedAt(workings, row, EARLIER_WORKINGS.target, INDICATORS.target),
        ...countedAt(workings, row, EARLIER_WORKINGS.baseline, INDICATORS.baseline),
      ]),
    })),
    ...rowsOf(phases, CENTRE_PHASES.id, (row) => ({
      figure: figureAt(phases, row, CENTRE_PHASES.progress, CENTRE_PHASES.status),
      counted: new Map(quartersAt(phaseWorkings, row, EARLIER_PHASE_WORKINGS, CENTRE_PHASES)),
    })),
  ]);
  return new Map([...rows].reverse());
}

function rowsOf(
  table: TableData | null,
  { header }: ContractColumn,
  read: (row: number) => EarlierRow,
): readonly (readonly [string, EarlierRow])[] {
  const ids = table?.columns.get(header)?.values ?? [];
  return ids.map((id, row) => [lookupKey(String(id)), read(row)] as const);
}

function figureAt(
  table: TableData | null,
  row: number,
  achievement: ContractColumn,
  status: ContractColumn,
): Figure {
  const shown = valueAt(table, row, status) ?? "";
  return { achievement: numberIn(valueAt(table, row, achievement)), status: String(shown) };
}

type Counted = readonly [header: string, number: number | null];

function quartersAt(
  workings: TableData | null,
  row: number,
  counted: QuarterColumns,
  shown: QuarterColumns,
): readonly Counted[] {
  return QUARTERS.flatMap((quarter) =>
    countedAt(workings, row, quarterColumn(counted, quarter), quarterColumn(shown, quarter)),
  );
}

function countedAt(
  workings: TableData | null,
  row: number,
  column: ContractColumn,
  { header }: ContractColumn,
): readonly Counted[] {
  const value = valueAt(workings, row, column);
  return value === undefined ? [] : [[header, numberIn(value)]];
}

function valueAt(table: TableData | null, row: number, { header }: ContractColumn): CellValue | undefined {
  return table?.columns.get(header)?.values[row];
}

function numberIn(value: CellValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}
