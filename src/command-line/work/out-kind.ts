import path from "node:path";
import type { PackageKind } from "../../embedded/xlsx/package-kind";
import { BadInput } from "../words/bad-input";

/**
 * A workbook with macros is an `.xlsm`, one without an `.xlsx`: Excel does not open it under the other name. Fails with
 * `BadInput` where `out` has another.
 */
export function requireFittingName(out: string, kind: PackageKind): void {
  if (path.extname(out).toLowerCase() === `.${kind}`) return;
  const reason =
    kind === "xlsm"
      ? "la cartella contiene macro: il file da scrivere deve chiamarsi .xlsm"
      : "la cartella non contiene macro: il file da scrivere deve chiamarsi .xlsx";
  throw new BadInput(out, null, reason);
}
