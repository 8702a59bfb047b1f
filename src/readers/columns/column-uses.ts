import { KINDS } from "../../domain/contract/vocabulary";
import { readUnitText } from "../../domain/wording/unit-text";
import { isCode, looksLikeCentre, looksLikePerson } from "./centre-text";
import type { ColumnUse, MappedColumn } from "./column-mapping";
import { foldedText } from "./folded-words";
import type { HeadingRole } from "./heading-role";
import type { HeadedColumn } from "./table-heading";
import { headingWords } from "./heading-words";

/** A column while its use is decided. */
interface Candidate {
  readonly column: number;
  readonly header: string;
  readonly role: HeadingRole;
  readonly year: number | null;
  /** The texts of its cells, blanks left out. */
  readonly texts: readonly string[];
  /** The same by row, for what depends on what. */
  readonly cells: readonly string[];
}

/** The use of a column as decided. */
interface Decision {
  readonly use: ColumnUse;
  readonly sure: boolean;
}

type Decisions = Map<number, Decision>;

/** The uses of a table's columns: what their headings say, and where these leave a choice, what their cells look like. */
export function columnUses(
  columns: readonly HeadedColumn[],
  rows: readonly (readonly string[])[],
): readonly MappedColumn[] {
  const candidates = columns.flatMap(({ column, header, reading }) => {
    if (reading === null) return [];
    const cells = rows.map((row) => row[column] ?? "");
    return [{ column, header, ...reading, cells, texts: cells.filter((text) => text !== "") }];
  });
  const decisions: Decisions = new Map();
  for (const candidate of candidates) decisions.set(candidate.column, ownDecision(candidate));
  for (const settle of [objectives, codes, centres, targets, dimensions, singles])
    settle(candidates, decisions);
  return columns.map(({ column, header, reading }) => {
    const { use, sure } = decisions.get(column) ?? { use: "leave" as const, sure: true };
    const year = reading?.year ?? null;
    return { column, header, use, ...(year === null ? {} : { year }), sure };
  });
}

const LEAVE: Decision = { use: "leave", sure: true };

/** What a column is by its heading and its own cells. */
function ownDecision(candidate: Candidate): Decision {
  const { role, texts } = candidate;
  switch (role) {
    case "other":
    case "year":
    case "number":
    case "upper-objective":
    case "title":
    case "objective-description":
      return LEAVE;
    case "expected-result":
    case "indicator-and-target":
    case "year-value":
      return LEAVE;
    case "kind":
    case "type":
      return kindDecision(texts);
    case "basis":
      return { use: isMostly(texts, looksLikeValue) ? "baseline" : "formula", sure: false };
    case "unit-or-centre":
      return isMostly(texts, (text) => readUnitText(text).type !== null)
        ? { use: "unit", sure: true }
        : { use: isMostly(texts, looksLikeCentre) ? "centre" : "unit", sure: false };
    case "direction-or-centre":
      return isMostly(texts, isPolarity) ? { use: "polarity", sure: true } : { use: "leave", sure: false };
    default:
      return { use: role, sure: true };
  }
}

/** `Tipologia` is the measure's where its cells are kinds; `Efficacia`, `Sviluppo` are kinds of something else. */
function kindDecision(texts: readonly string[]): Decision {
  const kinds = new Set(KINDS.map(foldedText));
  return isMostly(texts, (text) => kinds.has(foldedText(text))) ? { use: "type", sure: true } : LEAVE;
}

function isMostly(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(holds).length * 2 > texts.length;
}

function looksLikeValue(text: string): boolean {
  return /^[^\p{L}]*\d[\d.,]*\s*(?:\p{L}{0,3}|%|€)\.?$/u.test(text) || text.length <= 3;
}

function isPolarity(text: string): boolean {
  return /^(?:crescente|decrescente|positiv|negativ|increas|decreas|in aumento|in diminuzione|aument|diminu|up|down|[↑↓+-]|alto|basso|higher|lower|n\/?\.?a\.?$)/u.test(
    foldedText(text),
  );
}

function withRole(candidates: readonly Candidate[], ...roles: readonly HeadingRole[]): readonly Candidate[] {
  return candidates.filter(({ role }) => roles.includes(role));
}

/** The lowest level is the objective; a level above it only where there is no other. */
function objectives(candidates: readonly Candidate[], decisions: Decisions): void {
  const levels = (["objective", "title", "objective-description", "upper-objective"] as const).map((role) =>
    withRole(candidates, role),
  );
  const own = levels.find((level) => level.length > 0) ?? [];
  const plain = own.filter((candidate) => unknownWords(candidate) === 0);
  const chosen = mostDistinct(plain.length === 0 ? own : plain);
  for (const { column } of own) {
    const isSure = own.length === 1 || plain.length === 1;
    decisions.set(column, { use: column === chosen?.column ? "objective" : "leave", sure: isSure });
  }
  if (chosen === undefined || chosen.role === "objective-description") return;
  for (const { column } of withRole(candidates, "objective-description")) {
    decisions.set(column, { use: "description", sure: true });
  }
}

function mostDistinct(candidates: readonly Candidate[]): Candidate | undefined {
  const distinct = (candidate: Candidate): number => new Set(candidate.texts).size;
  return [...candidates].sort((a, b) => distinct(b) - distinct(a))[0];
}

/** `N.` is the code where there is no other, and the numbers go through the whole table. */
function codes(candidates: readonly Candidate[], decisions: Decisions): void {
  if (withRole(candidates, "objectiveCode").length > 0) return;
  const [number] = withRole(candidates, "number");
  if (number !== undefined) decisions.set(number.column, { use: "objectiveCode", sure: false });
}

/** Words of a centre, the surest first: what is asked for by name, then what has a manager, then the others. */
const CENTRE_RANKS: readonly RegExp[] = [
  /\bcdr\b|\bcdc\b|\bcra\b|responsabil|responsib|organizzativ|organi[sz]ational|dirigenzial|competent/u,
  /struttur|\buo\w?\b|unit/u,
  /settor|serviz|uffici|departm|dipartim|divisi|ripartiz|sector|service|office/u,
];

/** One column is the centre: of several the one that its heading names, else the one that decides the manager. */
function centres(candidates: readonly Candidate[], decisions: Decisions): void {
  const own = withRole(candidates, "centre");
  if (own.length === 0) managersThatAreCentres(candidates, decisions);
  const names = own.filter(({ texts }) => own.length === 1 || !isMostly(texts, isCode));
  for (const { column } of own)
    if (!names.some((each) => each.column === column))
      decisions.set(column, { use: "centreCode", sure: true });
  if (names.length < 2) return;
  const manager = candidates.find(({ role }) => role === "manager");
  const [chosen, second] = [...names].sort(
    (a, b) =>
      Number(explicitRank(b) === 0) - Number(explicitRank(a) === 0) ||
      Number(decides(b, manager)) - Number(decides(a, manager)) ||
      explicitRank(a) - explicitRank(b) ||
      new Set(b.texts).size - new Set(a.texts).size,
  );
  const isNamed =
    chosen !== undefined && second !== undefined && explicitRank(chosen) === 0 && explicitRank(second) !== 0;
  for (const { column } of names)
    decisions.set(column, { use: column === chosen?.column ? "centre" : "leave", sure: isNamed });
}

/** `Responsabile` over offices and no person: the centre is responsible. */
function managersThatAreCentres(candidates: readonly Candidate[], decisions: Decisions): void {
  for (const { column, texts } of withRole(candidates, "manager")) {
    if (isMostly(texts, looksLikeCentre) && !texts.some(looksLikePerson))
      decisions.set(column, { use: "centre", sure: false });
  }
}

function explicitRank({ header }: Candidate): number {
  const rank = CENTRE_RANKS.findIndex((pattern) => pattern.test(foldedText(header).replaceAll(".", "")));
  return rank < 0 ? CENTRE_RANKS.length : rank;
}

/** Every text of the first column goes with one of the second. */
function decides(first: Candidate, second: Candidate | undefined): boolean {
  if (second === undefined) return false;
  const pairs = new Map<string, Set<string>>();
  first.cells.forEach((text, row) => {
    const other = second.cells[row] ?? "";
    if (text !== "" && other !== "") pairs.set(text, (pairs.get(text) ?? new Set()).add(other));
  });
  return pairs.size > 1 && [...pairs.values()].every((others) => others.size === 1);
}

/** Without a column that says it in so many words, what is expected or stands under a year is the target. */
function targets(candidates: readonly Candidate[], decisions: Decisions): void {
  const hasTarget = withRole(candidates, "target").length > 0;
  const hasIndicator = withRole(candidates, "indicator").length > 0;
  for (const { column } of withRole(candidates, "expected-result")) {
    const isTarget = !hasTarget;
    decisions.set(column, isTarget ? { use: "target", sure: true } : LEAVE);
  }
  for (const { column } of withRole(candidates, "indicator-and-target")) {
    decisions.set(
      column,
      hasIndicator ? { use: "target", sure: !hasTarget } : { use: "indicator", sure: false },
    );
  }
  settleEachYear(withRole(candidates, "target"), decisions);
  const years = withRole(candidates, "year-value");
  const base = hasTarget ? lastTargetYear(candidates) : Math.max(0, ...years.map(({ year }) => year ?? 0));
  for (const { column, year } of years) {
    const isPast = base > 0 && year !== null && year < base;
    decisions.set(
      column,
      hasTarget && !isPast
        ? { use: "leave", sure: false }
        : { use: isPast ? "baseline" : "target", sure: hasTarget },
    );
  }
}

/** Of several targets of one year the one that its heading calls so and nothing more: `Target`, not `Target minimo`. */
function settleEachYear(own: readonly Candidate[], decisions: Decisions): void {
  for (const year of new Set(own.map((candidate) => candidate.year))) {
    const same = own.filter((candidate) => candidate.year === year);
    const plain = same.filter((candidate) => unknownWords(candidate) === 0);
    if (same.length < 2) continue;
    const chosen = plain[0] ?? same[0];
    for (const { column } of same) {
      decisions.set(column, {
        use: column === chosen?.column ? "target" : "leave",
        sure: plain.length === 1,
      });
    }
  }
}

function lastTargetYear(candidates: readonly Candidate[]): number {
  return Math.max(0, ...withRole(candidates, "target").map(({ year }) => year ?? 0));
}

/** Texts of `Dimensione` that are kinds of a measure say the kind. */
function dimensions(candidates: readonly Candidate[], decisions: Decisions): void {
  for (const { column, texts } of withRole(candidates, "dimension")) {
    const { use } = kindDecision(texts);
    if (use === "type" && texts.length > 0) decisions.set(column, { use, sure: true });
  }
}

/** Fields that one column alone can be: of several the first in the table that has texts. */
const SINGLE: readonly ColumnUse[] = [
  "objectiveCode",
  "description",
  "centreCode",
  "manager",
  "publicValue",
  "indicator",
  "unit",
  "type",
  "polarity",
  "deadline",
  "source",
  "formula",
  "weight",
  "objectiveWeight",
  "indicatorWeight",
];

function singles(candidates: readonly Candidate[], decisions: Decisions): void {
  for (const use of SINGLE) {
    const own = candidates.filter(({ column }) => decisions.get(column)?.use === use);
    if (own.length < 2) continue;
    const plain = own.filter((candidate) => unknownWords(candidate) === 0);
    const chosen = [...own].sort(
      (a, b) => unknownWords(a) - unknownWords(b) || b.texts.length - a.texts.length,
    )[0];
    for (const { column } of own) {
      decisions.set(column, { use: column === chosen?.column ? use : "leave", sure: plain.length === 1 });
    }
  }
}

function unknownWords({ header }: Candidate): number {
  return headingWords(header).unknown;
}
