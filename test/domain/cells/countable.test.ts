import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  countBaseline,
  countProgress,
  countReading,
  countTarget,
  countYesNo,
  isFarBaseline,
  NOT_YET,
} from "../../../src/domain/cells/countable";
import type { Counted } from "../../../src/domain/cells/countable";
import { isErrorText } from "../../../src/domain/cells/error-text";
import type { CellValue } from "../../../src/domain/cells/workbook-data";
import { KINDS } from "../../../src/domain/contract/vocabulary";
import type { Kind, Quarter } from "../../../src/domain/contract/vocabulary";

/** What counts, `missing`, or why it does not. */
function outcome(counted: Counted): number | string {
  if (counted.state === "counts") return counted.value;
  return counted.state === "missing" ? "missing" : counted.reason.code;
}

function read(cell: CellValue, kind: Kind, quarter: Quarter = 4): number | string {
  return outcome(countReading(cell, kind, { year: 2022, quarter }));
}

const NUMERIC = KINDS.filter((kind) => kind !== "Sì/No" && kind !== "Data");

describe("a reading", () => {
  it.each(KINDS)("is missing in an empty cell alone, and an error says so (%s)", (kind) => {
    expect(read("", kind)).toBe("missing");
    expect(read(" ", kind)).not.toBe("missing");
    for (const error of ["#DIV/0!", "#N/A", "#RIF!", " #N/D "]) expect(read(error, kind)).toBe("error-value");
  });

  it.each(NUMERIC)("of %s is a number as Excel holds it, never a text or a truth value", (kind) => {
    expect(read(0.5, kind)).toBe(0.5);
    expect(read(0, kind)).toBe(0);
    for (const cell of ["0.5", "12", "85%", true, false]) expect(read(cell, kind)).toBe("not-a-number");
    for (const cell of [NaN, Infinity]) expect(read(cell, kind)).toBe("not-a-number");
  });

  it("is negative in Importo and Percentuale alone, which stays within 1,000 %", () => {
    expect(NUMERIC.map((kind) => read(-1, kind))).toEqual([...["negative", -1, -1, "negative", "negative"]]);
    expect([10, 10.01, -10, -10.01, 85].map((share) => read(share, "Percentuale"))).toEqual([
      ...[10, "percentage-too-large", -10, "percentage-too-large", "percentage-too-large"],
    ]);
  });

  it("of a Sì/No is one of the list's words, trimmed and in any case", () => {
    expect(["Sì", " si ", "SÌ", "No", " NO "].map((cell) => read(cell, "Sì/No"))).toEqual([1, 1, 1, 0, 0]);
    for (const cell of ["s", "x", "fatto", "Si\u0300", 1, 0, true]) {
      expect(read(cell, "Sì/No")).toBe("not-yes-no");
    }
  });

  it.each<[CellValue, Quarter, number | string]>([
    [44561, 1, "date-outside-year"],
    [44562, 1, 44562],
    [44651.75, 1, 44651],
    [44652, 1, "date-after-quarter"],
    [44652, 2, 44652],
    [44926, 4, 44926],
    [44927, 4, "date-outside-year"],
    ["No", 1, NOT_YET],
    ["Sì", 1, "not-a-date"],
    ["15/04/2022", 2, "not-a-date"],
    [12, 1, "not-a-date"],
    [true, 1, "not-a-date"],
  ])("of a Data, %j in T%d, is %s", (cell, quarter, expected) => {
    expect(read(cell, "Data", quarter)).toBe(expected);
  });

  it("counts as a number, is missing or has a reason, whatever stands there", () => {
    const cells = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.integer({ min: 44000, max: 46000 }));
    fc.assert(
      fc.property(
        cells,
        fc.constantFrom(...KINDS),
        fc.constantFrom<Quarter>(1, 2, 3, 4),
        (cell, kind, at) => {
          const result = read(cell, kind, at);
          if (typeof cell === "boolean") expect(typeof result).toBe("string");
          if (typeof result === "number") expect(Number.isNaN(result)).toBe(false);
          if (typeof cell === "string" && kind !== "Sì/No" && kind !== "Data") {
            expect(typeof result).toBe("string");
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("the rest of the workbook's cells", () => {
  it("of a phase are shares from 0 to 1", () => {
    expect(["", 0, 1, 1.01, -0.1, "50%", 50].map((cell) => outcome(countProgress(cell)))).toEqual([
      ...["missing", 0, 1, "percentage-out-of-range", "percentage-out-of-range", "not-a-number"],
      "percentage-out-of-range",
    ]);
  });

  it("of a target are numbers of any sign, within 200 % in a Percentuale, and days in a Data", () => {
    expect(outcome(countTarget(-5, "Numero"))).toBe(-5);
    expect([2, -2, 2.01, 85].map((share) => outcome(countTarget(share, "Percentuale")))).toEqual([
      ...[2, -2, "percentage-too-large", "percentage-too-large"],
    ]);
    expect([44681.5, 5, "30/04/2022"].map((cell) => outcome(countTarget(cell, "Data")))).toEqual([
      ...[44681, "not-a-date", "not-a-date"],
    ]);
  });

  it("of a baseline are numbers, however far off", () => {
    expect([40, "40"].map((cell) => outcome(countBaseline(cell, "Percentuale")))).toEqual([
      40,
      "not-a-number",
    ]);
    expect([40, 2, -2.5].map((share) => isFarBaseline(share, "Percentuale"))).toEqual([true, false, true]);
    expect(isFarBaseline(40, "Numero")).toBe(false);
  });

  it("of a confirmation are Sì or No", () => {
    expect(["si", "no", "", "x"].map((cell) => outcome(countYesNo(cell)))).toEqual([
      1,
      0,
      "missing",
      "not-yes-no",
    ]);
  });
});

describe("an error text", () => {
  it("is one of Excel's, in English and in Italian", () => {
    for (const text of ["#SPILL!", "#CALC!", "#VALORE!", "#NOME?", "#NULLO!", "#ESPANSIONE!"]) {
      expect(isErrorText(text)).toBe(true);
    }
    expect([isErrorText("#boh"), isErrorText(5)]).toEqual([false, false]);
  });
});
