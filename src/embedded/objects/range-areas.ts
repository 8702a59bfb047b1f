import type { Area } from "../model/area";
import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET } from "../model/area";
import { applyNamedStyle } from "../model/named-styles";
import type { Sheet } from "../model/sheet";
import { validationObject } from "./data-validation";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { Method, ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { joinedObjects } from "./joined-objects";
import { itemNotFound } from "./office-error";
import { areaOf } from "./range-address";
import { RangeAreasTarget } from "./range-areas-target";
import { RangeTarget } from "./range-target";
import { formatObject } from "./range-format";
import { rangeStyle } from "./style-holder";
import { styleNameValue } from "./style-name";

/** `Excel.RangeAreas`: blocks of cells of one sheet, used as one (learn.microsoft.com, "excel-add-ins-multiple-ranges"). */
const RANGE_AREAS: ObjectClass<RangeAreasTarget> = {
  name: "RangeAreas",
  properties: {
    Address: { get: ({ ranges }) => ranges.map(({ address }) => address).join(", ") },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: { get: ({ ranges }) => ranges.reduce((sum, { size }) => sum + size, 0) },
    // "Boolean properties return true only if the property is true for all" of them.
    IsEntireColumn: { get: ({ ranges }) => ranges.every(({ area }) => area.rowCount === MAX_ROWS) },
    IsEntireRow: { get: ({ ranges }) => ranges.every(({ area }) => area.columnCount === MAX_COLUMNS) },
    Style: {
      get: ({ ranges }, context) => {
        const names = new Set(
          ranges.map((range) => rangeStyle(range, context).read(({ styleName }) => styleName)),
        );
        return names.size === 1 ? [...names][0] : null;
      },
      set: ({ ranges }, value, { workbook }) => {
        const name = styleNameValue("RangeAreas.style", value);
        for (const { sheet, area } of ranges) applyNamedStyle(workbook, sheet, area, name);
      },
    },
  },
  children: {
    Areas: ({ ranges }, context) => hostObject(RANGES, ranges, context),
    Format: ({ first, others }, context) =>
      joinedObjects(
        formatObject(first, context),
        others.map((range) => formatObject(range, context)),
      ),
    // "A data validation object for all ranges" (typings).
    DataValidation: ({ first, others }, context) =>
      joinedObjects(
        validationObject(first, context),
        others.map((range) => validationObject(range, context)),
      ),
    Worksheet: ({ first }, context) => context.worksheet(first.sheet),
  },
  methods: {
    Clear: ({ ranges }, args, context) => {
      const given = args.isGiven(0) ? [args.text(0)] : [];
      for (const { sheet, area } of ranges) {
        context.range(new RangeTarget(sheet, area)).call("Clear", given);
      }
    },
  },
};

const RANGES: ObjectClass<readonly RangeTarget[]> = {
  name: "RangeCollection",
  items: (ranges, context) => ranges.map((range) => context.range(range)),
  methods: {
    GetCount: (ranges) => ranges.length,
    GetItemAt: (ranges, args, context) => {
      const range = ranges[args.integer(0)];
      if (!range) throw itemNotFound("The range");
      return context.range(range);
    },
  },
};

/** The `Excel.RangeAreas` of some blocks of a sheet; `null`: none. */
export function rangeAreasObject(
  sheet: Sheet,
  areas: readonly Area[],
  context: HostContext,
): HostObject | null {
  const [first, ...others] = areas.map((area) => new RangeTarget(sheet, area));
  if (!first) return null;
  for (const range of [first, ...others]) context.ranges.add(range);
  return hostObject(RANGE_AREAS, new RangeAreasTarget(first, others), context);
}

/**
 * `Excel.Worksheet.getRanges`: "comma-separated or semicolon-separated addresses or names" (typings); without any, the
 * whole sheet.
 */
export const rangesOfSheet: Method<Sheet> = (sheet, args, context) => {
  const text = args.optionalText(0);
  const areas =
    text === undefined
      ? [WHOLE_SHEET]
      : text.split(/[,;]/).map((each) => areaOf(sheet, each.trim(), context));
  return rangeAreasObject(sheet, areas, context);
};
