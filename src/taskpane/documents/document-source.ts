import type { OfferedArea } from "../../domain/cells/sheet-cells";
import type { DocumentFile } from "../../readers/document/reading";

/** Where a document comes from. */
export type DocumentSource =
  | { readonly kind: "file"; readonly file: ChosenFile }
  /** Pasted into the field: HTML, or lines of a text. */
  | { readonly kind: "pasted"; readonly content: DocumentFile }
  /** Cells of the open workbook: one block, or tables that are the plan together. */
  | { readonly kind: "cells"; readonly areas: readonly OfferedArea[] };

/** As much of a browser `File` as is read. */
export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}
