import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { understandCell } from "../../src/domain/reading";
import type { Reading } from "../../src/domain/reading";
import { KINDS } from "../../src/domain/vocabulary";
import type { Kind } from "../../src/domain/vocabulary";
import type { CellValue } from "../../src/domain/workbook-data";

/** The number understood, `missing`, or the code of the anomaly. */
function outcome(reading: Reading): number | string {
  switch (reading.state) {
    case "value":
      return reading.value;
    case "missing":
      return "missing";
    case "anomaly":
      return reading.reason.code;
  }
}

function read(cell: CellValue, kind: Kind): number | string {
  return outcome(understandCell(cell, kind));
}

const CALENDAR_DAY = { year: "numeric", month: "2-digit", day: "2-digit", timeZone: "UTC" } as const;

describe("a cell of any kind", () => {
  it.each(KINDS)("is missing when it is blank, and an error when it shows one (%s)", (kind) => {
    for (const blank of ["", " ", "\u00a0", "\t"]) expect(read(blank, kind)).toBe("missing");
    for (const error of [
      "#DIV/0!",
      "#N/A",
      "#REF!",
      "#VALUE!",
      "#NAME?",
      "#NULL!",
      "#NUM!",
      "#SPILL!",
      "#CALC!",
    ]) {
      expect(read(error, kind)).toBe("error-value");
    }
  });

  it.each(KINDS)("never becomes a number that is not finite (%s)", (kind) => {
    expect(typeof read("9".repeat(400), kind)).toBe("string");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean()), (cell) => {
        const result = read(cell, kind);
        expect(typeof result === "string" || Number.isFinite(result)).toBe(true);
      }),
    );
  });
});

describe("a numeric cell", () => {
  it.each<[CellValue, number | string]>([
    [0, 0],
    [12.5, 12.5],
    ["12,5", 12.5],
    [" 1 234,5 ", 1234.5],
    ["1\u00a0234", 1234],
    ["+3", 3],
    ["85%", 0.85],
    ["1.234", "not-a-number"],
    ["1.234,5", "not-a-number"],
    ["3,", "not-a-number"],
    [",5", "not-a-number"],
    ["12 circa", "not-a-number"],
    ["dieci", "not-a-number"],
    ["-", "not-a-number"],
    ["€ 12", "not-a-number"],
    [true, "not-a-number"],
    [-1, "negative"],
    ["-3", "negative"],
  ])("reads %j as %j in Numero", (cell, expected) => {
    expect(read(cell, "Numero")).toBe(expected);
  });

  it("may be negative only in Importo", () => {
    expect(read(-120.5, "Importo")).toBe(-120.5);
    expect(read("-120,50", "Importo")).toBe(-120.5);
    expect(read(-1, "Rapporto")).toBe("negative");
    expect(read(-1, "Punteggio")).toBe("negative");
  });
});

describe("a percentage cell", () => {
  it.each<[CellValue, number | string]>([
    [0, 0],
    [0.85, 0.85],
    [1, 1],
    [1.0000000000000002, 1],
    [85, 0.85],
    [2, 0.02],
    [100, 1],
    ["85", 0.85],
    ["85%", 0.85],
    ["0,85", 0.85],
    ["100 %", 1],
    ["0,5%", 0.005],
    [1.2, "percentage-out-of-range"],
    [100.5, "percentage-out-of-range"],
    [-0.1, "percentage-out-of-range"],
    ["150%", "percentage-out-of-range"],
    ["250%", "percentage-out-of-range"],
    ["tutto", "not-a-number"],
  ])("reads %j as %j", (cell, expected) => {
    expect(read(cell, "Percentuale")).toBe(expected);
  });
});

describe("a yes/no cell", () => {
  it("understands what people write for yes and for no, in any case", () => {
    for (const yes of ["si", "Sì", " SÌ ", "Si\u0300", "s", "X", "fatto", "VERO", "true", "1", 1, true]) {
      expect(read(yes, "Sì/No")).toBe(1);
    }
    for (const no of ["no", "N", "Falso", "false", "0", 0, false]) expect(read(no, "Sì/No")).toBe(0);
  });

  it("does not guess anything else", () => {
    for (const other of ["in parte", "si, quasi", 2, 0.5, "100%"])
      expect(read(other, "Sì/No")).toBe("not-yes-no");
  });
});

describe("a date cell", () => {
  it.each<[CellValue, number | string]>([
    [45000, 45000],
    [45000.75, 45000],
    ["15/03/2023", 45000],
    ["15-03-2023", 45000],
    ["15.03.2023", 45000],
    ["2023-03-15", 45000],
    [" 15/03/2023 ", 45000],
    ["29/02/2024", 45351],
    [36526, 36526],
    [73050, 73050],
    ["29/02/2022", "not-a-date"],
    ["31/04/2022", "not-a-date"],
    ["15/13/2022", "not-a-date"],
    ["00/01/2022", "not-a-date"],
    ["15/03-2023", "not-a-date"],
    ["1/3/2023", "not-a-date"],
    ["15/03/23", "not-a-date"],
    ["15/03/1923", "not-a-date"],
    ["entro aprile", "not-a-date"],
    [36525, "not-a-date"],
    [73051, "not-a-date"],
    [4, "not-a-date"],
    ["45000", "not-a-date"],
    [true, "not-a-date"],
  ])("reads %j as %j", (cell, expected) => {
    expect(read(cell, "Data")).toBe(expected);
  });

  it("reads every day of a century as the same day in all four forms", () => {
    fc.assert(
      fc.property(fc.integer({ min: 36526, max: 73050 }), (serial) => {
        // Serial 36526 is 1 January 2000: the platform's calendar says which day the serial is.
        const day = new Date(Date.UTC(2000, 0, 1 + serial - 36526));
        const italian = day.toLocaleDateString("it-IT", CALENDAR_DAY);
        const forms = [
          italian,
          italian.replaceAll("/", "-"),
          italian.replaceAll("/", "."),
          day.toISOString().slice(0, 10),
        ];
        for (const form of forms) expect(read(form, "Data")).toBe(serial);
      }),
    );
  });
});
