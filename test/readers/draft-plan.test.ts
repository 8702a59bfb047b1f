import { describe, expect, it } from "@jest/globals";
import { planFromDraft } from "../../src/readers/draft-plan";
import type { DraftIndicator, DraftObjective, PlanDraft } from "../../src/readers/draft/plan-draft";

const ORIGIN = { title: "Piano", source: "piano.xlsx" };

const INDICATOR: DraftIndicator = {
  ...{ text: "Ore svolte", type: "Numero", unit: "ore", polarity: null, baseline: 120, target: 300 },
  ...{ targetText: "≥ 300", deadline: null, weight: null, source: "Registro", formula: "Conteggio" },
  ...{ extras: { "Target 2026": "350" }, place: { row: 3 } },
};

const OBJECTIVE: DraftObjective = {
  ...{ code: null, title: "Aumentare il gettito", description: null, publicValue: null },
  ...{ centreCode: null, centreName: "Ufficio tributi", manager: "Rag. L. Corti", weight: null },
  ...{ phases: [], indicators: [INDICATOR], extras: {}, place: { row: 2 } },
};

function draft(objectives: readonly Partial<DraftObjective>[], rest: Partial<PlanDraft> = {}): PlanDraft {
  return {
    ...{ body: "Unione di Prova", year: 2025, needsMapping: false, problems: [], doubts: [] },
    objectives: objectives.map((one) => ({ ...OBJECTIVE, ...one })),
    ...rest,
  };
}

function planOf(objectives: readonly Partial<DraftObjective>[], rest: Partial<PlanDraft> = {}) {
  const read = planFromDraft(draft(objectives, rest), ORIGIN);
  if (!("plan" in read)) throw new Error(JSON.stringify(read.problems));
  return read.plan;
}

const codesOf = (titles: readonly string[]): readonly string[] =>
  planOf(titles.map((title) => ({ title }))).objectives.map(({ code }) => code);

describe("the plan of a draft", () => {
  it("makes a code from centre and title, and says so at the objective's place", () => {
    const read = planFromDraft(draft([{}]), ORIGIN);
    expect("plan" in read && read.plan.objectives[0]?.code).toBe("UT-AUMENTARE-GETTITO");
    expect("plan" in read && read.notices).toContainEqual({
      ...{ severity: "notice", place: "riga 2", objective: "UT-AUMENTARE-GETTITO" },
      reason: { code: "code-made" },
    });
  });

  it("changes no other code when a row is put in anywhere", () => {
    const titles = ["Aumentare il gettito", "Presidiare il territorio", "Ridurre i tempi di rilascio"];
    const before = codesOf(titles);
    for (let at = 0; at <= titles.length; at += 1) {
      const after = codesOf([...titles.slice(0, at), "Rinnovare il parco mezzi", ...titles.slice(at)]);
      expect(after.filter((_, index) => index !== at)).toEqual(before);
    }
  });

  it("numbers codes only where they would be the same, also beside one that the document gives", () => {
    expect(codesOf(["Aumentare il gettito", "Aumentare gettito"])).toEqual([
      "UT-AUMENTARE-GETTITO",
      "UT-AUMENTARE-GETTITO-2",
    ]);
    const [, made] = planOf([{ code: "ut-aumentare-gettito" }, {}]).objectives;
    expect(made?.code).toBe("UT-AUMENTARE-GETTITO-2");
  });

  it("takes centres that differ in case alone for one, and tells two with the same initials apart", () => {
    const { objectives } = planOf([
      { centreName: "Ufficio tributi" },
      { centreName: "UFFICIO TRIBUTI", title: "Altro" },
      { centreName: "Ufficio tecnico", title: "Altro ancora" },
    ]);
    expect(objectives.map(({ centre }) => centre)).toEqual([
      { code: "UT", name: "Ufficio tributi" },
      { code: "UT", name: "Ufficio tributi" },
      { code: "UT-2", name: "Ufficio tecnico" },
    ]);
  });

  it("gives an objective without centre its manager's sheet, and without manager the body's", () => {
    const { objectives } = planOf([
      { centreName: null },
      { centreName: null, manager: null, title: "Di tutti" },
    ]);
    expect(objectives.map(({ centre }) => centre.name)).toEqual(["Rag. L. Corti", "Unione di Prova"]);
  });

  it("keeps what the document states, and a kept column under a heading of its own", () => {
    const { objectives } = planOf([{ weight: 0.3, extras: { Peso: "30 punti", Area: "Tributi" } }]);
    expect(objectives[0]).toMatchObject({
      weight: 0.3,
      extras: { "Peso (documento)": "30 punti", Area: "Tributi" },
      indicators: [
        {
          text: "Ore svolte",
          stated: {
            ...{ kind: "Numero", unit: "ore", baseline: 120, target: 300, declaredTarget: "≥ 300" },
            ...{ source: "Registro", formula: "Conteggio", extras: { "Target 2026": "350" } },
          },
        },
      ],
    });
  });

  it("shows both places of a code that stands twice, and makes no plan of it", () => {
    const read = planFromDraft(draft([{ code: "A.1" }, { code: "a.1", place: { row: 9 } }]), ORIGIN);
    expect(read).toEqual({
      problems: [
        {
          ...{ severity: "error", place: "riga 9", objective: "a.1" },
          reason: { code: "duplicate-code", first: "riga 2" },
        },
      ],
    });
  });

  it.each([
    { left: { body: null }, place: "Ente" },
    { left: { year: null }, place: "Anno" },
  ])("asks for what is missing: $place", ({ left, place }) => {
    const read = planFromDraft(draft([{}], left), ORIGIN);
    expect("problems" in read && read.problems.map((problem) => problem.place)).toEqual([place]);
  });
});
