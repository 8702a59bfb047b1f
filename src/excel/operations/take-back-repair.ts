import { formulaInRow } from "../schema/placed-formula";
import type { CellValue } from "../../domain/cells/workbook-data";
import { cellAddress } from "../cells/address";
import type { Area } from "../cells/address";
import type { Mend } from "../differ/difference";
import { normalFormula } from "../differ/normal-form";
import { runExcel } from "../host/run";
import { gridCell } from "../observe/sheet-grid";
import type { SheetGrid } from "../observe/sheet-grid";
import type { OnProgress, TakenBack } from "../port";
import { contentInput } from "../write/sheet-steps";
import { runSteps } from "../write/write-step";
import type { WriteStep } from "../write/write-step";
import type { Examination } from "./examine";

type TakenBackCell = TakenBack["cells"][number];

/**
 * Contents of cells that a repair replaces where they stand, to be given back; `null`: it replaces none. What was laid
 * out again cannot be taken back: the workbook's own history can.
 */
export function undoOf({ differences, observation }: Examination): TakenBack | null {
  const mends = differences.flatMap((one) => one.mends);
  const relaid = new Set(mends.flatMap((mend) => (mend.type === "relay" ? [mend.sheet] : [])));
  const cells = mends.flatMap((mend): readonly TakenBackCell[] =>
    "sheet" in mend && !relaid.has(mend.sheet) ? cellsOf(mend, observation.grids.get(mend.sheet)) : [],
  );
  return cells.length === 0 ? null : { cells };
}

function cellsOf(mend: Mend, grid: SheetGrid | undefined): readonly TakenBackCell[] {
  const cell = (sheet: string, row: number, column: number, after: CellValue): TakenBackCell => ({
    ...{ sheet, after, address: cellAddress(row, column) },
    before: gridCell(grid, row, column).formula,
  });
  switch (mend.type) {
    case "contents":
      return mend.cells.map(({ row, column, content }) => cell(mend.sheet, row, column, content.content));
    case "formula":
      return placesIn(mend.area).map(({ row, column }) =>
        cell(mend.sheet, row, column, formulaInRow(mend, row)),
      );
    default:
      return [];
  }
}

function placesIn({ row, column, rowCount, columnCount }: Area): readonly { row: number; column: number }[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
  }));
}

/** Gives the contents back; a cell that somebody has changed since keeps what it has. Protection stays as it is. */
export async function takeBackRepair({ cells }: TakenBack, onProgress: OnProgress): Promise<void> {
  let writing = false;
  await runExcel(
    cells[0]?.sheet ?? "",
    async (context) => {
      const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
      const protections = sheets.map((sheet) => {
        const { protection } = context.workbook.worksheets.getItem(sheet);
        protection.load("protected, options");
        return { sheet, protection };
      });
      const ranges = cells.map((cell) => {
        const range = context.workbook.worksheets.getItem(cell.sheet).getRange(cell.address);
        range.load("formulas");
        return { cell, range };
      });
      await context.sync();
      const due = ranges
        .filter(({ cell, range }) => isSameContent(range.formulas[0]?.[0] as CellValue, cell.after))
        .map(({ cell }) => cell);
      writing = due.length > 0;
      const steps = protections.map(({ sheet, protection }) =>
        givenBack(
          sheet,
          due.filter((cell) => cell.sheet === sheet),
          protection.protected ? protection.options : null,
        ),
      );
      await runSteps(context, steps, onProgress);
    },
    () => (writing ? "partly-written" : "unchanged"),
  );
}

function isSameContent(present: CellValue, after: CellValue): boolean {
  if (typeof present !== "string" || typeof after !== "string") return present === after;
  const bare = (formula: string): string => normalFormula(formula, "").replace(/[^[\](),]*\[/g, "[");
  return present === after || bare(present) === bare(after);
}

function givenBack(
  sheet: string,
  cells: readonly TakenBackCell[],
  options: Excel.WorksheetProtectionOptions | null,
): WriteStep {
  return {
    subject: sheet,
    bytes: 1_500 + cells.length * 700,
    queue(context) {
      if (cells.length === 0) return;
      const worksheet = context.workbook.worksheets.getItem(sheet);
      if (options !== null) worksheet.protection.unprotect();
      for (const { address, before } of cells) {
        const range = worksheet.getRange(address);
        if (typeof before === "string" && before.startsWith("=")) range.formulas = [[before]];
        else range.values = [[contentInput(before)]];
      }
      if (options !== null) worksheet.protection.protect(options);
    },
  };
}
