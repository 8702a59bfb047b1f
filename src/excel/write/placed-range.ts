import { areaAddress } from "../cells/address";
import type { Area } from "../cells/address";

/** What Excel's own object model takes as the text of an address (`Range` of VBA); Office.js names no limit. */
const MAX_ADDRESS = 255;

/**
 * Cells of a sheet for this request alone: Excel is not asked to keep a reference to them, which is a call more for each
 * range, and another to let go of it (Microsoft, "Performance optimization using the Excel API": untrack unneeded ranges).
 */
export function placedRange(
  worksheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: Area,
): Excel.Range {
  const range = worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
  range.untrack();
  return range;
}

/** Blocks of cells that get the same look, as few objects as the lengths of their addresses allow. */
export function placedRanges(
  worksheet: Excel.Worksheet,
  areas: readonly Area[],
): readonly (Excel.Range | Excel.RangeAreas)[] {
  return addressesOf(areas).map((address) => {
    const ranges = address.includes(",") ? worksheet.getRanges(address) : worksheet.getRange(address);
    ranges.untrack();
    return ranges;
  });
}

function addressesOf(areas: readonly Area[]): readonly string[] {
  const addresses: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const joined = `${addresses.at(-1) ?? ""},${address}`;
    if (addresses.length > 0 && joined.length <= MAX_ADDRESS) addresses[addresses.length - 1] = joined;
    else addresses.push(address);
  }
  return addresses;
}
