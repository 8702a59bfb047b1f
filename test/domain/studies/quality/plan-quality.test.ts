import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { proposeIndicator } from "../../../../src/domain/studies/proposal/proposal";
import { CRITERIA_IDS } from "../../../../src/domain/studies/quality/criterion";
import type { CriterionId } from "../../../../src/domain/studies/quality/criterion";
import { CRITERIA, planQuality } from "../../../../src/domain/studies/quality/plan-quality";
import { QUALITY_LIMITS } from "../../../../src/domain/studies/quality/quality-limits";
import {
  criterionSource,
  criterionTitle,
  findingSentence,
} from "../../../../src/domain/studies/quality/quality-sentence";
import type { WorkbookData } from "../../../../src/domain/cells/workbook-data";
import type { Row } from "../../workbook-of";
import { foundBy, indicatorRow, objectiveRow, qualityWorkbook, resultOf } from "./quality-workbook";

interface SeedObjective {
  readonly publicValue: string;
  readonly code: string;
  readonly title: string;
  readonly centre: { readonly code: string; readonly name: string };
  readonly manager: string;
  readonly rows: readonly { readonly phase?: string; readonly indicator?: string }[];
}

/** The published plan with the kinds that a load proposes, nothing else filled in. */
function lucca(): WorkbookData {
  const file = join(__dirname, "../../../../seeds/provincia-lucca-2022/plan.json");
  const { objectives } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly objectives: readonly SeedObjective[];
  };
  const parts = (list: "indicator" | "phase", make: (id: string, text: string) => Row): readonly Row[] =>
    objectives.flatMap(({ code, rows }) =>
      rows
        .flatMap((row) => row[list] ?? [])
        .filter((text) => text !== "")
        .map((text, index) => ({ ...make(`${code}-${index + 1}`, text), Obiettivo: code })),
    );
  return qualityWorkbook(
    objectives.map(({ code, publicValue, title, centre, manager }) => ({
      Codice: code,
      "Valore pubblico": publicValue,
      Titolo: title,
      Centro: centre.code,
      "Nome centro": centre.name,
      Dirigente: manager,
    })),
    parts("indicator", (id, text) => {
      const { kind, target } = proposeIndicator(text, 2022);
      return { ID: `${id}-I`, Indicatore: text, Tipo: kind, ...(target === null ? {} : { Target: target }) };
    }),
    parts("phase", (id, text) => ({ ID: `${id}-F`, Fase: text })),
  );
}

/** A plan without anything to be seen: two objectives of two indicators in all four dimensions. */
function sound(
  changes: { readonly objective?: Row; readonly indicator?: Row; readonly phase?: string } = {},
) {
  const phase = changes.phase ?? "Avvio";
  return qualityWorkbook(
    [objectiveRow("O1", changes.objective), objectiveRow("O2")],
    [
      indicatorRow("O1-1", changes.indicator),
      indicatorRow("O1-2", { Dimensione: "stato delle risorse" }),
      indicatorRow("O2-1", { Dimensione: "Efficienza" }),
      indicatorRow("O2-2", { Dimensione: "Efficacia percepita" }),
    ],
    [{ ID: "O1-F1", Obiettivo: "O1", Fase: phase }],
  );
}

describe("the quality of the plan of Lucca", () => {
  const plan = lucca();
  const quality = planQuality(plan);
  const counts = new Map(
    quality.criteria.map(({ criterion, findings, of }) => [criterion.id, [findings.length, of]]),
  );

  it("counts what a script of its own counts in the published plan", () => {
    expect([quality.objectives, quality.indicators]).toEqual([77, 237]);
    expect(Object.fromEntries(counts)).toMatchObject({
      "no-indicators": [3, 77],
      "many-objectives": [3, 7],
      "number-of-indicators": [11, 74],
      "no-public-value": [0, 77],
      "no-impact": [6, 6],
      dimensions: [4, 4],
      "no-source": [237, 237],
      "self-declared": [0, 0],
      "indicator-is-phase": [6, 237],
      "same-indicator": [2, 237],
      "same-title": [2, 77],
      "target-not-better": [0, 0],
      "indicator-weights": [0, 0],
      "objective-weights": [0, 0],
    });
  });

  it("finds the doubles that are known", () => {
    expect(foundBy(plan, "same-title").slice(0, 2)).toEqual(["2022-H1-OP-03", "2022-H1-OP-04"]);
    const codes = resultOf(plan, "same-indicator").findings.map(({ subject }) =>
      subject.type === "indicator" ? subject.objective.code : "",
    );
    expect(codes).toEqual(["2022-N1-OP-02", "2022-N1-OP-02"]);
    expect(foundBy(plan, "no-indicators").slice(0, 3).sort()).toEqual([
      ...["2022-B9-OP-01", "2022-H1-OP-07", "2022-H1-OP-08"],
    ]);
    expect(foundBy(plan, "many-objectives")).toEqual(
      expect.arrayContaining(["Paolo Benedetti", "Fabrizio Mechini", "Luigi De Angelis", 7]),
    );
  });

  it("follows the kinds that were proposed: yes/no needs no baseline, a date none either", () => {
    const kinds = plan.indicators.columns.get("Tipo")?.values ?? [];
    const count = (chosen: (kind: unknown) => boolean): number => kinds.filter(chosen).length;
    const needsTarget = count((kind) => kind !== "Sì/No");
    const numeric = count((kind) => kind !== "Sì/No" && kind !== "Data");
    const targets = (plan.indicators.columns.get("Target")?.values ?? []).filter((cell) => cell !== "");
    expect(counts.get("no-baseline")).toEqual([numeric, numeric]);
    expect(counts.get("no-target")).toEqual([needsTarget - targets.length, needsTarget]);
    const ofObjective = new Map<unknown, unknown[]>();
    plan.indicators.columns.get("Obiettivo")?.values.forEach((code, row) => {
      ofObjective.set(code, [...(ofObjective.get(code) ?? []), kinds[row]]);
    });
    const onlyYesNo = [...ofObjective.values()].filter((some) => some.every((kind) => kind === "Sì/No"));
    expect(onlyYesNo.length).toBeGreaterThan(5);
    expect(counts.get("only-yes-no")).toEqual([onlyYesNo.length, 74]);
  });
});

describe("a sound plan", () => {
  it("has nothing to be seen by any criterion", () => {
    const found = planQuality(sound()).criteria.filter(({ findings }) => findings.length > 0);
    expect(found.map(({ criterion }) => criterion.id)).toEqual([]);
  });

  it("is looked at by all criteria, each once, in one order", () => {
    expect(CRITERIA.map(({ id }) => id)).toEqual(CRITERIA_IDS);
    expect(planQuality(sound()).criteria.map(({ criterion }) => criterion.id)).toEqual(CRITERIA_IDS);
  });
});

/** A fault, who shows it by which criterion, and the cell that the link goes to. */
const FAULTS: readonly (readonly [string, CriterionId, WorkbookData, readonly string[], string])[] = [
  [
    "an objective whose indicators are withdrawn",
    "no-indicators",
    qualityWorkbook([objectiveRow("O1")], [indicatorRow("O1-1", { "Stato piano": "Stralciato" })]),
    ["O1"],
    "B5",
  ],
  [
    "an objective with yes/no indicators only",
    "only-yes-no",
    qualityWorkbook([objectiveRow("O1")], [indicatorRow("O1-1", { Tipo: "Sì/No", Target: "" })]),
    ["O1"],
    "B5",
  ],
  ["no baseline", "no-baseline", sound({ indicator: { "Valore iniziale": "" } }), ["O1-1"], "J5"],
  ["no target", "no-target", sound({ indicator: { Target: "" } }), ["O1-1"], "K5"],
  [
    "a target that is no number",
    "no-target",
    sound({ indicator: { Target: "da definire" } }),
    ["O1-1"],
    "K5",
  ],
  ["no source", "no-source", sound({ indicator: { Fonte: " " } }), ["O1-1"], "O5"],
  [
    "a source that is a self-declaration",
    "self-declared",
    sound({ indicator: { Fonte: "Autodichiarazione del Servizio" } }),
    ["O1-1"],
    "O5",
  ],
  [
    "a source that is the manager's own opinion",
    "self-declared",
    sound({ indicator: { Fonte: "Giudizio del dirigente" } }),
    ["O1-1"],
    "O5",
  ],
  [
    "a text that speaks of self-assessment",
    "self-declared",
    sound({ indicator: { Indicatore: "Punteggio di auto-valutazione" } }),
    ["O1-1"],
    "O5",
  ],
  [
    "an indicator that repeats a phase, but for case, accents and stops",
    "indicator-is-phase",
    sound({ indicator: { Indicatore: "Avvio dell’attività" }, phase: "AVVIO dell'attivita'." }),
    ["O1-1"],
    "D5",
  ],
  [
    "an indicator that stands twice in its objective",
    "same-indicator",
    sound({ indicator: { Indicatore: "numero di  O1-2." } }),
    ["O1-1", "O1-2"],
    "D5",
  ],
  ["two equal titles", "same-title", sound({ objective: { Titolo: "TITOLO di O2" } }), ["O1", "O2"], "D5"],
  [
    "more objectives than a manager should have",
    "many-objectives",
    qualityWorkbook(
      Array.from({ length: QUALITY_LIMITS.objectivesPerManager + 1 }, (_, index) =>
        objectiveRow(`O${index}`),
      ),
      [],
    ),
    ["Anna Bianchi"],
    "G5",
  ],
  [
    "one indicator alone",
    "number-of-indicators",
    qualityWorkbook([objectiveRow("O1")], [indicatorRow("O1-1")]),
    ["O1"],
    "B5",
  ],
  [
    "too many indicators",
    "number-of-indicators",
    qualityWorkbook(
      [objectiveRow("O1")],
      Array.from({ length: QUALITY_LIMITS.mostIndicators + 1 }, (_, index) => indicatorRow(`O1-${index}`)),
    ),
    ["O1"],
    "B5",
  ],
  ["no public value", "no-public-value", sound({ objective: { "Valore pubblico": "" } }), ["O1"], "C5"],
  [
    "a public value without impact",
    "no-impact",
    sound({ objective: { "Valore pubblico": "Altro" }, indicator: { Dimensione: "Efficienza" } }),
    ["Altro", "Public governance"],
    "C5",
  ],
  ["an absent dimension", "dimensions", sound({ indicator: { Dimensione: "" } }), ["Impatto"], "P5"],
  ["a target no better", "target-not-better", sound({ indicator: { Target: 10 } }), ["O1-1"], "K5"],
  [
    "a target that grows where less is better",
    "target-not-better",
    sound({ indicator: { Polarità: "Decrescente" } }),
    ["O1-1"],
    "K5",
  ],
  ["weights written for some", "indicator-weights", sound({ indicator: { Peso: 60 } }), ["O1"], "B5"],
  [
    "objectives weighed in part",
    "objective-weights",
    sound({ objective: { Peso: 40 } }),
    ["Anna Bianchi"],
    "H5",
  ],
];

describe("each criterion", () => {
  it.each(FAULTS)("finds %s (%s), with its cell", (_fault, id, data, names, address) => {
    const { findings, of } = resultOf(data, id);
    expect(foundBy(data, id).slice(0, -1)).toEqual(names);
    expect(of).toBeGreaterThanOrEqual(names.length);
    expect(findings[0]?.place.address).toBe(address);
  });

  it("says how many of what was looked at: where nothing could be, that it cannot be checked", () => {
    const data = sound({ indicator: { Target: 5 } });
    expect(foundBy(data, "target-not-better")).toEqual(["O1-1", 4]);
    expect(resultOf(data, "target-not-better").extent).toBe("some");
    expect(resultOf(data, "no-source").extent).toBe("none");
    expect(resultOf(data, "indicator-weights").extent).toBe("nothing-to-check");
    expect(resultOf(lucca(), "no-source").extent).toBe("widespread");
  });
});

describe("weights", () => {
  const weighed = (...weights: readonly (number | string)[]): WorkbookData =>
    qualityWorkbook(
      [objectiveRow("O1")],
      weights.map((Peso, index) => indicatorRow(`O1-${index}`, { Peso })),
    );

  it.each([[[40, 60]], [[33.33, 33.33, 33.33]], [[0.4, 0.6]], [["40", "60"]], [[1, 1, 1]], [[100]]])(
    "%j add up or are an equal split",
    (weights) => {
      expect(foundBy(weighed(...weights), "indicator-weights")).toEqual([1]);
    },
  );

  it.each([[[40, 50]], [[30]], [[2, 3]], [[0.4, 0.5]]])("%j do not add up", (weights) => {
    expect(foundBy(weighed(...weights), "indicator-weights")).toEqual(["O1", 1]);
  });
});

describe("the sentences", () => {
  const note = (data: WorkbookData, id: CriterionId): string => {
    const finding = resultOf(data, id).findings[0];
    if (finding === undefined) throw new Error("nothing found");
    return findingSentence(finding.note, "it");
  };

  it("say what was found with its numbers, as Italians write them", () => {
    expect(note(sound({ objective: { Titolo: "Titolo di O2" } }), "same-title")).toBe("Uguale a O2.");
    expect(note(sound({ indicator: { Fonte: "Auto-valutazione" } }), "self-declared")).toContain(
      "«auto valutazione»",
    );
    expect(note(sound({ indicator: { "Valore iniziale": 20.5 } }), "target-not-better")).toBe(
      "Target 20, valore iniziale 20,5: migliora se cresce.",
    );
    const shares = { Tipo: "Percentuale", "Valore iniziale": 0.8, Target: 0.5 };
    expect(note(sound({ indicator: shares }), "target-not-better")).toContain(
      "Target 50%, valore iniziale 80%",
    );
    expect(note(sound({ indicator: { Peso: 60 } }), "indicator-weights")).toBe(
      "Pesi scritti: 1; vuoti: 1, che valgono 1.",
    );
  });

  it("never let a check of our own pass for law", () => {
    for (const criterion of CRITERIA) {
      const source = criterionSource(criterion, "it");
      const saysSo = /criterio operativo/i.test(source);
      expect([criterion.id, saysSo]).toEqual([
        criterion.id,
        criterion.operational || criterion.basis === "practice",
      ]);
    }
    // domain.md b.6: of the criteria, only these two are said by their source as they are checked here.
    const plain = CRITERIA.filter(({ operational }) => !operational).map(({ id }) => id);
    expect(plain).toEqual(["no-indicators", "target-not-better"]);
  });

  it("name each criterion differently, in both languages", () => {
    for (const language of ["it", "en"] as const) {
      expect(new Set(CRITERIA_IDS.map((id) => criterionTitle(id, language))).size).toBe(CRITERIA_IDS.length);
    }
  });
});
