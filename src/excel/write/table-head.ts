import { runsOf } from "../cells/runs";
import type { TableLayout } from "../declare/sheet-layout";
import { STYLE_NAMES } from "../declare/style-names";
import type { HeadStamp } from "./head-stamps";
import { placedRange, placedRanges } from "./placed-range";
import { headerOf } from "./table-place";
import type { SheetStep } from "./write-step";

const BYTES_PER_SETTING = 420;

/** The texts of a header. */
export function headersStep(sheet: string, table: TableLayout): SheetStep {
  const headers = table.columns.map(({ header }) => header);
  return {
    ...{ sheet, subject: table.name },
    bytes: JSON.stringify(headers).length + BYTES_PER_SETTING,
    queue(worksheet) {
      placedRange(worksheet, headerOf(table)).values = [headers];
    },
  };
}

/** Style and alignment of a header. */
export function headerLookStep(sheet: string, table: TableLayout): SheetStep {
  return {
    ...{ sheet, subject: table.name },
    bytes: 3 * BYTES_PER_SETTING,
    queue(worksheet) {
      placedRange(worksheet, headerOf(table)).style = STYLE_NAMES.header;
      const centred = runsOf(table.columns.map(({ alignment }) => alignment !== "Left"));
      const areas = centred.flatMap(({ value, first, count }) =>
        value ? [{ ...headerOf(table), column: table.column + first, columnCount: count }] : [],
      );
      for (const part of placedRanges(worksheet, areas)) part.format.horizontalAlignment = "Center";
    },
  };
}

/** Texts and look of a header, and of what stands above it, copied. */
export function headStampStep(sheet: string, table: TableLayout, { area, source }: HeadStamp): SheetStep {
  return {
    ...{ sheet, subject: table.name },
    bytes: BYTES_PER_SETTING,
    queue(worksheet) {
      placedRange(worksheet, area).copyFrom(source, "All");
    },
  };
}
