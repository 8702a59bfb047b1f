import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { quoteSheet, sheetName } from "../../../src/excel/cells/sheet-name";

const anyName = fc.string({ unit: "grapheme", maxLength: 60 });

describe("a sheet name", () => {
  it("is valid for Excel, whatever the centre is called", () => {
    fc.assert(
      fc.property(anyName, (wanted) => {
        const name = sheetName(wanted, new Set());
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]/);
        expect(name).not.toMatch(/^'|'$/);
        expect(name.toLowerCase()).not.toBe("history");
      }),
    );
  });

  it("differs from every other one without regard to case", () => {
    fc.assert(
      fc.property(fc.array(anyName, { minLength: 2, maxLength: 12 }), (wanted) => {
        const taken = new Set<string>();
        for (const name of [...wanted, ...wanted.map((text) => text.toUpperCase())]) {
          taken.add(sheetName(name, taken));
        }
        const folded = new Set([...taken].map((name) => name.toLowerCase()));
        expect(folded.size).toBe(wanted.length * 2);
      }),
    );
  });

  it("cuts a long centre name and keeps short ones to the letter", () => {
    expect(sheetName("A1 Organi Istituzionali", new Set())).toBe("A1 Organi Istituzionali");
    expect(sheetName("I5 Valorizzazione beni di interesse storico", new Set())).toBe(
      "I5 Valorizzazione beni di inter",
    );
  });

  it("replaces what Excel forbids and numbers a second one", () => {
    expect(sheetName("C1 Entrate/uscite", new Set())).toBe("C1 Entrate-uscite");
    expect(sheetName("Obiettivi", new Set(["OBIETTIVI"]))).toBe("Obiettivi (2)");
  });

  it("is quoted in references, apostrophes doubled", () => {
    expect(quoteSheet("H5 Servizi l'istruzione")).toBe("'H5 Servizi l''istruzione'");
  });
});
