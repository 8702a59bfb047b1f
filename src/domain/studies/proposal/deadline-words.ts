import { serialOfDate } from "../../wording/calendar";
import type { Token } from "../../wording/tokens";

/** A date that the words set, and the words. */
export interface Deadline {
  /** Excel date serial, 1900 system. */
  readonly serial: number;
  readonly words: string;
}

/** The dates of a text. */
export interface WordedDates {
  /** By which something is asked (`entro il 30 aprile 2022`, `: 30/11/2025`), each once. Without a year: the plan's. */
  readonly deadlines: readonly Deadline[];
  /** The words of dates of which nothing says what they are for; not those a state is seen at (`al 31/12`). */
  readonly others: readonly string[];
}

const BETWEEN = /^(?:mese di|il|la|l'|fine|giorno|data|del|-|,) ?$/u;
/** What announces a date that is a deadline: a colon, brackets, a word. */
const ANNOUNCED = /^(?:[:(]|termine|scadenza|dal?l?a?)$/u;
/** A day that a state is seen at, or that names an act: `al 31/12`, `delibera del 12/03/2024`. */
const SEEN_AT = /^(?:al|dal|all'|alla|dell'|del|dall')$/u;

/** All dates of a text, by what they are for. `year` is the plan's. */
export function datesIn(plain: string, tokens: readonly Token[], year: number): WordedDates {
  const deadlines: Deadline[] = [];
  const others: string[] = [];
  tokens.forEach((token, at) => {
    const serial = token.type === "date" ? serialOfDate(token.date, year) : null;
    if (token.type !== "date" || serial === null) return;
    const lead = leadOf(tokens, at);
    if (lead !== null)
      add(deadlines, { serial, words: plain.slice(lead.start, token.end).replace(/^[:(] ?/u, "") });
    else if (token.date.certain && !SEEN_AT.test(tokens[at - 1]?.text ?? "")) others.push(token.text);
  });
  return { deadlines, others };
}

/** The token that makes a deadline of the date at a place; `null`: none does. */
function leadOf(tokens: readonly Token[], at: number): Token | null {
  let before = at - 1;
  while (BETWEEN.test(tokens[before]?.text ?? "")) before -= 1;
  const lead = tokens[before];
  if (lead?.type === "bound") return lead.bound === "by" || lead.text === "non oltre" ? lead : null;
  return before === at - 1 && lead !== undefined && ANNOUNCED.test(lead.text) && !lead.text.startsWith("d")
    ? lead
    : null;
}

function add(deadlines: Deadline[], one: Deadline): void {
  if (!deadlines.some(({ serial }) => serial === one.serial)) deadlines.push(one);
}
