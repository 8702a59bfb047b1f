import { describe, expect, it } from "@jest/globals";
import { interpret } from "../../../src/domain/interpretation/interpret";
import { provisionalOf, provisionalText } from "../../../src/domain/measurement/provisional";
import { parameterRows, workbookOf } from "../workbook-of";

describe("what makes figures provisional", () => {
  const { plan, anomalies } = interpret(
    workbookOf({
      objectives: [
        { Codice: "O1", Centro: "A1" },
        { Codice: "O2", Centro: "A1", "Stato piano": "Stralciato" },
      ],
      indicators: [
        { ID: "I1", Obiettivo: "O1", Tipo: "Numero", Target: 10, Confermato: "Sì" },
        { ID: "I2", Obiettivo: "O1", Tipo: "Numero", Target: 10, Confermato: "No" },
        { ID: "I3", Obiettivo: "O1", Tipo: "Numero", Target: 10, "Stato piano": "Stralciato" },
        { ID: "I4", Obiettivo: "O2", Tipo: "Numero", Target: 10 },
      ],
      centres: { A1: [{ ID: "I1", T1: "circa 12", T2: "boh" }, { ID: "I2" }, { ID: "I3" }, { ID: "I4" }] },
    }),
  );

  it("is what active indicators lack of a confirmation, and cells that do not count", () => {
    expect(provisionalOf(plan, anomalies)).toEqual({ unconfirmed: 1, toCorrect: 2 });
  });

  it("are not cells of a quarter after the reference one: those will not count then", () => {
    const early = interpret(
      workbookOf({
        objectives: [{ Codice: "O1", Centro: "A1" }],
        indicators: [{ ID: "I1", Obiettivo: "O1", Tipo: "Numero", Target: 10, Confermato: "Sì" }],
        phases: [{ ID: "F1", Obiettivo: "O1" }],
        centres: { A1: [{ ID: "I1", T1: "circa 12", T2: "boh", T3: "boh" }] },
        phasesOfCentres: { A1: [{ ID: "F1", T1: 0.5, T4: "metà" }] },
        parameters: parameterRows({ "Trimestre di riferimento": "T2" }),
      }),
    );
    expect(early.anomalies.map(({ value, severity }) => [value, severity])).toEqual([
      ["circa 12", "excluded"],
      ["boh", "excluded"],
      ["boh", "later"],
      ["metà", "later"],
    ]);
    expect(provisionalOf(early.plan, early.anomalies).toCorrect).toBe(2);
  });

  it("counts a cell once", () => {
    expect(provisionalOf(plan, [...anomalies, ...anomalies]).toCorrect).toBe(2);
  });

  it.each([
    [{ unconfirmed: 0, toCorrect: 0 }, ""],
    [{ unconfirmed: 1, toCorrect: 0 }, "Provvisorio: 1 indicatore da confermare"],
    [{ unconfirmed: 12, toCorrect: 3 }, "Provvisorio: 12 indicatori da confermare, 3 celle da correggere"],
  ])("is said in one way: %j", (provisional, text) => {
    expect(provisionalText(provisional)).toBe(text);
  });
});
