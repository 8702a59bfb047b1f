import { calculationOf } from "../calculation/calculation";
import type { Scalar } from "../model/scalar";
import { isCellError, plainValue } from "../model/scalar";
import type { DefinedName } from "../model/defined-name";
import { formulaParts } from "../model/formula-parts";
import { readUsText } from "../typing/us-text";
import { absoluteReference, addName, deleteName, nameTarget } from "../model/defined-names";
import type { Sheet } from "../model/sheet";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { isHostObject } from "./host-object";
import { itemNotFound, NotModelledError } from "./office-error";
import type { MemberArguments } from "./member-arguments";
import { RangeTarget } from "./range-target";

/** Names of the workbook (`null`) or of one sheet. */
type NameScope = Sheet | null;

const NAMED_ITEM: ObjectClass<DefinedName> = {
  name: "NamedItem",
  id: ({ name }) => name,
  properties: {
    Name: { get: ({ name }) => name },
    // English here; localised on desktop (office-js#2834): nobody should rely on it.
    Formula: { get: ({ formula }) => formula },
    Visible: { get: ({ visible }) => visible },
    Comment: { get: ({ comment }) => comment },
    Type: { get: (name, context) => nameType(name, context) },
    // Docs of `Excel.NamedItem.value`: what the formula gives; for cells, their address.
    Value: { get: (name, context) => nameValue(name, context) },
    Scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
  },
  methods: {
    GetRange: (name, _args, context) => {
      const range = rangeOfName(name, context);
      if (!range) throw itemNotFound(`The range of the name ${name.name}`);
      return range;
    },
    GetRangeOrNullObject: rangeOfNameMethod,
    Delete: (name, _args, { workbook }) => {
      deleteName(workbook, name);
    },
  },
};

function rangeOfNameMethod(
  name: DefinedName,
  _args: MemberArguments,
  context: HostContext,
): HostObject | null {
  return rangeOfName(name, context);
}

function rangeOfName(name: DefinedName, context: HostContext): HostObject | null {
  const target = nameTarget(context.workbook, name);
  return target ? context.range(new RangeTarget(target.sheet, target.area)) : null;
}

function nameValue(name: DefinedName, context: HostContext): string | number | boolean {
  const target = nameTarget(context.workbook, name);
  if (target) return new RangeTarget(target.sheet, target.area).address;
  return plainValue(computedValue(name, context));
}

/** `Excel.NamedItemType`. */
function nameType(name: DefinedName, context: HostContext): string {
  if (nameTarget(context.workbook, name)) return "Range";
  const value = computedValue(name, context);
  if (isCellError(value)) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

function computedValue(name: DefinedName, { workbook }: HostContext): Scalar {
  const sheet = name.sheet ?? workbook.activeSheet;
  return calculationOf(workbook).evaluate(name.formula, { sheet, row: 0, column: 0 });
}

const NAMED_ITEMS: ObjectClass<NameScope> = {
  name: "NamedItemCollection",
  items: (scope, context) => namesOf(scope, context).map((name) => hostObject(NAMED_ITEM, name, context)),
  item: (scope, key, context) => {
    const name = findName(scope, key, context);
    if (!name) throw itemNotFound(`The name "${String(key)}"`);
    return hostObject(NAMED_ITEM, name, context);
  },
  methods: {
    GetItemOrNullObject: (scope, args, context) => {
      const name = findName(scope, args.text(0), context);
      return name ? hostObject(NAMED_ITEM, name, context) : null;
    },
    GetCount: (scope, _args, context) => namesOf(scope, context).length,
    Add: (scope, args, context) => {
      const name = addName(context.workbook, args.text(0), nameFormula(args), scope);
      name.comment = args.optionalText(2) ?? "";
      return hostObject(NAMED_ITEM, name, context);
    },
  },
};

/**
 * A range, a formula with its `=`, or a constant: a text without `=` stands for itself, also where it reads like an address
 * (office-js#2283). Relative references would count from the active cell: not modelled.
 */
function nameFormula(args: MemberArguments): string {
  const reference = args.raw(1);
  if (isHostObject(reference)) {
    if (!(reference.target instanceof RangeTarget)) throw args.wrong(1, "a range or a formula");
    return absoluteReference(reference.target.sheet, reference.target.area);
  }
  const text = args.text(1);
  if (!text.startsWith("=")) return constantFormula(text, args.member);
  const isRelative = formulaParts(text).some(
    (part) => part.kind === "reference" && [part.range.$top, part.range.$left].includes(false),
  );
  if (isRelative) throw new NotModelledError(`${args.member} with the relative reference ${text}`);
  return text;
}

/**
 * Excel on Windows reads amounts and dates into the text, Excel on the web refuses them (office-js#1918, office-js#3770 of
 * quotes): not modelled.
 */
function constantFormula(text: string, member: string): string {
  const read = readUsText(text);
  if (text.includes('"') || read === "uncertain" || (read && read.numberFormat !== null)) {
    throw new NotModelledError(`${member} with the text "${text}"`);
  }
  return read ? `=${read.value}` : `="${text}"`;
}

function namesOf(scope: NameScope, { workbook }: HostContext): readonly DefinedName[] {
  return workbook.names.filter(({ sheet }) => sheet === scope);
}

function findName(scope: NameScope, key: unknown, context: HostContext): DefinedName | undefined {
  const wanted = String(key).toLowerCase();
  return namesOf(scope, context).find(({ name }) => name.toLowerCase() === wanted);
}

export function namesObject(scope: NameScope, context: HostContext): HostObject {
  return hostObject(NAMED_ITEMS, scope, context);
}
