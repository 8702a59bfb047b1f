import type { Sheet } from "../model/sheet";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import { isHostObject } from "./host-object";
import type { MemberArguments } from "./member-arguments";
import { invalidArgument } from "./office-error";
import { RangeTarget } from "./range-target";
import { parsePlace } from "./sheet-reference";

/** A range argument: a `Range` object, or an address; without a sheet's name, on the sheet `home`. */
export function placeArgument(
  args: MemberArguments,
  position: number,
  home: Sheet,
  context: HostContext,
): RangeTarget {
  const value = args.raw(position);
  if (isHostObject(value)) return rangeOf(value, args, position);
  const text = args.text(position);
  const place = parsePlace(text, context.workbook, home);
  if (!place) throw invalidArgument(`${args.member}: "${text}" is not an address`);
  return new RangeTarget(place.sheet, place.area);
}

function rangeOf(value: HostObject, args: MemberArguments, position: number): RangeTarget {
  if (!(value.target instanceof RangeTarget)) throw args.wrong(position, "a range");
  return value.target;
}
