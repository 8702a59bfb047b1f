import type { ContractColumn } from "./table";
import { quarterLabel } from "./vocabulary";
import type { Quarter } from "./vocabulary";

/** One column for each quarter, by symbol: `t1`…`t4`. */
export type QuarterColumns = Readonly<Record<`t${Quarter}`, ContractColumn>>;

/** The columns `T1`…`T4`. */
export function quarterColumns(column: (header: string) => ContractColumn): QuarterColumns {
  return {
    t1: column(quarterLabel(1)),
    t2: column(quarterLabel(2)),
    t3: column(quarterLabel(3)),
    t4: column(quarterLabel(4)),
  };
}

/** The column of a quarter. */
export function quarterColumn(columns: QuarterColumns, quarter: Quarter): ContractColumn {
  return columns[`t${quarter}`];
}

/** What was to be expected at each quarter, by symbol: `expected1`…`expected4`. */
export type ExpectedColumns = Readonly<Record<`expected${Quarter}`, ContractColumn>>;

/** The column that says what was to be expected at a quarter. */
export function expectedColumn(columns: ExpectedColumns, quarter: Quarter): ContractColumn {
  return columns[`expected${quarter}`];
}
