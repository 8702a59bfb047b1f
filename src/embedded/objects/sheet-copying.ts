import { copySheets } from "../model/sheet-copies";
import type { Sheet } from "../model/sheet";
import type { EmbeddedWorkbook } from "../model/workbook";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { Method } from "./object-class";
import { isHostObject } from "./host-object";
import { itemNotFound } from "./office-error";

/** `Excel.WorksheetPositionType`. */
export const POSITION_TYPES = ["None", "Before", "After", "Beginning", "End"] as const;
export type PositionType = (typeof POSITION_TYPES)[number];

/** Place among the tabs. Without a sheet beside it, before is the beginning and after the end (typings). */
export function positionOf(workbook: EmbeddedWorkbook, type: PositionType, beside: Sheet | null): number {
  const place = beside ? workbook.sheets.indexOf(beside) : -1;
  switch (type) {
    case "None":
    case "Beginning":
      return 0;
    case "Before":
      return Math.max(0, place);
    case "After":
      return beside ? place + 1 : workbook.sheets.length;
    case "End":
      return workbook.sheets.length;
  }
}

/** `Worksheet.copy`. `InvalidArgument`: before or after what (inferred: only `copy` needs to be told). */
export const copySheet: Method<Sheet> = (sheet, args, context) => {
  const type = args.isGiven(0) ? args.oneOf(0, POSITION_TYPES) : "None";
  const beside = args.raw(1) ?? null;
  if ((type === "Before" || type === "After") && !isSheetObject(beside)) {
    throw args.wrong(1, "a worksheet");
  }
  const { workbook } = context;
  const position = positionOf(workbook, type, isSheetObject(beside) ? beside.target : null);
  const [copy] = copySheets(workbook, [sheet], { from: workbook, position });
  if (!copy) throw itemNotFound("The copy");
  return context.worksheet(copy);
};

/** A sheet by its id, as the library finds one again that a method gave. */
export const sheetById: Method<unknown> = (_target, args, context: HostContext) => {
  const id = args.text(0);
  const sheet = context.workbook.sheets.find((each) => each.id === id);
  if (!sheet) throw itemNotFound(`The sheet ${id}`);
  return context.worksheet(sheet);
};

function isSheetObject(value: unknown): value is HostObject & { readonly target: Sheet } {
  return isHostObject(value) && value.className === "Worksheet";
}
