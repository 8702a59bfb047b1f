import type { Area } from "../model/area";
import { findName, nameTarget } from "../model/defined-names";
import type { Sheet } from "../model/sheet";
import type { HostContext } from "./host-context";
import { invalidArgument } from "./office-error";
import { parsePlace } from "./sheet-reference";

/** An address on this sheet, or a defined name for cells of it; anything else is `InvalidArgument`. */
export function areaOf(sheet: Sheet, text: string, { workbook }: HostContext): Area {
  const place = parsePlace(text, workbook, sheet);
  const name = place ? null : findName(workbook, text, sheet);
  const target = place ?? (name && nameTarget(workbook, name));
  if (target?.sheet === sheet) return target.area;
  throw invalidArgument(`Worksheet.getRange: "${text}" is not a range of sheet "${sheet.name}"`);
}
