import type { Area, CellAddress } from "../model/area";
import { intersection, singleCell, WHOLE_SHEET } from "../model/area";
import type { Cell } from "../model/cell";
import { isEmpty } from "../model/cell";
import { rectanglesOf } from "../model/rectangles";
import { isCellError } from "../model/scalar";
import type { Sheet } from "../model/sheet";
import { usedArea } from "../model/sheet";
import { displayText } from "../typing/display-text";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { Method } from "./object-class";
import type { MemberArguments } from "./member-arguments";
import { itemNotFound, NotModelledError } from "./office-error";
import { booleanValue, objectValue, wordValue } from "./property-values";
import { rangeAreasObject } from "./range-areas";
import type { RangeTarget } from "./range-target";

/**
 * `Excel.Range.find` and its kin. They look at what the cells show, row by row (inferred: Excel's dialog can look at
 * formulas too, and says nothing of the default for add-ins).
 */

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

function criteriaOf(args: MemberArguments): Criteria {
  const given = objectValue(args.member, args.raw(1) ?? {}, [
    "completeMatch",
    "matchCase",
    "searchDirection",
  ]);
  const flag = (name: "completeMatch" | "matchCase"): boolean =>
    given[name] === undefined ? false : booleanValue(`${args.member} ${name}`, given[name]);
  const direction = given.searchDirection ?? "Forward";
  const word = wordValue(`${args.member} searchDirection`, direction, ["Forward", "Backwards"]);
  return {
    completeMatch: flag("completeMatch"),
    matchCase: flag("matchCase"),
    backwards: word === "Backwards",
  };
}

function cellsWith(sheet: Sheet, area: Area, args: MemberArguments, context: HostContext): CellAddress[] {
  const { completeMatch, matchCase, backwards } = criteriaOf(args);
  const folded = (text: string): string => (matchCase ? text : text.toLowerCase());
  const wanted = folded(args.text(0));
  if (/[*?~]/.test(wanted)) throw new NotModelledError(`${args.member} with wildcards`);
  context.calculation.beforeReading();
  const found: CellAddress[] = [];
  sheet.cells.visit(area, (cell, row, column) => {
    if (isEmpty(cell)) return;
    const text = folded(displayText(cell));
    if (completeMatch ? text === wanted : text.includes(wanted)) found.push({ row, column });
  });
  return backwards ? found.reverse() : found;
}

function foundInRange(range: RangeTarget, args: MemberArguments, context: HostContext): HostObject | null {
  if (range.size === 1) throw new NotModelledError(`${args.member} from a single cell`);
  const [first] = cellsWith(range.sheet, range.area, args, context);
  return first ? context.range(range.at(singleCell(first.row, first.column))) : null;
}

export const RANGE_SEARCH: Readonly<Record<string, Method<RangeTarget>>> = {
  /** `ItemNotFound` when nothing matches (OfficeDev/office-js-docs-reference#1785). */
  Find: (range, args, context) => {
    const found = foundInRange(range, args, context);
    if (!found) throw itemNotFound(`A cell with "${args.text(0)}"`);
    return found;
  },
  FindOrNullObject: foundInRange,
  GetSpecialCells: (range, args, context) => {
    const found = specialCells(range, args, context);
    if (!found) throw itemNotFound("A cell of that kind");
    return found;
  },
  GetSpecialCellsOrNullObject: specialCells,
  GetMergedAreasOrNullObject: ({ sheet, area }, _args, context) => {
    const within = sheet.merges.filter((merge) => intersection(merge, area) !== null);
    return rangeAreasObject(sheet, within, context);
  },
};

export const SHEET_SEARCH: Readonly<Record<string, Method<Sheet>>> = {
  FindAll: (sheet, args, context) => {
    const found = allFound(sheet, args, context);
    if (!found) throw itemNotFound(`A cell with "${args.text(0)}"`);
    return found;
  },
  FindAllOrNullObject: allFound,
};

function allFound(sheet: Sheet, args: MemberArguments, context: HostContext): HostObject | null {
  return rangeAreasObject(sheet, rectanglesOf(cellsWith(sheet, WHOLE_SHEET, args, context)), context);
}

/** `Excel.SpecialCellType`: constants, formulas and blanks; the first two of some kinds of values. */
function specialCells(range: RangeTarget, args: MemberArguments, context: HostContext): HostObject | null {
  const { sheet, area } = range;
  const type = args.oneOf(0, ["Constants", "Formulas", "Blanks"]);
  const kinds = args.isGiven(1) ? args.text(1) : "All";
  if (range.size === 1) throw new NotModelledError(`${args.member} of a single cell`);
  context.calculation.beforeReading();
  const cells =
    type === "Blanks"
      ? blanksOf(sheet, area)
      : filledCells(sheet, area, (cell) => {
          const isFormula = cell.formula !== null;
          return isFormula === (type === "Formulas") && (kinds === "All" || kinds.includes(kindOf(cell)));
        });
  return rangeAreasObject(sheet, rectanglesOf(cells), context);
}

function filledCells(sheet: Sheet, area: Area, isWanted: (cell: Cell) => boolean): CellAddress[] {
  const found: CellAddress[] = [];
  sheet.cells.visit(area, (cell, row, column) => {
    if (!isEmpty(cell) && isWanted(cell)) found.push({ row, column });
  });
  return found;
}

/** Within the used range only, as in Excel ("Go To Special", support.microsoft.com; inferred for Office.js). */
function blanksOf(sheet: Sheet, area: Area): CellAddress[] {
  const used = usedArea(sheet, "content-and-formats");
  const found: CellAddress[] = [];
  if (!used) return found;
  const rowEnd = Math.min(area.row + area.rowCount, used.row + used.rowCount);
  const columnEnd = Math.min(area.column + area.columnCount, used.column + used.columnCount);
  for (let row = area.row; row < rowEnd; row += 1) {
    for (let column = area.column; column < columnEnd; column += 1) {
      const cell = sheet.cells.get(row, column);
      if (!cell || isEmpty(cell)) found.push({ row, column });
    }
  }
  return found;
}

/** A part of the words of `Excel.SpecialCellValueType`: `LogicalNumbersText`. */
function kindOf({ value }: Cell): "Errors" | "Logical" | "Number" | "Text" {
  if (isCellError(value)) return "Errors";
  if (typeof value === "boolean") return "Logical";
  return typeof value === "number" ? "Number" : "Text";
}
