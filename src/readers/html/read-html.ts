import { Parser } from "htmlparser2";
import { FlowDocument } from "../building/flow-document";
import { Pace } from "../building/pace";
import type { DocumentFile, ReadingWatch } from "../document/reading";
import type { SourceDocument } from "../document/source-document";
import { decodeText } from "../text/decode-text";
import { declaredCharset } from "./declared-charset";
import { HtmlReading } from "./html-reading";

/** So much text at a time: some milliseconds of work. */
const CHUNK_CHARACTERS = 50_000;

/** Reads a page: a published one, one that an office program saved, or what was copied from either. */
export async function readHtml(file: DocumentFile, watch: ReadingWatch): Promise<SourceDocument> {
  const { text, guessed } = decodeText(file.bytes, declaredCharset(file.bytes));
  const document = new FlowDocument();
  if (guessed !== null) document.notices.add({}, { code: "encoding-guessed", encoding: guessed });
  const parser = new Parser(new HtmlReading(document));
  const pace = new Pace(watch);
  for (let from = 0; from < text.length; from += CHUNK_CHARACTERS) {
    parser.write(text.slice(from, from + CHUNK_CHARACTERS));
    await pace.rest(from / text.length);
  }
  parser.end();
  return document.finish();
}
