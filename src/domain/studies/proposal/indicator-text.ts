import { quantitiesIn } from "../../wording/quantities";
import type { Quantity } from "../../wording/quantities";
import { readText } from "../../wording/read-text";
import { tokensOf } from "../../wording/tokens";
import type { Token } from "../../wording/tokens";
import { unitNamed } from "../../wording/units";
import type { Unit } from "../../wording/units";

/** An indicator's text taken apart. */
export interface IndicatorText {
  /** The whole text in small letters, without a list mark or an article before it. */
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  /**
   * What the rules read: first the whole text, then what follows each label (`Trasporto Privato: convenzione…`),
   * because what is measured often stands behind one, or behind its deadline.
   */
  readonly forms: readonly string[];
  /** The unit that stands in brackets or behind `in`: `(gg)`, `(€)`, `in minuti`; `null`: none, or several. */
  readonly stated: Unit | null;
  readonly hasScale: boolean;
  /** The text is longer than any indicator, and only its beginning was read. */
  readonly isCut: boolean;
}

/** No indicator is longer. */
const MOST_READ = 1_500;

/** Takes a text apart; nothing of it is judged yet. */
export function indicatorText(text: string): IndicatorText {
  const whole = readText(text.slice(0, MOST_READ).replace(/[\s.;,]+$/u, ""));
  const read = readText(whole.shown.slice(leadLength(whole.plain)));
  const tokens = tokensOf(read, "it");
  const units = [...new Set(statedUnits(read.plain))];
  return {
    plain: read.plain,
    tokens,
    quantities: quantitiesIn(tokens),
    forms: formsOf(read.plain),
    stated: units.length === 1 ? (units[0] ?? null) : null,
    hasScale: tokens.some(({ type }) => type === "scale"),
    isCut: text.length > MOST_READ,
  };
}

const ARTICLE = /^(?:(?:il|lo|la|i|gli|le) |l')(?=\p{L})(?!(?:semestre|trimestre|quadrimestre)(?!\p{L}))/u;
/** `A - `, `b) `, `3. `. */
const LIST_MARK = /^(?:[a-z]|\d{1,2})(?: ?[).]| -) ?(?=\p{L}{3})(?<!^n\. ?)/u;
const DEADLINE_FIRST =
  /^entro (?:e non oltre )?(?:il |l')?\d{1,2}[°/. ]?[\d\p{L}./]*(?: (?:del )?20\d\d)?[,:]? (?=\p{L})/u;

/** How long the list mark and the article are that a text begins with. */
function leadLength(plain: string): number {
  const bare = plain.replace(LIST_MARK, "").replace(ARTICLE, "");
  return plain.length - bare.length;
}

function formsOf(plain: string): readonly string[] {
  const labelled = plain.replace(/\([^)]*\)/gu, " ").split(/ - ?|(?<=\p{L}): /u);
  return [plain, ...labelled.slice(1), plain.replace(DEADLINE_FIRST, "")]
    .map((part) => part.trim().replace(ARTICLE, ""))
    .filter((part, at, parts) => part !== "" && parts.indexOf(part) === at);
}

/** What names a unit: brackets with nothing else in them, `in` before one at the end or before brackets and bounds. */
const STATED =
  /\((?:in |espress[oaie] in |valore in |u\.m\. ?:? ?|unità di misura:? )?(?<inside>[^()]{1,24})\)|(?<!\p{L})(?:espress[oaie] )?in (?<named>[\p{L}€%]+(?: di (?:euro|€))?)(?= ?$| ?[(:;,<>=≤≥]| (?:almeno|non|entro|max|min))/gu;

function statedUnits(plain: string): readonly Unit[] {
  return [...plain.matchAll(STATED)].flatMap(({ groups }) => {
    const unit = unitNamed((groups?.["inside"] ?? groups?.["named"] ?? "").trim());
    return unit === null || unit.sort === "yes-no" || unit.sort === "date" ? [] : [unit];
  });
}
