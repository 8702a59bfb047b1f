import type { MappedColumn } from "./column-mapping";
import type { PlanRow } from "./table-rows";

/** The texts of columns that are kept as they are, by heading: of several rows the first that says something. */
export function keptTexts(
  rows: readonly PlanRow[],
  columns: readonly MappedColumn[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.flatMap(({ column, header }) => {
      const text = rows.map(({ cells }) => cells[column]?.text ?? "").find((each) => each !== "");
      return text === undefined ? [] : [[header, text] as const];
    }),
  );
}
