import Papa from "papaparse";
import { hasControlCharacters } from "../../domain/contract/control-characters";
import { BadInput } from "../words/bad-input";
import { quoted } from "../words/line";

/** A cell to fill, as one line of the edits file says: `Centro_A1;2022-A1-OP-01-I03;T1;5`. */
export interface Edit {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly table: string;
  /** What stands in the table's key column. */
  readonly id: string;
  /** Header. */
  readonly column: string;
  /** To the letter, with composed letters; empty: the cell is cleared. */
  readonly value: string;
}

const HEADER = ["tabella", "id", "colonna", "valore"];

/**
 * The edits of a file: semicolons, quotes where a value needs them, with or without a header line. Empty lines do
 * not count. Fails with `BadInput` naming the line.
 */
export function readEdits(file: string, text: string): Edit[] {
  const records = csvRecords(file, text).filter(({ fields }) => fields.some((field) => field.trim() !== ""));
  const [first] = records;
  const hasHeader = first?.fields.map((field) => field.trim().toLowerCase()).join() === HEADER.join();
  return records.slice(hasHeader ? 1 : 0).map((record) => editOf(file, record));
}

interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

function csvRecords(file: string, text: string): CsvRecord[] {
  const source = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const records: CsvRecord[] = [];
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(source, {
    delimiter: ";",
    newline: "\n",
    step: ({ data, errors, meta }) => {
      const [error] = errors;
      if (error) throw new BadInput(file, line, "le virgolette non sono chiuse come si deve");
      records.push({ line, fields: data });
      line += source.slice(start, meta.cursor).split("\n").length - 1;
      start = meta.cursor;
    },
  });
  return records;
}

function editOf(file: string, { line, fields }: CsvRecord): Edit {
  const [table = "", id = "", column = "", value = ""] = fields;
  if (fields.length !== HEADER.length) {
    throw new BadInput(file, line, `servono quattro campi (${HEADER.join(";")}), qui sono ${fields.length}`);
  }
  const edit = { line, table: table.trim(), id: id.trim(), column: column.trim(), value };
  const missing = HEADER.slice(0, 3).find((_, index) => [edit.table, edit.id, edit.column][index] === "");
  if (missing !== undefined) throw new BadInput(file, line, `manca il campo «${missing}»`);
  if (hasControlCharacters(fields.join(""))) {
    throw new BadInput(
      file,
      line,
      `${quoted(edit.id)} ha un carattere di controllo, che una cella non tiene`,
    );
  }
  return edit;
}
