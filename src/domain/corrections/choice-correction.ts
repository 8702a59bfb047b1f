import { sure, unsure } from "./expected";
import type { Understood } from "./expected";

/** `1° trimestre`, `II trim.`, `Q3`, `4`: the quarter by its number. */
const QUARTER = /^(?:t|q|trim(?:estre)?)?[. ]*(?<number>[1-4]|iv|i{1,3})[°º]?[. ]*(?:trim(?:estre)?)?\.?$/;
const ROMAN: readonly string[] = ["i", "ii", "iii", "iv"];
/** So many letters must agree before a word is taken for one of the list. */
const LEAST_LETTERS = 4;

/**
 * The one choice of the list that a word can only mean: the same letters without accents and signs, or, less surely, its
 * beginning; or `null`.
 */
export function proposedChoice(text: string, allowed: readonly string[]): Understood<string> | null {
  const quarter = quarterOf(text);
  if (quarter !== null && allowed.includes(quarter)) return sure(quarter);
  const letters = lettersOf(text);
  const same = allowed.filter((choice) => lettersOf(choice) === letters && letters !== "");
  if (same.length === 1) return sure(same[0] ?? "");
  if (letters.length < LEAST_LETTERS) return null;
  const alike = allowed.filter((choice) => beginAlike(lettersOf(choice), letters));
  return alike.length === 1 ? unsure(alike[0] ?? "") : null;
}

function quarterOf(text: string): string | null {
  const number = QUARTER.exec(text)?.groups?.["number"];
  if (number === undefined) return null;
  const roman = ROMAN.indexOf(number) + 1;
  return `T${roman > 0 ? roman : number}`;
}

/** `percent` and `Percentuale`, `sommare` and `Somma`: one begins the other, or they differ in the last letter. */
function beginAlike(choice: string, word: string): boolean {
  return choice.startsWith(word) || choice.slice(0, -1) === word.slice(0, -1);
}

function lettersOf(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
