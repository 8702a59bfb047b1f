import { nameTarget } from "./defined-names";
import type { Sheet } from "./sheet";
import type { EmbeddedWorkbook } from "./workbook";

/** The other sheets that formulas in cells of a sheet speak of: by name, by a table or by a defined name. */
export function sheetsSpokenOf(workbook: EmbeddedWorkbook, sheet: Sheet): readonly Sheet[] {
  const { mentions } = sheet;
  const named = workbook.names
    .filter((name) => mentions.has(name.name.toLowerCase()) && (name.sheet ?? sheet) === sheet)
    .map((name) => nameTarget(workbook, name)?.sheet);
  return workbook.sheets.filter(
    (other) =>
      other !== sheet &&
      (mentions.has(other.name.toLowerCase()) ||
        other.tables.some((table) => mentions.has(table.name.toLowerCase())) ||
        named.includes(other)),
  );
}
