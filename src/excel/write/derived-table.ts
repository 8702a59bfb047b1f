import type { CellValue } from "../../domain/cells/workbook-data";
import type { LinkColumn, TableLayout, TableRow } from "../declare/sheet-layout";
import { STYLE_NAMES } from "../declare/style-names";
import { changedRows } from "../differ/changed-rows";
import type { LocatedTable } from "../differ/located-table";
import { normalFormat, normalTarget } from "../differ/normal-form";
import { gridCell } from "../observe/sheet-grid";
import type { SheetGrid } from "../observe/sheet-grid";
import { columnRuns } from "../read/catalogue";
import { fill, fillFormat } from "./one-for-all";
import { headerLookStep } from "./table-head";
import { rowHeightsStep, tableLookStep } from "./table-look";
import { tableRulesStep } from "./table-rules";
import { cellInput } from "./table-steps";
import { rowChunks } from "./write-step";
import type { WriteStep } from "./write-step";

const CHUNK_BYTES = 300_000;
const BYTES_PER_RANGE = 600;
const BYTES_PER_LINK = 700;
const LINKS_PER_STEP = 400;

/** A table that the add-in writes whole, as it should be and as it stands. */
export interface DerivedTable {
  readonly layout: TableLayout;
  readonly located: LocatedTable;
  readonly grid: SheetGrid | undefined;
  readonly isFiltered: boolean;
  /** Whole rows of the sheet come and go with its rows: titles and tables keep together. */
  readonly isStacked: boolean;
  /** Rows by which the tables above have moved it by then. */
  readonly shift: number;
  /** The look of its rows was left half set. */
  readonly isLookDue: boolean;
}

/**
 * Brings the rows of a table to what they should be: only what differs is written, and each piece can be repeated. The
 * number of rows changes in one action, so that a failure leaves it as it was or as it should be.
 */
export function derivedTableSteps(table: DerivedTable): readonly WriteStep[] {
  const values = valueSteps(table);
  const resized = resizeSteps(table);
  const links = (table.layout.links ?? []).flatMap((column) => linkSteps(table, column));
  const formats = markSteps(table);
  const work = [...resized, ...links, ...values, ...formats];
  return [...(table.isFiltered && work.length > 0 ? [clearFilterStep(table)] : []), ...work];
}

/** By how many rows what stands below moves. */
export function rowShift(table: DerivedTable): number {
  const { layout, located, isStacked } = table;
  if (!isStacked) return 0;
  const more = layout.rows.length - located.rowCount;
  return more < 0 && isBesideOthers(table, layout.rows.length) ? 0 : more;
}

/** Hidden rows: a block written over them lands in other cells (office-js#224), and rows inserted there are refused. */
function clearFilterStep({ located }: DerivedTable): WriteStep {
  return step(located, BYTES_PER_RANGE, (actual) => {
    actual.clearFilters();
  });
}

/** Grows or shrinks the table; the look of a table that has grown is set again. */
function resizeSteps(table: DerivedTable): readonly WriteStep[] {
  const { layout, located } = table;
  const more = layout.rows.length - located.rowCount;
  if (more <= 0) return [...shrinkSteps(table, -more), ...(table.isLookDue ? lookSteps(table, false) : [])];
  return [
    step(located, BYTES_PER_RANGE, (actual) => {
      const body = actual.getDataBodyRange();
      const last = body.getCell(located.rowCount - 1, 0).getResizedRange(more - 1, located.columnCount - 1);
      (table.isStacked ? last.getEntireRow() : last).insert("Down");
    }),
    // Rules do not reach rows that come before the first one that they stand on.
    ...lookSteps(table, located.rowCount === 1),
  ];
}

/** The look of all its rows, with its formulas; `withRules`: the conditional formats too. */
function lookSteps(table: DerivedTable, withRules: boolean): readonly WriteStep[] {
  const { layout, located, shift, isLookDue } = table;
  if (!isAsDeclared(table)) return [...formatSteps(table), ...formulaSteps(table)];
  const placed = { ...layout, row: located.row + shift, column: located.column };
  const rules = layout.rules.length > 0 && (withRules || isLookDue);
  return [
    headerLookStep(located.sheet, placed),
    tableLookStep(located.sheet, placed),
    rowHeightsStep(located.sheet, [placed]),
    ...(rules ? [tableRulesStep(located.sheet, placed, [])] : []),
    ...formulaSteps(table),
  ];
}

/** Its columns stand as they were laid out: none of other people's, none moved. */
function isAsDeclared({ layout, located }: DerivedTable): boolean {
  return layout.columns.every(({ header }, index) => located.headers[index] === header);
}

function formatSteps({ layout, located }: DerivedTable): readonly WriteStep[] {
  return layout.columns.flatMap(({ header, numberFormat }) =>
    numberFormat === undefined || !located.offsets.has(header)
      ? []
      : [
          step(located, BYTES_PER_RANGE, (actual) => {
            fillFormat(actual.columns.getItem(header).getDataBodyRange(), numberFormat);
          }),
        ],
  );
}

/** A calculated column is written whole: whether Excel continues it into rows that are inserted is not documented. */
function formulaSteps({ layout, located }: DerivedTable): readonly WriteStep[] {
  return layout.columns.flatMap(({ header, formula }) =>
    formula === undefined || !located.offsets.has(header)
      ? []
      : [
          step(located, formula.length + BYTES_PER_RANGE, (actual) => {
            fill(actual.columns.getItem(header).getDataBodyRange(), { formula });
          }),
        ],
  );
}

/**
 * Takes the last rows away. Where somebody has written beside them on a stacked sheet, they are emptied first and then
 * left out: only a table without these rows is finished.
 */
function shrinkSteps(table: DerivedTable, fewer: number): readonly WriteStep[] {
  if (fewer === 0) return [];
  const { layout, located } = table;
  const first = layout.rows.length;
  const rows = (actual: Excel.Table): Excel.Range =>
    actual
      .getDataBodyRange()
      .getCell(first, 0)
      .getResizedRange(fewer - 1, located.columnCount - 1);
  if (!table.isStacked || !isBesideOthers(table, first)) {
    return [
      step(located, BYTES_PER_RANGE, (actual) => {
        const range = rows(actual);
        (table.isStacked ? range.getEntireRow() : range).delete("Up");
      }),
    ];
  }
  return [
    step(located, 2 * BYTES_PER_RANGE, (actual) => {
      rows(actual).clear("All");
      const kept = actual.getHeaderRowRange().getResizedRange(first, 0);
      actual.resize(kept);
    }),
  ];
}

/** True: somebody has written beside the rows from `first` on. */
function isBesideOthers({ located, grid }: DerivedTable, first: number): boolean {
  const [from, to] = [located.column, located.column + located.columnCount];
  return Array.from({ length: located.rowCount - first }, (_, index) => located.row + 1 + first + index).some(
    (row) =>
      (grid?.cells[row - grid.row] ?? []).some(
        ({ value }, offset) =>
          value !== "" && (offset + (grid?.column ?? 0) < from || offset + (grid?.column ?? 0) >= to),
      ),
  );
}

/** The cells of the value columns that differ. Other people's columns stay as they are. */
function valueSteps(table: DerivedTable): readonly WriteStep[] {
  const { layout, located } = table;
  const headers = layout.columns.filter(({ content }) => content === "value").map(({ header }) => header);
  const present = headers.filter((header) => located.offsets.has(header));
  return columnRuns({ ...located, isFiltered: false }, present).flatMap((run) => {
    const positions = run.headers.map((header) => headers.indexOf(header));
    const rows = layout.rows.map((row) => positions.map((position) => row[position] ?? null));
    return changedRows(rows, presentRows(table, run.first, run.headers.length)).flatMap((changed) =>
      rowChunks(changed.rows, CHUNK_BYTES).map((chunk) =>
        step(located, JSON.stringify(chunk.rows).length + BYTES_PER_RANGE, (actual) => {
          const first = actual.getDataBodyRange().getCell(changed.first + chunk.first, run.first);
          const range = first.getResizedRange(chunk.rows.length - 1, run.headers.length - 1);
          range.values = chunk.rows.map((row: TableRow) => row.map((cell) => cellInput(cell) ?? ""));
        }),
      ),
    );
  });
}

/** The cells as they stand once the table has its rows; those that a growing table moves or makes have to be written. */
function presentRows(
  { layout, located, grid }: DerivedTable,
  first: number,
  width: number,
): readonly (readonly CellValue[])[] {
  const isGrowing = layout.rows.length > located.rowCount;
  const count = isGrowing ? located.rowCount - 1 : layout.rows.length;
  return Array.from({ length: count }, (_, row) =>
    Array.from(
      { length: width },
      (_cell, right) => gridCell(grid, located.row + 1 + row, located.column + first + right).value,
    ),
  );
}

/** The links that differ. They are set before the values: a link brings its own text. */
function linkSteps(table: DerivedTable, { header, targets }: LinkColumn): readonly WriteStep[] {
  const { layout, located, grid } = table;
  const offset = located.offsets.get(header);
  if (offset === undefined) return [];
  const isGrowing = layout.rows.length > located.rowCount;
  const kept = isGrowing ? located.rowCount - 1 : layout.rows.length;
  const changed = targets.flatMap((target, row) => {
    const now = row < kept ? gridCell(grid, located.row + 1 + row, located.column + offset).link : null;
    return now !== null && normalTarget(now) === normalTarget(target) ? [] : [{ row, target }];
  });
  const pieces = Array.from({ length: Math.ceil(changed.length / LINKS_PER_STEP) }, (_, piece) =>
    changed.slice(piece * LINKS_PER_STEP, (piece + 1) * LINKS_PER_STEP),
  );
  const position = layout.columns
    .filter(({ content }) => content === "value")
    .findIndex((column) => column.header === header);
  return pieces.map((piece) =>
    step(located, piece.length * BYTES_PER_LINK, (actual) => {
      const body = actual.columns.getItem(header).getDataBodyRange();
      for (const { row, target } of piece) {
        const cell = body.getCell(row, 0);
        if (target === null) cell.clear("Hyperlinks");
        // Excel gives a linked cell a style of its own: one action brings the link and the right style.
        else
          cell.setCellProperties([[{ hyperlink: { documentReference: target }, style: STYLE_NAMES.body }]]);
        // A link may bring a text.
        cell.values = [[cellInput(layout.rows[row]?.[position] ?? null) ?? ""]];
      }
    }),
  );
}

/** Number formats that differ by row, where they are not what they should be. */
function markSteps({ layout, located, grid }: DerivedTable): readonly WriteStep[] {
  const headers = [...new Set(layout.bands.map(({ firstHeader }) => firstHeader))];
  return headers.flatMap((header) => {
    const offset = located.offsets.get(header);
    if (offset === undefined) return [];
    const byDefault = layout.columns.find((column) => column.header === header)?.numberFormat ?? "General";
    const formats = layout.rows.map(
      (_, row) =>
        layout.bands.find(
          ({ firstHeader, firstRow, rowCount }) =>
            firstHeader === header && row >= firstRow && row < firstRow + rowCount,
        )?.numberFormat ?? byDefault,
    );
    const isSame = formats.every((format, row) => {
      const now = gridCell(grid, located.row + 1 + row, located.column + offset).numberFormat;
      return normalFormat(now) === normalFormat(format);
    });
    if (isSame && layout.rows.length === located.rowCount) return [];
    return [
      step(located, JSON.stringify(formats).length + BYTES_PER_RANGE, (actual) => {
        actual.columns.getItem(header).getDataBodyRange().numberFormat = formats.map((format) => [format]);
      }),
    ];
  });
}

function step(located: LocatedTable, bytes: number, act: (actual: Excel.Table) => void): WriteStep {
  return {
    subject: located.name,
    bytes,
    queue(context) {
      act(context.workbook.tables.getItem(located.nameNow ?? located.name));
    },
  };
}
