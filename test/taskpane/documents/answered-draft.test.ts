import { describe, expect, it } from "@jest/globals";
import type { DraftDoubt, DraftIndicator, PlanDraft } from "../../../src/readers/draft/plan-draft";
import { answeredDraft } from "../../../src/taskpane/documents/answered-draft";
import { openedWork } from "../../../src/taskpane/documents/document-work";
import type { DocumentWork } from "../../../src/taskpane/documents/document-work";
import { splitAt } from "../../../src/taskpane/documents/split-answer";

const indicator = (text: string, row: number): DraftIndicator => ({
  ...{ text, type: null, unit: null, polarity: null, baseline: null, target: null, targetText: null },
  ...{ deadline: null, weight: null, source: null, formula: null, extras: {}, place: { row } },
});

const doubt = (row: number | null, text: string, split: number): DraftDoubt => ({
  ...{ place: { row: row === null ? 1 : 10 + row }, objective: 0, row, text, split },
  ...{ between: row === null ? "title-description" : "phase-indicator", runnerUp: null, confidence: 0.5 },
});

const DOUBTS = [doubt(null, "Titolo Testo", 7), doubt(0, "Fase uno Misura uno", 9), doubt(2, "Fase sola", 9)];

const DRAFT: PlanDraft = {
  ...{ body: null, year: 2022, needsMapping: false, problems: [], doubts: DOUBTS },
  objectives: [
    {
      ...{ code: "A", title: "Titolo", description: "Testo", publicValue: null, centreCode: null },
      ...{ centreName: null, manager: null, weight: null, extras: {}, place: { row: 1 } },
      phases: ["Fase uno", "Fase due", "Fase sola"],
      indicators: [indicator("Misura uno", 10), indicator("Misura due", 11), indicator("Misura tre", 13)],
    },
  ],
};

const WORK = openedWork(
  "piano.txt",
  { tables: [], lines: [], notices: [] },
  { draft: DRAFT, mapping: { tables: [], year: 2022, form: "columns", columns: [] }, candidates: [] },
  [],
);

function dividing(position: number, offset: number): DocumentWork {
  const splits = WORK.splits.map((split, at) =>
    at === position ? splitAt(DOUBTS[at]?.text ?? "", offset) : split,
  );
  return { ...WORK, splits };
}

describe("the draft as answered", () => {
  it("is the reader's where nothing was answered, without a name that nobody wrote", () => {
    expect(answeredDraft(WORK)).toEqual(DRAFT);
    const named = { ...WORK, naming: { body: " Comune di Prova ", year: "2025" } };
    expect(answeredDraft(named)).toMatchObject({ body: "Comune di Prova", year: 2025 });
    expect(answeredDraft({ ...WORK, naming: { body: "", year: "25" } }).year).toBeNull();
  });

  it("has the title and the description where they were divided", () => {
    const [objective] = answeredDraft(dividing(0, 12)).objectives;
    expect(objective).toMatchObject({ title: "Titolo Testo", description: null });
  });

  it("has a row's phase and indicator where they were divided, each in its place", () => {
    const [objective] = answeredDraft(dividing(1, 5)).objectives;
    expect(objective?.phases).toEqual(["Fase", "Fase due", "Fase sola"]);
    expect(objective?.indicators.map(({ text }) => text)).toEqual([
      "uno Misura uno",
      "Misura due",
      "Misura tre",
    ]);
  });

  it("loses an indicator that is none, and gains one between those of the rows around it", () => {
    const [without] = answeredDraft(dividing(1, 19)).objectives;
    expect(without?.phases[0]).toBe("Fase uno Misura uno");
    expect(without?.indicators.map(({ text }) => text)).toEqual(["Misura due", "Misura tre"]);
    const [more] = answeredDraft(dividing(2, 5)).objectives;
    expect(more?.phases[2]).toBe("Fase");
    expect(more?.indicators.map(({ text }) => text)).toEqual([
      "Misura uno",
      "Misura due",
      "sola",
      "Misura tre",
    ]);
  });
});
