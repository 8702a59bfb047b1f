import type { Mend } from "../differ/difference";
import type { Skeleton } from "../observe/skeleton";
import type { Unlock } from "../port";
import { mendSteps } from "./mend-steps";
import { SHEET_PROTECTION } from "./sheet-steps";
import type { SheetStep, WriteStep } from "./write-step";

/** What is done on one sheet: it is open meanwhile, and protected again where it was. */
export interface SheetWork {
  /** Name of the sheet; "": the workbook itself. */
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly steps: readonly WriteStep[];
  /** What is tried where the sheet asks for a password: the same with the one that the person gave. `null`: nothing. */
  readonly otherwise: readonly WriteStep[] | null;
}

/** Kinds of mends that come before all others: the rest relies on them. */
const FIRST: readonly Mend["type"][] = ["cell-styles", "calculation"];
/** A sheet's own name is changed last: until then it is called as it was. */
const LAST: readonly Mend["type"][] = ["sheet-place", "sheet-name"];

/** Mends by sheet: those of the workbook first, new sheets in their order, names of sheets last. */
export function sheetWork(mends: readonly Mend[], skeleton: Skeleton, unlock: Unlock): readonly SheetWork[] {
  const rank = ({ type }: Mend): number => (FIRST.includes(type) ? 0 : LAST.includes(type) ? 2 : 1);
  const groups = new Map<string, Mend[]>();
  for (const mend of [...mends].sort((a, b) => rank(a) - rank(b))) {
    const key = `${rank(mend)} ${sheetOf(mend)}`;
    groups.set(key, [...(groups.get(key) ?? []), mend]);
  }
  return [...groups.values()].map((group) => workOf(group, skeleton, unlock));
}

function workOf(mends: readonly Mend[], skeleton: Skeleton, { password }: Unlock): SheetWork {
  const [first] = mends;
  const sheet = first === undefined ? "" : sheetOf(first);
  const steps = mends.flatMap((mend) => mendSteps(mend, skeleton));
  const protection = skeleton.sheets.find(({ name }) => name === sheet)?.protection ?? null;
  const isToBe = mends.some(({ type }) => type === "protect");
  // Names and places of sheets are the workbook's.
  const isShut = protection !== null && mends.some(({ type }) => !LAST.includes(type));
  const options = protection ?? SHEET_PROTECTION;
  const shut = (given: string | undefined): readonly WriteStep[] => [
    ...(isShut ? [unprotectStep(sheet, given)] : []),
    ...steps,
    ...(isShut || isToBe ? [protectStep(sheet, options, given)] : []),
  ];
  return {
    ...{ sheet, isProtected: isShut, steps: shut(undefined) },
    otherwise: isShut && password !== null ? shut(password) : null,
  };
}

/**
 * Steps on a protected sheet that is opened for them. One that asks for a password is not opened for what can also be done
 * with `lesser`, its open cells alone.
 */
export function openedWork(
  sheet: string,
  protection: Excel.WorksheetProtectionOptions,
  steps: readonly WriteStep[],
  lesser: readonly WriteStep[],
): SheetWork {
  return {
    ...{ sheet, isProtected: true, otherwise: lesser },
    steps: [unprotectStep(sheet, undefined), ...steps, protectStep(sheet, protection, undefined)],
  };
}

function sheetOf(mend: Mend): string {
  switch (mend.type) {
    case "cell-styles":
    case "calculation":
      return "";
    case "lay":
      return mend.layout.name;
    default:
      return mend.sheet;
  }
}

function unprotectStep(sheet: string, password: string | undefined): SheetStep {
  return protectionStep(sheet, (own) => {
    own.unprotect(password);
  });
}

function protectStep(
  sheet: string,
  options: Excel.WorksheetProtectionOptions,
  password: string | undefined,
): SheetStep {
  return protectionStep(sheet, (own) => {
    own.protect(options, password);
  });
}

function protectionStep(sheet: string, act: (protection: Excel.WorksheetProtection) => void): SheetStep {
  return {
    ...{ sheet, subject: sheet },
    bytes: 700,
    queue(worksheet) {
      act(worksheet.protection);
    },
  };
}
