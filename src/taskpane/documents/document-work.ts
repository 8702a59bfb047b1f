import type { ColumnMapping, DraftReading } from "../../readers/columns/column-mapping";
import type { SourceDocument } from "../../readers/document/source-document";
import { recalled } from "./column-answers";
import type { RememberedColumns } from "./column-answers";
import { proposedSplit } from "./split-answer";
import type { SplitAnswer } from "./split-answer";

/**
 * A document on its way to a plan, with everything that the person has answered. Going back a step keeps the answers;
 * nothing of it is in the workbook.
 */
export interface DocumentWork {
  /** What the document is called: the file's name, the sheet's cells; empty for pasted content. */
  readonly name: string;
  readonly document: SourceDocument;
  readonly step: WorkStep;
  /** The tables that could be the plan, by their positions in the document; one: there is nothing to ask. */
  readonly candidates: readonly (readonly number[])[];
  /** Which of the candidates is read, from 0. */
  readonly candidate: number;
  /** The draft, with the mapping that made it. */
  readonly reading: DraftReading;
  /** The columns as answered so far; the draft follows when they are confirmed. */
  readonly mapping: ColumnMapping;
  /** The columns are those that the person gave the same headings before. */
  readonly isRecalled: boolean;
  readonly naming: PlanNaming;
  /** One for each doubt of the draft. */
  readonly splits: readonly SplitAnswer[];
}

export type WorkStep = "tables" | "columns" | "review";

/** Whose plan it is, as typed. */
export interface PlanNaming {
  readonly body: string;
  readonly year: string;
}

/** A document that has just been read. `remembered`: tables whose columns the person has answered before. */
export function openedWork(
  name: string,
  document: SourceDocument,
  reading: DraftReading,
  remembered: readonly RememberedColumns[],
): DocumentWork {
  const { mapping, draft } = reading;
  const candidates = [mapping.tables, ...reading.candidates.map((table) => [table])];
  const work: DocumentWork = {
    ...{ name, document, candidates, reading, mapping },
    candidate: 0,
    step: "review",
    isRecalled: false,
    naming: { body: draft.body ?? "", year: String(draft.year ?? "") },
    splits: draft.doubts.map(proposedSplit),
  };
  return candidates.length > 1 ? { ...work, step: "tables" } : askingColumns(work, remembered);
}

/** The document's tables that are read: all, or the candidate that was chosen. */
export function chosenTables({ document, candidates, candidate }: DocumentWork): SourceDocument {
  const chosen = candidates[candidate];
  if (chosen === undefined || candidates.length === 1) return document;
  return { ...document, tables: document.tables.filter((_, position) => chosen.includes(position)) };
}

/** The same work after another candidate was read. */
export function withCandidate(
  work: DocumentWork,
  candidate: number,
  reading: DraftReading,
  remembered: readonly RememberedColumns[],
): DocumentWork {
  return askingColumns(withReading({ ...work, candidate }, reading), remembered);
}

/** The same work after the columns were confirmed. What was typed stays; what was blank takes what the draft says. */
export function withReading(work: DocumentWork, reading: DraftReading): DocumentWork {
  const { draft, mapping } = reading;
  const { body, year } = work.naming;
  const naming = {
    body: body.trim() === "" ? (draft.body ?? "") : body,
    year: year.trim() === "" ? String(draft.year ?? "") : year,
  };
  return { ...work, reading, mapping, naming, splits: draft.doubts.map(proposedSplit), step: "review" };
}

/** The step that asks for the columns, where the headings leave a doubt and were never answered before. */
function askingColumns(work: DocumentWork, remembered: readonly RememberedColumns[]): DocumentWork {
  if (!work.reading.draft.needsMapping) return { ...work, step: "review", isRecalled: false };
  const mapping = recalled(work.mapping, remembered);
  return { ...work, step: "columns", mapping: mapping ?? work.mapping, isRecalled: mapping !== null };
}

/** The step before; `null`: the document itself was chosen before this one. */
export function previousStep({ step, mapping, candidates }: DocumentWork): WorkStep | null {
  if (step === "review" && mapping.columns.length > 0) return "columns";
  return step !== "tables" && candidates.length > 1 ? "tables" : null;
}

/** The year as typed; `null`: it is none of a plan. */
export function typedYear({ year }: PlanNaming): number | null {
  return /^\s*20\d\d\s*$/u.test(year) ? Number(year) : null;
}
