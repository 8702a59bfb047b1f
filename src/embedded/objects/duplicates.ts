import type { RemovedDuplicates } from "../model/duplicates";
import { removeDuplicates } from "../model/duplicates";
import type { Method, ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { NotModelledError } from "./office-error";
import { numberValue } from "./property-values";
import type { RangeTarget } from "./range-target";

const RESULT: ObjectClass<RemovedDuplicates> = {
  name: "RemoveDuplicatesResult",
  properties: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
};

/** `Excel.Range.removeDuplicates`. */
export const duplicatesOfRange: Method<RangeTarget> = ({ sheet, area }, args, context) => {
  const given = args.raw(0);
  if (!Array.isArray(given)) throw args.wrong(0, "an array of columns");
  const columns = given.map((column) => numberValue(args.member, column));
  const headerRows = args.optionalBoolean(1) === true ? 1 : 0;
  if (sheet.cells.some(area, ({ formula }) => formula !== null)) {
    throw new NotModelledError(`${args.member} of a range with formulas`);
  }
  const result = removeDuplicates(context.workbook, sheet, area, columns, headerRows);
  return hostObject(RESULT, result, context);
};
