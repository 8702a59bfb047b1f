import type { Finding } from "../../domain/structure/finding";
import type { Area } from "../cells/address";
import type { SheetLayout, TableLayout, TextStyle } from "../declare/sheet-layout";
import type { TypedContent } from "../declare/sheet-layout";
import type { Column, ColumnFormula, Validation } from "../schema/column";

/** What makes a difference vanish, as plain data: `write/mend-steps.ts` performs it. Each can be repeated. */
export type Mend =
  | { readonly type: "cell-styles"; readonly names: readonly string[] }
  | { readonly type: "calculation" }
  | { readonly type: "lay"; readonly layout: SheetLayout; readonly position: number | null }
  | Relay
  | { readonly type: "sheet-name"; readonly sheet: string; readonly name: string }
  | { readonly type: "sheet-place"; readonly sheet: string; readonly position: number }
  | { readonly type: "protect"; readonly sheet: string }
  | { readonly type: "table-name"; readonly sheet: string; readonly table: string; readonly name: string }
  /** Makes a table of cells that read like one. */
  | {
      readonly type: "table-frame";
      readonly sheet: string;
      readonly layout: TableLayout;
      readonly area: Area;
    }
  | { readonly type: "table-rows"; readonly sheet: string; readonly table: string; readonly area: Area }
  /** The table ends before columns of ours that there are no more; `layout` says how wide the sheet's are now. */
  | {
      readonly type: "narrow-table";
      readonly sheet: string;
      readonly table: string;
      readonly area: Area;
      readonly cleared: readonly Area[];
      readonly layout: SheetLayout;
    }
  | {
      readonly type: "new-column";
      readonly sheet: string;
      readonly table: string;
      readonly column: Column;
      readonly position: number;
    }
  | {
      readonly type: "new-rows";
      readonly sheet: string;
      readonly layout: TableLayout;
      readonly rows: TableLayout["rows"];
    }
  | { readonly type: "clear-filter"; readonly sheet: string; readonly table: string }
  | {
      readonly type: "name";
      readonly sheet: string;
      readonly name: string;
      readonly row: number;
      readonly column: number;
    }
  | { readonly type: "contents"; readonly sheet: string; readonly cells: readonly CellContentMend[] }
  | ({ readonly type: "formula"; readonly sheet: string; readonly area: Area } & ColumnFormula)
  | {
      readonly type: "style";
      readonly sheet: string;
      readonly area: Area;
      readonly style: string;
      readonly alignment?: "Center";
    }
  | { readonly type: "text-style"; readonly sheet: string; readonly area: Area; readonly style: TextStyle }
  /** Cell style, alignment and format of cells of a column. */
  | { readonly type: "look"; readonly sheet: string; readonly area: Area; readonly column: Column }
  | { readonly type: "format"; readonly sheet: string; readonly area: Area; readonly numberFormat: string }
  | {
      readonly type: "validation";
      readonly sheet: string;
      readonly area: Area;
      readonly validation: Validation;
    }
  | {
      readonly type: "rules";
      readonly sheet: string;
      readonly layout: TableLayout;
      /** The tables of the sheet where they stand, which rules may look at. */
      readonly neighbours: readonly TableLayout[];
    }
  | { readonly type: "kinds"; readonly sheet: string; readonly kinds: KindsMend };

/** A sheet of ours is taken apart and laid out again where it stands; what people typed goes along. */
export interface Relay {
  readonly type: "relay";
  readonly sheet: string;
  readonly layout: SheetLayout;
  /** Our tables that stand on it now, by the names that they have. */
  readonly tables: readonly string[];
  /** Cells that are emptied first. */
  readonly cleared: readonly Area[];
}

export interface CellContentMend {
  readonly row: number;
  readonly column: number;
  readonly content: TypedContent;
}

/** Formats and validation of a tracking table for the kinds that its indicators have now. */
export interface KindsMend {
  readonly layout: TableLayout;
  /** The hidden column that keeps the kinds that the rows were set for. */
  readonly keptIn: Area;
  readonly kinds: readonly string[];
  /** Baselines and targets of the registry that follow; rows from 0. */
  readonly registryFormats: readonly {
    readonly row: number;
    readonly header: string;
    readonly numberFormat: string;
  }[];
}

/** A cell that people wrote and that has no place any more. */
export interface SetAside {
  readonly sheet: string;
  readonly address: string;
  readonly table: string;
  readonly id: string;
  readonly column: string;
  readonly content: TypedContent;
}

/** One way in which the workbook departs from its declaration, and what is done about it. */
export interface Difference {
  readonly finding: Finding;
  /** None: only a person can. */
  readonly mends: readonly Mend[];
  /** What the mending would overwrite. */
  readonly setAside: readonly SetAside[];
}
