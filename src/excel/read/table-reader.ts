import type { ContractColumn } from "../../domain/contract/table";
import type { CellValue, TableColumn, TableData } from "../../domain/cells/workbook-data";
import { WorkbookError } from "../host/errors";
import { columnRuns } from "./catalogue";
import type { CatalogueEntry } from "./catalogue";
import type { PendingRead, ReadStep } from "./read-step";
import { CELLS_PER_STEP } from "./read-step";

/** What to read of a table. */
export interface TableRequest {
  readonly columns: readonly ContractColumn[];
  /** Cells that people fill: read with their formulas, to tell a typed value from a pasted formula. */
  readonly inputs: readonly ContractColumn[];
}

/** Neighbouring columns, read in pieces from top to bottom. */
interface ColumnsRead {
  readonly headers: readonly string[];
  readonly withFormulas: boolean;
  readonly pieces: PieceRead[];
}

interface PieceRead {
  readonly row: number;
  readonly rowCount: number;
  range: Excel.Range | null;
}

/** Reads the columns of a table that are asked for, and nothing else. */
export function readTable(
  context: Excel.RequestContext,
  entry: CatalogueEntry,
  request: TableRequest,
): PendingRead<TableData> {
  const reads = [
    ...columnReads(context, entry, request.columns, false),
    ...columnReads(context, entry, request.inputs, true),
  ];
  return {
    steps: reads.flatMap(({ steps }) => steps),
    result: () => {
      const first = reads[0]?.columns.pieces[0]?.range;
      return {
        name: entry.name,
        sheet: entry.sheet,
        firstRow: (first?.rowIndex ?? 0) + 1,
        rowCount: entry.rowCount,
        columns: new Map(reads.flatMap(({ columns }) => columnsOf(entry, columns))),
      };
    },
  };
}

function columnReads(
  context: Excel.RequestContext,
  entry: CatalogueEntry,
  wanted: readonly ContractColumn[],
  withFormulas: boolean,
): readonly { columns: ColumnsRead; steps: readonly ReadStep[] }[] {
  const headers = wanted.map(({ header }) => header);
  return columnRuns(entry, headers).map((run) => {
    const width = run.headers.length;
    const columns: ColumnsRead = {
      headers: run.headers,
      withFormulas,
      pieces: rowPieces(entry.rowCount, width),
    };
    const steps = columns.pieces.map((piece): ReadStep => ({
      cells: piece.rowCount * width * (withFormulas ? 2 : 1),
      queue() {
        const body = context.workbook.tables.getItem(entry.name).getDataBodyRange();
        const range = body.getCell(piece.row, run.first).getResizedRange(piece.rowCount - 1, width - 1);
        range.load(["values", "rowIndex", "columnIndex", ...(withFormulas ? ["formulas"] : [])]);
        piece.range = range;
      },
    }));
    return { columns, steps };
  });
}

function rowPieces(rows: number, width: number): PieceRead[] {
  const rowsPerPiece = Math.max(1, Math.floor(CELLS_PER_STEP / width));
  return Array.from({ length: Math.ceil(rows / rowsPerPiece) }, (_, piece) => ({
    row: piece * rowsPerPiece,
    rowCount: Math.min(rowsPerPiece, rows - piece * rowsPerPiece),
    range: null,
  }));
}

function columnsOf(entry: CatalogueEntry, read: ColumnsRead): readonly (readonly [string, TableColumn])[] {
  const values = read.pieces.flatMap(({ range }) => rowsOf(entry, range?.values));
  const formulas = read.withFormulas
    ? read.pieces.flatMap(({ range }) => rowsOf(entry, range?.formulas))
    : null;
  const firstColumn = read.pieces[0]?.range?.columnIndex ?? 0;
  return read.headers.map((header, offset) => [
    header,
    {
      index: firstColumn + offset,
      values: values.map((row) => row[offset] ?? ""),
      ...(formulas === null ? {} : { formulas: formulas.map((row) => row[offset] ?? "") }),
    },
  ]);
}

/** Excel answers `null` without an error when a range is too large to send (Microsoft: resource limits). */
function rowsOf(entry: CatalogueEntry, rows: unknown): readonly (readonly CellValue[])[] {
  if (!Array.isArray(rows)) {
    throw new WorkbookError("unreadable", `tabella «${entry.name}»`, "unchanged", "");
  }
  return rows as readonly (readonly CellValue[])[];
}
