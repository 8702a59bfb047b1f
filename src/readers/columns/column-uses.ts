import { KINDS } from "../../domain/contract/vocabulary";
import { readUnitText } from "../../domain/wording/unit-text";
import { isCode, looksLikeCentre } from "./centre-text";
import { centres } from "./centre-columns";
import {
  areListed,
  isMostly,
  isPolarity,
  LEAVE,
  mostDistinct,
  unknownWords,
  withRole,
} from "./column-candidates";
import type { Candidate, Decision, Decisions } from "./column-candidates";
import type { ColumnUse, MappedColumn } from "./column-mapping";
import { listNumber } from "./field-cells";
import { foldedText } from "./folded-words";
import type { HeadedColumn } from "./table-heading";
import { targets } from "./value-columns";

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
  for (const settle of [
    objectives,
    codes,
    centres,
    phases,
    targets,
    deadlines,
    listedWeights,
    dimensions,
    singles,
  ])
    settle(candidates, decisions);
  return columns.map(({ column, header, reading }) => {
    const { use, sure } = decisions.get(column) ?? { use: "leave" as const, sure: true };
    const year = reading?.year ?? null;
    return { column, header, use, ...(year === null ? {} : { year }), sure };
  });
}

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

function looksLikeValue(text: string): boolean {
  return /^[^\p{L}]*\d[\d.,]*\s*(?:\p{L}{0,3}|%|€)\.?$/u.test(text) || text.length <= 3;
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

/** `Fase` with numbers beside `Descrizione fase`; of two columns of words the one that says more. */
function phases(candidates: readonly Candidate[], decisions: Decisions): void {
  const own = withRole(candidates, "phase");
  const worded = own.filter(({ texts }) => !isMostly(texts, isCode));
  if (own.length < 2 || areListed(own)) return;
  const chosen = mostDistinct(worded);
  for (const { column } of own) {
    decisions.set(column, { use: column === chosen?.column ? "phase" : "leave", sure: worded.length === 1 });
  }
}

/** Dates that stand beside phases without an indicator are the phases'. */
function deadlines(candidates: readonly Candidate[], decisions: Decisions): void {
  const [phase] = withRole(candidates, "phase");
  const [indicator] = withRole(candidates, "indicator");
  if (phase === undefined || indicator === undefined) return;
  for (const { column, cells } of withRole(candidates, "deadline")) {
    const isOfPhases = cells.some(
      (text, row) => text !== "" && phase.cells[row] !== "" && indicator.cells[row] === "",
    );
    if (isOfPhases) decisions.set(column, { use: "leave", sure: true });
  }
}

/** `N.` is the code where there is no other, and the numbers go through the whole table. */
function codes(candidates: readonly Candidate[], decisions: Decisions): void {
  if (withRole(candidates, "objectiveCode").length > 0) return;
  const [number] = withRole(candidates, "number");
  if (number !== undefined) decisions.set(number.column, { use: "objectiveCode", sure: false });
}

/** `Peso 1` beside `Indicatore 1` is the indicator's. */
function listedWeights(candidates: readonly Candidate[], decisions: Decisions): void {
  const indicators = withRole(candidates, "indicator");
  if (indicators.length < 2 || !areListed(indicators)) return;
  for (const own of withRole(candidates, "weight")) {
    if (listNumber(own) !== null) decisions.set(own.column, { use: "indicatorWeight", sure: true });
  }
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
    if (own.length < 2 || areListed(own)) continue;
    const plain = own.filter((candidate) => unknownWords(candidate) === 0);
    const chosen = [...own].sort(
      (a, b) => unknownWords(a) - unknownWords(b) || b.texts.length - a.texts.length,
    )[0];
    for (const { column } of own) {
      decisions.set(column, { use: column === chosen?.column ? use : "leave", sure: plain.length === 1 });
    }
  }
}
