import { NAMES } from "../../domain/contract/defined-names";
import type { WorkbookError } from "../host/errors";
import type { SheetLayout } from "../layout/sheet-layout";
import type { LoadStart } from "./load-start";

/**
 * Takes away the sheets and names of a load that failed half way, and brings the blank sheet back. They are seconds
 * old and hold nothing of anybody's.
 */
export async function takeBack(
  { emptySheet }: LoadStart,
  layouts: readonly SheetLayout[],
): Promise<WorkbookError["state"]> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const sheets = layouts.map(({ name }) => worksheets.getItemOrNullObject(name));
      const blank = emptySheet === null ? null : worksheets.getItemOrNullObject(emptySheet);
      blank?.load("name");
      const names = Object.values(NAMES).map((name) => context.workbook.names.getItemOrNullObject(name));
      [...sheets, ...names].forEach((item) => {
        item.load("name");
      });
      await context.sync();
      // A workbook has at least one sheet: the blank one comes back first.
      if (emptySheet !== null && blank?.isNullObject === true) worksheets.add(emptySheet);
      [...names, ...sheets].forEach((item) => {
        if (!item.isNullObject) item.delete();
      });
      context.runtime.enableEvents = true;
      await context.sync();
    });
    return "undone";
  } catch {
    // The failure of the load is the one to report; this one only says that its traces are still there.
    return "partly-written";
  }
}
