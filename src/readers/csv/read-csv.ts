import Papa from "papaparse";
import { Notices } from "../building/notices";
import { Pace } from "../building/pace";
import { Room } from "../building/room";
import { EMPTY_CELL, withEqualRows, withoutEmptyEnd } from "../building/source-cells";
import type { DocumentFile, ReadingWatch } from "../document/reading";
import type { SourceCell, SourceDocument, SourceRow } from "../document/source-document";
import { UnreadableDocument } from "../document/unreadable-document";
import { cleanText } from "../text/clean-text";
import { decodeText } from "../text/decode-text";
import { delimiterOf } from "./delimiter";

/** So much text at a time: some milliseconds of work. */
const CHUNK_CHARACTERS = 100_000;
/** Excel's own way to say the delimiter: `sep=;` in the first line. */
const SAID_DELIMITER = /^sep=(.)\r?\n/i;

/** A cell is never as long as this many chunks: a quotation mark is not closed. */
const MAX_CHUNKS_OF_CELL = 10;

/** Reads CSV, or tab-separated text as it is pasted. One table, whose rows are the records; a row's place is its number. */
export async function readCsv(file: DocumentFile, watch: ReadingWatch): Promise<SourceDocument> {
  const { text, guessed } = decodeText(file.bytes);
  const said = SAID_DELIMITER.exec(text);
  const content = text.slice(said?.[0].length ?? 0);
  const delimiter = said?.[1] ?? delimiterOf(content) ?? ";";
  const table = new TableOfRecords(said === null ? 1 : 2);
  await parseRecords(content, delimiter, table, new Pace(watch));
  if (guessed !== null) table.notices.add({}, { code: "encoding-guessed", encoding: guessed });
  const rows = table.rows();
  const [first] = rows;
  if (first === undefined) throw new UnreadableDocument({ code: "empty" });
  const place = { table: 1, ...first.place, column: 1 };
  return { tables: [{ name: "", place, rows }], lines: [], notices: table.notices.all() };
}

/** The records as cleaned cells. */
class TableOfRecords {
  readonly notices = new Notices();
  readonly #room = new Room();
  readonly #cells: (readonly SourceCell[])[] = [];

  constructor(private readonly firstRow: number) {}

  get nextRow(): number {
    return this.#cells.length + this.firstRow;
  }

  add(record: readonly string[]): void {
    this.#room.takeCells(record.length);
    this.#cells.push(record.map((raw, column) => this.#cell(raw, column + 1)));
  }

  rows(): readonly SourceRow[] {
    return withoutEmptyEnd(
      withEqualRows(this.#cells).map((cells, index) => ({ place: { row: index + this.firstRow }, cells })),
    );
  }

  #cell(raw: string, column: number): SourceCell {
    if (raw === "") return EMPTY_CELL;
    const { text, controls } = cleanText(raw);
    this.#room.takeText(text.length);
    if (controls > 0) this.notices.count({ row: this.nextRow, column }, "control-characters", controls);
    return { text };
  }
}

/** Parses a text piece by piece. */
async function parseRecords(
  text: string,
  delimiter: string,
  table: TableOfRecords,
  pace: Pace,
): Promise<void> {
  let chunksWithoutRecord = 0;
  const take = ({ data, errors }: Papa.ParseResult<string[]>): void => {
    chunksWithoutRecord = data.length === 0 ? chunksWithoutRecord + 1 : 0;
    const isOpen = errors.some(({ code }) => code === "MissingQuotes");
    for (const record of isOpen ? data.slice(0, -1) : data) table.add(record);
    if (isOpen || chunksWithoutRecord > MAX_CHUNKS_OF_CELL)
      throw new UnreadableDocument({ code: "open-quote", row: table.nextRow });
  };
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter,
      chunkSize: CHUNK_CHARACTERS,
      chunk: (results: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        // Its next piece waits for ours, and ours for whoever else needs the thread.
        parser.pause();
        const taken = async (): Promise<void> => {
          take(results);
          await pace.rest(results.meta.cursor / text.length);
        };
        taken().then(
          () => parser.resume(),
          (fault: Error) => {
            reject(fault);
            parser.abort();
          },
        );
      },
      complete: () => resolve(),
    });
  });
}
