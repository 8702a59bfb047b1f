import { dayText } from "../../domain/cells/date-serial";
import { shownAs } from "../../domain/cells/number-format";
import type { SheetCell, SheetCells } from "../../domain/cells/sheet-cells";
import type { SourceCell, SourceDocument, SourceNotice, SourcePlace } from "../document/source-document";

/** Excel's error values, as `Range.values` has them. */
const ERROR = /^#(?:N\/A|NAME\?|VALUE!|REF!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/u;

/**
 * Cells of the open workbook as a document with one table. `name`: the table's, or empty. Cells that a merge covers are
 * blank, as Excel gives them.
 */
export function documentFromCells(cells: SheetCells, name: string): SourceDocument {
  const { sheet, rows, columns, hiddenRows, hiddenColumns } = cells;
  const place: SourcePlace = { sheet, ...at(rows[0], columns[0]) };
  const table = {
    ...{ name: name === "" ? sheet : name, place },
    columns,
    rows: cells.cells.map((row, position) => ({
      place: { sheet, ...at(rows[position], undefined) },
      cells: row.map(sourceCell),
    })),
  };
  return {
    tables: rows.length === 0 ? [] : [table],
    lines: [],
    notices: [
      ...(hiddenRows === 0 ? [] : [{ place, reason: { code: "hidden-rows", count: hiddenRows } } as const]),
      ...(hiddenColumns === 0
        ? []
        : [{ place, reason: { code: "hidden-columns", count: hiddenColumns } } as const]),
      ...errorCells(cells),
    ],
  };
}

/** Documents one after the other as one. */
export function documentOfAll(documents: readonly SourceDocument[]): SourceDocument {
  return {
    tables: documents.flatMap(({ tables }) => tables),
    lines: documents.flatMap(({ lines }) => lines),
    notices: documents.flatMap(({ notices }) => notices),
  };
}

function at(row: number | undefined, column: number | undefined): Pick<SourcePlace, "row" | "column"> {
  return { ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}

function sourceCell({ value, text, numberFormat }: SheetCell): SourceCell {
  const shown = { text: text.trim() };
  if (typeof value !== "number") return shown;
  if (shownAs(numberFormat) !== "date") return { ...shown, number: value };
  const date = isoDay(value);
  return date === null ? shown : { ...shown, date };
}

/** The day of a date serial as ISO; `null`: none of 2000–2099. */
function isoDay(serial: number): string | null {
  return dayText(serial)?.split("/").reverse().join("-") ?? null;
}

function errorCells({ sheet, rows, columns, cells }: SheetCells): readonly SourceNotice[] {
  return cells.flatMap((row, down) =>
    row.flatMap(({ value, text }, right): readonly SourceNotice[] =>
      typeof value === "string" && ERROR.test(value)
        ? [{ place: { sheet, ...at(rows[down], columns[right]) }, reason: { code: "error-cell", text } }]
        : [],
    ),
  );
}
