import type { Area } from "../model/area";
import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { OutlineAxis } from "../model/outline";
import { groupLines, hideGroups, showGroups, showOutlineLevels, ungroupLines } from "../model/outline";
import type { Sheet } from "../model/sheet";
import type { Method } from "./object-class";
import type { MemberArguments } from "./member-arguments";
import type { RangeTarget } from "./range-target";

/** `Excel.Range.group`, `ungroup`, `showGroupDetails`, `hideGroupDetails`. */
export const RANGE_OUTLINE: Readonly<Record<string, Method<RangeTarget>>> = {
  Group: outlined(groupLines),
  Ungroup: outlined(ungroupLines),
  ShowGroupDetails: outlined(showGroups),
  HideGroupDetails: outlined(hideGroups),
};

function outlined(change: typeof groupLines): Method<RangeTarget> {
  return ({ sheet, area }, args, { workbook }) => {
    change(workbook, sheet, area, axisArgument(args, area));
  };
}

/** Whole rows cannot be grouped as columns, nor the other way round (documentation of `Excel.Range.group`). */
function axisArgument(args: MemberArguments, area: Area): OutlineAxis {
  const axis = args.oneOf(0, ["ByRows", "ByColumns"]) === "ByRows" ? "rows" : "columns";
  const isEntire = axis === "rows" ? area.rowCount === MAX_ROWS : area.columnCount === MAX_COLUMNS;
  if (isEntire) throw args.wrong(0, "by the lines that the range has in full");
  return axis;
}

/** `Excel.Worksheet.showOutlineLevels`. */
export const showLevels: Method<Sheet> = (sheet, args, { workbook }) => {
  showOutlineLevels(workbook, sheet, { rows: args.integer(0), columns: args.integer(1) });
};
