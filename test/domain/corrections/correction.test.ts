import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { correctionOf } from "../../../src/domain/corrections/correction";
import { understandCell } from "../../../src/domain/cells/reading";
import { KINDS, METHODS, POLARITIES, QUARTERS, quarterLabel } from "../../../src/domain/contract/vocabulary";
import type { Kind } from "../../../src/domain/contract/vocabulary";
import type { CellValue } from "../../../src/domain/cells/workbook-data";
import { almostReadings, TYPED_TEXTS } from "../../typed-readings";

/** What is proposed for a cell of a kind; `understood` where it needs nothing. */
function proposed(cell: CellValue, kind: Kind, unit = ""): CellValue | null {
  const reading = understandCell(cell, kind);
  if (reading.state === "anomaly") return correctionOf(cell, reading.reason, unit);
  const remark = reading.state === "value" ? reading.remark : null;
  return remark === null ? "understood" : correctionOf(cell, remark, unit);
}

describe("a proposed number", () => {
  it.each<[Kind, string, number | string | null]>([
    ["Numero", "12 schede", 12],
    ["Numero", "12.000 abitanti", 12_000],
    ["Numero", "n. 12", 12],
    ["Numero", "nr 7", 7],
    ["Numero", "12.", 12],
    ["Numero", ",5", 0.5],
    ["Numero", "nessuno", 0],
    ["Numero", "Tre", 3],
    ["Numero", "1.234", 1234],
    ["Importo", "€ -1.234", -1234],
    ["Numero", "n.d.", ""],
    ["Importo", "(1.250,00)", -1250],
    ["Percentuale", "85 per cento", 0.85],
  ])("in %s for %j is %j", (kind, text, expected) => {
    expect(proposed(text, kind)).toBe(expected);
  });

  it.each<[Kind, CellValue]>([
    ...[
      "circa 12",
      "12 circa",
      "quasi 12",
      "12 mila",
      "1,2 mln",
      "12 o 13",
      "12 su 20",
      "12/20",
      "12 incontri e 3 tavoli",
    ].map((text): [Kind, CellValue] => ["Numero", text]),
    ...["-", "--", "una decina", "1,234", "-4", "85%", "2,5 per"].map((text): [Kind, CellValue] => [
      "Numero",
      text,
    ]),
    ["Rapporto", "1.234"],
    ["Importo", "12 mila euro"],
    ["Percentuale", "1,5"],
    ["Percentuale", "120%"],
    ["Percentuale", "50 schede"],
    ["Percentuale", 120],
    ["Numero", -4],
    ["Numero", "#DIV/0!"],
    ["Numero", true],
  ])("is none in %s for %j: nobody can tell", (kind, cell) => {
    expect(proposed(cell, kind)).toBeNull();
  });

  it("needs the word behind it to be the indicator's unit, where it has one", () => {
    expect(proposed("12 schede", "Numero", "scheda")).toBe(12);
    expect(proposed("3 mesi", "Numero", "giorni")).toBeNull();
  });
});

describe("a proposed date", () => {
  it.each<[string, number | string | null]>([
    ["15 aprile 2022", 44666],
    ["15 apr 2022", 44666],
    ["15-apr-22", 44666],
    ["1° aprile 2022", 44652],
    ["venerdì 15 aprile 2022", 44666],
    ["il 15/4/2022", 44666],
    ["15/04/2022 10:30", 44666],
    ["2022-04-15T00:00:00", 44666],
    ["15 aprile 2022.", 44666],
    ["April 15, 2022", 44666],
    ["04/15/2022", 44666],
    ["20220415", 44666],
    ["n.d.", ""],
    ["31 aprile 2022", null],
    ["aprile 2022", null],
    ["15 aprile", null],
    ["entro il 15/04/2022", null],
    ["15/04/2022, prot. 12", null],
    ["13/13/2022", null],
  ])("for %j is %j", (text, expected) => {
    expect(proposed(text, "Data")).toBe(expected);
  });
});

describe("a proposed answer", () => {
  it.each<[string, string | null]>([
    ["Sì.", "Sì"],
    ["sì, fatto", "Sì"],
    ["approvato", "Sì"],
    ["100%", "Sì"],
    ["no!", "No"],
    ["No, non ancora", "No"],
    ["in corso", "No"],
    ["0%", "No"],
    ["da rilevare", ""],
    ["si, quasi", null],
    ["in parte", null],
    ["50%", null],
    ["forse", null],
  ])("for %j is %j", (text, expected) => {
    expect(proposed(text, "Sì/No")).toBe(expected);
  });
});

describe("a proposed choice", () => {
  it.each<[string, readonly string[], string | null]>([
    ["si/no", KINDS, "Sì/No"],
    ["Numeri", KINDS, "Numero"],
    ["percent.", KINDS, "Percentuale"],
    ["%", KINDS, null],
    ["Num", KINDS, null],
    ["decresc", POLARITIES, "Decrescente"],
    ["Rapporto al target.", METHODS, "Rapporto al target"],
    ["1° trimestre", QUARTERS.map(quarterLabel), "T1"],
    ["II trim.", QUARTERS.map(quarterLabel), "T2"],
    ["5° trimestre", QUARTERS.map(quarterLabel), null],
    ["T2", KINDS, null],
    ["", KINDS, null],
  ])("for %j is %j", (text, allowed, expected) => {
    expect(correctionOf(text, { code: "not-in-list", allowed: [...allowed] }, "")).toBe(expected);
  });

  it("of a method that does not fit is the one that counts already", () => {
    const method = (kind: Kind): CellValue | null =>
      correctionOf("Lineare", { code: "method-does-not-fit", kind }, "");
    expect([method("Sì/No"), method("Data"), method("Numero")]).toEqual([
      "Sì/No",
      "Entro la data",
      "Rapporto al target",
    ]);
  });
});

describe("every proposal", () => {
  it("is understood without doubt once it is written, or leaves the cell empty", () => {
    const texts = fc.oneof(fc.constantFrom(...TYPED_TEXTS), almostReadings, fc.string());
    fc.assert(
      fc.property(texts, fc.constantFrom(...KINDS), (text, kind) => {
        const written = proposed(text, kind);
        if (written === null || written === "understood") return;
        const reading = understandCell(written, kind);
        expect(written === "" ? reading.state : reading).toEqual(
          written === "" ? "missing" : { state: "value", value: expect.any(Number), remark: null },
        );
      }),
      { numRuns: 600 },
    );
  });
});
