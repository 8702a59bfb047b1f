import { describe, expect, it } from "@jest/globals";
import {
  acceptedChange,
  reviewGroups,
  reviewOf,
  seenChange,
  subjectTexts,
  sureCells,
} from "../../../../src/domain/studies/anomalies/anomaly-review";
import type { ReviewedCell } from "../../../../src/domain/studies/anomalies/anomaly-review";
import { proposals } from "../../../../src/domain/studies/anomalies/proposal";
import type { Anomaly } from "../../../../src/domain/cells/anomaly";
import type { CellValue } from "../../../../src/domain/cells/workbook-data";
import { interpret } from "../../../../src/domain/interpretation/interpret";
import { workbookOf } from "../../workbook-of";

const data = workbookOf({
  objectives: [{ Codice: "2022-A1-OP-01", Centro: "A1", Titolo: "Trasparenza" }],
  indicators: [
    { ID: "I1", Obiettivo: "2022-A1-OP-01", Tipo: "Numero", Unità: "incontri", Target: "10 incontri" },
    { ID: "I2", Obiettivo: "2022-A1-OP-01", Tipo: "Data", Target: 44700, Polarità: "cresc" },
    { ID: "I3", Obiettivo: "2022-A1-OP-01", Tipo: "Numero", Target: 10, Scadenza: "domani" },
  ],
  phases: [{ ID: "F1", Obiettivo: "2022-A1-OP-01" }],
  centres: {
    A1: [
      {
        ...{ ID: "I1", T1: "12 incontri", T2: "boh", T3: "circa 12" },
        T4: { formula: "=A1", shows: "12 incontri" },
      },
      { ID: "I2", T2: "12 marzo 2022" },
      { ID: "I3" },
    ],
  },
  phasesOfCentres: { A1: [{ ID: "F1", T1: "80 per cento" }] },
});
const review = reviewOf(interpret(data));

function cells(found: readonly ReviewedCell[]): readonly string[] {
  return found.map(({ anomaly: { place } }) => `${place.sheet}!${place.address}`);
}

describe("the review of cells", () => {
  it("tells what does not count from what counts and wants a look, each cell once", () => {
    expect(cells(review.toCorrect)).toEqual([
      ...["Indicatori!J5", "A1 Scheda!C5", "A1 Scheda!D5", "A1 Scheda!E5", "A1 Scheda!F5", "A1 Scheda!D6"],
    ]);
    expect(cells(review.toCheck)).toEqual(["Indicatori!K7"]);
    const all = [...cells(review.toCorrect), ...cells(review.toCheck)];
    expect(new Set(all).size).toBe(all.length);
  });

  it("groups them by sheet, nothing lost", () => {
    const groups = reviewGroups(review.toCorrect);
    expect(groups.map(({ sheet }) => sheet)).toEqual(["Indicatori", "A1 Scheda"]);
    expect(groups.flatMap((group) => group.cells)).toEqual(review.toCorrect);
  });

  it("proposes by the kind, the unit and the place of the cell, and never over a formula", () => {
    expect(
      review.toCorrect.map(({ anomaly: { value }, correction }) => [
        value,
        correction === null ? null : [correction.value, correction.form, correction.isSure],
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["10 incontri", [10, "Numero", true]],
        ["12 incontri", [12, "Numero", true]],
        ["boh", null],
        ["circa 12", [12, "Numero", false]],
        ["12 incontri", null],
        ["12 marzo 2022", [44632, "Data", true]],
      ]),
    );
  });

  it("takes only what nobody could doubt into all at once", () => {
    expect(cells(sureCells(review.toCorrect))).toEqual(["Indicatori!J5", "A1 Scheda!C5", "A1 Scheda!D6"]);
  });

  it("makes a change of value and format, to be found again by table, row and column, with its reason", () => {
    const [target] = sureCells(review.toCorrect);
    expect(target && acceptedChange(target)).toEqual({
      target: { table: "Indicatori", key: "I1", header: "Target" },
      ...{ before: "10 incontri", after: 10, kind: "Numero" },
      reason: expect.stringContaining("Serve un numero"),
    });
  });

  it("marks a cell as seen by a change of nothing", () => {
    const [cell] = review.toCheck;
    const change = cell && seenChange(cell.anomaly);
    expect(change).toMatchObject({ before: cell?.anomaly.value, after: cell?.anomaly.value });
  });

  it.each<[Anomaly["reason"], CellValue, readonly unknown[] | null]>([
    [{ code: "share-for-percent" }, 0.0085, [0.85, "Percentuale", false]],
    [{ code: "time-format" }, 2.5 / 24, [2.5, "Numero", false]],
    [{ code: "percent-format" }, 0.85, [85, "Numero", false]],
    [{ code: "almost-same-key", known: "2022-A1-OP-01" }, "2022-A1-OP-01 ", ["2022-A1-OP-01", null, true]],
    [{ code: "other-spelling", first: "Paolo Rossi" }, "PAOLO ROSSI", ["Paolo Rossi", null, false]],
    [{ code: "date-in-number" }, 44700, null],
  ])("proposes what the reason says: %j", (reason, value, proposed) => {
    const anomaly: Anomaly = {
      ...{ place: { sheet: "A1", address: "C5" }, value, subject: "I1", reason, unit: "", isFormula: false },
      ...{ target: { table: "Centro_A1", key: "I1", header: "T1" }, severity: "warning" },
    };
    const correction = proposals(interpret(data).plan)(anomaly);
    expect(correction && [correction.value, correction.form, correction.isSure]).toEqual(proposed);
  });

  it("knows what the rows are about", () => {
    expect(subjectTexts(data).get("2022-a1-op-01")).toBe("Trasparenza");
  });
});
