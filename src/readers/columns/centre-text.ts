import { headingWords } from "./heading-words";

/** A centre as one text says it: code, name and manager, each `null` where it does not. */
export interface CentreParts {
  readonly code: string | null;
  readonly name: string | null;
  readonly manager: string | null;
}

/** A dash of any kind between blanks, or a long one without. */
export const DASH = /\s+[-‐-―−]\s+|\s*[–—]\s*/u;

/** Titles that only people bear, before a name. */
const TITLES =
  "Dott|Dr|Ing|Arch|Avv|Geom|Rag|Prof|Comm|Com|Cap|Ten|Magg|Isp|Sig|Agr|Per|P\\.I|Mr|Mrs|Ms|Miss";
const HONORIFIC = new RegExp(
  `^(?:${TITLES}|${TITLES.toUpperCase()})\\.?(?:ssa|ri|ra|sse|SSA)?\\.?\\s+(?=\\p{Lu})`,
  "u",
);
/** `Dirigente: Ing. C. Bianchi`. */
const ROLE_AND_PERSON = /^(?<role>[^:]{3,60}):\s*(?<person>.+)$/su;

/** The word of a kind of centre before its number: `Settore 3`, `Unit A.1`. */
const CENTRE_WORD =
  "settore|servizio|area|ufficio|direzione|dipartimento|divisione|ripartizione|centro|struttura|unità|sezione|segreteria|cdr|cdc|c.d.r.|uo|u.o.|uoc|u.o.c.|uos|uosd|unit|department|division|office|directorate|sector|section|service"
    .split("|")
    .flatMap((word) => [word, `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`, word.toUpperCase()])
    .map((word) => word.replaceAll(".", "\\."))
    .join("|");
/** A text that begins with the word of a centre: `Area Tecnica`, `UFFICIO TRIBUTI`. */
const LEADING_CENTRE = new RegExp(`^(?:${CENTRE_WORD})(?!\\p{L})`, "u");
const NUMBERED = "(?:n\\.?\\s*|n°\\s*|nr\\.?\\s*)?";
/** With a digit: `AMB03`, `A.1`, `05`, `3.2`; roman numbers and single capitals only behind the word of a centre. */
const CODE = "(?:\\p{L}{0,6}[./_-]?)*\\d[\\p{L}\\d]{0,4}(?:[./_-][\\p{L}\\d]{1,5})*";
const CODE_BEHIND_WORD = `(?:${CODE}|[IVX]{1,5}|\\p{Lu})`;
const WORD_CODE_NAME = new RegExp(
  `^(?:${CENTRE_WORD})\\s+${NUMBERED}(?<code>${CODE_BEHIND_WORD})(?:\\s*[-‐-―−:]\\s*|\\.?\\s+)(?<name>(?=[\\p{L}"«(]).{2,})$`,
  "su",
);
const WORD_CODE = new RegExp(`^(?:${CENTRE_WORD})\\s+${NUMBERED}(?<code>${CODE_BEHIND_WORD})$`, "su");
const CODE_NAME = new RegExp(
  `^(?<code>${CODE})(?:\\s*[-‐-―−:]\\s*|[.)]?\\s+)(?<name>(?=[\\p{L}"«]).{2,})$`,
  "su",
);
/** `SG – Segreteria generale`: capitals are a code only before a dash. */
const CAPITALS_NAME = /^(?<code>\p{Lu}{1,5}\d*)\s+[-‐-―−]\s+(?<name>\p{L}.{2,})$/su;
const WHOLE_CODE = new RegExp(`^(?:${CODE})$`, "su");

/** A text that is nothing but a code with a digit in it. */
export function isCode(text: string): boolean {
  return WHOLE_CODE.test(text) && text.length <= 24;
}

/** A person by title: `Dott.ssa A. Rossi`. */
export function looksLikePerson(text: string): boolean {
  return HONORIFIC.test(text);
}

/** `code – name – manager` in one text: divided on the first and the last dash; the name may hold others. */
export function centreParts(text: string): CentreParts {
  const manager = managerBehind(text);
  const own = manager === null ? text : manager.before;
  return { ...codeAndName(own), manager: manager?.name ?? null };
}

/** Code and name of a centre: `01 - Affari generali`, `AMB03 Settore Aria`, `Unit A.1 Digital services`. */
export function codeAndName(text: string): Pick<CentreParts, "code" | "name"> {
  for (const pattern of [WORD_CODE_NAME, CODE_NAME, CAPITALS_NAME]) {
    const { code, name } = pattern.exec(text)?.groups ?? {};
    if (code !== undefined && name !== undefined && isPlausible(code)) return { code, name: name.trim() };
  }
  if (isCode(text)) return { code: text, name: null };
  return { code: null, name: text === "" ? null : text };
}

/** `2025 attività` begins with a year and `UOC` with letters: neither is a code. */
function isPlausible(code: string): boolean {
  return !/^(?:19|20)\d\d$/u.test(code);
}

/** The part behind the last dash, where it is a person, with or without the role. */
function managerBehind(text: string): { readonly before: string; readonly name: string } | null {
  const dashes = [...text.matchAll(new RegExp(DASH, "gu"))];
  const last = dashes.at(-1);
  if (last === undefined) return null;
  const behind = text.slice(last.index + last[0].length);
  const name = personIn(behind);
  return name === null ? null : { before: text.slice(0, last.index), name };
}

/** The person of `Dirigente: Ing. C. Bianchi` or `Ing. C. Bianchi`; `null`: none. */
export function personIn(text: string): string | null {
  const { role = "", person = "" } = ROLE_AND_PERSON.exec(text)?.groups ?? {};
  if (person !== "") {
    const { concepts } = headingWords(role);
    return concepts.includes("manager") || concepts.includes("responsible") || looksLikePerson(person)
      ? person
      : null;
  }
  return looksLikePerson(text) ? text : null;
}

/** `Settore 3` alone. */
export function numberOfCentre(text: string): string | null {
  return WORD_CODE.exec(text)?.groups?.["code"] ?? null;
}

/** `Area Tecnica`, `SETTORE 3 – Tributi`: the text begins with the word of a kind of centre. */
export function beginsAsCentre(text: string): boolean {
  return LEADING_CENTRE.test(text);
}

/** `Area Tecnica`, `Mobility department`. */
export function looksLikeCentre(text: string): boolean {
  return (
    beginsAsCentre(text) || /(?:department|division|office|directorate|unit|section|service)s?$/iu.test(text)
  );
}
