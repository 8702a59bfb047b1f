import { OBJECTIVES } from "../../domain/contract/plan-tables";
import type { CellValue } from "../../domain/cells/workbook-data";
import { runsOf } from "../cells/runs";
import type { CatalogueEntry } from "../read/catalogue";
import { CELLS_PER_STEP, runReads } from "../read/read-step";
import type { ReadStep } from "../read/read-step";
import type { Observation } from "./observation";
import { BLANK_CELL, UNREAD_CELL } from "./sheet-grid";
import type { GridCell, SheetGrid } from "./sheet-grid";
import type { Skeleton } from "./skeleton";
import { WorkbookError } from "../host/errors";

/** The text of a formula takes some five times the room of a value in an answer. */
const FORMULA_WEIGHT = 5;
/** Titles and descriptions of objectives, too. */
const OBJECTIVE_WEIGHT = 5;

/** A table to be read, and what of its cells. Columns are named by header. */
export interface TableToRead {
  readonly name: string;
  /** Columns whose values are read; absent: all. */
  readonly values?: readonly string[] | "all";
  /** Columns whose formulas are read; absent: none. */
  readonly formulas?: readonly string[] | "all";
  /** Columns whose links are read, and those whose number formats are; absent: none. */
  readonly linked?: readonly string[];
  readonly formatted?: readonly string[];
  /** Only so many rows, the last ones; absent: all. */
  readonly lastRows?: number;
}

/** Reads some tables and nothing else of their sheets: one sync, more only where an answer would be too large. */
export async function observeTables(
  context: Excel.RequestContext,
  skeleton: Skeleton,
  tables: readonly TableToRead[],
): Promise<Observation> {
  const reads = tables.flatMap((table) => {
    const entry = skeleton.catalogue.get(table.name);
    return entry === undefined ? [] : [{ table, entry, pieces: piecesOf(entry, table) }];
  });
  await runReads(
    context,
    reads.flatMap(({ table, entry, pieces }) => pieces.map((piece) => stepOf(context, table, entry, piece))),
  );
  const grids = new Map<string, OpenGrid>();
  const places = new Map(
    reads.map(({ entry, pieces }) => {
      const header = pieces[0]?.header;
      return [entry.name, { row: header?.rowIndex ?? 0, column: header?.columnIndex ?? 0 }] as const;
    }),
  );
  for (const { entry, pieces } of reads) addToGrid(grids, entry, pieces);
  return { skeleton, grids: new Map([...grids].map(([sheet, grid]) => [sheet, filled(grid)])), places };
}

type Property = "values" | "formulas";

/** Neighbouring columns, by their place in the table, of which the same is read. */
interface Block {
  readonly first: number;
  readonly count: number;
  readonly properties: readonly Property[];
}

/** Some rows of a table, from 1; its headers are known from the catalogue. */
interface Piece {
  readonly row: number;
  readonly rowCount: number;
  /** Where the table stands: asked with every piece. */
  header: Excel.Range | null;
  readonly blocks: Map<Block, Excel.Range>;
  /** What is read of single columns, by their place in the table. */
  readonly links: Map<number, OfficeExtension.ClientResult<Excel.CellProperties[][]>>;
  readonly formats: Map<number, Excel.Range>;
}

function piecesOf({ rowCount, headers }: CatalogueEntry, table: TableToRead): readonly Piece[] {
  const { lastRows } = table;
  const rows = Math.max(1, Math.floor(CELLS_PER_STEP / 2 / rowWeight(table, headers)));
  const first = lastRows === undefined ? 0 : Math.max(0, rowCount - lastRows);
  return Array.from({ length: Math.max(1, Math.ceil((rowCount - first) / rows)) }, (_, index) => ({
    row: 1 + first + index * rows,
    rowCount: Math.min(rows, rowCount - first - index * rows),
    header: null,
    ...{ blocks: new Map(), links: new Map(), formats: new Map() },
  }));
}

/** How much of an answer a row takes, in cells of the usual size. */
function rowWeight(table: TableToRead, headers: readonly string[]): number {
  const perValue = table.name === OBJECTIVES.name ? OBJECTIVE_WEIGHT : 1;
  const cells = (property: Property, weight: number): number =>
    blocksOf(table, headers)
      .filter(({ properties }) => properties.includes(property))
      .reduce((sum, { count }) => sum + count * weight, 0);
  const { linked = [], formatted = [] } = table;
  return 1 + cells("values", perValue) + cells("formulas", FORMULA_WEIGHT) + linked.length + formatted.length;
}

function blocksOf(
  { values = "all", formulas = [] }: TableToRead,
  headers: readonly string[],
): readonly Block[] {
  const [valued, calculated] = [columnsOf(values, headers), columnsOf(formulas, headers)];
  const wanted = headers.map((header): readonly Property[] => [
    ...(valued.has(header) ? (["values"] as const) : []),
    ...(calculated.has(header) ? (["formulas"] as const) : []),
  ]);
  return runsOf(wanted.map((properties) => properties.join(" "))).flatMap(({ first, count }) => {
    const properties = wanted[first] ?? [];
    return properties.length === 0 ? [] : [{ first, count, properties }];
  });
}

/** Where a header is not there under its name, any column may be the one. */
function columnsOf(wanted: readonly string[] | "all", headers: readonly string[]): ReadonlySet<string> {
  const isThere = wanted !== "all" && wanted.every((header) => headers.includes(header));
  return new Set(isThere ? wanted : headers);
}

function stepOf(
  context: Excel.RequestContext,
  table: TableToRead,
  { name, headers }: CatalogueEntry,
  piece: Piece,
): ReadStep {
  const { linked = [], formatted = [] } = table;
  return {
    cells: piece.rowCount * rowWeight(table, headers),
    queue() {
      const header = context.workbook.tables.getItem(name).getHeaderRowRange();
      header.load(["rowIndex", "columnIndex"]);
      piece.header = header;
      if (piece.rowCount <= 0) return;
      const rows = header.getOffsetRange(piece.row, 0).getResizedRange(piece.rowCount - 1, 0);
      // Each range more on the way to a cell is 350 bytes of the request.
      const cells = (first: number, count: number): Excel.Range =>
        count === 1 ? rows.getColumn(first) : rows.getColumn(first).getResizedRange(0, count - 1);
      for (const block of blocksOf(table, headers)) {
        const range = cells(block.first, block.count);
        range.load([...block.properties]);
        piece.blocks.set(block, range);
      }
      for (const place of placesOf(headers, linked)) {
        piece.links.set(place, cells(place, 1).getCellProperties({ hyperlink: true }));
      }
      for (const place of placesOf(headers, formatted)) {
        const range = cells(place, 1);
        range.load("numberFormat");
        piece.formats.set(place, range);
      }
    },
  };
}

function placesOf(headers: readonly string[], wanted: readonly string[]): readonly number[] {
  return wanted.map((header) => headers.indexOf(header)).filter((place) => place >= 0);
}

/** A grid that is still being put together. */
interface OpenGrid extends Omit<SheetGrid, "cells"> {
  readonly cells: (GridCell | undefined)[][];
}

/** What has not been read is blank, and can be told from what is. In place: there may be millions of cells. */
function filled(grid: OpenGrid): SheetGrid {
  const rows = grid.cells;
  for (let row = 0; row < rows.length; row += 1) {
    const cells = (rows[row] ??= []);
    for (let column = 0; column < cells.length; column += 1) cells[column] ??= UNREAD_CELL;
  }
  return { ...grid, cells: rows as readonly (readonly GridCell[])[] };
}

function addToGrid(
  grids: Map<string, OpenGrid>,
  { name, sheet, headers }: CatalogueEntry,
  pieces: readonly Piece[],
): void {
  const grid = grids.get(sheet) ?? { sheet, row: 0, column: 0, cells: [] };
  grids.set(sheet, grid);
  for (const piece of pieces) {
    const { header, row: first } = piece;
    if (header === null) continue;
    const { rowIndex, columnIndex } = header;
    const top = (grid.cells[rowIndex] ??= []);
    headers.forEach((text, right) => {
      top[columnIndex + right] = { ...BLANK_CELL, value: text, formula: text };
    });
    for (const [block, range] of piece.blocks) {
      const cellOf = cellsOf(piece, block, range, name);
      for (let down = 0; down < piece.rowCount; down += 1) {
        const row = (grid.cells[rowIndex + first + down] ??= []);
        for (let right = 0; right < block.count; right += 1) {
          row[columnIndex + block.first + right] = cellOf(down, right);
        }
      }
    }
  }
}

/** The cells of a block by their row and column in it. Of one whose value is not read only the formula is known. */
function cellsOf(
  { links, formats }: Piece,
  { first, count, properties }: Block,
  range: Excel.Range,
  name: string,
): (down: number, right: number) => GridCell {
  const values = properties.includes("values") ? (range.values as CellValue[][] | null) : null;
  const formulas = properties.includes("formulas") ? (range.formulas as CellValue[][] | null) : null;
  const read = values ?? formulas;
  // Excel answers `null` without an error when a range is too large to send (Microsoft: resource limits).
  if (!Array.isArray(read)) throw new WorkbookError("unreadable", `tabella «${name}»`, "unchanged", "");
  const places = Array.from({ length: count }, (_, right) => first + right);
  const columnFormats = places.map((place) => formats.get(place)?.numberFormat as string[][] | undefined);
  const columnLinks = places.map((place) => links.get(place)?.value);
  return (down, right) => {
    const content = read[down]?.[right] ?? "";
    return {
      value: values === null ? "" : content,
      formula: formulas?.[down]?.[right] ?? content,
      numberFormat: columnFormats[right]?.[down]?.[0] ?? BLANK_CELL.numberFormat,
      style: BLANK_CELL.style,
      locked: BLANK_CELL.locked,
      link: columnLinks[right]?.[down]?.[0]?.hyperlink?.documentReference ?? "",
    };
  };
}
