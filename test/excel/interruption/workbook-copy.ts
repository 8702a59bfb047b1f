import type { DefinedName } from "../../../src/embedded/model/defined-name";
import type { NamedStyle } from "../../../src/embedded/model/cell-style";
import type { Sheet } from "../../../src/embedded/model/sheet";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";

/**
 * A workbook of its own that holds the same, in a millisecond: what never changes (cells, styles, rules) is shared. It has
 * no listeners, no calculation and no history yet.
 */
export function copyWorkbook(workbook: EmbeddedWorkbook): EmbeddedWorkbook {
  const copies = new Map(workbook.sheets.map((sheet) => [sheet, copySheet(sheet)]));
  const { properties } = workbook;
  return {
    ...workbook,
    sheets: [...copies.values()],
    activeSheet: copies.get(workbook.activeSheet) ?? workbook.activeSheet,
    names: workbook.names.map((name): DefinedName => ({
      ...name,
      sheet: name.sheet === null ? null : (copies.get(name.sheet) ?? null),
    })),
    styles: new Map([...workbook.styles].map(([key, style]): [string, NamedStyle] => [key, { ...style }])),
    properties: { ...properties, custom: new Map(properties.custom), foreign: [...properties.foreign] },
    settings: new Map(workbook.settings),
    listeners: new Set(),
  };
}

function copySheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.copy(),
    columns: new Map(sheet.columns),
    rows: new Map(sheet.rows),
    tables: sheet.tables.map((table) => ({ ...table })),
    customProperties: new Map(sheet.customProperties),
    mentions: new Set(sheet.mentions),
  };
}
