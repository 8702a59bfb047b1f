import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseDate } from "../../../parse-date";
import { datesIn } from "../../../../src/domain/studies/proposal/deadline-words";
import type { Deadline } from "../../../../src/domain/studies/proposal/deadline-words";
import { indicatorText } from "../../../../src/domain/studies/proposal/indicator-text";

const YEAR = 2022;

function deadlinesIn(text: string, year: number): readonly Deadline[] {
  const { plain, tokens } = indicatorText(text);
  return datesIn(plain, tokens, year).deadlines;
}

describe("a deadline in the words", () => {
  it.each([
    ["entro il 15 giugno", "15/06/2022"],
    ["entro e non oltre il 15 giugno 2023", "15/06/2023"],
    ["entro il 1° luglio", "01/07/2022"],
    ["entro il 30/06/2022", "30/06/2022"],
    ["entro il 30.06", "30/06/2022"],
    ["entro giugno", "30/06/2022"],
    ["entro il mese di febbraio 2024", "29/02/2024"],
    ["entro il primo semestre", "30/06/2022"],
    ["entro il iii trimestre 2023", "30/09/2023"],
    ["entro la fine dell'anno", "31/12/2022"],
    ["entro il 2023", "31/12/2023"],
    ["entro 31/12/2022", "31/12/2022"],
    ["entro il 31.12", "31/12/2022"],
    ["entro il 31 dic. 2022", "31/12/2022"],
    ["entro e non oltre il 1/10/2022", "01/10/2022"],
    ["entro l'anno", "31/12/2022"],
    ["entro il 1° quadrimestre", "30/04/2022"],
    ["entro la data del 30/09/2022", "30/09/2022"],
  ])("%s is %s", (words, date) => {
    const text = `approvazione del regolamento ${words}, come da delibera`;
    expect(deadlinesIn(text, YEAR)).toEqual([{ serial: parseDate(date), words }]);
  });

  it.each([
    ...["entro il 31 aprile", "entro 30 giorni", "entro 2/3 mesi", "entro il quinto semestre"],
    ...["al centro 30 aprile", "entro il quarto semestre", "il 30 aprile 2022", "entro maggiori spese"],
  ])("%s is none", (words) => {
    expect(deadlinesIn(`approvazione del regolamento ${words}`, YEAR)).toEqual([]);
  });

  it("is the day that it says, and without a year that of the plan's year", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        fc.integer({ min: 2000, max: 2099 }),
        (date, year) => {
          const serial = parseDate(date.toISOString().slice(0, 10));
          const long = date.toLocaleDateString("it-IT", { timeZone: "UTC", dateStyle: "long" });
          expect(deadlinesIn(`entro il ${long}`, year).map((one) => one.serial)).toEqual([serial]);
          const withoutYear = long.replace(/ \d{4}$/, "");
          const inItsYear = deadlinesIn(`entro il ${withoutYear}`, date.getUTCFullYear());
          expect(inItsYear.map((one) => one.serial)).toEqual([serial]);
        },
      ),
    );
  });

  it("is told once, however often it is said; different ones are all told", () => {
    const twice = "bozza entro il 30 giugno, cioè entro il primo semestre; testo entro il 30 novembre";
    expect(deadlinesIn(twice, YEAR).map(({ serial }) => serial)).toEqual([
      parseDate("30/06/2022"),
      parseDate("30/11/2022"),
    ]);
  });
});
