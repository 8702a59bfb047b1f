import type { TableLayout } from "../declare/sheet-layout";
import type { ColumnSpan } from "../schema/centre-tables";

/** Where neighbouring columns stand in a table, from 0. */
export function headerRun(
  { columns, name }: TableLayout,
  { firstHeader, lastHeader }: ColumnSpan,
): { readonly first: number; readonly count: number } {
  const first = columns.findIndex(({ header }) => header === firstHeader);
  const last = columns.findIndex(({ header }) => header === lastHeader);
  if (first < 0 || last < first) throw new RangeError(`${name}: ${firstHeader}…${lastHeader}`);
  return { first, count: last - first + 1 };
}
