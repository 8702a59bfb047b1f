import type { Area } from "../cells/address";
import type { LinkColumn } from "../layout/summary-links";
import type { TableRow } from "../layout/sheet-layout";
import { columnRuns } from "../read/catalogue";
import type { CatalogueEntry } from "../read/catalogue";
import { cellInput } from "./table-steps";
import { rowChunks } from "./write-step";
import type { WriteStep } from "./write-step";

const CHUNK_BYTES = 300_000;
const BYTES_PER_RANGE = 600;
const BYTES_PER_LINK = 700;
/** Links are set cell by cell: this many in one step. */
const LINKS_PER_STEP = 400;

/**
 * Writes all rows of an existing table that has as many rows already. Columns are found by header, wherever they
 * stand; other people's columns stay as they are. A `null` empties its cell.
 */
export function rewriteSteps(
  entry: CatalogueEntry,
  headers: readonly string[],
  rows: readonly TableRow[],
): readonly WriteStep[] {
  return columnRuns(entry, headers).flatMap((run) => {
    const positions = run.headers.map((header) => headers.indexOf(header));
    const cells = rows.map((row) => positions.map((position) => cellInput(row[position] ?? null) ?? ""));
    return rowChunks(cells, CHUNK_BYTES).map((chunk): WriteStep => ({
      subject: entry.name,
      bytes: JSON.stringify(chunk.rows).length + BYTES_PER_RANGE,
      queue(context) {
        const body = context.workbook.tables.getItem(entry.name).getDataBodyRange();
        const first = body.getCell(chunk.first, run.first);
        const range = first.getResizedRange(chunk.rows.length - 1, run.headers.length - 1);
        range.values = chunk.rows.map((row) => [...row]);
      },
    }));
  });
}

/**
 * Shows all rows of a table. A block written over rows that a filter hides lands in other cells (office-js#224), and
 * rows inserted there are refused.
 */
export function clearFiltersStep({ name }: Pick<CatalogueEntry, "name">): WriteStep {
  return {
    subject: name,
    bytes: BYTES_PER_RANGE,
    queue(context) {
      context.workbook.tables.getItem(name).clearFilters();
    },
  };
}

/** Sets the links of a column, in place of those it had. Write the values afterwards: a link brings its own text. */
export function linkSteps(
  entry: CatalogueEntry,
  { header, targets }: LinkColumn,
  area: Area,
): readonly WriteStep[] {
  const column = area.column + entry.headers.indexOf(header);
  const row = area.row + 1;
  const clear: WriteStep = {
    subject: entry.name,
    bytes: BYTES_PER_RANGE,
    queue(context) {
      const worksheet = context.workbook.worksheets.getItem(entry.sheet);
      worksheet.getRangeByIndexes(row, column, area.rowCount - 1, 1).clear("Hyperlinks");
    },
  };
  const links = targets.flatMap((target, index) => (target === null ? [] : [{ target, index }]));
  const pieces = Array.from({ length: Math.ceil(links.length / LINKS_PER_STEP) }, (_, piece) =>
    links.slice(piece * LINKS_PER_STEP, (piece + 1) * LINKS_PER_STEP),
  );
  return [
    clear,
    ...pieces.map((piece): WriteStep => ({
      subject: entry.name,
      bytes: piece.length * BYTES_PER_LINK,
      queue(context) {
        const worksheet = context.workbook.worksheets.getItem(entry.sheet);
        for (const { target, index } of piece) {
          worksheet.getRangeByIndexes(row + index, column, 1, 1).hyperlink = { documentReference: target };
        }
      },
    })),
  ];
}
