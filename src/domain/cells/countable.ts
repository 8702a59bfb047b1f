import { isAtLeast, isAtMost } from "./comparison";
import { daySerial, monthOf } from "./date-serial";
import { isErrorText } from "./error-text";
import { choiceKey } from "./table-cell";
import type { AnomalyReason } from "./anomaly";
import type { CellValue } from "./workbook-data";
import type { Kind, Quarter } from "../contract/vocabulary";

/**
 * What a cell counts for. Only what Excel holds is asked: a number, a date, the words of the list. No text is taken
 * apart, in the cells' formulas no more than here; what a text may mean is proposed as a correction.
 */
export type Counted = { readonly state: "missing" } | Present;

/** The same of a cell that holds something. */
export type Present =
  | { readonly state: "counts"; readonly value: number }
  /** *Da correggere*: left out of every result, and listed with the reason. */
  | { readonly state: "excluded"; readonly reason: AnomalyReason };

/** Where a reading stands: a date belongs to the plan's year, and to the quarters up to its own. */
export interface QuarterOfYear {
  readonly year: number;
  readonly quarter: Quarter;
}

/** The kinds whose readings are numbers. */
export type NumericKind = Exclude<Kind, "Sì/No" | "Data">;

/** *No* in a Data: the date has not come, so it is later than any. */
export const NOT_YET = Infinity;

/** A Percentuale counts within ± this share: as a reading, and as a target. Beyond it is a slip. */
export const GREATEST_READING = 10;
export const GREATEST_TARGET = 2;
/** Where a band of `Fasce` may begin, and what it may be worth, at most: 50 is a slip for 50 %. */
export const GREATEST_SHARE = 10;

const MISSING: Counted = { state: "missing" };

/**
 * A reading in the unit of its indicator: a percentage as a fraction, a date as the serial of its day, Sì 1 and No 0
 * ({@link NOT_YET} in a Data).
 */
export function countReading(cell: CellValue, kind: Kind, when: QuarterOfYear): Counted {
  if (cell === "") return MISSING;
  if (kind === "Sì/No") return yesOrNo(cell);
  return kind === "Data" ? dateOrNo(cell, when) : countNumber(cell, kind);
}

/** *Sì* or *No* as the lists write them: blanks around and case do not matter, `Si` is `Sì`. */
export function countYesNo(cell: CellValue): Counted {
  return cell === "" ? MISSING : yesOrNo(cell);
}

/** How much of a phase is done, 0…1. */
export function countProgress(cell: CellValue): Counted {
  if (cell === "") return MISSING;
  if (!isNumber(cell)) return misread(cell, { code: "not-a-number", expected: "Percentuale" });
  return isAtLeast(cell, 0) && isAtMost(cell, 1)
    ? counts(cell)
    : excluded({ code: "percentage-out-of-range" });
}

/** A target of the registry: a number, within ±200 % in a Percentuale; a date of 2000–2099 in a Data. */
export function countTarget(cell: CellValue, kind: Exclude<Kind, "Sì/No">): Counted {
  if (kind === "Data") return countDay(cell);
  const counted = countBaseline(cell, kind);
  return counted.state === "counts" && kind === "Percentuale"
    ? within(counted.value, GREATEST_TARGET)
    : counted;
}

/** A baseline of the registry: a number; one beyond what a target may be counts (it may be far off), with a doubt. */
export function countBaseline(cell: CellValue, kind: NumericKind): Counted {
  if (cell === "") return MISSING;
  return isNumber(cell) ? counts(cell) : misread(cell, { code: "not-a-number", expected: kind });
}

/** True: a baseline of a Percentuale beyond ±200 %, such as 85 for 85 %. */
export function isFarBaseline(baseline: number, kind: Kind): boolean {
  return kind === "Percentuale" && !isAtMost(Math.abs(baseline), GREATEST_TARGET);
}

function countDay(cell: CellValue): Counted {
  if (cell === "") return MISSING;
  const day = isNumber(cell) ? daySerial(cell) : null;
  return day === null ? misread(cell, { code: "not-a-date" }) : counts(day);
}

/** A number of a numeric kind that must be there. Negative only in Importo and Percentuale, which stays within ±1,000 %. */
export function countNumber(cell: CellValue, kind: NumericKind): Present {
  if (!isNumber(cell)) return misread(cell, { code: "not-a-number", expected: kind });
  if (kind === "Percentuale") return within(cell, GREATEST_READING);
  return cell < 0 && kind !== "Importo" ? excluded({ code: "negative" }) : counts(cell);
}

function yesOrNo(cell: CellValue): Present {
  const word = wordOf(cell);
  if (word === null) return misread(cell, { code: "not-yes-no" });
  return counts(word === "no" ? 0 : 1);
}

/** A day of the plan's year, not after the end of the quarter in whose column it stands; its time is dropped. */
function dateOrNo(cell: CellValue, { year, quarter }: QuarterOfYear): Present {
  if (wordOf(cell) === "no") return counts(NOT_YET);
  const day = isNumber(cell) ? daySerial(cell) : null;
  if (day === null) return misread(cell, { code: "not-a-date" });
  const date = monthOf(day);
  if (date.year !== year) return excluded({ code: "date-outside-year", year });
  return date.month > quarter * 3 ? excluded({ code: "date-after-quarter", quarter }) : counts(day);
}

function wordOf(cell: CellValue): "sì" | "no" | null {
  if (typeof cell !== "string") return null;
  const word = choiceKey(cell);
  if (word === "no") return "no";
  return word === "sì" || word === "si" ? "sì" : null;
}

function within(share: number, most: number): Present {
  return isAtMost(Math.abs(share), most) ? counts(share) : excluded({ code: "percentage-too-large", most });
}

function isNumber(cell: CellValue): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}

function counts(value: number): Present {
  return { state: "counts", value };
}

/** What is not of the form that is asked for: for an Excel error the reason is the error. */
function misread(cell: CellValue, reason: AnomalyReason): Present {
  return excluded(isErrorText(cell) ? { code: "error-value" } : reason);
}

function excluded(reason: AnomalyReason): Present {
  return { state: "excluded", reason };
}
