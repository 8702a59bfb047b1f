import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import { UnreadableDocument } from "../document/unreadable-document";

export type PdfLibrary = typeof import("unpdf/pdfjs");
export type { PDFDocumentProxy as PdfDocument, PDFPageProxy as PdfPage };

/** Loads the library; it is large, and only documents of this format need it. */
export const loadPdfLibrary = (): Promise<PdfLibrary> => import("unpdf/pdfjs");

/** Opens a document without fonts, pictures, scripts or anything from elsewhere: only its texts and lines are read. */
export const openPdf = ({ getDocument }: PdfLibrary, bytes: Uint8Array): PDFDocumentProxy["loadingTask"] =>
  getDocument({
    // The library takes the bytes over; the caller keeps its own.
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    stopAtErrors: false,
    enableXfa: false,
  });

/** What the library threw, while it opened a document or read a page, as what a person is told. */
export function unreadable(error: unknown): UnreadableDocument {
  if (error instanceof UnreadableDocument) return error;
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  if (name === "PasswordException") return new UnreadableDocument({ code: "encrypted" }, { cause: error });
  return new UnreadableDocument({ code: "damaged", detail: message }, { cause: error });
}
