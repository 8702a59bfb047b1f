import { DOCUMENT_LIMITS, MEGABYTE } from "./document/document-limits";
import type { DocumentFile, DocumentReader, ReadingWatch } from "./document/reading";
import type { SourceDocument } from "./document/source-document";
import { UnreadableDocument } from "./document/unreadable-document";
import type { ReadFormat } from "./recognition/document-format";
import { EXTENSIONS, extensionOf } from "./recognition/document-format";

/** The reader of each format with its libraries, loaded when a document of that format is read. */
const READERS: Readonly<Partial<Record<ReadFormat, () => Promise<DocumentReader>>>> = {
  csv: async () => (await import("./csv/read-csv")).readCsv,
  html: async () => (await import("./html/read-html")).readHtml,
  xlsx: async () => (await import("./xlsx/read-xlsx")).readXlsx,
};

/**
 * Reads a document, whatever its format: told by its bytes, not by its name. Throws `UnreadableDocument` for what cannot
 * be read; never anything else.
 */
export async function readDocument(file: DocumentFile, watch: ReadingWatch): Promise<SourceDocument> {
  try {
    refuseTooLarge(file.bytes.length);
    const { recognise } = await import("./recognition/recognise");
    const recognised = await recognise(file.name, file.bytes);
    if ("unreadable" in recognised) throw new UnreadableDocument(recognised.unreadable);
    const { format } = recognised;
    const load = READERS[format];
    if (load === undefined)
      throw new UnreadableDocument({ code: "unknown-format", extension: extensionOf(file.name) });
    const read = await load();
    const document = await read(file, watch);
    if (document.tables.length + document.lines.length === 0) throw new UnreadableDocument({ code: "empty" });
    return withNoticeOfName(document, file.name, format);
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    // A fault of a library that only some damage of the file brings out.
    const detail = error instanceof Error ? error.message : String(error);
    throw new UnreadableDocument({ code: "damaged", detail }, { cause: error });
  }
}

/** Throws `UnreadableDocument` for a size that is not read; asked before a file is taken into memory, too. */
export function refuseTooLarge(bytes: number): void {
  const maximum = DOCUMENT_LIMITS.megabytes;
  if (bytes <= maximum * MEGABYTE) return;
  throw new UnreadableDocument({ code: "too-large", megabytes: Math.ceil(bytes / MEGABYTE), maximum });
}

function withNoticeOfName(document: SourceDocument, name: string, format: ReadFormat): SourceDocument {
  const extension = extensionOf(name);
  if (EXTENSIONS[format].includes(extension)) return document;
  const notice = { place: {}, reason: { code: "other-extension", extension, format } } as const;
  return { ...document, notices: [notice, ...document.notices] };
}
