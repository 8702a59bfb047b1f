import { describe, expect, it } from "@jest/globals";
import {
  acceptedChange,
  anomalyGroups,
  correctableAnomalies,
  filteredAnomalies,
  subjectTexts,
} from "../../../../src/domain/studies/anomalies/anomaly-review";
import { interpret } from "../../../../src/domain/interpretation/interpret";
import type { Anomaly } from "../../../../src/domain/cells/anomaly";
import { workbookOf } from "../../workbook-of";

const data = workbookOf({
  objectives: [{ Codice: "2022-A1-OP-01", Centro: "A1", Titolo: "Trasparenza" }],
  indicators: [{ ID: "I1", Obiettivo: "2022-A1-OP-01", Tipo: "Numero", Target: "10 incontri" }],
  centres: {
    A1: [
      { ID: "I1", T1: "12 incontri", T2: "boh", T3: "1.234", T4: { formula: "=A1", shows: "12 incontri" } },
    ],
  },
});
const { anomalies } = interpret(data);

function cells(found: readonly Anomaly[]): readonly string[] {
  return found.map(({ place }) => `${place.sheet}!${place.address}`);
}

describe("the review of anomalies", () => {
  it("groups them by sheet, nothing lost", () => {
    const groups = anomalyGroups(anomalies);
    expect(groups.map(({ sheet }) => sheet)).toEqual(["Indicatori", "A1 Scheda"]);
    expect(groups.flatMap((group) => group.anomalies)).toEqual(anomalies);
  });

  it("filters by what becomes of the cell, and by whether a correction is proposed", () => {
    expect(filteredAnomalies(anomalies, "all")).toBe(anomalies);
    expect(cells(filteredAnomalies(anomalies, "warning"))).toEqual(["A1 Scheda!E5"]);
    expect(cells(filteredAnomalies(anomalies, "proposed"))).toEqual([
      "Indicatori!J5",
      "A1 Scheda!C5",
      "A1 Scheda!E5",
    ]);
  });

  it("makes a change of what was typed, to be found again by table, row and column, with its reason", () => {
    expect(acceptedChange(filteredAnomalies(anomalies, "warning")[0] as Anomaly)).toEqual({
      target: { table: "Centro_A1", key: "I1", header: "T3" },
      before: "1.234",
      after: 1234,
      reason: expect.stringContaining("separatore delle migliaia"),
    });
  });

  it("never writes over a formula, and one cell once", () => {
    const twice = [...anomalies, ...anomalies];
    expect(cells(correctableAnomalies(twice))).toEqual(["Indicatori!J5", "A1 Scheda!C5", "A1 Scheda!E5"]);
  });

  it("knows what the rows are about", () => {
    expect(subjectTexts(data).get("2022-a1-op-01")).toBe("Trasparenza");
  });
});
