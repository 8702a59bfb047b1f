import type { ColumnMapping, ColumnUse, MappedColumn } from "../../readers/columns/column-mapping";

/** What a person remembers of a table: its headings, and what each column is. */
export interface RememberedColumns {
  readonly headers: readonly string[];
  readonly uses: readonly RememberedUse[];
}

export interface RememberedUse {
  readonly use: ColumnUse;
  readonly year?: number;
}

/** Tables that are remembered at most: the latest ones. */
const MOST_TABLES = 12;

/** The mapping with another use of one column. The person has said it, so it is sure. */
export function withUse(mapping: ColumnMapping, column: number, use: ColumnUse): ColumnMapping {
  return changed(mapping, column, (before) => ({ ...before, use, sure: true }));
}

/** The mapping with another year of a target or baseline; `null`: the plan's own. */
export function withColumnYear(mapping: ColumnMapping, column: number, year: number | null): ColumnMapping {
  return changed(mapping, column, ({ column: position, header, use, sure }) => ({
    ...{ column: position, header, use, sure },
    ...(year === null ? {} : { year }),
  }));
}

/** The mapping as a person confirms it: nothing is left to ask. */
export function confirmed(mapping: ColumnMapping, year: number | null): ColumnMapping {
  return { ...mapping, year, columns: mapping.columns.map((column) => ({ ...column, sure: true })) };
}

function changed(
  mapping: ColumnMapping,
  column: number,
  change: (before: MappedColumn) => MappedColumn,
): ColumnMapping {
  const columns = mapping.columns.map((each) => (each.column === column ? change(each) : each));
  return { ...mapping, columns };
}

/** The remembered tables with this one first, in place of what was remembered of the same headings. */
export function remembering(
  mapping: ColumnMapping,
  remembered: readonly RememberedColumns[],
): readonly RememberedColumns[] {
  const headers = headersOf(mapping);
  const uses = mapping.columns.map(({ use, year }) => (year === undefined ? { use } : { use, year }));
  const others = remembered.filter((each) => !areSame(each.headers, headers));
  return [{ headers, uses }, ...others].slice(0, MOST_TABLES);
}

/** The mapping as the same headings were answered before; `null`: they never were. */
export function recalled(
  mapping: ColumnMapping,
  remembered: readonly RememberedColumns[],
): ColumnMapping | null {
  const headers = headersOf(mapping);
  const found = remembered.find((each) => areSame(each.headers, headers));
  if (found === undefined) return null;
  const columns = mapping.columns.map(({ column, header }, position): MappedColumn => {
    const { use = "leave", year } = found.uses[position] ?? {};
    return { column, header, use, ...(year !== undefined && { year }), sure: true };
  });
  return { ...mapping, columns };
}

/** Headings as they are compared: case and blanks aside. */
function headersOf({ columns }: ColumnMapping): readonly string[] {
  return columns.map(({ header }) => header.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim());
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((header, position) => header === other[position]);
}
