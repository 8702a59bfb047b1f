import type { Area } from "./area";
import { intersection } from "./area";
import { isEmpty } from "./cell";
import { ExcelRuleError } from "./excel-rule-error";
import { plainValue } from "./scalar";
import type { Sheet } from "./sheet";
import { cellAt } from "./sheet";
import type { Table } from "./table";
import { headerArea } from "./table";
import { renameColumnsInFormulas } from "./formula-upkeep";
import type { EmbeddedWorkbook } from "./workbook";
import { announce, nextId } from "./workbook";

/**
 * Takes the column names of every table whose header was written to. Excel keeps headers text and unique: an
 * empty one gets a name, a repeated one a number (XlsxWriter#362; support.microsoft.com, "Overview of Excel tables").
 */
export function readHeaders(workbook: EmbeddedWorkbook, sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    if (!intersection(headerArea(table), written)) continue;
    const names = settledHeaders(sheet, table.area);
    const before = table.columns;
    if (names.every((name, index) => name === before[index]?.name)) continue;
    table.columns = before.map(({ id }, index) => ({ id, name: names[index] ?? "" }));
    renameColumnsInFormulas(workbook, sheet, table, before);
    announce(workbook, { kind: "table", sheet, names: [table.name] });
  }
}

/** Columns for a new or resized table; those that stay keep their id. */
export function columnsOf(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  area: Area,
  before: Table["columns"],
): Table["columns"] {
  return settledHeaders(sheet, area).map((name) => ({
    id: before.find((column) => column.name === name)?.id ?? nextId(workbook),
    name,
  }));
}

/** Characters of a header; the limit is known from files, that more is refused on writing is inferred. */
const MAX_HEADER = 255;

/** Makes the header cells of an area text and unique, and gives them. */
function settledHeaders(sheet: Sheet, area: Area): string[] {
  const taken = new Set<string>();
  const names: string[] = [];
  for (let index = 0; index < area.columnCount; index += 1) {
    const column = area.column + index;
    const cell = cellAt(sheet, area.row, column);
    const wanted = isEmpty(cell) ? `Colonna${index + 1}` : headerText(plainValue(cell.value));
    const name = uniqueHeader(wanted, taken);
    if (name.length > MAX_HEADER) {
      throw new ExcelRuleError(
        "InvalidArgument",
        `a header of ${name.length} characters: at most ${MAX_HEADER}`,
      );
    }
    taken.add(name.toLowerCase());
    names.push(name);
    if (cell.value !== name || cell.formula !== null) {
      sheet.cells.set(area.row, column, { ...cell, formula: null, value: name });
    }
  }
  return names;
}

function headerText(value: string | number | boolean): string {
  return typeof value === "boolean" ? (value ? "VERO" : "FALSO") : String(value);
}

function uniqueHeader(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  return name;
}
