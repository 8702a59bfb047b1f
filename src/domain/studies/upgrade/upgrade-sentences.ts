import type { Language } from "../../contract/language";
import type { Kind } from "../../contract/vocabulary";
import type { CellValue } from "../../cells/workbook-data";
import { formOf } from "../explanation/measured-form";
import { numberText } from "../explanation/number-text";
import type { Figure } from "./earlier-rows";
import type { RecountedCell } from "./recounted-cells";
import type { ResultChange } from "./result-changes";
import type { RuleProposal } from "./running-totals";

/** Decimals of a value that was typed, and of a result. */
const PRECISE = 10;
const OF_RESULTS = 1;

type Words = Readonly<Record<Language, string>>;

const WORDS = {
  body: { it: "Tutto l'ente", en: "The whole body" },
  none: { it: "nessun risultato", en: "no result" },
  unknown: { it: "non si sa (la scheda è danneggiata)", en: "not known (the sheet is damaged)" },
  counted: { it: "contava", en: "counted as" },
  perhaps: { it: "forse contava", en: "may have counted" },
  nowAs: { it: "ora conterebbe", en: "would count as" },
  noLonger: { it: "ora non conterebbe", en: "would not count" },
  isWritten: { it: "si scrive", en: "is written as" },
  toDecide: { it: "resta da correggere; forse", en: "is left to be corrected; perhaps" },
  byHand: { it: "resta da correggere a mano", en: "is left to be corrected by hand" },
  empty: { it: "cella vuota", en: "an empty cell" },
  readings: { it: "trimestri", en: "quarters" },
  with: { it: "con Progressivo", en: "with Progressivo" },
} satisfies Record<string, Words>;

/** `2022-A1-OP-01-I01, T2: "1.234" contava 1.234, ora non conterebbe: si scrive 1.234`. */
export function recountedSentence(cell: RecountedCell, language: Language): string {
  const { subject, header, value, kind, counted, counts, correction } = cell;
  const word = (key: keyof typeof WORDS): string => WORDS[key][language];
  const shown = (number: CellValue): string => valueText(number, kind, language);
  const before = counted === null ? word("perhaps") : `${word("counted")} ${shown(counted)}`;
  const now = counts === null ? word("noLonger") : `${word("nowAs")} ${shown(counts)}`;
  const what = correction === null ? "" : ` ${shown(correction.value)}`;
  const remedy = word(correction === null ? "byHand" : correction.isSure ? "isWritten" : "toDecide");
  const held = typeof value === "string" ? `"${value}"` : shown(value);
  return `${subject}, ${header}: ${held} ${before}, ${now}: ${remedy}${what}`;
}

/** `2022-A1-OP-01-I01: 95,3% In linea → 95,3% In ritardo`. */
export function resultSentence({ level, id, text, before, after }: ResultChange, language: Language): string {
  const name = level === "body" ? WORDS.body[language] : text === "" ? id : `${id} ${text}`;
  const was = before === null ? WORDS.unknown[language] : figureText(before, language);
  return `${name}: ${was} → ${figureText(after, language)}`;
}

/** `2022-A1-OP-01-I06 Utenti: trimestri 10, 25, 40; 40,0% Critico, con Progressivo 53,3% Critico`. */
export function proposalSentence(proposal: RuleProposal, language: Language): string {
  const { id, text, readings, before, after } = proposal;
  const numbers = readings.map((reading) => numberText(reading, "amount", PRECISE, language)).join("; ");
  const figures = `${figureText(before, language)}, ${WORDS.with[language]} ${figureText(after, language)}`;
  return `${id} ${text}: ${WORDS.readings[language]} ${numbers}. ${figures}`;
}

function figureText({ achievement, status }: Figure, language: Language): string {
  const share =
    achievement === null ? WORDS.none[language] : numberText(achievement, "percent", OF_RESULTS, language);
  return status === "" ? share : `${share} ${status}`;
}

function valueText(value: CellValue, kind: Kind, language: Language): string {
  if (value === "") return WORDS.empty[language];
  if (typeof value !== "number") return String(value);
  if (kind === "Sì/No") return value === 1 ? "Sì" : "No";
  return numberText(value, formOf(kind), PRECISE, language);
}
