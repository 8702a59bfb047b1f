import type { Area } from "../cells/address";
import { runsOf } from "../cells/runs";
import type { RowBand, TableLayout } from "../declare/sheet-layout";
import { STYLE_NAMES } from "../declare/style-names";
import { PALETTE } from "../declare/tones";
import { INDICATOR_READINGS, MEASURES } from "../schema/centre-tables";
import type { Column, Validation } from "../schema/column";
import { validate } from "./data-validation";
import { headerRun } from "./header-run";
import { fillFormat } from "./one-for-all";
import { placedRange, placedRanges } from "./placed-range";
import type { RowStamp } from "./row-stamps";
import { bodyOf, columnsOf } from "./table-place";
import type { SheetStep } from "./write-step";

/** Measured request bytes of one property set on one range, with its path and instantiation. */
const BYTES_PER_SETTING = 420;

/** Styles, alignment, number formats and validation of a table's body. */
export function tableLookStep(sheet: string, table: TableLayout): SheetStep {
  const settings = 4 + 2 * table.columns.length + 4 * table.bands.length;
  return {
    ...{ sheet, subject: table.name },
    bytes: settings * BYTES_PER_SETTING,
    queue(worksheet) {
      placedRange(worksheet, bodyOf(table)).style = STYLE_NAMES.body;
      formatColumns(worksheet, table);
      formatBands(worksheet, table);
    },
  };
}

/** The same, copied from a row that looks alike, its conditional formats too; then what differs by row. */
export function stampedLookStep(sheet: string, table: TableLayout, stamp: RowStamp): SheetStep {
  return {
    ...{ sheet, subject: table.name },
    bytes: (1 + 4 * stamp.bands.length) * BYTES_PER_SETTING,
    queue(worksheet) {
      placedRange(worksheet, bodyOf(table)).copyFrom(stamp.source, stamp.what);
      formatBands(worksheet, { ...table, bands: stamp.bands });
    },
  };
}

/** Rows as high as what stands in them: after their contents. */
export function rowHeightsStep(sheet: string, tables: readonly TableLayout[]): SheetStep {
  return {
    ...{ sheet, subject: sheet },
    bytes: 2 * BYTES_PER_SETTING,
    queue(worksheet) {
      for (const rows of placedRanges(worksheet, tables.map(bodyOf))) rows.format.autofitRows();
    },
  };
}

function formatColumns(worksheet: Excel.Worksheet, table: TableLayout): void {
  const where = (holds: (column: Column) => boolean): readonly (Excel.Range | Excel.RangeAreas)[] =>
    placedRanges(
      worksheet,
      runsOf(table.columns.map(holds)).flatMap((run) => (run.value ? [columnsOf(table, run)] : [])),
    );
  for (const part of where(({ content }) => content === "input")) part.style = STYLE_NAMES.input;
  for (const side of ["Center", "Right"] as const) {
    for (const part of where(({ alignment }) => alignment === side)) part.format.horizontalAlignment = side;
  }
  for (const part of where(({ isLink }) => isLink === true)) part.format.font.color = PALETTE.accent;
  for (const part of where(isUnwrappedText)) part.format.wrapText = false;
  for (const run of runsOf(table.columns.map(({ numberFormat }) => numberFormat))) {
    if (run.value !== undefined) fillFormat(placedRange(worksheet, columnsOf(table, run)), run.value);
  }
  for (const run of runsOf(table.columns.map(({ validation }) => validation))) {
    if (run.value === undefined) continue;
    const area = columnsOf(table, run);
    validate(placedRange(worksheet, area), run.value, area);
  }
}

/** Numbers and words stay on one line anyhow; a text that must not wrap may run over its neighbours. */
function isUnwrappedText({ alignment, wrap }: Column): boolean {
  return alignment === "Left" && !wrap;
}

/** The formats and validation that differ by row; bands of the same are set together. */
export function formatBands(worksheet: Excel.Worksheet, table: TableLayout): void {
  const areaOf = (band: RowBand): Area => columnsOf(table, headerRun(table, band), band);
  for (const band of table.bands) {
    if (band.numberFormat !== undefined) fillFormat(placedRange(worksheet, areaOf(band)), band.numberFormat);
  }
  const onOneLine = table.bands.filter(({ isOnOneLine }) => isOnOneLine === true).map(areaOf);
  for (const part of placedRanges(worksheet, onOneLine)) part.format.wrapText = false;
  for (const { validation, areas } of validations(table.bands, areaOf)) {
    const [first] = areas;
    if (first === undefined) continue;
    for (const part of placedRanges(worksheet, areas)) validate(part, validation, first);
  }
}

interface ValidatedAreas {
  readonly validation: Validation;
  readonly areas: Area[];
}

/** A formula is read from the first cell of its own block: such validations stay apart. */
function validations(bands: readonly RowBand[], areaOf: (band: RowBand) => Area): readonly ValidatedAreas[] {
  const found = new Map<string, ValidatedAreas>();
  for (const band of bands) {
    const { validation } = band;
    if (validation === undefined) continue;
    const own = validation.rule.type === "custom" ? `${band.firstRow} ${band.firstHeader}` : "";
    const key = `${JSON.stringify(validation)} ${own}`;
    const held = found.get(key);
    if (held === undefined) found.set(key, { validation, areas: [areaOf(band)] });
    else held.areas.push(areaOf(band));
  }
  return [...found.values()];
}

/** Takes the formats and validation of kinds away from a tracking sheet's indicators. */
export function clearKindFormats(worksheet: Excel.Worksheet, table: TableLayout): void {
  for (const measures of MEASURES) {
    fillFormat(placedRange(worksheet, columnsOf(table, headerRun(table, measures))), "General");
  }
  const typed = columnsOf(table, headerRun(table, INDICATOR_READINGS));
  placedRange(worksheet, typed).dataValidation.clear();
}
