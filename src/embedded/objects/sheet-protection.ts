import { protectSheet, unprotectSheet } from "../model/protection-rules";
import type { Sheet } from "../model/sheet";
import type { ProtectionOptions } from "../model/sheet-protection";
import { NOTHING_ALLOWED } from "../model/sheet-protection";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import type { MemberArguments } from "./member-arguments";
import { requireCheckable } from "./password-check";
import { booleanValue, objectValue, wordValue } from "./property-values";

const PROTECTION: ObjectClass<Sheet> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: ({ protection }) => protection.protected },
    Options: { get: ({ protection }) => protection.options },
  },
  methods: {
    Protect: (sheet, args, { workbook }) => {
      protectSheet(workbook, sheet, optionsArgument(args), args.optionalText(1) ?? null);
    },
    Unprotect: (sheet, args, { workbook }) => {
      requireCheckable(sheet.protection.password, args);
      unprotectSheet(workbook, sheet, args.optionalText(0) ?? null);
    },
  },
};

const OPTIONS = Object.keys(NOTHING_ALLOWED) as (keyof ProtectionOptions)[];

function optionsArgument(args: MemberArguments): Partial<ProtectionOptions> {
  const given = objectValue(args.member, args.raw(0) ?? {}, OPTIONS);
  const { selectionMode, ...allowances } = given;
  const options: Record<string, boolean> = {};
  for (const [name, value] of Object.entries(allowances)) {
    options[name] = booleanValue(`${args.member} ${name}`, value);
  }
  if (selectionMode === undefined) return options;
  const words = ["Normal", "Unlocked", "None"] as const;
  return { ...options, selectionMode: wordValue(`${args.member} selectionMode`, selectionMode, words) };
}

export function sheetProtectionObject(sheet: Sheet, context: HostContext): HostObject {
  return hostObject(PROTECTION, sheet, context);
}
