import type { Area } from "../cells/address";
import { areaAddress } from "../cells/address";
import { toCellText } from "../cells/cell-text";
import { runsOf } from "../cells/runs";
import { quoteSheet } from "../cells/sheet-name";
import type { TableLayout, TableRow } from "../declare/sheet-layout";
import { STYLE_NAMES } from "../declare/style-names";
import { headerRun } from "./header-run";
import { placedRange } from "./placed-range";
import type { Column } from "../schema/column";
import type { FormulaStamp } from "./formula-stamps";
import { columnsOf, headerOf } from "./table-place";
import { rowChunks } from "./write-step";
import type { SheetStep } from "./write-step";

/** Measured request bytes of one property set on one range, with its path and instantiation. */
const BYTES_PER_SETTING = 420;
/** The plainest one: header and lines come from our own cell styles, which other programs show too. */
const TABLE_STYLE = "TableStyleLight1";
/** Largest run of rows in one step. */
const CHUNK_BYTES = 300_000;

/** Writes values under the headers, then makes the range a table: faster than adding rows (office-js#3013). */
export function tableValueSteps(sheet: string, table: TableLayout): readonly SheetStep[] {
  const create: SheetStep = {
    ...{ sheet, subject: table.name },
    bytes: 3 * BYTES_PER_SETTING,
    queue(worksheet) {
      makeTable(worksheet, sheet, { ...headerOf(table), rowCount: table.rows.length + 1 }, table);
    },
  };
  return [...valueSteps(sheet, table), create];
}

/** Makes a table of cells that hold its headers. `sheet`: the sheet's name now. */
export function makeTable(
  worksheet: Excel.Worksheet,
  sheet: string,
  area: Area,
  { name, filterButtons }: Pick<TableLayout, "name" | "filterButtons">,
): void {
  const created = worksheet.tables.add(`${quoteSheet(sheet)}!${areaAddress(area)}`, true);
  created.name = name;
  created.style = TABLE_STYLE;
  created.showBandedRows = false;
  // Excel shows them unless it is told not to.
  if (!filterButtons) created.showFilterButton = false;
}

/** The value columns, by runs of neighbouring columns and of rows. */
function valueSteps(sheet: string, table: TableLayout): readonly SheetStep[] {
  return runsOf(table.columns.map(({ content }) => content === "value"))
    .filter(({ value }) => value)
    .flatMap((run) => {
      const offset = table.columns.slice(0, run.first).filter(({ content }) => content === "value").length;
      const cells = table.rows.map((row) => row.slice(offset, offset + run.count).map(cellInput));
      if (cells.every((row) => row.every((cell) => cell === null))) return [];
      return rowChunks(cells, CHUNK_BYTES).map((chunk): SheetStep => ({
        ...{ sheet, subject: table.name },
        bytes: JSON.stringify(chunk.rows).length + BYTES_PER_SETTING,
        queue(worksheet) {
          const rows = { firstRow: chunk.first, rowCount: chunk.rows.length };
          placedRange(worksheet, columnsOf(table, run, rows)).values = chunk.rows.map((row) => [...row]);
        },
      }));
    });
}

/** What is sent for a cell: `null` leaves it as it is, text goes in as text whatever it looks like. */
export function cellInput(cell: TableRow[number]): string | number | null {
  return typeof cell === "string" ? toCellText(cell) : cell;
}

/**
 * The formula columns: structured references and those in R1C1 notation are the same in every row, so the first row is
 * copied to the others. `stamps`: those that are copied from elsewhere.
 */
export function tableFormulaStep(
  sheet: string,
  table: TableLayout,
  stamps: readonly FormulaStamp[],
): SheetStep {
  const isStamped = (index: number): boolean =>
    stamps.some(({ first, count }) => index >= first && index < first + count);
  const notation = ({ formula, isPlaced }: Column, index: number): Notation | null => {
    if (formula === undefined || isStamped(index)) return null;
    return isPlaced === true ? "formulasR1C1" : "formulas";
  };
  const written = runsOf(table.columns.map(notation));
  const texts = table.columns.map(({ formula = "" }) => formula);
  return {
    ...{ sheet, subject: table.name },
    bytes: texts.join().length + (2 * written.length + stamps.length) * BYTES_PER_SETTING,
    queue(worksheet) {
      for (const stamp of stamps) {
        placedRange(worksheet, columnsOf(table, stamp)).copyFrom(stamp.source, "Formulas");
      }
      for (const run of written) {
        if (run.value === null) continue;
        const top = columnsOf(table, run, { firstRow: 0, rowCount: 1 });
        placedRange(worksheet, top)[run.value] = [texts.slice(run.first, run.first + run.count)];
        if (table.rows.length === 1) continue;
        placedRange(worksheet, columnsOf(table, run)).copyFrom(areaAddress(top), "Formulas");
      }
    },
  };
}

/** The properties of a range that take formulas. */
type Notation = "formulas" | "formulasR1C1";

const BYTES_PER_LINK = 300;
/** Links of one column in one step. */
const LINKS_PER_STEP = 400;

/** The links of a table that has just been written. A link brings a text and a style of its own: they are set again. */
export function tableLinkSteps(sheet: string, table: TableLayout): readonly SheetStep[] {
  return (table.links ?? []).flatMap(({ header, targets }) => {
    const column = headerRun(table, { firstHeader: header, lastHeader: header });
    const position = table.columns.slice(0, column.first).filter(({ content }) => content === "value").length;
    const isLinked = runsOf(targets.map((target) => target !== null)).filter(({ value }) => value);
    return isLinked
      .flatMap(({ first, count }) => linkedRows(first, count))
      .map((rows): SheetStep => ({
        ...{ sheet, subject: table.name },
        bytes: rows.rowCount * BYTES_PER_LINK,
        queue(worksheet) {
          const cells = placedRange(worksheet, columnsOf(table, column, rows));
          const own = targets.slice(rows.firstRow, rows.firstRow + rows.rowCount);
          cells.setCellProperties(
            own.map((target) => [
              { hyperlink: { documentReference: target ?? "" }, style: STYLE_NAMES.body },
            ]),
          );
          cells.values = own.map((_, index) => [
            cellInput(table.rows[rows.firstRow + index]?.[position] ?? null) ?? "",
          ]);
        },
      }));
  });
}

function linkedRows(first: number, count: number): readonly { firstRow: number; rowCount: number }[] {
  return Array.from({ length: Math.ceil(count / LINKS_PER_STEP) }, (_, piece) => ({
    firstRow: first + piece * LINKS_PER_STEP,
    rowCount: Math.min(LINKS_PER_STEP, count - piece * LINKS_PER_STEP),
  }));
}
