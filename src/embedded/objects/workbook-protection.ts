import { protectStructure, unprotectStructure } from "../model/protection-rules";
import type { EmbeddedWorkbook } from "../model/workbook";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { requireCheckable } from "./password-check";

/** Protection of the workbook's structure. */
const PROTECTION: ObjectClass<EmbeddedWorkbook> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: ({ structureProtected }) => structureProtected } },
  methods: {
    Protect: (workbook, args) => {
      protectStructure(workbook, args.optionalText(0) ?? null);
    },
    Unprotect: (workbook, args) => {
      requireCheckable(workbook.structurePassword, args);
      unprotectStructure(workbook, args.optionalText(0) ?? null);
    },
  },
};

export function workbookProtectionObject(workbook: EmbeddedWorkbook, context: HostContext): HostObject {
  return hostObject(PROTECTION, workbook, context);
}
