import type { WriteStep } from "./write-step";

/** Request bytes of one call on one sheet, with its path. */
const BYTES = 700;

/** Our own writing raises no events; the last step of an operation turns them on again. */
export function eventsStep(areRaised: boolean): WriteStep {
  return {
    subject: "",
    bytes: BYTES,
    queue(context) {
      context.runtime.enableEvents = areRaised;
    },
  };
}

/** Shows a sheet to the person. */
export function showSheetStep(sheet: string): WriteStep {
  return {
    subject: sheet,
    bytes: BYTES,
    queue(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.visibility = "Visible";
      worksheet.activate();
    },
  };
}

/** Takes a sheet away; one that is gone already is no error. */
export function removeSheetStep(sheet: string): WriteStep {
  return {
    subject: sheet,
    bytes: BYTES,
    queue(context) {
      context.workbook.worksheets.getItemOrNullObject(sheet).delete();
    },
  };
}
