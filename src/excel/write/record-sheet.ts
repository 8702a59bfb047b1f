import type { SheetLayout } from "../declare/sheet-layout";
import type { LocatedTable } from "../differ/located-table";
import { isLookDue } from "../observe/marker";
import type { Observation } from "../observe/observation";
import { tablesOn } from "../read/catalogue";
import { addSheetStep, sheetSteps } from "./sheet-steps";
import type { SheetStep, WriteStep } from "./write-step";

const BYTES_PER_SETTING = 700;

/** The workbook as it was found, with the tables that were found in it. */
export interface RecordPlace {
  readonly observation: Observation;
  readonly located: ReadonlyMap<string, LocatedTable>;
}

/**
 * An interrupted operation was making the sheet of a record table (`Recuperati`, `Registro`): it may be blank, without its
 * table, or its table without name and look. One that people have renamed meanwhile has come to its end.
 */
export function isHalfMade(
  { name: sheet, tables }: SheetLayout,
  { observation, located }: RecordPlace,
): boolean {
  return tables.some(
    ({ name }) =>
      isLookDue(observation.skeleton.marker, name) && (located.get(name)?.sheet ?? sheet) === sheet,
  );
}

/**
 * Makes the sheet of a record table. What an interrupted work has made of it is gone on with: nothing that stands there is
 * emptied before it is written again. `position`: place of its tab; `null`: at the end, or where it is.
 */
export function makeRecordSteps(
  layout: SheetLayout,
  { observation: { skeleton }, located }: RecordPlace,
  position: number | null,
): readonly WriteStep[] {
  if (!skeleton.sheets.some(({ name }) => name === layout.name)) {
    return [addSheetStep(layout, position), ...sheetSteps(layout)];
  }
  const tables = tablesOn(skeleton.catalogue, layout.name);
  const opened = onSheet(layout.name, 2 + tables.length, (worksheet, context) => {
    if (position !== null) worksheet.position = position;
    for (const name of tables) context.workbook.tables.getItem(name).convertToRange();
  });
  return [opened, ...sheetSteps(layout), ...tailSteps(layout, located)];
}

/** Rows below its last one that its table had. */
function tailSteps(
  { name: sheet, tables }: SheetLayout,
  located: ReadonlyMap<string, LocatedTable>,
): readonly WriteStep[] {
  return tables.flatMap(({ name, row, column, rows, columns }) => {
    const more = (located.get(name)?.rowCount ?? 0) - rows.length;
    if (more <= 0) return [];
    return [
      onSheet(sheet, 2, (worksheet) => {
        worksheet.getRangeByIndexes(row + 1 + rows.length, column, more, columns.length).clear("All");
      }),
    ];
  });
}

function onSheet(
  sheet: string,
  settings: number,
  act: (worksheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): SheetStep {
  return { sheet, subject: sheet, bytes: settings * BYTES_PER_SETTING, queue: act };
}
