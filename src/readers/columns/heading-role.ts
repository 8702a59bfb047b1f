import type { PlanField } from "./column-mapping";
import { headingWords } from "./heading-words";
import type { Concept, HeadingWords } from "./heading-words";

/**
 * What a heading makes of its column: a field of the plan, or something that only the other columns or the cells can
 * decide.
 */
export type HeadingRole =
  | PlanField
  /** `N.`: a code, or only the position in a list. */
  | "number"
  /** `Titolo`: of the objective, unless another column is its. */
  | "title"
  /** `Descrizione obiettivo`: its title where it has no other. */
  | "objective-description"
  | "upper-objective"
  /** `Risultato atteso`: a target, or in words what is expected. */
  | "expected-result"
  /** `Indicatore e target`. */
  | "indicator-and-target"
  /** `2024`, `Valore 2025`: past or expected by its year. */
  | "year-value"
  /** `Tipologia`: of the measure, of the indicator, of the objective. */
  | "kind"
  /** `Dati di base`: numbers to start from, or how it is reckoned. */
  | "basis"
  /** `Unità`, `Misura`: of measure, or of the organisation. */
  | "unit-or-centre"
  /** `Direzione`, `Verso`: a centre, or which way is better. */
  | "direction-or-centre"
  | "year"
  /** Understood, and no part of a plan: notes, months, levels above the objective, results of the year. */
  | "other";

export interface HeadingReading {
  readonly role: HeadingRole;
  /** The one year that the heading names. */
  readonly year: number | null;
}

/** A heading as its words are asked for. */
class Words {
  constructor(readonly words: HeadingWords) {}

  has(...concepts: readonly Concept[]): boolean {
    return concepts.some((concept) => this.words.concepts.includes(concept));
  }

  /** Nothing besides these, and at least one of them. */
  isOnly(...concepts: readonly Concept[]): boolean {
    return (
      this.has(...concepts) &&
      this.words.concepts.every((each) => each === "plain" || concepts.includes(each))
    );
  }

  /** The first of these concepts that the heading names. */
  first(...concepts: readonly Concept[]): Concept | null {
    return this.words.concepts.find((each) => concepts.includes(each)) ?? null;
  }
}

/** A rule of the grammar: the role, where it fits; `group` is the heading above, which several columns share. */
type Rule = (own: Words, group: Words) => HeadingRole | null;

/** The rules in their order: what is said most specifically comes first. */
const RULES: readonly Rule[] = [
  (own) => (own.isOnly("month", "quarter", "year") && own.has("month", "quarter") ? "other" : null),
  (own) => (own.has("publicValue") ? (own.has("code") ? "other" : "publicValue") : null),
  (own) => (own.has("note", "importance") ? "other" : null),
  (own) => (own.isOnly("body") ? "body" : null),
  weightRole,
  codeRole,
  (own) => (own.has("dimension") ? "dimension" : null),
  (own) => (own.has("formula") ? "formula" : null),
  (own) => (own.has("basis") ? "basis" : null),
  (own) => (own.has("source") ? "source" : null),
  kindRole,
  unitRole,
  (own) => (own.isOnly("measure") ? "unit-or-centre" : null),
  (own) => (own.has("frequency") ? "frequency" : null),
  (own) => (own.has("polarity") ? "polarity" : null),
  (own) => (own.isOnly("direction") ? "direction-or-centre" : null),
  (own) => (own.isOnly("rule") ? "rule" : null),
  (own) => (own.isOnly("method") ? "method" : null),
  valueRole,
  (own, group) => (own.first("phase", "deadline") === "deadline" ? deadlineRole(own, group) : null),
  (own) => (own.has("indicator") && own.first("phase", "indicator") === "indicator" ? "indicator" : null),
  (own) => (own.has("phase") && own.first("phase", "objective") === "phase" ? "phase" : null),
  peopleRole,
  objectiveRole,
  (own) => (own.has("strategic", "upper") ? "other" : null),
  (own, group) => (own.has("title", "description", "lowest") ? partRole(own, group) : null),
  (own) => (own.isOnly("year") ? "year" : null),
  (own) => (own.has("result") ? "other" : null),
];

function weightRole(own: Words, group: Words): HeadingRole | null {
  if (!own.has("weight")) return null;
  const level =
    own.first("indicator", "phase", "objective") ?? group.first("indicator", "phase", "objective");
  if (level === "objective" && own.has("strategic")) return "other";
  const roles = { indicator: "indicatorWeight", phase: "phaseWeight", objective: "objectiveWeight" } as const;
  return level === "indicator" || level === "phase" || level === "objective" ? roles[level] : "weight";
}

function codeRole(own: Words, group: Words): HeadingRole | null {
  if (!own.has("code") && !own.has("number")) return null;
  if (!own.has("code") && own.has("target", "value", "unit")) return null;
  const levels = ["indicator", "phase", "objective", "centre", "strategic", "upper"] as const;
  const level = own.first(...levels) ?? group.first(...levels);
  if (level === "indicator") return "indicatorCode";
  if (level === "centre") return "centreCode";
  if (level === "phase" || own.has("strategic", "upper")) return "other";
  return own.has("code") || level === "objective" ? "objectiveCode" : "number";
}

function kindRole(own: Words): HeadingRole | null {
  if (!own.has("kind")) return null;
  if (own.has("unit", "value")) return "type";
  if (own.has("indicator")) return "dimension";
  return own.has("objective") ? "other" : "kind";
}

function unitRole(own: Words): HeadingRole | null {
  if (!own.has("unit") || own.has("target", "deadline")) return null;
  return own.has("manager", "responsible") ? "centre" : "unit";
}

/** Baselines, targets, results: what has a year or is expected. */
function valueRole(own: Words, group: Words): HeadingRole | null {
  const { years } = own.words;
  if (own.has("past") && own.has("target", "expected")) return "other";
  if (own.has("indicator") && own.has("target")) {
    return own.first("indicator", "target") === "indicator" && years.length === 0
      ? "indicator-and-target"
      : "target";
  }
  if (own.has("past", "baseline")) return "baseline";
  if (own.has("target")) return "target";
  if (own.has("expected")) return own.has("result") ? "expected-result" : "target";
  const isBare = own.words.concepts.every((each) => ["plain", "year", "value", "result"].includes(each));
  if (!isBare || (years.length === 0 && !own.has("value"))) return null;
  if (group.has("target", "expected")) return "target";
  if (group.has("past", "baseline")) return "baseline";
  return "year-value";
}

function deadlineRole(own: Words, group: Words): HeadingRole {
  return own.has("phase") || (!own.has("indicator", "target") && group.has("phase")) ? "other" : "deadline";
}

/** `Struttura responsabile` is a centre, `Responsabile della struttura` a person. */
function peopleRole(own: Words): HeadingRole | null {
  if (own.first("measure", "manager", "responsible") === "measure" && own.has("manager", "responsible"))
    return "centre";
  const first = own.first("centre", "manager", "responsible", "objective");
  if (first === "centre") return own.has("strategic") ? "other" : "centre";
  return first === "manager" || first === "responsible" ? "manager" : null;
}

function objectiveRole(own: Words): HeadingRole | null {
  if (!own.has("objective")) return null;
  if (own.has("strategic", "upper") && !own.has("lowest")) return "upper-objective";
  return own.has("description") && !own.has("title") ? "objective-description" : "objective";
}

/** `Titolo`, `Descrizione`, `Operativo`: of what the group says. */
function partRole(own: Words, group: Words): HeadingRole {
  const level = group.first("indicator", "phase", "centre", "objective");
  if (level === "indicator" || level === "phase" || level === "centre") return level;
  if (own.has("title") && !own.has("description")) return level === "objective" ? "objective" : "title";
  if (own.has("lowest") && !own.has("description")) return level === "objective" ? "objective" : "other";
  return "description";
}

const NO_WORDS: HeadingWords = { concepts: [], years: [], unknown: 0 };

/** A heading is short: longer texts are contents. */
const MOST_LETTERS = 90;

/** Roles of words that many other things are called by: only where the heading says nothing else. */
const EXACT: ReadonlySet<HeadingRole> = new Set([
  ...([
    "objectiveCode",
    "indicatorCode",
    "centreCode",
    "number",
    "title",
    "description",
    "type",
    "kind",
    "unit",
  ] as const),
  ...([
    "year-value",
    "unit-or-centre",
    "direction-or-centre",
    "basis",
    "year",
    "body",
    "rule",
    "method",
  ] as const),
]);

/**
 * The role of a text that may be a heading or a label: its words are known, nearly all of them; `null`: it is none, or
 * none of a plan's.
 */
export function headingRole(text: string): HeadingReading | null {
  const words = wordsOf(text);
  const known = words.concepts.length + words.years.length;
  return words.unknown * 2 >= known ? null : roleOf(words, NO_WORDS);
}

/**
 * The role of a column by its heading, which is known to be one, and by the heading of its group above it (empty where
 * there is none); `null`: no words that are known.
 */
export function columnRole(heading: string, group: string): HeadingReading | null {
  const words = wordsOf(heading);
  const reading = roleOf(words, group === "" ? NO_WORDS : wordsOf(group));
  return reading !== null && words.unknown > 0 && EXACT.has(reading.role) ? null : reading;
}

function wordsOf(text: string): HeadingWords {
  return text.length > MOST_LETTERS ? NO_WORDS : headingWords(text);
}

function roleOf(own: HeadingWords, above: HeadingWords): HeadingReading | null {
  if (own.concepts.length + own.years.length === 0) return null;
  const [year = null, ...others] = new Set(own.years.length > 0 ? own.years : above.years);
  for (const rule of RULES) {
    const role = rule(new Words(own), new Words(above));
    if (role !== null) return { role, year: others.length === 0 ? year : null };
  }
  return null;
}
