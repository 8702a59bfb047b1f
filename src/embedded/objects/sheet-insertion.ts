import { copySheets } from "../model/sheet-copies";
import { sheetsSpokenOf } from "../model/sheet-mentions";
import type { Sheet } from "../model/sheet";
import type { EmbeddedWorkbook } from "../model/workbook";
import { findSheet } from "../model/workbook";
import type { HostContext } from "./host-context";
import type { Method } from "./object-class";
import { isHostObject } from "./host-object";
import type { MemberArguments } from "./member-arguments";
import { invalidArgument, itemNotFound, NotModelledError } from "./office-error";
import { objectValue, textValue } from "./property-values";
import { POSITION_TYPES, positionOf } from "./sheet-copying";

/** What of the second argument is read (`Excel.InsertWorksheetOptions`). */
const OPTIONS = ["sheetNamesToInsert", "positionType", "relativeTo"] as const;

/**
 * `Workbook.insertWorksheetsFromBase64`: sheets of a file, in its order, with the ids that they got. None named: all of
 * them (typings; an empty list too, in Microsoft's sample). A formula that speaks of a sheet left behind would become a
 * link to the file, which is not modelled.
 */
export const insertWorksheets: Method<EmbeddedWorkbook> = (workbook, args, context) => {
  const file = context.openedFiles.take(args.text(0));
  if (file === undefined) throw new NotModelledError(`${args.member} of a file that was not read`);
  if (file instanceof Error) throw invalidArgument(`${args.member}: ${file.message}`);
  const options = objectValue(args.member, args.raw(1) ?? {}, OPTIONS);
  const sheets = wantedSheets(file, options.sheetNamesToInsert, args);
  refuseLinks(file, sheets, args);
  const word = textValue(`${args.member} positionType`, options.positionType ?? "End");
  const type = POSITION_TYPES.find((each) => each === word);
  if (!type) throw invalidArgument(`${args.member}: there is no position "${word}"`);
  const beside = besideSheet(options.relativeTo ?? null, args, context);
  // "The default position is End" (typings): `None` is no other.
  const position = positionOf(workbook, type === "None" ? "End" : type, beside);
  return copySheets(workbook, sheets, { from: file, position }).map(({ id }) => id);
};

function wantedSheets(file: EmbeddedWorkbook, names: unknown, args: MemberArguments): readonly Sheet[] {
  if (names === undefined || names === null) return file.sheets;
  if (!Array.isArray(names)) throw invalidArgument(`${args.member}: sheetNamesToInsert must be a list`);
  const wanted = names.map((name: unknown) => {
    const sheet = findSheet(file, textValue(`${args.member} sheetNamesToInsert`, name));
    if (!sheet) throw itemNotFound(`The sheet "${String(name)}" of the file`);
    return sheet;
  });
  return wanted.length === 0 ? file.sheets : file.sheets.filter((sheet) => wanted.includes(sheet));
}

function besideSheet(value: unknown, args: MemberArguments, { workbook }: HostContext): Sheet | null {
  if (value === null) return null;
  if (isHostObject(value)) {
    const sheet = workbook.sheets.find((each) => each === value.target);
    if (!sheet) throw invalidArgument(`${args.member}: relativeTo must be a worksheet`);
    return sheet;
  }
  const name = textValue(`${args.member} relativeTo`, value);
  const sheet = workbook.sheets.find(({ id }) => id === name) ?? findSheet(workbook, name);
  if (!sheet) throw itemNotFound(`The sheet "${name}"`);
  return sheet;
}

function refuseLinks(file: EmbeddedWorkbook, sheets: readonly Sheet[], args: MemberArguments): void {
  for (const sheet of sheets) {
    const left = sheetsSpokenOf(file, sheet).find((other) => !sheets.includes(other));
    if (!left) continue;
    throw new NotModelledError(
      `${args.member} of sheet "${sheet.name}" without sheet "${left.name}", of which its formulas speak`,
    );
  }
}
