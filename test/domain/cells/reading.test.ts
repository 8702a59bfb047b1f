import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isErrorText } from "../../../src/domain/cells/error-text";
import { numberIn, understandCell } from "../../../src/domain/cells/reading";
import type { Reading } from "../../../src/domain/cells/reading";
import { KINDS } from "../../../src/domain/contract/vocabulary";
import type { Kind } from "../../../src/domain/contract/vocabulary";
import { BLANKS, tidyText } from "../../../src/domain/cells/typed-text";
import type { CellValue } from "../../../src/domain/cells/workbook-data";
import { almostReadings } from "../../typed-readings";

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
      ...["#N/D", "#RIF!", "#VALORE!", "#NOME?", "#NULLO!", "#ESPANSIONE!", " #N/A "],
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
    ["85%", "percent-sign"],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1.234.567", 1_234_567],
    ["1'234", 1234],
    ["1\u202f234,5", 1234.5],
    ["1234.567", 1234.567],
    ["0.850", 0.85],
    ["1.5", 1.5],
    ["007", 7],
    ["12 5", "not-a-number"],
    ["1.23.456", "not-a-number"],
    ["1.234,567.8", "not-a-number"],
    ["1.234 567", "not-a-number"],
    ["0.123,4", "not-a-number"],
    ["1e3", "not-a-number"],
    ["12 schede", "not-a-number"],
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
    expect(read("- 120,50 €", "Importo")).toBe(-120.5);
    expect(read("\u2212120,50", "Importo")).toBe(-120.5);
    expect(read("-120,50", "Importo")).toBe(-120.5);
    expect(read(-1, "Rapporto")).toBe("negative");
    expect(read(-1, "Punteggio")).toBe("negative");
  });
});

describe("a separator before three digits", () => {
  const doubt = "either-separator";
  it.each<[Kind, string, number | string, string | null]>([
    ["Numero", "1.234", 1234, "read-as-thousands"],
    ["Numero", "1,234", doubt, null],
    ["Importo", "€ 12.000", 12_000, "read-as-thousands"],
    ["Importo", "-1.234", -1234, "read-as-thousands"],
    ["Importo", "1,234", doubt, null],
    ["Rapporto", "1.234", doubt, null],
    ["Rapporto", "1,234", 1.234, null],
    ["Punteggio", "100.000", doubt, null],
    ["Punteggio", "7,125", 7.125, null],
    ["Percentuale", "85.125", 0.85125, null],
    ["Percentuale", "85,125", 0.85125, null],
    ["Numero", "0,850", 0.85, null],
    ["Numero", "1234,567", 1234.567, null],
    ["Numero", "1,234,567", 1_234_567, null],
    ["Numero", "1 234", 1234, null],
  ])("is decided by kind: in %s %j is %j, with the remark %j", (kind, text, expected, remark) => {
    const reading = understandCell(text, kind);
    expect(outcome(reading)).toBe(expected);
    expect(reading.state === "value" ? (reading.remark?.code ?? null) : null).toBe(remark);
  });

  it("never makes a negative of what cannot be one", () => {
    expect(read("-1.234", "Numero")).toBe("negative");
  });
});

describe("an amount cell", () => {
  it("may name euro around the number, and no other kind may", () => {
    for (const text of ["€ 1.250,50", "1.250,50 €", "1.250,50 euro", "EUR 1.250,50", "€1250,5"])
      expect(read(text, "Importo")).toBe(1250.5);
    for (const text of ["1€250", "12 euro 50", "€", "12 mila euro"])
      expect(read(text, "Importo")).toBe("not-a-number");
    expect(read("€ 12", "Rapporto")).toBe("not-a-number");
  });
});

describe("a text with %", () => {
  it("says its scale: a Percentuale or a Rapporto, nothing else", () => {
    expect(read("85 %", "Rapporto")).toBe(0.85);
    expect(read("150%", "Rapporto")).toBe(1.5);
    for (const kind of ["Numero", "Importo", "Punteggio"] as const)
      expect(read("85%", kind)).toBe("percent-sign");
    expect(read("100%", "Sì/No")).toBe("not-yes-no");
  });
});

describe("every text", () => {
  const kinds = fc.constantFrom(...KINDS);

  it("is read or reported, and blanks around it never matter", () => {
    const blanks = fc.string({ unit: fc.constantFrom(" ", ...BLANKS), maxLength: 3 });
    fc.assert(
      fc.property(
        fc.oneof(almostReadings, fc.string()),
        kinds,
        blanks,
        blanks,
        (text, kind, before, behind) => {
          const reading = understandCell(text, kind);
          expect(["value", "missing", "anomaly"]).toContain(reading.state);
          expect(understandCell(before + text + behind, kind)).toEqual(reading);
        },
      ),
    );
  });

  it("that says a number in Italian or in English gives this number back, save where a separator could be either", () => {
    const hundredths = fc.integer({ min: 0, max: 99_999_999_999 });
    const numeric = fc.constantFrom<Kind>("Numero", "Importo", "Rapporto", "Punteggio");
    fc.assert(
      fc.property(hundredths, numeric, fc.constantFrom("it-IT", "en-GB"), (amount, kind, language) => {
        const number = amount / 100;
        const text = number.toLocaleString(language, { useGrouping: true, maximumFractionDigits: 2 });
        const couldBeEither = /^\d{1,3}[.,]\d{3}$/.test(text);
        const result = read(text, kind);
        // A number of four to six digits: an English comma is an Italian decimal one where there are thousandths.
        const isDecimal = language === "en-GB" && (kind === "Rapporto" || kind === "Punteggio");
        if (!couldBeEither) expect(result).toBe(number);
        else expect([isDecimal ? number / 1000 : number, "either-separator"]).toContain(result);
      }),
    );
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
    ["0.85", 0.85],
    ["12.345%", 0.12345],
    ["12,345", 0.12345],
    ["1%", 0.01],
    ["1", "percentage-doubtful"],
    ["1.000", "percentage-doubtful"],
    [1.2, "percentage-doubtful"],
    ["1,5", "percentage-doubtful"],
    [120, "percentage-out-of-range"],
    ["120%", "percentage-out-of-range"],
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
    for (const yes of [
      "ok",
      "Si'",
      "\u2714",
      "fatta",
      "si",
      "Sì",
      " SÌ ",
      "Si\u0300",
      "s",
      "X",
      "fatto",
      "VERO",
      "true",
      "1",
      1,
      true,
    ]) {
      expect(read(yes, "Sì/No")).toBe(1);
    }
    for (const no of ["Non  ancora", "non fatto", "no", "N", "Falso", "false", "0", 0, false])
      expect(read(no, "Sì/No")).toBe(0);
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
    ["15/03-2023", 45000],
    ["1/3/2023", 44986],
    ["15/03/23", 45000],
    ["15.3.23", 45000],
    ["2023/3/15", 45000],
    ["15 / 3 / 2023", 45000],
    ["03/15/2023", "not-a-date"],
    ["15/3/5", "not-a-date"],
    ["015/03/2023", "not-a-date"],
    ["15/03/2023 10:30", "not-a-date"],
    ["15 aprile 2023", "not-a-date"],
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

describe("the number in a cell of no kind", () => {
  it.each<[CellValue, number | null]>([
    [12, 12],
    [-0.5, -0.5],
    [Infinity, null],
    ["12,5", 12.5],
    ["50%", 0.5],
    ["1.234", null],
    ["1,234", null],
    ["dodici", null],
    ["", null],
    [true, null],
  ])("of %p is %p", (cell, number) => {
    expect(numberIn(cell)).toBe(number);
  });
});

describe("what is easily overlooked", () => {
  it("an error text may have blanks around it; a number or a truth value is none", () => {
    expect([" #N/A ", "#RIF!", "#N/A!", 12, true].map(isErrorText)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("a negative number with a point is an anomaly and nothing else", () => {
    expect(understandCell("-1.234", "Numero")).toEqual({ state: "anomaly", reason: { code: "negative" } });
  });

  it("the percent sign of a ratio with a comma before three digits counts", () => {
    expect(read("1,234%", "Rapporto")).toBeCloseTo(0.01234, 12);
  });

  it("a percentage as text may be nothing at all, but not less", () => {
    expect([read("0%", "Percentuale"), read("-5%", "Percentuale")]).toEqual([0, "percentage-out-of-range"]);
  });

  it.each(BLANKS)("a pasted blank between words keeps them apart: %j", (blank) => {
    expect(tidyText(`${blank}No${blank}${blank}fatto${blank}`)).toBe("no fatto");
  });
});
