import { OBJECTIVES } from "../../domain/contract/plan-tables";
import type { CellValue } from "../../domain/cells/workbook-data";
import type { CatalogueEntry } from "../read/catalogue";
import { CELLS_PER_STEP, runReads } from "../read/read-step";
import type { ReadStep } from "../read/read-step";
import type { Observation } from "./observation";
import { BLANK_CELL } from "./sheet-grid";
import type { GridCell, SheetGrid } from "./sheet-grid";
import type { Skeleton } from "./skeleton";
import { WorkbookError } from "../host/errors";

/** The text of a formula takes some five times the room of a value in an answer. */
const FORMULA_WEIGHT = 5;
/** Titles and descriptions of objectives, too. */
const OBJECTIVE_WEIGHT = 5;

/** A table to be read, and what of its cells beside their values. */
export interface TableToRead {
  readonly name: string;
  readonly withFormulas: boolean;
  /** Columns whose links are read, and those whose number formats are; absent: none. */
  readonly linked?: readonly string[];
  readonly formatted?: readonly string[];
  /** Only so many columns, from the first; absent: all. */
  readonly columns?: number;
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
  const grids = new Map<string, SheetGrid>();
  const places = new Map(
    reads.map(({ entry, pieces }) => {
      const first = pieces[0]?.range;
      return [entry.name, { row: first?.rowIndex ?? 0, column: first?.columnIndex ?? 0 }] as const;
    }),
  );
  for (const { table, entry, pieces } of reads) addToGrid(grids, table, entry, pieces);
  return { skeleton, grids: new Map([...grids].map(([sheet, grid]) => [sheet, filled(grid)])), places };
}

/** What has not been read is blank. */
function filled(grid: SheetGrid): SheetGrid {
  const row = (cells: readonly GridCell[] | undefined): readonly GridCell[] =>
    Array.from(cells ?? [], (cell: GridCell | undefined) => cell ?? BLANK_CELL);
  return { ...grid, cells: Array.from(grid.cells, row) };
}

interface Piece {
  readonly row: number;
  readonly rowCount: number;
  range: Excel.Range | null;
  /** What is read of single columns, by their place in the table. */
  readonly links: Map<number, OfficeExtension.ClientResult<Excel.CellProperties[][]>>;
  readonly formats: Map<number, Excel.Range>;
}

/** The header row is read with the first piece. */
function piecesOf({ rowCount, headers }: CatalogueEntry, table: TableToRead): readonly Piece[] {
  const { lastRows } = table;
  const rows = Math.max(1, Math.floor(CELLS_PER_STEP / 2 / rowWeight(table, headers.length)));
  const total = rowCount + 1;
  const first = lastRows !== undefined && rowCount > lastRows ? total - lastRows : 0;
  const header = first === 0 ? [] : [newPiece(0, 1)];
  const body = Array.from({ length: Math.ceil((total - first) / rows) }, (_, index) =>
    newPiece(first + index * rows, Math.min(rows, total - first - index * rows)),
  );
  return [...header, ...body];
}

/** How much of an answer a row takes, in cells of the usual size. */
function rowWeight({ name, withFormulas, columns }: TableToRead, width: number): number {
  const values = name === OBJECTIVES.name ? OBJECTIVE_WEIGHT : 1;
  return (columns ?? width) * (values + (withFormulas ? FORMULA_WEIGHT : 0));
}

function newPiece(row: number, rowCount: number): Piece {
  return { row, rowCount, range: null, links: new Map(), formats: new Map() };
}

function stepOf(
  context: Excel.RequestContext,
  table: TableToRead,
  { name, headers }: CatalogueEntry,
  piece: Piece,
): ReadStep {
  const { withFormulas, linked = [], formatted = [], columns } = table;
  const width = columns ?? headers.length;
  return {
    cells: piece.rowCount * (rowWeight(table, headers.length) + linked.length + formatted.length),
    queue() {
      const header = context.workbook.tables.getItem(name).getHeaderRowRange();
      const range = header
        .getOffsetRange(piece.row, 0)
        .getResizedRange(piece.rowCount - 1, width - headers.length);
      range.load(["values", ...(withFormulas ? ["formulas"] : []), "rowIndex", "columnIndex"]);
      piece.range = range;
      const column = (place: number): Excel.Range =>
        header
          .getCell(0, place)
          .getOffsetRange(piece.row, 0)
          .getResizedRange(piece.rowCount - 1, 0);
      for (const place of placesOf(headers, linked)) {
        piece.links.set(place, column(place).getCellProperties({ hyperlink: true }));
      }
      for (const place of placesOf(headers, formatted)) {
        const cells = column(place);
        cells.load("numberFormat");
        piece.formats.set(place, cells);
      }
    },
  };
}

function placesOf(headers: readonly string[], wanted: readonly string[]): readonly number[] {
  return wanted.map((header) => headers.indexOf(header)).filter((place) => place >= 0);
}

function addToGrid(
  grids: Map<string, SheetGrid>,
  table: TableToRead,
  { name, sheet }: CatalogueEntry,
  pieces: readonly Piece[],
): void {
  const grid = grids.get(sheet) ?? { sheet, row: 0, column: 0, cells: [] };
  grids.set(sheet, grid);
  const rows = grid.cells as GridCell[][];
  for (const { range, links, formats } of pieces) {
    if (range === null) continue;
    // Excel answers `null` without an error when a range is too large to send (Microsoft: resource limits).
    if (!Array.isArray(range.values)) {
      throw new WorkbookError("unreadable", `tabella «${name}»`, "unchanged", "");
    }
    range.values.forEach((cells, down) => {
      const row = (rows[range.rowIndex + down] ??= []);
      cells.forEach((value: CellValue, right) => {
        row[range.columnIndex + right] = {
          ...BLANK_CELL,
          value,
          formula: table.withFormulas ? (range.formulas[down]?.[right] as CellValue) : value,
          numberFormat: String(formats.get(right)?.numberFormat[down]?.[0] ?? BLANK_CELL.numberFormat),
          link: links.get(right)?.value[down]?.[0]?.hyperlink?.documentReference ?? "",
        };
      });
    });
  }
}
