import { INDICATORS } from "../../domain/contract/plan-tables";
import { keyOf } from "../../domain/cells/table-cell";
import type { TableData } from "../../domain/cells/workbook-data";

/** Rows of the registry, from 0, by the key of their identifier; the first of each counts. */
export function registryRows(registry: TableData): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  registry.columns.get(INDICATORS.id.header)?.values.forEach((id, row) => {
    const key = keyOf(String(id));
    if (!rows.has(key)) rows.set(key, row);
  });
  return rows;
}
