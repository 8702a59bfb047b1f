import { CENTRE_INDICATORS } from "../../domain/contract/centre-tables";
import { INDICATORS, OBJECTIVES, PHASES } from "../../domain/contract/plan-tables";
import { NAMES } from "../../domain/contract/defined-names";
import { SHEETS } from "../../domain/contract/sheets";
import { sheetName } from "../cells/sheet-name";
import { WorkbookError } from "../host/errors";
import { runExcel } from "../host/run";
import { observeSheets } from "../observe/observe";
import type { Observation } from "../observe/observation";
import { gridCell } from "../observe/sheet-grid";
import { isBeforePlan, queueSkeleton } from "../observe/skeleton";
import type { Skeleton } from "../observe/skeleton";

/** The sheets that a load writes before the plan is there. */
const FIRST_SHEETS: readonly string[] = [
  SHEETS.objectives,
  SHEETS.indicators,
  SHEETS.phases,
  SHEETS.parameters,
];

/** Headers of the columns that a load leaves empty: what stands there was typed. */
const TYPED: ReadonlySet<string> = new Set(
  [OBJECTIVES.weight, INDICATORS.weight, PHASES.weight, INDICATORS.baseline, INDICATORS.source]
    .concat([INDICATORS.dimension, CENTRE_INDICATORS.notes])
    .map(({ header }) => header),
);

/**
 * Takes away what an interrupted load has written before the plan was complete: its sheets, its names, its marker. What
 * somebody has typed into them meanwhile keeps them where they are: the refusal names the sheet.
 */
export async function abandonLoad(): Promise<void> {
  let writing = false;
  await runExcel(
    SHEETS.objectives,
    async (context) => {
      const pending = queueSkeleton(context);
      await context.sync();
      const skeleton = pending();
      if (!isBeforePlan(skeleton)) return;
      const present = skeleton.sheets.map(({ name }) => name).filter((name) => FIRST_SHEETS.includes(name));
      requireUntouched(await observeSheets(context, skeleton, present));
      writing = true;
      takeAway(context, skeleton, present);
      await context.sync();
    },
    () => (writing ? "partly-written" : "unchanged"),
  );
}

function requireUntouched({ skeleton, places, grids }: Observation): void {
  for (const { name, sheet, headers, rowCount } of skeleton.catalogue.values()) {
    const place = places.get(name);
    if (place === undefined) continue;
    const isTyped = headers.some(
      (header, offset) =>
        TYPED.has(header) &&
        Array.from({ length: rowCount }, (_, row) =>
          gridCell(grids.get(sheet), place.row + 1 + row, place.column + offset),
        ).some(({ value }) => value !== ""),
    );
    if (isTyped) {
      throw new WorkbookError(
        "name-taken",
        `foglio «${sheet}», che contiene dati scritti a mano`,
        "unchanged",
        "",
      );
    }
  }
}

/** The marker goes last: until then the rest can be taken away again. */
function takeAway(context: Excel.RequestContext, skeleton: Skeleton, present: readonly string[]): void {
  const { worksheets, names, properties, styles } = context.workbook;
  const all = skeleton.sheets.map(({ name }) => name);
  // A workbook has at least one sheet.
  if (present.length === all.length) worksheets.add(sheetName("Foglio1", new Set(all)));
  for (const name of present) worksheets.getItem(name).delete();
  for (const name of Object.values(NAMES)) names.getItemOrNullObject(name).delete();
  for (const name of skeleton.styles.keys()) styles.getItemOrNullObject(name).delete();
  for (const { key } of skeleton.properties) properties.custom.getItemOrNullObject(key).delete();
}
