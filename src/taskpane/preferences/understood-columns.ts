import { PLAN_FIELDS } from "../../readers/columns/column-mapping";
import type { ColumnUse } from "../../readers/columns/column-mapping";
import type { RememberedColumns, RememberedUse } from "../documents/column-answers";

const USES: readonly ColumnUse[] = [...PLAN_FIELDS, "keep-objective", "keep-indicator", "leave"];

/** The remembered columns among what is stored; a table that is not whole is none. */
export function understoodColumns(stored: unknown): readonly RememberedColumns[] {
  return listOf(stored).flatMap((table): readonly RememberedColumns[] => {
    const headers = listOf(fieldOf(table, "headers")).filter((header) => typeof header === "string");
    const uses = listOf(fieldOf(table, "uses")).flatMap(understoodUse);
    return headers.length > 0 && headers.length === uses.length ? [{ headers, uses }] : [];
  });
}

function understoodUse(stored: unknown): readonly RememberedUse[] {
  const use = USES.find((each) => each === fieldOf(stored, "use"));
  const year = fieldOf(stored, "year");
  if (use === undefined) return [];
  return [typeof year === "number" ? { use, year } : { use }];
}

function listOf(stored: unknown): readonly unknown[] {
  return Array.isArray(stored) ? stored : [];
}

function fieldOf(stored: unknown, name: string): unknown {
  return typeof stored === "object" && stored !== null
    ? new Map(Object.entries(stored)).get(name)
    : undefined;
}
