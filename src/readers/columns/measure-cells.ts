import { KINDS } from "../../domain/contract/vocabulary";
import type { Kind, Polarity } from "../../domain/contract/vocabulary";
import { readTargetText } from "../../domain/wording/target-text";
import type { TargetReading } from "../../domain/wording/target-text";
import type { SourceCell } from "../document/source-document";
import { foldedText } from "./folded-words";

/** How numbers and dates of a document are read. */
export interface Notation {
  readonly language: "it" | "en";
  /** The plan's, for dates without one; `null`: not known. */
  readonly year: number | null;
}

/** The cells that say how an indicator is measured; empty ones where the document has no such column. */
export interface MeasureCells {
  readonly indicator: string;
  readonly target: SourceCell;
  readonly baseline: SourceCell;
  readonly unit: string;
  readonly type: string;
  readonly polarity: string;
  readonly deadline: SourceCell;
}

/** How an indicator is measured, as far as its row says it surely. */
export interface Measure extends TargetReading {
  readonly baseline: number | null;
}

const POLARITIES: readonly (readonly [RegExp, Polarity])[] = [
  [/^(?:crescente|positiv|increas|in aumento|aument|incremento|up|↑|\+|higher|alto|max|piu)/u, "Crescente"],
  [
    /^(?:decrescente|negativ|decreas|in diminuzione|diminu|decremento|riduzione|down|↓|-|lower|basso|min|meno)/u,
    "Decrescente",
  ],
];

/** Reads the cells of one indicator together: a column of its own says more than the words of the target. */
export function measureOf(cells: MeasureCells, notation: Notation): Measure {
  const setting = { ...notation, unit: cells.unit, indicator: cells.indicator };
  const said = readTargetText(cells.target.text, setting);
  const type = kindIn(cells.type) ?? said.type;
  const polarity = polarityIn(cells.polarity) ?? said.polarity;
  const deadline = type === "Data" ? null : (said.deadline ?? dayOf(cells.deadline, notation));
  return {
    ...said,
    type,
    polarity,
    target: exactly(said.target, cells.target),
    deadline,
    baseline: baselineOf(cells.baseline, { ...notation, unit: cells.unit, indicator: cells.indicator }),
  };
}

function baselineOf(cell: SourceCell, setting: Parameters<typeof readTargetText>[1]): number | null {
  const { target } = readTargetText(cell.text, setting);
  const value = exactly(target, cell);
  return typeof value === "number" ? value : null;
}

/** The number or day behind a shown one: what is shown may be rounded. */
function exactly(said: number | string | null, cell: SourceCell): number | string | null {
  if (typeof said === "number" && cell.number !== undefined) return cell.number;
  if (typeof said === "string" && cell.date !== undefined) return cell.date;
  return said;
}

/** The day of a column of deadlines. */
export function dayOf(cell: SourceCell, { language, year }: Notation): string | null {
  if (cell.date !== undefined) return cell.date;
  const { target } = readTargetText(cell.text, { language, year, unit: "data", indicator: "" });
  return typeof target === "string" ? target : null;
}

function kindIn(text: string): Kind | null {
  return KINDS.find((kind) => foldedText(kind) === foldedText(text)) ?? null;
}

function polarityIn(text: string): Polarity | null {
  return POLARITIES.find(([words]) => words.test(foldedText(text)))?.[1] ?? null;
}
