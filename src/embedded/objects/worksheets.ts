import type { Sheet } from "../model/sheet";
import type { EmbeddedWorkbook } from "../model/workbook";
import { addSheet } from "../model/worksheets";
import { eventRegistrations, laterEventRegistrations, SHEET_EVENTS } from "./event-registrations";
import { WHOLE_WORKBOOK } from "./event-switchboard";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { Method, ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { itemNotFound } from "./office-error";

const WORKSHEETS: ObjectClass<EmbeddedWorkbook> = {
  name: "WorksheetCollection",
  items: (workbook, context) => workbook.sheets.map((sheet) => context.worksheet(sheet)),
  item: (workbook, key, context) => {
    const sheet = findSheet(workbook, key);
    if (!sheet) throw itemNotFound(`The sheet "${String(key)}"`);
    return context.worksheet(sheet);
  },
  methods: {
    Add: (workbook, args, context) => context.worksheet(addSheet(workbook, args.optionalText(0))),
    GetItemOrNullObject: (workbook, args, context) => {
      const sheet = findSheet(workbook, args.text(0));
      return sheet ? context.worksheet(sheet) : null;
    },
    GetActiveWorksheet: (workbook, _args, context) => context.worksheet(workbook.activeSheet),
    GetFirst: edge((sheets) => sheets[0]),
    GetLast: edge((sheets) => sheets.at(-1)),
    GetCount: (workbook, args) => sheetsOf(workbook, args.optionalBoolean(0) ?? false).length,
    ...eventRegistrations(() => WHOLE_WORKBOOK, [...SHEET_EVENTS, "Added", "Deleted"]),
    ...laterEventRegistrations(() => WHOLE_WORKBOOK, ["NameChanged", "VisibilityChanged", "Moved"]),
  },
};

/** By name without case, or by id. */
function findSheet(workbook: EmbeddedWorkbook, key: unknown): Sheet | undefined {
  const wanted = String(key).toLowerCase();
  return workbook.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
}

function sheetsOf(workbook: EmbeddedWorkbook, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? workbook.sheets.filter(({ visibility }) => visibility === "Visible") : workbook.sheets;
}

function edge(pick: (sheets: readonly Sheet[]) => Sheet | undefined): Method<EmbeddedWorkbook> {
  return (workbook, args, context) => {
    const sheet = pick(sheetsOf(workbook, args.optionalBoolean(0) ?? false));
    if (!sheet) throw itemNotFound("The worksheet");
    return context.worksheet(sheet);
  };
}

export function worksheetsObject(workbook: EmbeddedWorkbook, context: HostContext): HostObject {
  return hostObject(WORKSHEETS, workbook, context);
}
