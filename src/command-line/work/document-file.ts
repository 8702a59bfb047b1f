import path from "node:path";
import type { DraftReading } from "../../readers/columns/column-mapping";
import { readMappingFile } from "../../readers/columns/mapping-file";
import type { SourceDocument } from "../../readers/document/source-document";
import { UnreadableDocument } from "../../readers/document/unreadable-document";
import { unreadableSentence } from "../../readers/document/unreadable-words";
import { draftByAnswers, draftReading } from "../../readers/draft-reading";
import { readDocument } from "../../readers/read-document";
import { BadInput } from "../words/bad-input";
import { decodeText, readBytes } from "./text-file";

/** A document and how it is to be read. */
export interface DocumentRequest {
  readonly file: string;
  /** The only sheet that counts; `null`: all. */
  readonly sheet: string | null;
  /** A mapping file; `null`: the headings say it. */
  readonly mapping: string | null;
}

/** What a document holds. */
export interface DocumentReadingResult {
  readonly document: SourceDocument;
  readonly reading: DraftReading;
}

/** The draft of a document. Fails with `BadInput`: what and where, and what to do. */
export async function readDocumentFile({
  file,
  sheet,
  mapping,
}: DocumentRequest): Promise<DocumentReadingResult> {
  const whole = await readOrRefuse(file);
  const document = sheet === null ? whole : onSheet(whole, sheet, file);
  if (mapping === null) return { document, reading: draftReading(document, null) };
  const answers = readMappingFile(decodeText(readBytes(mapping)));
  if ("problems" in answers) throw new BadInput(mapping, null, answers.problems.join(" "));
  return { document, reading: draftByAnswers(document, answers.answers) };
}

async function readOrRefuse(file: string): Promise<SourceDocument> {
  const bytes = readBytes(file);
  const watch = { onProgress: () => undefined, signal: new AbortController().signal };
  try {
    return await readDocument({ name: path.basename(file), bytes }, watch);
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    throw new BadInput(file, null, unreadableSentence(error.reason, "it"), { cause: error });
  }
}

function onSheet(document: SourceDocument, sheet: string, file: string): SourceDocument {
  const isOn = (name: string | undefined): boolean => name?.toLowerCase() === sheet.trim().toLowerCase();
  const tables = document.tables.filter(({ place }) => isOn(place.sheet));
  if (tables.length > 0)
    return { ...document, tables, lines: document.lines.filter(({ place }) => isOn(place.sheet)) };
  const names = [...new Set(document.tables.flatMap(({ place }) => place.sheet ?? []))];
  const there =
    names.length === 0 ? "il documento non ha fogli" : `i fogli con tabelle sono: ${names.join(", ")}`;
  throw new BadInput(file, null, `nessuna tabella nel foglio «${sheet}»; ${there}`);
}
