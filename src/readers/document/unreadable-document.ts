/** Why a document cannot be read at all. The sentence is made where it is shown. */
export type UnreadableReason =
  | { readonly code: "empty" }
  | { readonly code: "encrypted" }
  | { readonly code: "damaged"; readonly detail: string }
  /** A CSV in which a quotation mark opens a cell that nothing closes: all that follows would be one cell. */
  | { readonly code: "open-quote"; readonly row: number }
  /** The bytes are of another format than the name says, and of none that is read. */
  | { readonly code: "unknown-format"; readonly extension: string }
  /** Formats with a way on: save as … and load that. */
  | {
      readonly code: "other-format";
      readonly format: "doc" | "xls" | "xlsb" | "docm" | "xlsm" | "image" | "rtf" | "pages";
    }
  | { readonly code: "too-large"; readonly megabytes: number; readonly maximum: number }
  /** Unpacked it would be far larger than any plan: a zip bomb, or a damaged package. */
  | { readonly code: "unpacks-too-large"; readonly megabytes: number; readonly maximum: number }
  /** More cells than any plan has: repeated or merged without end. */
  | { readonly code: "too-many-cells"; readonly maximum: number }
  /** Elements within elements without end. */
  | { readonly code: "too-deep" }
  /** A PDF that holds pictures of pages. */
  | { readonly code: "scanned"; readonly pages: number }
  | { readonly code: "no-table" }
  | { readonly code: "stopped" };

/** Thrown by readers; the workbook is not touched. */
export class UnreadableDocument extends Error {
  override readonly name = "UnreadableDocument";

  constructor(
    readonly reason: UnreadableReason,
    options?: ErrorOptions,
  ) {
    super(reason.code, options);
  }
}
