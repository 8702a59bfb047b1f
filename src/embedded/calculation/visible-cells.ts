import type { Area } from "../model/area";
import { hasFilteredRows, isFilteredOut } from "../model/filters";
import type { Sheet } from "../model/sheet";
import { isRowHidden } from "../model/sheet";

/** The call that a reference stands directly in, as far as SUBTOTAL is concerned: which rows it leaves out. */
export type LeftOut = "nothing" | "filtered rows" | "hidden rows";

/** From this number on SUBTOTAL also leaves out rows hidden by hand. */
const FIRST_WITHOUT_HIDDEN = 101;

/**
 * Follows the texts of a formula between its references and tells in which call each stands: SUBTOTAL with 1 to 11 leaves
 * out the rows that a filter hides, with 101 to 111 all hidden ones (support.microsoft.com, "SUBTOTAL function"). What
 * SUBTOTAL also does, leaving out other SUBTOTALs in its cells, is not modelled.
 */
export class CallReader {
  readonly #calls: LeftOut[] = [];

  get leftOut(): LeftOut {
    return this.#calls.at(-1) ?? "nothing";
  }

  /** Reads on, over a text without references. */
  read(text: string): void {
    for (const [found, name, number] of text.matchAll(CALLS)) {
      if (found === ")") this.#calls.pop();
      else if (!found.startsWith('"')) this.#calls.push(leftOutBy(name ?? "", number));
    }
  }
}

/** Texts in quotes, openings of calls with the first argument if it is a number, and closings. */
const CALLS = /"(?:[^"]|"")*"|([A-Z0-9._]*)\((?:\s*(\d+)\s*(?=[,;)]))?|\)/gi;

function leftOutBy(name: string, number: string | undefined): LeftOut {
  if (name.toUpperCase() !== "SUBTOTAL") return "nothing";
  return Number(number ?? 0) >= FIRST_WITHOUT_HIDDEN ? "hidden rows" : "filtered rows";
}

/** The stretches of an area that are left; `null`: nothing is left out. */
export function visibleStretches(sheet: Sheet, area: Area, leftOut: LeftOut): readonly Area[] | null {
  if (leftOut === "nothing" || !leavesOut(sheet, area, leftOut)) return null;
  const isOut = leftOut === "hidden rows" ? isRowHidden : isFilteredOut;
  const stretches: Area[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    if (isOut(sheet, row)) continue;
    const last = stretches.at(-1);
    if (last && last.row + last.rowCount === row) {
      stretches[stretches.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    } else stretches.push({ ...area, row, rowCount: 1 });
  }
  return stretches;
}

function leavesOut(sheet: Sheet, area: Area, leftOut: LeftOut): boolean {
  if (leftOut === "filtered rows") return hasFilteredRows(sheet, area);
  const end = area.row + area.rowCount;
  for (const [row, { hidden }] of sheet.rows) if (hidden && row >= area.row && row < end) return true;
  return false;
}
