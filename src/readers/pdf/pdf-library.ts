import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import { UnreadableDocument } from "../document/unreadable-document";

export type PdfLibrary = typeof import("unpdf/pdfjs");
export type { PDFDocumentProxy as PdfDocument, PDFPageProxy as PdfPage };

/** Loads the library; it is large, and only documents of this format need it. */
export const loadPdfLibrary = (): Promise<PdfLibrary> => import("unpdf/pdfjs");

/** Opens a document without fonts, pictures, scripts or anything from elsewhere: only its texts and lines are read. */
export async function openPdf({ getDocument }: PdfLibrary, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const task = getDocument({
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
  try {
    return await task.promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") throw new UnreadableDocument({ code: "encrypted" }, { cause: error });
    const detail = error instanceof Error ? error.message : String(error);
    throw new UnreadableDocument({ code: "damaged", detail }, { cause: error });
  }
}
