import { describe, expect, it } from "@jest/globals";

import { WorkbookError } from "../../../src/excel/host/errors";
import { createFormat } from "../../../src/i18n/format";
import { createTranslator } from "../../../src/i18n/translator";
import { INITIAL_STATE } from "../../../src/taskpane/state/pane-state";
import { PlanFileError } from "../../../src/taskpane/state/plan-file-error";
import { percentText } from "../../../src/taskpane/views/percent-text";
import { announcement } from "../../../src/taskpane/views/announcement";
import { failureSentence } from "../../../src/taskpane/views/failure-sentence";
import { notesOnPlan, notesOnSummary } from "../../../src/taskpane/views/plan-notes";
import { stepText } from "../../../src/taskpane/views/running-text";
import { shownValue } from "../../../src/taskpane/views/shown-value";
import { statusCounts } from "../../../src/taskpane/views/status-counts";
import { wordsOf } from "../../../src/taskpane/words/words";
import { aFinding } from "../../domain/structure/a-finding";
import { LUCCA_COUNTS, rollup, SAMPLE_SUMMARY } from "../samples";

const t = createTranslator("it");

describe("notes on a plan", () => {
  it("name the objectives of Lucca that are measured by phases, or not at all", () => {
    expect(notesOnPlan(LUCCA_COUNTS)).toEqual([
      { kind: "nothingToMeasure", codes: ["2022-H1-OP-07"] },
      { kind: "withoutIndicators", codes: ["2022-B9-OP-01", "2022-H1-OP-08"] },
    ]);
  });

  it("say the same of a summary", () => {
    expect(notesOnSummary(SAMPLE_SUMMARY)).toEqual(notesOnPlan(LUCCA_COUNTS));
  });

  it("are none where every objective has indicators", () => {
    expect(notesOnPlan({ ...LUCCA_COUNTS, withoutIndicators: [], withNothingToMeasure: [] })).toEqual([]);
  });
});

describe("the statuses of a level", () => {
  it("are those that occur, in the order of the vocabulary", () => {
    const { statuses } = rollup({ statuses: { "Non rilevato": 4, Raggiunto: 2 } });
    expect(statusCounts(statuses)).toEqual([
      { status: "Raggiunto", count: 2 },
      { status: "Non rilevato", count: 4 },
    ]);
  });
});

describe("a cell's value", () => {
  const format = createFormat("it");

  it("is shown as Italian Excel shows it", () => {
    expect([1250.5, true, "circa 12", 0].map((value) => shownValue(value, format))).toEqual([
      "1.250,5",
      "VERO",
      "circa 12",
      "0",
    ]);
  });

  it("is told apart from a blank cell", () => {
    expect(shownValue("", format)).toBeNull();
  });
});

describe("a failure", () => {
  it("of the workbook is said in the workbook's sentence, without Office's code", () => {
    const error = new WorkbookError("cell-edit-mode", "", "unchanged", "InvalidOperationInCellEditMode");
    expect(failureSentence(error, "it", t)).toMatch(/Invio oppure Esc.*com'era/);
    expect(failureSentence(error, "it", t)).not.toContain("InvalidOperation");
  });

  it("of a file names the file", () => {
    expect(failureSentence(new PlanFileError("piano.json"), "it", t)).toContain("«piano.json»");
  });

  it("that nobody foresaw never shows its own text", () => {
    expect(failureSentence(new Error("undefined is not a function"), "it", t)).not.toContain("undefined");
    expect(failureSentence(undefined, "it", t)).toContain("imprevisto");
  });
});

describe("a share", () => {
  it("under a threshold is never shown as if it had reached it", () => {
    const format = createFormat("it");
    const shown = (share: number): string => percentText(share, [0.7, 0.9, 1], format);
    expect([0.8996, 0.9, 0.9999, 1, 0.853].map(shown)).toEqual([
      "< 90,0%",
      "90,0%",
      "< 100,0%",
      "100,0%",
      "85,3%",
    ]);
  });
});

describe("what a screen reader is told", () => {
  const words = wordsOf("it");
  const running = { task: { kind: "refresh" }, progress: null } as const;

  it("is the step, once: its pieces do not interrupt", () => {
    const at = (done: number): string =>
      announcement(
        { ...INITIAL_STATE, running: { ...running, progress: { step: "writing", done, total: 8 } } },
        words,
      );
    expect(at(1)).toBe("Aggiornamento del riepilogo. Scrittura");
    expect(at(2)).toBe(at(1));
    expect(stepText({ step: "writing", done: 2, total: 8 }, t)).toBe("Scrittura: 2 di 8");
  });

  it("is the result with its coverage after a refresh", () => {
    expect(announcement({ ...INITIAL_STATE, summary: SAMPLE_SUMMARY }, words)).toBe(
      "Riepilogo aggiornato. Raggiungimento 72,3%, copertura 45,1%. Provvisorio: 12 indicatori da confermare, 2 celle da correggere. 3 celle da rivedere.",
    );
  });

  it("is how many sheets were set, rather than the older result", () => {
    const state = { ...INITIAL_STATE, summary: SAMPLE_SUMMARY };
    const told = (aligned: number, ...locked: string[]): string =>
      announcement({ ...state, aligned: { aligned, locked } }, words);
    expect(told(1)).toBe("1 scheda adeguata al nuovo tipo.");
    expect(told(3)).toBe("3 schede adeguate al nuovo tipo.");
    expect(told(3, "A1")).toBe(
      "3 schede adeguate al nuovo tipo. 1 scheda ha una password sua ed è rimasta com’era.",
    );
  });

  it("names what is wrong with the structure beside the result of a refresh", () => {
    const findings = [aFinding(), aFinding()];
    expect(announcement({ ...INITIAL_STATE, summary: SAMPLE_SUMMARY, findings }, words)).toContain(
      "celle da correggere. 2 rilievi sulla struttura. 3 celle da rivedere.",
    );
  });

  it("says of a missing result that it is missing", () => {
    const summary = { ...SAMPLE_SUMMARY, body: rollup({ achievement: null, coverage: null }), anomalies: [] };
    expect(announcement({ ...INITIAL_STATE, summary }, words)).toBe(
      "Riepilogo aggiornato. Raggiungimento non disponibile, copertura non disponibile. Provvisorio: 12 indicatori da confermare, 2 celle da correggere.",
    );
  });
});
