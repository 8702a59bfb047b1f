import type { Sheet } from "../model/sheet";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { Method } from "./object-class";
import type { MemberArguments } from "./member-arguments";
import { itemNotFound } from "./office-error";

/**
 * The sheets beside a sheet, on request the visible ones only. "If there are no worksheets following this one, this
 * method will throw an error" (typings; that it is `ItemNotFound` is inferred).
 */
export const SHEET_NEIGHBOURS: Readonly<Record<string, Method<Sheet>>> = {
  GetNext: existing(1),
  GetNextOrNullObject: (sheet, args, context) => neighbour(sheet, 1, args, context),
  GetPrevious: existing(-1),
  GetPreviousOrNullObject: (sheet, args, context) => neighbour(sheet, -1, args, context),
};

function existing(step: 1 | -1): Method<Sheet> {
  return (sheet, args, context) => {
    const found = neighbour(sheet, step, args, context);
    if (!found) throw itemNotFound(`A sheet beside "${sheet.name}"`);
    return found;
  };
}

function neighbour(
  sheet: Sheet,
  step: 1 | -1,
  args: MemberArguments,
  context: HostContext,
): HostObject | null {
  const { sheets } = context.workbook;
  const visibleOnly = args.optionalBoolean(0) ?? false;
  let index = sheets.indexOf(sheet) + step;
  while (visibleOnly && sheets[index] && sheets[index]?.visibility !== "Visible") index += step;
  const found = sheets[index];
  return found ? context.worksheet(found) : null;
}
