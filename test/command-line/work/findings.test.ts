import { describe, expect, it } from "@jest/globals";
import {
  countedFindings,
  findingData,
  findingLines,
  stillToDo,
  structureNotices,
  toDo,
} from "../../../src/command-line/work/findings";
import { lockedNotices } from "../../../src/command-line/work/locked-sheets";
import { aFinding } from "../../domain/structure/a-finding";

const overwritten = aFinding({ found: "12" });
const twice = aFinding({
  cause: "id-not-unique",
  address: null,
  column: null,
  found: "I1",
  remedy: "by-hand",
});

describe("findings at the command line", () => {
  it("are said to a person with their place, and what is done about them below", () => {
    expect(findingLines([overwritten, twice], toDo)).toEqual([
      "  foglio «A1 Organi Istituzionali», cella L7: Nella colonna «Consuntivo» della tabella «Centro_A1» una formula è stata sostituita da un valore («12»): non segue più i dati.",
      "    Ripara rimette la formula.",
      "  foglio «A1 Organi Istituzionali»: Nella tabella «Centro_A1» il codice «I1» è di più righe: solo una può averlo.",
      "    Dare a ogni riga un codice suo: solo l'ufficio sa qual è quello giusto.",
    ]);
  });

  it("are given to a program with every fact and the sentences", () => {
    expect(findingData([overwritten], toDo)).toEqual([
      {
        cause: "formula-overwritten",
        sheet: "A1 Organi Istituzionali",
        cell: "L7",
        subject: "Centro_A1",
        column: "Consuntivo",
        count: 1,
        found: "12",
        wanted: null,
        what: "Nella colonna «Consuntivo» della tabella «Centro_A1» una formula è stata sostituita da un valore («12»): non segue più i dati.",
        where: "foglio «A1 Organi Istituzionali», cella L7",
        remedy: "restored",
        action: "Ripara rimette la formula.",
      },
    ]);
  });

  it("that a repair could not mend promise it no more, and those for people stay as they are", () => {
    expect(stillToDo(overwritten)).toContain("Ripara ci ha provato");
    expect(stillToDo({ ...overwritten, remedy: "set-aside" })).toContain("Ripara ci ha provato");
    expect(stillToDo(twice)).toBe(toDo(twice));
  });

  it("are counted with the right number", () => {
    expect(countedFindings([twice])).toBe("1 rilievo sulla struttura");
    expect(countedFindings([twice, twice])).toBe("2 rilievi sulla struttura");
  });

  it("of another verb are one notice with the first of them", () => {
    expect(structureNotices([])).toEqual([]);
    expect(structureNotices([twice])).toEqual([
      "1 rilievo sulla struttura: foglio «A1 Organi Istituzionali»: Nella tabella «Centro_A1» il codice «I1» è di più righe: solo una può averlo.",
    ]);
    const [notice = "", ...others] = structureNotices([twice, overwritten]);
    expect(others).toEqual([]);
    expect(notice).toMatch(/^2 rilievi sulla struttura \(tutti con il verbo check\): foglio/u);
  });
});

describe("sheets with a password of their own", () => {
  it("are named, with the way to give it", () => {
    expect(lockedNotices([])).toEqual([]);
    expect(lockedNotices(["A1 Organi"])).toEqual([
      "un foglio ha una password sua ed è rimasto com'era (la password si dà nel pannello, in Excel): «A1 Organi»",
    ]);
    expect(lockedNotices(["A1 Organi", "B2 Bilancio"])).toEqual([
      "2 fogli hanno una password loro e sono rimasti com'erano (la password si dà nel pannello, in Excel): «A1 Organi», «B2 Bilancio»",
    ]);
  });
});
