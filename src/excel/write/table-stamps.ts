import type { SheetLayout, TableLayout } from "../declare/sheet-layout";
import { areaAddress } from "../cells/address";
import type { Area } from "../cells/address";
import { quoteSheet } from "../cells/sheet-name";

/** A table on its sheet. */
export interface LaidTable {
  readonly layout: SheetLayout;
  readonly table: TableLayout;
}

/** A block of a sheet, as an address that says the sheet too. */
export function sourceOf({ layout }: LaidTable, area: Area): string {
  return `${quoteSheet(layout.name)}!${areaAddress(area)}`;
}

/** The workings of a tracking sheet are hidden: they need no look. */
export function isVisible({ layout: { hiddenColumns }, table: { column } }: LaidTable): boolean {
  return hiddenColumns === undefined || column < hiddenColumns.first;
}

/** For each table the one before it of which it is a copy, by what they have in common; the first of each kind has none. */
export function modelsOf(
  tables: readonly LaidTable[],
  kindOf: (table: LaidTable) => string,
  canBeModel: (table: LaidTable) => boolean,
): readonly { readonly table: LaidTable; readonly model: LaidTable }[] {
  const models = new Map<string, LaidTable>();
  return tables.flatMap((table) => {
    const kind = kindOf(table);
    const model = models.get(kind);
    if (model !== undefined) return [{ table, model }];
    if (canBeModel(table)) models.set(kind, table);
    return [];
  });
}
