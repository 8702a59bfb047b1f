import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { methodCorrection, proposedCorrection } from "../../../src/domain/corrections/correction";
import type { Correction, Expected } from "../../../src/domain/corrections/expected";
import { NUMBER_FORMS, numberOfText } from "../../../src/domain/wording/number-text";
import { countTarget } from "../../../src/domain/cells/countable";
import { serialOf } from "../../../src/domain/cells/date-serial";
import { KINDS, METHODS, POLARITIES, QUARTERS, quarterLabel } from "../../../src/domain/contract/vocabulary";
import type { Kind, Quarter } from "../../../src/domain/contract/vocabulary";
import type { CellValue } from "../../../src/domain/cells/workbook-data";

/** A reading in the last quarter of 2022. */
function reading(kind: Kind, unit = "", quarter: Quarter | null = 4): Expected {
  return { type: "measure", kind, unit, year: 2022, quarter };
}

/** The proposed value; one that wants a look as `? value`; `null`: none. */
function shown(value: CellValue, expected: Expected): CellValue | null {
  const correction = proposedCorrection(value, expected);
  if (correction === null) return null;
  return correction.isSure ? correction.value : `? ${correction.value}`;
}

describe("a number that was typed as text", () => {
  it.each<[Kind, string, number]>([
    ["Numero", "1.234", 1234],
    ["Numero", "12.000", 12_000],
    ["Numero", "1.234.567", 1_234_567],
    ["Numero", "1 234", 1234],
    ["Numero", "1\u00a0234", 1234],
    ["Numero", "1\u202f234,5", 1234.5],
    ["Numero", "1'234", 1234],
    ["Numero", "1’234,50", 1234.5],
    ["Numero", "'12", 12],
    ["Numero", "\u00a012\u00a0", 12],
    ["Numero", "\u200b12\ufeff", 12],
    ["Numero", "１２，５", 12.5],
    ["Numero", "«12»", 12],
    ["Numero", "12,5", 12.5],
    ["Numero", "12.5", 12.5],
    ["Numero", ",5", 0.5],
    ["Numero", "+12", 12],
    ["Numero", "n. 12", 12],
    ["Numero", "nr 7", 7],
    ["Numero", "totale: 12", 12],
    ["Numero", "12.", 12],
    ["Numero", "12;", 12],
    ["Numero", "Tre", 3],
    ["Numero", "12 h", 12],
    ["Numero", "12 giorni", 12],
    ["Rapporto", "1,234", 1.234],
    ["Rapporto", "85%", 0.85],
    ["Punteggio", "7,5", 7.5],
    ["Importo", "€ 1.200,50", 1200.5],
    ["Importo", "1.200,50 €", 1200.5],
    ["Importo", "EUR 1.200", 1200],
    ["Importo", "1.200,50 euro", 1200.5],
    ["Importo", "€ -1.234", -1234],
    ["Importo", "−1.234", -1234],
    ["Importo", "(1.250,00)", -1250],
  ])("in %s: %j is surely %d", (kind, text, expected) => {
    expect(shown(text, reading(kind))).toBe(expected);
  });

  it.each<[Kind, string, number | string]>([
    ["Numero", "circa 12", "? 12"],
    ["Numero", "12 circa", "? 12"],
    ["Numero", "ca. 12", "? 12"],
    ["Numero", "~12", "? 12"],
    ["Numero", "> 12", "? 12"],
    ["Numero", "quasi 12", "? 12"],
    ["Numero", "12?", "? 12"],
    ["Numero", "12 (stima)", "? 12"],
    ["Numero", "circa 1.200 h", "? 1200"],
    ["Numero", "12 schede", "? 12"],
    ["Numero", "12 mila", "? 12000"],
    ["Importo", "1,2 mln di euro", "? 1200000"],
    ["Numero", "nessuno", "? 0"],
    ["Numero", "1,234", "? 1.234"],
    ["Rapporto", "1.234", "? 1.234"],
    ["Numero", "n.d.", "? "],
  ])("in %s: %j is %j, and never accepted unseen", (kind, text, expected) => {
    expect(shown(text, reading(kind))).toBe(expected);
  });

  it.each<[Kind, CellValue]>([
    ...["12 o 13", "12 su 20", "12/20", "12-13", "12 x 2", "12 incontri e 3 tavoli", "-", "--", "boh"].map(
      (text): [Kind, CellValue] => ["Numero", text],
    ),
    ...["una decina", "-4", "85%", "2,5 per", "12 decine", "1.23.456"].map((text): [Kind, CellValue] => [
      "Numero",
      text,
    ]),
    ["Importo", "85%"],
    ["Numero", -4],
    ["Numero", true],
    ["Numero", "#DIV/0!"],
    ["Numero", "#N/D"],
    ["Data", false],
    ["Numero", ""],
    ["Numero", "   "],
  ])("in %s: nobody can tell from %j", (kind, cell) => {
    expect(proposedCorrection(cell, reading(kind))).toBeNull();
  });

  it("is sure with the indicator's unit behind it, as it is or as people write it, and none with another's", () => {
    expect(shown("12 schede", reading("Numero", "scheda"))).toBe(12);
    expect(shown("12 h", reading("Numero", "ore"))).toBe(12);
    expect(shown("12 gg.", reading("Numero", "giorni"))).toBe(12);
    expect(shown("12 ore", reading("Numero", "h"))).toBe(12);
    expect(shown("3 mesi", reading("Numero", "giorni"))).toBeNull();
    expect(shown("12 schede", reading("Numero", "incontri"))).toBeNull();
  });
});

describe("a percentage", () => {
  it.each<[CellValue, number | string | null]>([
    ["85", 0.85],
    ["85 %", 0.85],
    ["85%", 0.85],
    ["85,5 per cento", 0.855],
    ["12,345", 0.12345],
    ["12.345", 0.12345],
    ["0,85%", 0.0085],
    ["0", 0],
    ["-5%", -0.05],
    ["120%", 1.2],
    [85, 0.85],
    [100, 1],
    ["0,85", "? 0.85"],
    ["1", "? 1"],
    ["1,5", "? 0.015"],
    ["120", "? 1.2"],
    [850, "? 8.5"],
    ["circa 85%", "? 0.85"],
    ["50 schede", null],
    ["2000%", null],
    [5000, null],
  ])("that was written %j is %j", (typed, expected) => {
    expect(shown(typed, reading("Percentuale"))).toBe(expected);
  });

  it("of a target or baseline is within 200 %", () => {
    expect(shown(85, reading("Percentuale", "", null))).toBe(0.85);
    expect(shown("300%", reading("Percentuale", "", null))).toBeNull();
  });

  // 100.00000000000003 / 100 is 1.0000000000000002: the cell counts, so the text is understood.
  it.each<[CellValue, Expected, number]>([
    ["200,0000000000001%", reading("Percentuale", "", null), 2],
    ["-200,0000000000001%", reading("Percentuale", "", null), -2],
    ["1000,0000000000001%", reading("Percentuale"), 10],
    ["100,00000000000003%", { type: "share" }, 1],
    ["-0,0000000000000001%", { type: "share" }, 0],
  ])("at a limit counts with what rounding leaves, as a cell does: %j", (typed, expected, share) => {
    expect(proposedCorrection(typed, expected)?.value).toBeCloseTo(share, 12);
  });

  it.each(KINDS.filter((kind) => kind !== "Sì/No"))(
    "of a target is one that counts as a target of a %s",
    (kind) => {
      fc.assert(
        fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (number) => {
          const correction = proposedCorrection(
            `${String(number).replace(".", ",")}%`,
            reading(kind, "", null),
          );
          if (correction !== null) expect(countTarget(correction.value, kind).state).toBe("counts");
        }),
      );
    },
  );

  it.each<[CellValue, number | string | null]>([
    [80, 0.8],
    ["80%", 0.8],
    ["80", 0.8],
    [1.5, "? 0.015"],
    ["completata", "? 1"],
    ["120%", null],
    [-0.2, null],
  ])("of a phase written %j is %j", (typed, expected) => {
    expect(shown(typed, { type: "share" })).toBe(expected);
  });
});

describe("a date", () => {
  it.each<[CellValue, number | string | null]>([
    ["12 marzo 2022", 44632],
    ["15 aprile 2022", 44666],
    ["15 apr 2022", 44666],
    ["15-apr-22", 44666],
    ["1° aprile 2022", 44652],
    ["venerdì 15 aprile 2022", 44666],
    ["il 15/4/2022", 44666],
    ["15.4.22", 44666],
    ["15/04/2022 10:30", 44666],
    ["2022-04-15T00:00:00", 44666],
    ["2022-04-15", 44666],
    ["15 aprile 2022.", 44666],
    ["15\u00a0aprile\u00a02022", 44666],
    ["１５/０４/２０２２", 44666],
    ["April 15, 2022", 44666],
    ["04/15/2022", 44666],
    ["20220415", 44666],
    ["non ancora", "No"],
    ["No.", "No"],
    [20220415, "? 44666"],
    ["15 aprile", "? 44666"],
    ["15/04", "? 44666"],
    ["circa 15 aprile 2022", "? 44666"],
    ["entro il 15/04/2022", "? 44666"],
    ["in corso", "? No"],
    ["n.d.", "? "],
    ["31 aprile 2022", null],
    ["aprile 2022", null],
    ["2022", null],
    ["15/04/2021", null],
    ["15/04/2022, prot. 12", null],
    ["13/13/2022", null],
    ["sì", null],
  ])("that was written %j is %j", (typed, expected) => {
    expect(shown(typed, reading("Data"))).toBe(expected);
  });

  it("is none after the end of the quarter in whose column it stands: it would not count", () => {
    expect(shown("15 aprile 2022", reading("Data", "", 1))).toBeNull();
    expect(shown("15 aprile 2022", reading("Data", "", 2))).toBe(44666);
  });

  it("of a target or a deadline is a day, never No", () => {
    expect(shown("15 aprile 2023", reading("Data", "", null))).toBe(serialOf(2023, 4, 15));
    expect(shown("no", reading("Data", "", null))).toBeNull();
    expect(shown("31 dicembre 2022", { type: "date" })).toBe(serialOf(2022, 12, 31));
  });
});

describe("an answer", () => {
  it.each<[CellValue, string | null]>([
    ["si'", "Sì"],
    ["sí", "Sì"],
    ["Sì.", "Sì"],
    ["«si»", "Sì"],
    ["sì, fatto", "Sì"],
    ["FATTO", "Sì"],
    ["approvato", "Sì"],
    ["100%", "Sì"],
    [true, "Sì"],
    [1, "Sì"],
    [false, "No"],
    [0, "No"],
    ["no!", "No"],
    ["non fatto", "No"],
    ["non ancora realizzata", "No"],
    ["No, non ancora", "No"],
    ["0%", "No"],
    ["x", "? Sì"],
    ["OK", "? Sì"],
    ["in corso", "? No"],
    ["parzialmente", "? No"],
    ["da rilevare", "? "],
    ["si, quasi", null],
    ["50%", null],
    ["forse", null],
    [7, null],
  ])("that was written %j is %j", (typed, expected) => {
    expect(shown(typed, reading("Sì/No"))).toBe(expected);
  });
});

describe("a choice", () => {
  it.each<[string, readonly string[], string | null]>([
    ["si/no", KINDS, "Sì/No"],
    ["Rapporto al target.", METHODS, "Rapporto al target"],
    ["1° trimestre", QUARTERS.map(quarterLabel), "T1"],
    ["II trim.", QUARTERS.map(quarterLabel), "T2"],
    ["Numeri", KINDS, "? Numero"],
    ["percent.", KINDS, "? Percentuale"],
    ["decresc", POLARITIES, "? Decrescente"],
    ["%", KINDS, null],
    ["Num", KINDS, null],
    ["5° trimestre", QUARTERS.map(quarterLabel), null],
    ["", KINDS, null],
  ])("that was written %j is %j", (text, allowed, expected) => {
    expect(shown(text, { type: "choice", allowed })).toBe(expected);
  });

  it("of a method that does not fit is the one that counts already", () => {
    const method = (kind: Kind): CellValue => methodCorrection(kind).value;
    expect([method("Sì/No"), method("Data"), method("Numero")]).toEqual([
      "Sì/No",
      "Entro la data",
      "Rapporto al target",
    ]);
  });
});

describe("every proposal", () => {
  const words = fc.constantFrom("circa ", "n. ", "€ ", "", " ", "\u00a0", "'");
  const behind = fc.constantFrom("", "%", " %", " h", " schede", ".", " mila", "?", " €");
  const numbers = fc.oneof(
    fc.constantFrom(...NUMBER_FORMS.map(({ example }) => example)),
    fc.integer({ min: -2000, max: 2000 }).map(String),
    fc.float({ min: -20, max: 200, noNaN: true }).map((number) => number.toFixed(3).replace(".", ",")),
  );
  const typed = fc.oneof(
    fc.tuple(words, numbers, behind).map((parts) => parts.join("")),
    fc.string(),
    fc.constantFrom<CellValue>(true, false, 85, -3, 1e9, 44666),
  );

  it("would count once it is written, or leaves the cell empty", () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...KINDS), fc.constantFrom(...QUARTERS), (cell, kind, quarter) => {
        const correction = proposedCorrection(cell, reading(kind, "", quarter));
        if (correction !== null) expect(counts(correction, kind)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("does not change with the blanks around and the width of the characters", () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...KINDS), (number, kind) => {
        const wide = number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        const plain = proposedCorrection(number, reading(kind));
        expect(proposedCorrection(`\u00a0${wide}\u3000`, reading(kind))).toEqual(plain);
      }),
    );
  });
});

describe("the forms of numbers", () => {
  it("each know their own example", () => {
    for (const { example } of NUMBER_FORMS) expect(numberOfText(example)).not.toBeNull();
  });
});

/** What design §4 says of a reading. */
function counts({ value }: Correction, kind: Kind): boolean {
  if (value === "") return true;
  switch (kind) {
    case "Sì/No":
      return value === "Sì" || value === "No";
    case "Data":
      return value === "No" || (typeof value === "number" && value >= 44562 && value < 44927);
    case "Percentuale":
      return typeof value === "number" && Math.abs(value) <= 10;
    case "Importo":
      return typeof value === "number";
    default:
      return typeof value === "number" && value >= 0;
  }
}
