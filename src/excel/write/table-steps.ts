import { toCellText } from "../cells/cell-text";
import type { HighlightRule, RowBand, TableLayout, TableRow } from "../declare/sheet-layout";
import { PALETTE, TONE_COLORS } from "../declare/tones";
import { INDICATOR_READINGS, MEASURES } from "../schema/centre-tables";
import type { Column, ColumnFormula } from "../schema/column";
import { runsOf } from "../cells/runs";
import { STYLE_NAMES } from "../declare/style-names";
import { validate } from "./data-validation";
import { headerRun } from "./header-run";
import { ruleFormulas } from "./rule-formulas";
import type { FormulaStamp, LookStamp } from "./stamps";
import { rowChunks } from "./write-step";
import type { WriteStep } from "./write-step";

/** Measured request bytes of one property set on one range, with its path and instantiation. */
const BYTES_PER_SETTING = 420;
/** The plainest one: header and lines come from our own cell styles, which other programs show too. */
const TABLE_STYLE = "TableStyleLight1";
/** Largest run of rows in one step. */
const CHUNK_BYTES = 300_000;

/** Writes headers and values, then makes the range a table: faster than adding rows (office-js#3013). */
export function tableValueSteps(sheet: string, table: TableLayout): readonly WriteStep[] {
  const headers = table.columns.map(({ header }) => header);
  const create: WriteStep = {
    subject: table.name,
    bytes: JSON.stringify(headers).length + 5 * BYTES_PER_SETTING,
    queue(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.getRangeByIndexes(table.row, table.column, 1, headers.length).values = [headers];
      const whole = worksheet.getRangeByIndexes(
        table.row,
        table.column,
        table.rows.length + 1,
        headers.length,
      );
      makeTable(worksheet, whole, table);
    },
  };
  return [...valueSteps(sheet, table), create];
}

/** Makes a table of cells that hold its headers. */
export function makeTable(
  worksheet: Excel.Worksheet,
  range: Excel.Range,
  { name, filterButtons }: Pick<TableLayout, "name" | "filterButtons">,
): void {
  const created = worksheet.tables.add(range, true);
  created.name = name;
  created.style = TABLE_STYLE;
  created.showBandedRows = false;
  created.showFilterButton = filterButtons;
}

/** The value columns, by runs of neighbouring columns and of rows. */
function valueSteps(sheet: string, table: TableLayout): readonly WriteStep[] {
  return runsOf(table.columns.map(({ content }) => content === "value"))
    .filter(({ value }) => value)
    .flatMap(({ first, count }) => {
      const offset = table.columns.slice(0, first).filter(({ content }) => content === "value").length;
      const cells = table.rows.map((row) => row.slice(offset, offset + count).map(cellInput));
      if (cells.every((row) => row.every((cell) => cell === null))) return [];
      return rowChunks(cells, CHUNK_BYTES).map((chunk): WriteStep => ({
        subject: table.name,
        bytes: JSON.stringify(chunk.rows).length + BYTES_PER_SETTING,
        queue(context) {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          const top = table.row + 1 + chunk.first;
          const range = worksheet.getRangeByIndexes(top, table.column + first, chunk.rows.length, count);
          range.values = chunk.rows.map((row) => [...row]);
        },
      }));
    });
}

/** What is sent for a cell: `null` leaves it as it is, text goes in as text whatever it looks like. */
export function cellInput(cell: TableRow[number]): string | number | null {
  return typeof cell === "string" ? toCellText(cell) : cell;
}

/**
 * The formula columns: one formula for all rows; structured references and those in R1C1 notation need no adjusting.
 * `stamps`: those that are copied.
 */
export function tableFormulaStep(
  sheet: string,
  table: TableLayout,
  stamps: readonly FormulaStamp[],
): WriteStep {
  const isStamped = (index: number): boolean =>
    stamps.some(({ first, count }) => index >= first && index < first + count);
  const columns = table.columns.flatMap(({ formula, isPlaced }, index) =>
    formula === undefined || isStamped(index) ? [] : [{ formula, ...(isPlaced && { isPlaced }), index }],
  );
  return {
    subject: table.name,
    bytes:
      columns.reduce((sum, { formula }) => sum + formula.length + BYTES_PER_SETTING, 0) +
      stamps.length * BYTES_PER_SETTING,
    queue(context) {
      const body = bodyOf(context.workbook.worksheets.getItem(sheet), table);
      for (const { first, count, source } of stamps) body.part(first, count).copyFrom(source, "Formulas");
      for (const column of columns) fill(body.part(column.index, 1), column);
    },
  };
}

/** Styles, alignment, number formats and validation of a table's body. */
export function tableLookStep(sheet: string, table: TableLayout): WriteStep {
  const settings = 6 + 2 * table.columns.length + 4 * table.bands.length;
  return {
    subject: table.name,
    bytes: settings * BYTES_PER_SETTING,
    queue(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const body = bodyOf(worksheet, table);
      body.all.style = STYLE_NAMES.body;
      formatHeader(worksheet, table);
      formatColumns(table, body);
      formatBands(worksheet, table);
      body.all.format.autofitRows();
    },
  };
}

/** The same, copied from a table that looks alike, its conditional formats too; then what differs by row. */
export function stampedLookStep(sheet: string, table: TableLayout, stamp: LookStamp): WriteStep {
  return {
    subject: table.name,
    bytes: (4 + 4 * table.bands.length) * BYTES_PER_SETTING,
    queue(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const width = table.columns.length;
      worksheet.getRangeByIndexes(table.row, table.column, 1, width).copyFrom(stamp.header, "Formats");
      const { all } = bodyOf(worksheet, table);
      all.copyFrom(stamp.row, "Formats");
      formatBands(worksheet, table);
      all.format.autofitRows();
    },
  };
}

/**
 * The conditional formats of a table's body, in place of those that its columns had. `neighbours` are the tables of its
 * sheet where they stand, which rules may look at.
 */
export function tableRulesStep(
  sheet: string,
  table: TableLayout,
  neighbours: readonly TableLayout[],
): WriteStep {
  const formulas = ruleFormulas(table, neighbours);
  return {
    subject: table.name,
    bytes: 5 * table.rules.length * BYTES_PER_SETTING,
    queue(context) {
      const body = bodyOf(context.workbook.worksheets.getItem(sheet), table);
      const spans = new Map(
        table.rules.map((rule) => [`${rule.firstHeader}:${rule.lastHeader}`, headerRun(table, rule)]),
      );
      const ranges = new Map([...spans].map(([key, { first, count }]) => [key, body.part(first, count)]));
      for (const range of ranges.values()) range.conditionalFormats.clearAll();
      table.rules.forEach((rule, index) => {
        const range = ranges.get(`${rule.firstHeader}:${rule.lastHeader}`);
        if (range !== undefined) addRule(range, rule, formulas[index] ?? "");
      });
    },
  };
}

const BYTES_PER_LINK = 900;
/** Links are set cell by cell: this many in one step. */
const LINKS_PER_STEP = 400;

/** The links of a table that has just been written. A link brings a text and a style of its own: they are set again. */
export function tableLinkSteps(sheet: string, table: TableLayout): readonly WriteStep[] {
  return (table.links ?? []).flatMap(({ header, targets }) => {
    const column = headerRun(table, { firstHeader: header, lastHeader: header }).first;
    const position = table.columns.slice(0, column).filter(({ content }) => content === "value").length;
    const links = targets.flatMap((target, row) => (target === null ? [] : [{ target, row }]));
    const pieces = Array.from({ length: Math.ceil(links.length / LINKS_PER_STEP) }, (_, piece) =>
      links.slice(piece * LINKS_PER_STEP, (piece + 1) * LINKS_PER_STEP),
    );
    return pieces.map((piece): WriteStep => ({
      subject: table.name,
      bytes: piece.length * BYTES_PER_LINK,
      queue(context) {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        for (const { target, row } of piece) {
          const cell = worksheet.getRangeByIndexes(table.row + 1 + row, table.column + column, 1, 1);
          cell.setCellProperties([[{ hyperlink: { documentReference: target }, style: STYLE_NAMES.body }]]);
          cell.values = [[cellInput(table.rows[row]?.[position] ?? null) ?? ""]];
        }
      },
    }));
  });
}

interface Body {
  readonly all: Excel.Range;
  /** Columns and rows of the body, both from 0. */
  part(first: number, count: number, firstRow?: number, rowCount?: number): Excel.Range;
}

function bodyOf(worksheet: Excel.Worksheet, table: TableLayout): Body {
  const top = table.row + 1;
  const part: Body["part"] = (first, count, firstRow = 0, rowCount = table.rows.length) =>
    worksheet.getRangeByIndexes(top + firstRow, table.column + first, rowCount, count);
  return { all: part(0, table.columns.length), part };
}

function formatHeader(worksheet: Excel.Worksheet, table: TableLayout): void {
  const header = worksheet.getRangeByIndexes(table.row, table.column, 1, table.columns.length);
  header.style = STYLE_NAMES.header;
  for (const { first, count, value } of runsOf(table.columns.map(({ alignment }) => alignment))) {
    if (value === "Left") continue;
    const part = worksheet.getRangeByIndexes(table.row, table.column + first, 1, count);
    part.format.horizontalAlignment = "Center";
  }
}

function formatColumns(table: TableLayout, body: Body): void {
  for (const { first, count, value } of runsOf(table.columns.map(({ content }) => content === "input"))) {
    if (value) body.part(first, count).style = STYLE_NAMES.input;
  }
  for (const { first, count, value } of runsOf(table.columns.map(({ alignment }) => alignment))) {
    if (value !== "Left") body.part(first, count).format.horizontalAlignment = value;
  }
  for (const { first, count, value } of runsOf(table.columns.map(({ isLink }) => isLink === true))) {
    if (value) body.part(first, count).format.font.color = PALETTE.accent;
  }
  for (const { first, count, value } of runsOf(table.columns.map(isUnwrappedText))) {
    if (value) body.part(first, count).format.wrapText = false;
  }
  for (const { first, count, value } of runsOf(table.columns.map(({ numberFormat }) => numberFormat))) {
    if (value !== undefined) fillFormat(body.part(first, count), value);
  }
  for (const { first, count, value } of runsOf(table.columns.map(({ validation }) => validation))) {
    if (value !== undefined) {
      validate(body.part(first, count), value, { row: table.row + 1, column: table.column + first });
    }
  }
}

/** The formats and validation that differ by row. */
export function formatBands(worksheet: Excel.Worksheet, table: TableLayout): void {
  const body = bodyOf(worksheet, table);
  table.bands.forEach((band) => {
    formatBand(table, band, body);
  });
}

/** Takes the formats and validation of kinds away from a tracking sheet's indicators. */
export function clearKindFormats(worksheet: Excel.Worksheet, table: TableLayout): void {
  const body = bodyOf(worksheet, table);
  const typed = headerRun(table, INDICATOR_READINGS);
  for (const { first, count } of MEASURES.map((measures) => headerRun(table, measures))) {
    fillFormat(body.part(first, count), "General");
  }
  body.part(typed.first, typed.count).dataValidation.clear();
}

/** Numbers and words stay on one line anyhow; a text that must not wrap may run over its neighbours. */
function isUnwrappedText({ alignment, wrap }: Column): boolean {
  return alignment === "Left" && !wrap;
}

function formatBand(table: TableLayout, band: RowBand, body: Body): void {
  const { first, count } = headerRun(table, band);
  const range = body.part(first, count, band.firstRow, band.rowCount);
  if (band.numberFormat !== undefined) fillFormat(range, band.numberFormat);
  if (band.isOnOneLine === true) range.format.wrapText = false;
  if (band.validation !== undefined) {
    validate(range, band.validation, {
      row: table.row + 1 + band.firstRow,
      column: table.column + first,
    });
  }
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function addRule(range: Excel.Range, { tone, numberFormat, isFramed }: HighlightRule, formula: string): void {
  const { rule, format } = range.conditionalFormats.add("Custom").custom;
  rule.formula = formula;
  if (tone !== null) {
    format.fill.color = TONE_COLORS[tone].fill;
    format.font.color = TONE_COLORS[tone].font;
    for (const edge of isFramed === true ? EDGES : []) {
      // In the automatic colour: each setting more is a hundred bytes more on every sheet.
      format.borders.getItem(edge).style = "Continuous";
    }
  }
  if (numberFormat !== undefined) format.numberFormat = numberFormat;
}

/**
 * One formula for a whole range. Excel takes a single value for all cells (seen in Script Lab: Microsoft 365
 * developer platform, idea 4211172); the typings know only the two-dimensional form.
 */
export function fill(range: Excel.Range, { formula, isPlaced }: ColumnFormula): void {
  if (isPlaced === true) (range as { formulasR1C1: unknown }).formulasR1C1 = formula;
  else (range as { formulas: unknown }).formulas = formula;
}

/** One number format for a whole range, as `fill`. */
export function fillFormat(range: Excel.Range, numberFormat: string): void {
  (range as { numberFormat: unknown }).numberFormat = numberFormat;
}
