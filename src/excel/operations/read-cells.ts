import type { CellArea, SheetCell, SheetCells } from "../../domain/cells/sheet-cells";
import type { CellValue } from "../../domain/cells/workbook-data";
import { WorkbookError } from "../host/errors";
import { runExcel } from "../host/run";
import type { OnProgress } from "../port";
import { CELLS_PER_STEP, runReads } from "../read/read-step";
import type { PendingRead } from "../read/read-step";

/** Value, text, format and address of each cell. */
const WEIGHT = 4;
/** More cells than any plan has: a sheet of something else. */
const MOST_CELLS = 500_000;

/**
 * The visible cells of a block, with what a person sees in them; hidden rows and columns are counted. What the sheet
 * does not use is left out. Nothing is written. Two syncs, more where the block is large.
 */
export async function readCells({ sheet, address }: CellArea, onProgress: OnProgress): Promise<SheetCells> {
  const subject = `foglio «${sheet}», celle ${address}`;
  onProgress({ step: "reading", done: 0, total: 1 });
  return runExcel(subject, async (context) => {
    const block = context.workbook.worksheets.getItem(sheet).getRange(address);
    const used = block.getUsedRangeOrNullObject(true);
    used.load(["rowCount", "columnCount"]);
    await context.sync();
    if (used.isNullObject)
      return { sheet, rows: [], columns: [], cells: [], hiddenRows: 0, hiddenColumns: 0 };
    const size = { rows: used.rowCount, columns: used.columnCount };
    if (size.rows * size.columns > MOST_CELLS) throw new WorkbookError("too-large", subject, "unchanged", "");
    const pieces = piecesOf(used, size);
    await runReads(
      context,
      pieces.flatMap(({ steps }) => steps),
    );
    const views = pieces.map(({ result }) => result());
    return { sheet, ...seen(views, size) };
  });
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Rows of the block, as many as go into one request together. */
function piecesOf(
  block: Excel.Range,
  { rows, columns }: Size,
): readonly PendingRead<Excel.RangeView | null>[] {
  const height = Math.max(1, Math.floor(CELLS_PER_STEP / (columns * WEIGHT)));
  return Array.from({ length: Math.ceil(rows / height) }, (_, piece) => {
    const first = piece * height;
    const count = Math.min(height, rows - first);
    let view: Excel.RangeView | null = null;
    const queue = (): void => {
      view = block
        .getCell(first, 0)
        .getResizedRange(count - 1, columns - 1)
        .getVisibleView();
      view.load(["values", "text", "numberFormat", "cellAddresses"]);
    };
    return { steps: [{ cells: count * columns * WEIGHT, queue }], result: () => view };
  });
}

type Seen = Omit<SheetCells, "sheet">;

function seen(views: readonly (Excel.RangeView | null)[], size: Size): Seen {
  const cells = views.flatMap((view) => (view === null ? [] : cellsOf(view)));
  const addresses = views.flatMap((view) => textsOf(view?.cellAddresses));
  const rows = addresses.map(([first = ""]) => Number(/\d+$/u.exec(first)?.[0]));
  const columns = (addresses[0] ?? []).map((address) => columnOf(address));
  return {
    ...{ rows, columns, cells },
    hiddenRows: size.rows - rows.length,
    hiddenColumns: columns.length === 0 ? 0 : size.columns - columns.length,
  };
}

function cellsOf({ values, text, numberFormat }: Excel.RangeView): readonly (readonly SheetCell[])[] {
  const [texts, formats] = [textsOf(text), textsOf(numberFormat)];
  return (values as readonly (readonly CellValue[])[]).map((row, down) =>
    row.map((value, right) => ({
      value,
      text: texts[down]?.[right] ?? "",
      numberFormat: formats[down]?.[right] ?? "",
    })),
  );
}

/** Office.js types the texts of cells as `any`. */
function textsOf(cells: unknown): readonly (readonly string[])[] {
  return (cells ?? []) as readonly (readonly string[])[];
}

/** The column of `Piano!AB12`, from 1. */
function columnOf(address: string): number {
  const [, letters = ""] = /([A-Z]+)\$?\d+$/u.exec(address) ?? [];
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
