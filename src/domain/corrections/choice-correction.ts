/** `1° trimestre`, `II trim.`, `Q3`, `4`: the quarter by its number. */
const QUARTER = /^(?:t|q|trim(?:estre)?)?[. ]*(?<number>[1-4]|iv|i{1,3})[°º]?[. ]*(?:trim(?:estre)?)?\.?$/;
const ROMAN: readonly string[] = ["i", "ii", "iii", "iv"];
/** So many letters must agree before a word is taken for one of the list. */
const LEAST_LETTERS = 4;

/** The one choice of the list that a word can only mean: without accents and signs, or by its beginning; or `null`. */
export function proposedChoice(text: string, allowed: readonly string[]): string | null {
  const quarter = quarterOf(text);
  if (quarter !== null && allowed.includes(quarter)) return quarter;
  const letters = lettersOf(text);
  const same = allowed.filter((choice) => lettersOf(choice) === letters && letters !== "");
  if (same.length === 1) return same[0] ?? null;
  if (letters.length < LEAST_LETTERS) return null;
  const alike = allowed.filter((choice) => beginAlike(lettersOf(choice), letters));
  return alike.length === 1 ? (alike[0] ?? null) : null;
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
