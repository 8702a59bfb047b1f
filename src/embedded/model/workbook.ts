import type { Area } from "./area";
import { builtInStyles } from "./built-in-styles";
import type { CellList } from "./cell-list";
import type { NamedStyle } from "./cell-style";
import type { DefinedName } from "./defined-name";
import type { DocumentProperties } from "./document-properties";
import { emptyProperties } from "./document-properties";
import { ExcelRuleError } from "./excel-rule-error";
import type { Sheet } from "./sheet";
import { createSheet } from "./sheet";
import type { PasswordLock } from "../passwords/password-lock";
import type { Table } from "./table";

/** The workbook behind the embedded Excel. Read it freely; change it through the operations beside this file. */
export interface EmbeddedWorkbook {
  /** In the order of the tabs; at least one is visible. */
  readonly sheets: Sheet[];
  activeSheet: Sheet;
  readonly names: DefinedName[];
  /** Cell styles, the built-in ones too, by `styleKey`; `normal` is always there. */
  readonly styles: Map<string, NamedStyle>;
  structureProtected: boolean;
  /** Asked by whoever unprotects the structure; `null`: nothing is asked. */
  structurePassword: PasswordLock | null;
  readonly properties: DocumentProperties;
  /**
   * Values of JSON that an add-in keeps in the workbook (`workbook.settings`). They live as long as the workbook is
   * open: Excel stores them in a part that belongs to one installed add-in, which files written here do not have.
   */
  readonly settings: Map<string, unknown>;
  /**
   * `Excel.CalculationMode`. What-if data tables, the only ones that `AutomaticExceptTables` leaves out, are not
   * modelled: it is the same as `Automatic`.
   */
  calculationMode: CalculationMode;
  readonly listeners: Set<ChangeListener>;
  /** Counter behind the ids of sheets, tables, columns and rules. */
  lastId: number;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export type ChangeListener = (change: WorkbookChange) => void;

/** What happened. Told after the fact, once for each operation. */
export type WorkbookChange =
  /** Constants or formulas were written or cleared. */
  | { readonly kind: "content"; readonly sheet: Sheet; readonly area: Area }
  /** Looks, sizes, merges, validations, conditional formats, print set-up. */
  | { readonly kind: "format"; readonly sheet: Sheet; readonly area: Area }
  /** Cells were pushed by an insertion or pulled by a deletion of `area`. */
  | {
      readonly kind: "shifted";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly by: "insertDown" | "insertRight" | "deleteUp" | "deleteLeft";
    }
  /** Rows or columns of a list were put into another order; only those that moved are in `area`. */
  | {
      readonly kind: "sorted";
      readonly sheet: Sheet;
      readonly areas: readonly Area[];
      readonly lines: "rows" | "columns";
    }
  /** Rows of the sheet were hidden or shown. */
  | { readonly kind: "rowsHidden"; readonly sheet: Sheet }
  /** Formula results changed: which. */
  | { readonly kind: "calculated"; readonly cells: ReadonlyMap<Sheet, CellList> }
  /** A table came, went, or has another name, place or header. */
  | { readonly kind: "table"; readonly sheet: Sheet; readonly names: readonly string[] }
  /** Charts of the sheet came, went or look different. */
  | { readonly kind: "charts"; readonly sheet: Sheet }
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "sheetAdded"; readonly sheet: Sheet }
  | { readonly kind: "sheetDeleted"; readonly sheet: Sheet }
  | { readonly kind: "sheetRenamed"; readonly sheet: Sheet; readonly before: string }
  /** Place among the tabs, visibility, colour, protection, panes. */
  | { readonly kind: "sheetChanged"; readonly sheet: Sheet; readonly aspect?: SheetAspect }
  | { readonly kind: "activated"; readonly sheet: Sheet; readonly before: Sheet }
  /** Protection of the structure, calculation mode, document properties, settings. */
  | { readonly kind: "workbookChanged"; readonly aspect?: "settings" }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly area: Area };

/** What of a sheet changed, where Excel has an event for it. */
export type SheetAspect =
  | { readonly kind: "position"; readonly before: number; readonly after: number }
  | { readonly kind: "visibility"; readonly before: Sheet["visibility"] }
  | { readonly kind: "protection" };

/** A new workbook with one empty sheet, as Excel in Italian makes it. */
export function createWorkbook(): EmbeddedWorkbook {
  const sheet = createSheet(sheetId(1), "Foglio1");
  return {
    sheets: [sheet],
    activeSheet: sheet,
    names: [],
    styles: builtInStyles(),
    structureProtected: false,
    structurePassword: null,
    properties: emptyProperties(),
    settings: new Map(),
    calculationMode: "Automatic",
    listeners: new Set(),
    lastId: 1,
  };
}

/** Ids look like those of Office.js. */
export function sheetId(counter: number): string {
  return `{00000000-0000-0000-0000-${counter.toString(16).toUpperCase().padStart(12, "0")}}`;
}

export function nextId(workbook: EmbeddedWorkbook): number {
  workbook.lastId += 1;
  return workbook.lastId;
}

export function announce(workbook: EmbeddedWorkbook, change: WorkbookChange): void {
  for (const listener of workbook.listeners) listener(change);
}

/** Calls `listener` after every change, until the returned function is called. */
export function listen(workbook: EmbeddedWorkbook, listener: ChangeListener): () => void {
  workbook.listeners.add(listener);
  return () => workbook.listeners.delete(listener);
}

/** The sheet of that name, without case; `null`: none. */
export function findSheet(workbook: EmbeddedWorkbook, name: string): Sheet | null {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/** As `findSheet`; `ItemNotFound` where there is none. */
export function sheetNamed(workbook: EmbeddedWorkbook, name: string): Sheet {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new ExcelRuleError("ItemNotFound", `there is no sheet "${name}"`);
  return sheet;
}

/** A table and the sheet that it is on. */
export interface PlacedTable {
  readonly table: Table;
  readonly sheet: Sheet;
}

/** The table of that name, without case; `null`: none. */
export function findTable(workbook: EmbeddedWorkbook, name: string): PlacedTable | null {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables) {
      if (table.name.toLowerCase() === wanted) return { table, sheet };
    }
  }
  return null;
}

/** As `findTable`; `ItemNotFound` where there is none. */
export function tableNamed(workbook: EmbeddedWorkbook, name: string): PlacedTable {
  const found = findTable(workbook, name);
  if (!found) throw new ExcelRuleError("ItemNotFound", `there is no table "${name}"`);
  return found;
}
