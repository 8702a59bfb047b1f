import type { Area } from "../model/area";
import { singleCell } from "../model/area";
import { clearFormats } from "../model/cell-formatting";
import { clearConditionalFormats, setDataValidation } from "../model/cell-rules";
import { clearContents, setHyperlink } from "../model/cell-writing";
import { mergeCells, unmergeCells } from "../model/merging";
import type { Sheet } from "../model/sheet";
import { deleteCells, insertCells } from "../model/shifting";
import { selectCells } from "../model/worksheets";
import type { HostContext } from "./host-context";
import type { Method } from "./object-class";
import { invalidArgument } from "./office-error";
import { setCellProperties, setColumnProperties, setRowProperties } from "./range-property-arrays";
import { RangeTarget } from "./range-target";

/** Members of `Excel.Range` that move, clear, merge or select cells. */
export const RANGE_CHANGES: Readonly<Record<string, Method<RangeTarget>>> = {
  Insert: (range, args, context) => {
    const { sheet, area } = range;
    insertCells(context.workbook, sheet, area, args.oneOf(0, ["Down", "Right"]));
    // The new cells are where the range was; the range itself went on with its cells.
    return context.range(new RangeTarget(sheet, area));
  },
  Delete: ({ sheet, area }, args, { workbook }) => {
    deleteCells(workbook, sheet, area, args.oneOf(0, ["Up", "Left"]));
  },
  Clear: (range, args, context) => {
    const applyTo = args.isGiven(0) ? args.oneOf(0, CLEARED) : "All";
    clear(range, applyTo, context);
  },
  Merge: ({ sheet, area }, args, { workbook }) => {
    const across = args.optionalBoolean(0) ?? false;
    const rows = across ? [...Array(area.rowCount).keys()] : [];
    for (const row of rows) mergeCells(workbook, sheet, { ...area, row: area.row + row, rowCount: 1 });
    if (!across) mergeCells(workbook, sheet, area);
  },
  Unmerge: ({ sheet, area }, _args, { workbook }) => {
    unmergeCells(workbook, sheet, area);
  },
  Select: ({ sheet, area }, _args, { workbook }) => {
    selectCells(workbook, sheet, area);
  },
  SetCellProperties: (range, args, context) => {
    setCellProperties(range, args.raw(0), context);
  },
  SetColumnProperties: (range, args, context) => {
    setColumnProperties(range, args.raw(0), context);
  },
  SetRowProperties: (range, args, context) => {
    setRowProperties(range, args.raw(0), context);
  },
  /** The library asks before it cuts a large block into pieces of 1,500 cells. */
  _ValidateArraySize: ({ area }, args) => {
    if (args.integer(0) === area.rowCount && args.integer(1) === area.columnCount) return;
    throw invalidArgument(`The array must have ${area.rowCount} rows of ${area.columnCount} columns`);
  },
};

/** `Excel.ClearApplyTo`. */
const CLEARED = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;

/**
 * As the docs of `Excel.ClearApplyTo` say: `All` is everything, validation and conditional formats too; `Formats` is
 * "all formatting", of which conditional formats are a part; `RemoveHyperlinks` takes the look of the linked cells as well and
 * "leaves content, conditional formats, and data validation intact"; `Hyperlinks` only the links.
 */
function clear(
  { sheet, area }: RangeTarget,
  applyTo: (typeof CLEARED)[number],
  { workbook }: HostContext,
): void {
  if (applyTo === "All" || applyTo === "Contents") clearContents(workbook, sheet, area);
  if (applyTo !== "Contents" && applyTo !== "Formats") {
    for (const cell of linkedCells(sheet, area)) {
      setHyperlink(workbook, sheet, cell, null);
      if (applyTo === "RemoveHyperlinks") clearFormats(workbook, sheet, cell);
    }
  }
  if (applyTo === "All" || applyTo === "Formats") {
    clearFormats(workbook, sheet, area);
    clearConditionalFormats(workbook, sheet, area);
  }
  if (applyTo === "All") setDataValidation(workbook, sheet, area, null);
}

function linkedCells(sheet: Sheet, area: Area): readonly Area[] {
  const cells: Area[] = [];
  sheet.cells.visit(area, ({ hyperlink }, row, column) => {
    if (hyperlink) cells.push(singleCell(row, column));
  });
  return cells;
}
