import { Notices } from "../building/notices";
import { Pace } from "../building/pace";
import { Room } from "../building/room";
import type { DocumentFile, ReadingWatch } from "../document/reading";
import type { SourceDocument, SourceLine } from "../document/source-document";
import { UnreadableDocument } from "../document/unreadable-document";
import { cleanText } from "../text/clean-text";
import { decodeText } from "../text/decode-text";

const LINE_ENDS = /\r\n?|[\n\f\u2028\u2029]/;
/** So many lines at a time: some milliseconds of work. */
const SLICE_LINES = 2000;

/** Reads a text without tables, line by line; blank lines are kept, since a flattened table says something by them. */
export async function readPlainText(file: DocumentFile, watch: ReadingWatch): Promise<SourceDocument> {
  const { text, guessed } = decodeText(file.bytes);
  const notices = new Notices();
  const room = new Room();
  const pace = new Pace(watch);
  if (guessed !== null) notices.add({}, { code: "encoding-guessed", encoding: guessed });
  const raws = text.split(LINE_ENDS);
  const lines: SourceLine[] = [];
  for (const raw of raws) {
    const place = { row: lines.length + 1 };
    const clean = cleanText(raw);
    room.takeText(clean.text.length);
    notices.count(place, "control-characters", clean.controls);
    lines.push({ place, text: clean.text, tablesBefore: 0 });
    if (lines.length % SLICE_LINES === 0) await pace.rest(lines.length / raws.length);
  }
  if (lines.every((line) => line.text === "")) throw new UnreadableDocument({ code: "empty" });
  return { tables: [], lines, notices: notices.all() };
}
