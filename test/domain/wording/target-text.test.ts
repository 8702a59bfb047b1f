import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readTargetText } from "../../../src/domain/wording/target-text";
import type { TargetReading, TargetSetting } from "../../../src/domain/wording/target-text";

const LAYOUTS = path.join(__dirname, "../../cases/layouts");
const SETTING: TargetSetting = { language: "it", year: 2025, unit: "", indicator: "" };

/** Type, direction, target, unit and deadline in one line; what is not sure is left out. */
function said({ type, polarity, target, unit, deadline }: TargetReading): string {
  const direction = polarity === null ? null : { Crescente: "↑", Decrescente: "↓" }[polarity];
  const by = deadline === null ? null : `(${deadline})`;
  return [type ?? "?", direction, target, unit, by].filter((part) => part !== null).join(" ");
}

describe("a target as it is written", () => {
  it.each([
    ["≥ 80%", "Percentuale ↑ 0.8 %"],
    [">=80 %", "Percentuale ↑ 0.8 %"],
    ["almeno l'80%", "Percentuale ↑ 0.8 %"],
    ["non inferiore al 95,5%", "Percentuale ↑ 0.955 %"],
    ["80 per cento", "Percentuale 0.8 %"],
    ["90% entro 20 giorni", "Percentuale 0.9 %"],
    ["80% entro il 31/12/2025", "Percentuale 0.8 % (2025-12-31)"],
    ["80-90%", "Percentuale %"],
    ["tra l'80% e il 90%", "Percentuale %"],
    ["dal 60% al 75%", "Percentuale %"],
    ["≥ 90% (ottimale 95%)", "Percentuale %"],
    ["0,46", "Rapporto 0.46"],
    ["100 ore", "Numero 100 ore"],
    ["100h", "Numero 100 h"],
    ["<= 10 gg.", "Numero ↓ 10 gg."],
    ["entro 30 giorni", "Numero ↓ 30 giorni"],
    ["max 24 h", "Numero ↓ 24 h"],
    ["5 max", "Numero ↓ 5"],
    ["12 (minimo)", "Numero ↑ 12"],
    ["100 o più", "Numero ↑ 100"],
    ["min. 12", "Numero ↑ 12"],
    ["12 min", "Numero 12 min"],
    ["almeno due", "Numero ↑ 2"],
    ["almeno un incontro", "Numero ↑ 1 incontro"],
    ["non più di tre reclami", "Numero ↓ 3 reclami"],
    ["n. 3", "Numero 3"],
    ["N° 12 sopralluoghi", "Numero 12 sopralluoghi"],
    ["1.234,50", "Numero 1234.5"],
    ["4.500", "Numero 4500"],
    ["> 3.000", "Numero ↑ 3000"],
    ["500.000 €", "Importo 500000 €"],
    ["€ 4.400,00", "Importo 4400 €"],
    ["≤ € 185.000", "Importo ↓ 185000 €"],
    ["entro € 45.000,00", "Importo ↓ 45000 €"],
    ["1,2 milioni di euro", "Importo 1.2 milioni di euro"],
    ["500mila euro", "Importo 500000 euro"],
    ["4 punti", "Punteggio 4 punti"],
    ["SI", "Sì/No"],
    ["Sì", "Sì/No"],
    ["s", "Sì/No"],
    ["SI/NO", "Sì/No"],
    ["On/off", "Sì/No"],
    ["Sì, entro il 30/06/2025", "Sì/No (2025-06-30)"],
    ["SI entro 31.12", "Sì/No (2025-12-31)"],
    ["SI (100%)", "?"],
    ["entro il 30/06", "Data 2025-06-30"],
    ["entro 30.06", "Data 2025-06-30"],
    ["30/06", "Data 2025-06-30"],
    ["30.09.2025", "Data 2025-09-30"],
    ["2025-09-30", "Data 2025-09-30"],
    ["entro e non oltre il 1° ottobre 2025", "Data 2025-10-01"],
    ["31 dic. 2025", "Data 2025-12-31"],
    ["entro novembre", "Data 2025-11-30"],
    ["Dicembre 2025", "Data 2025-12-31"],
    ["entro il I semestre", "Data 2025-06-30"],
    ["III trimestre 2025", "Data 2025-09-30"],
    ["entro fine anno", "Data 2025-12-31"],
    ["entro il 2026", "Data 2026-12-31"],
    ["prima bozza entro il 30/06/2025, testo entro il 30/11/2025", "Data"],
    ["9/12", "?"],
    ["4 su 5", "?"],
    ["+10% rispetto al 2024", "? ↑"],
    ["- 5 punti", "? ↓"],
    ["riduzione del 5%", "? ↓"],
    ["> media regionale", "? ↑"],
    ["tra 8.000 e 10.000", "Numero"],
    ["10-12", "Numero"],
    ["circa 50", "Numero"],
    ["fino a 30", "Numero 30"],
    ["3 al mese", "Numero"],
    ["2025", "?"],
    ["100% = 10 punti; 90% = 8 punti; < 90% = 0 punti", "Percentuale ↑ %"],
    ["≤ 5 gg = 10 punti; 10 gg = 5 punti", "Numero ↓ gg"],
    ["-", "?"],
    ["n.d.", "?"],
    ["", "?"],
    ["approvazione", "?"],
  ])("«%s» says %s", (text, reading) => {
    expect(said(readTargetText(text, SETTING))).toBe(reading);
  });

  it.each([
    ["12,430.50", "Numero 12430.5"],
    ["1,400", "Numero 1400"],
    ["48.5", "Numero 48.5"],
    ["≥ 90%", "Percentuale ↑ 0.9 %"],
    ["at least three", "Numero ↑ 3"],
    ["no more than 40 days", "Numero ↓ 40 days"],
    ["Yes by 30 June 2025", "Sì/No (2025-06-30)"],
    ["15 May 2025", "Data 2025-05-15"],
    ["June 30, 2025", "Data 2025-06-30"],
    ["by the end of 2025", "Data 2025-12-31"],
    ["Q2 2025", "Data 2025-06-30"],
  ])("in English «%s» says %s", (text, reading) => {
    expect(said(readTargetText(text, { ...SETTING, language: "en" }))).toBe(reading);
  });

  it.each([
    ["≤ 20", "giorni", "Numero ↓ 20 giorni"],
    ["220.000", "€", "Importo 220000 €"],
    ["340", "Milioni di euro", "Importo 340 Milioni di euro"],
    ["0,46", "Rapporto", "Rapporto 0.46"],
    [">= 2,3", "‰", "Rapporto ↑ 2.3 ‰"],
    [">= 4", "Punti", "Punteggio ↑ 4 Punti"],
    ["80", "%", "Percentuale 0.8 %"],
    ["0,8", "%", "Percentuale %"],
    ["80%", "%", "Percentuale 0.8 %"],
    ["12", "pratiche", "Numero 12 pratiche"],
    ["SI", "Binario (SI/NO)", "Sì/No"],
    ["entro il 30/06/2025", "Data", "Data 2025-06-30"],
    ["entro il 30/06/2025", "SI/NO", "Sì/No (2025-06-30)"],
    ["entro il 30/06/2025", "%", "? % (2025-06-30)"],
    ["+10%", "%", "Percentuale ↑ %"],
    ["-", "gg.", "Numero gg."],
    ["2025", "N.", "Numero 2025 N."],
    ["80%", "N.", "?"],
  ])("«%s» under the unit «%s» says %s", (text, unit, reading) => {
    expect(said(readTargetText(text, { ...SETTING, unit }))).toBe(reading);
  });

  it.each([
    ["≥ 4,5", "Soddisfazione per il tutorato (scala 1-6)", "Punteggio ↑ 4.5"],
    ["almeno 12", "N. operatori formati", "Numero ↑ 12"],
    ["80", "% di pratiche evase", "Percentuale 0.8 %"],
    ["12", "Numero di questionari di gradimento", "Numero 12"],
    ["1,2", "Rapporto tra entrate e spese", "Rapporto 1.2"],
    ["220.000", "Importo accertato", "?"],
  ])("«%s» for «%s» says %s", (text, indicator, reading) => {
    expect(said(readTargetText(text, { ...SETTING, indicator }))).toBe(reading);
  });

  it("without a year is no date", () => {
    expect(said(readTargetText("entro dicembre", { ...SETTING, year: null }))).toBe("?");
    expect(said(readTargetText("entro dicembre 2025", { ...SETTING, year: null }))).toBe("Data 2025-12-31");
  });
});

interface ExpectedIndicator extends TargetReading {
  readonly text: string;
  readonly targetText: string | null;
}

interface ExpectedPlan {
  readonly year: number | null;
  readonly objectives: readonly { readonly indicators: readonly ExpectedIndicator[] }[];
}

/** Layouts of which a column of its own says the direction, or the deadline. */
const OWN_COLUMNS: Readonly<Record<string, Partial<TargetReading>>> = {
  "05": { polarity: null },
  "09": { deadline: null },
  "11": { polarity: null },
};
/** What a column of units says where the expected file has no unit. */
const WITHOUT_UNIT: Readonly<Record<string, string>> = {
  "Sì/No": "SI/NO",
  Data: "Data",
  Rapporto: "Rapporto",
};

describe("the target of a table", () => {
  const targets = readdirSync(LAYOUTS)
    .filter((name) => name.endsWith(".expected.json"))
    .flatMap((file) => {
      const plan = JSON.parse(readFileSync(path.join(LAYOUTS, file), "utf8")) as ExpectedPlan;
      const layout = file.slice(0, 2);
      return plan.objectives
        .flatMap(({ indicators }) => indicators)
        .map((indicator) => [layout, indicator.targetText ?? "", indicator, plan.year] as const);
    });

  it.each(targets)("of layout %s, «%s», says what a careful person reads", (layout, text, expected, year) => {
    const setting: TargetSetting = {
      language: layout === "11" ? "en" : "it",
      year,
      unit: expected.unit ?? "",
      indicator: expected.text,
    };
    const wanted = said({ ...expected, ...OWN_COLUMNS[layout] });
    const read = (unit: string): string =>
      said({ ...readTargetText(text, { ...setting, unit }), ...OWN_COLUMNS[layout] });
    expect(read(setting.unit)).toBe(wanted);
    const named = WITHOUT_UNIT[expected.type ?? ""];
    if (named !== undefined && expected.unit === null) expect(read(named)).toBe(wanted);
  });
});

describe("any target", () => {
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9.,%€ <>=/\-a-z]{0,30}$/));

  it("is read, and gives a real number or day or none", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<"it" | "en">("it", "en"), (text, language) => {
        const { target, type } = readTargetText(text, { ...SETTING, language });
        if (typeof target === "number") expect(Number.isFinite(target)).toBe(true);
        if (typeof target === "string") expect(target).toMatch(/^20\d\d-\d\d-\d\d$/);
        if (typeof target === "string") expect(type).toBe("Data");
      }),
    );
  });

  it("is the number that it says, in either language", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.integer({ min: 10, max: 99 }),
        (whole, cents) => {
          const value = Number(`${whole}.${cents}`);
          for (const [language, locale] of [
            ["it", "it-IT"],
            ["en", "en-GB"],
          ] as const) {
            const text = value.toLocaleString(locale, { minimumFractionDigits: 2, useGrouping: true });
            const reading = readTargetText(`≥ ${text} €`, { ...SETTING, language });
            expect(reading).toMatchObject({ type: "Importo", target: value, polarity: "Crescente" });
          }
        },
      ),
    );
  });

  it("does not depend on capitals, kinds of blanks, or blanks around", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("≥ 80%", "entro il 30/06", "almeno due", "1,2 milioni di euro", "SI", "10 gg."),
        (text) => {
          const plain = said(readTargetText(text, SETTING)).toLowerCase();
          for (const other of [text.toUpperCase(), text.replaceAll(" ", "\u00A0"), ` ${text}\n`]) {
            expect(said(readTargetText(other, SETTING)).toLowerCase()).toBe(plain);
          }
        },
      ),
    );
  });
});
