import type { CellValue } from "../cells/workbook-data";
import { isAtMost } from "../cells/comparison";
import { countNumber, countProgress, countReading, countTarget } from "../cells/countable";
import type { Counted, NumericKind } from "../cells/countable";
import type { Kind } from "../contract/vocabulary";
import { proposedChoice } from "./choice-correction";
import { proposedDay } from "./date-correction";
import { sure, unsure } from "./expected";
import type { Correction, CorrectedForm, Expected, Understood } from "./expected";
import { proposedNumber, shareOf } from "./number-correction";
import { plainText } from "./plain-text";
import { proposedAnswer } from "./yes-no-correction";

type Measure = Extract<Expected, { readonly type: "measure" }>;

/** What people write where a value is not known: the cell should be empty. A dash is not among them: it may mean zero. */
const NOT_KNOWN: ReadonlySet<string> = new Set([
  ...["n.d.", "n.d", "nd", "n/d", "n.a.", "n/a", "na", "?", "??", "...", "…", "n.p.", "np"],
  ...["da rilevare", "da definire", "da compilare", "non disponibile", "non rilevato", "non pervenuto"],
  ...["dato non disponibile", "dato mancante", "in attesa", "in attesa di dati"],
]);

/**
 * What could be written instead of a cell that does not count, with what its form is and whether anybody could doubt
 * it. Only what would count once written is proposed; `null`: nobody can tell from the cell, or it is an Excel error.
 */
export function proposedCorrection(value: CellValue, expected: Expected): Correction | null {
  const text = typeof value === "string" ? plainText(value) : null;
  if (text === "" || text?.startsWith("#")) return null;
  if (text !== null && NOT_KNOWN.has(text)) return { value: "", form: null, isSure: false };
  switch (expected.type) {
    case "measure":
      return measureCorrection(value, text, expected);
    case "share":
      return written(counting(shareText(value, text), countProgress), "Percentuale");
    case "number":
      return written(numberOf("Punteggio", text, value, "", countNumber), null);
    case "date":
      return written(dayIn(value, text, null), "Data");
    case "choice":
      return written(text === null ? null : proposedChoice(text, expected.allowed), null);
  }
}

function measureCorrection(value: CellValue, text: string | null, expected: Measure): Correction | null {
  const { kind, unit, quarter } = expected;
  switch (kind) {
    case "Sì/No":
      return written(proposedAnswer(text ?? String(value)), null);
    case "Data":
      return dateCorrection(value, text, expected);
    default:
      return written(numberOf(kind, text, value, unit, quarter === null ? countTarget : countNumber), kind);
  }
}

/** A day of the plan's year, not after the quarter in whose column it stands; or *No*, of a reading. */
function dateCorrection(value: CellValue, text: string | null, expected: Measure): Correction | null {
  const { year, quarter } = expected;
  const day = dayIn(value, text, year);
  if (quarter === null) return written(day, "Data");
  if (day === null) {
    const answer = text === null ? null : proposedAnswer(text);
    return answer?.value === "No" ? written(answer, null) : null;
  }
  const wouldCount = year !== null && countReading(day.value, "Data", { year, quarter }).state === "counts";
  return wouldCount ? written(day, "Data") : null;
}

/** The day that a text names, or a number that spells one: `20220415`. */
function dayIn(value: CellValue, text: string | null, planYear: number | null): Understood<number> | null {
  if (text !== null) return proposedDay(text, planYear);
  const spelled = typeof value === "number" ? proposedDay(String(value), null) : null;
  return spelled === null ? null : unsure(spelled.value);
}

/** A number of a numeric kind that would count, from the text of a cell; `null` text: the cell holds a number. */
function numberOf(
  kind: NumericKind,
  text: string | null,
  value: CellValue,
  unit: string,
  count: (cell: number, kind: NumericKind) => Counted,
): Understood<number> | null {
  const isShare = kind === "Percentuale";
  const plain = isShare ? plainShare(value) : null;
  const number = text === null ? plain : proposedNumber(text, kind, isShare ? "%" : unit);
  return counting(number, (cell) => count(cell, kind));
}

function shareText(value: CellValue, text: string | null): Understood<number> | null {
  return text === null ? plainShare(value) : (proposedNumber(text, "Percentuale", "%") ?? doneShare(text));
}

/** A number that counts for nothing as a share, and can only be meant per cent. */
function plainShare(value: CellValue): Understood<number> | null {
  return typeof value === "number" && !isAtMost(Math.abs(value), 1) ? shareOf(value) : null;
}

/** `completata` of a phase. */
function doneShare(text: string): Understood<number> | null {
  const answer = proposedAnswer(text);
  return answer?.value === "Sì" ? unsure(1) : null;
}

/** A number that would count: who reads the cell decides, with the tolerance that it has. */
function counting(
  number: Understood<number> | null,
  count: (cell: number) => Counted,
): Understood<number> | null {
  return number !== null && count(number.value).state === "counts" ? number : null;
}

function written(understood: Understood<number | string> | null, form: CorrectedForm): Correction | null {
  return understood === null ? null : { ...understood, form };
}

/** The method that counts already, because the one written is of other kinds. */
export function methodCorrection(kind: Kind): Correction {
  const method = { "Sì/No": "Sì/No", Data: "Entro la data" }[kind as string] ?? "Rapporto al target";
  return { ...sure(method), form: null };
}
