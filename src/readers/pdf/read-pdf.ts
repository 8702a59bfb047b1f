import { Pace } from "../building/pace";
import { Room } from "../building/room";
import type { DocumentReader } from "../document/reading";
import type { SourceDocument, SourceLine, SourceNotice } from "../document/source-document";
import { UnreadableDocument } from "../document/unreadable-document";
import { cleanText } from "../text/clean-text";
import { joinedTables } from "./joined-tables";
import { pageContent, type PageContent } from "./page-tables";
import { loadPdfLibrary, openPdf, unreadable, type PdfDocument, type PdfLibrary } from "./pdf-library";
import { readPage } from "./read-page";

/**
 * Reads a PDF: cells are rebuilt from where texts stand and from ruled lines, by alignment where there are none; a table
 * goes on over pages. A page without text is told; a document of such pages alone holds pictures, and cannot be read.
 */
export const readPdf: DocumentReader = async (file, watch) => {
  const pace = new Pace(watch);
  await pace.rest(0);
  const library = await loadPdfLibrary();
  try {
    return await readWith(library, file.bytes, pace);
  } catch (error) {
    throw unreadable(error);
  }
};

async function readWith(library: PdfLibrary, bytes: Uint8Array, pace: Pace): Promise<SourceDocument> {
  const task = openPdf(library, bytes);
  try {
    return documentOf(await pagesOf(library, await task.promise, pace));
  } finally {
    await task.destroy();
  }
}

async function pagesOf(
  library: PdfLibrary,
  document: PdfDocument,
  pace: Pace,
): Promise<readonly PageContent[]> {
  const pages: PageContent[] = [];
  const room = new Room();
  for (let number = 1; number <= document.numPages; number += 1) {
    await pace.rest((number - 1) / document.numPages);
    const page = await document.getPage(number);
    const marks = await readPage(library, page, number);
    page.cleanup();
    room.takeText(marks.texts.reduce((sum, { text }) => sum + text.length, 0));
    const content = pageContent(marks);
    for (const { rows } of content.tables) room.takeCells(rows.length * (rows[0]?.length ?? 0));
    pages.push(content);
  }
  return pages;
}

function documentOf(pages: readonly PageContent[]): SourceDocument {
  const empty = pages.filter(({ tables, lines }) => tables.length + lines.length === 0);
  if (empty.length === pages.length) throw new UnreadableDocument({ code: "scanned", pages: pages.length });
  const notices = empty.map(({ page }): SourceNotice => ({
    place: { page },
    reason: { code: "page-without-text", page },
  }));
  const lines = pages.flatMap(({ page, lines: texts }) =>
    texts.map((text, index): SourceLine => ({ place: { page, row: index + 1 }, text: cleanText(text).text })),
  );
  return { tables: joinedTables(pages.map(({ tables }) => tables)), lines, notices };
}
