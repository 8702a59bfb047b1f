import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  findingPlace,
  findingSentence,
  remedySentence,
} from "../../../src/domain/structure/finding-sentence";
import { FINDING_CAUSES } from "../../../src/domain/structure/finding";
import type { Finding, FindingCause, Remedy } from "../../../src/domain/structure/finding";
import { aFinding } from "./a-finding";

/** A finding of each cause as the engine gives it, with its Italian sentence, and the one for three of them. */
interface Example {
  readonly finding: Partial<Finding>;
  readonly one: string;
  /** `null`: there is only ever one. */
  readonly three: string | null;
}

const table = { subject: "Centro_A1", column: null };
const sheet = { sheet: "Fasi", address: null, column: null, subject: "Fasi" };
const ID = "2022-A1-OP-01-I01";

const EXAMPLES: Readonly<Record<FindingCause, Example>> = {
  unfinished: {
    finding: { sheet: "", address: null, column: null, subject: "align" },
    one: "L'operazione «Adeguamento delle schede» è stata interrotta: una parte non è stata scritta.",
    three: null,
  },
  "manual-calculation": {
    finding: { sheet: "", address: null, column: null, subject: "" },
    one: "Excel non calcola da solo: i risultati sui fogli restano quelli di prima finché non si preme F9.",
    three: null,
  },
  "sheet-missing": { finding: sheet, one: "Manca il foglio «Fasi».", three: null },
  "sheet-renamed": {
    finding: { ...sheet, sheet: "Foglio3", found: "Foglio3" },
    one: "Il foglio «Fasi» ora si chiama «Foglio3».",
    three: null,
  },
  "sheet-moved": {
    finding: sheet,
    one: "Il foglio «Fasi» non è al suo posto fra le linguette.",
    three: null,
  },
  "protection-off": {
    finding: sheet,
    one: "Il foglio «Fasi» non è più protetto: si può scrivere ovunque, anche sopra le formule.",
    three: null,
  },
  "table-missing": { finding: table, one: "Manca la tabella «Centro_A1».", three: null },
  "table-renamed": {
    finding: { ...table, found: "Tabella7" },
    one: "La tabella «Centro_A1» ora si chiama «Tabella7»: nessuno la trova più.",
    three: null,
  },
  "table-is-range": {
    finding: table,
    one: "La tabella «Centro_A1» è stata convertita in un intervallo: i dati ci sono, ma nessuno li legge più.",
    three: null,
  },
  filtered: {
    finding: table,
    one: "Un filtro nasconde righe della tabella «Centro_A1»: contano, ma è facile dimenticarle.",
    three: "Un filtro nasconde 3 righe della tabella «Centro_A1»: contano, ma è facile dimenticarle.",
  },
  "column-missing": {
    finding: {},
    one: "Nella tabella «Centro_A1» manca la colonna «Consuntivo».",
    three: null,
  },
  "column-renamed": {
    finding: { found: "Cons." },
    one: "Nella tabella «Centro_A1» la colonna «Consuntivo» ora si chiama «Cons.»: nessuno la trova più.",
    three: null,
  },
  "column-moved": {
    finding: {},
    one: "Nella tabella «Centro_A1» la colonna «Consuntivo» non è al suo posto.",
    three: null,
  },
  "row-missing": {
    finding: { ...table, wanted: ID },
    one: `Nella tabella «Centro_A1» manca la riga «${ID}».`,
    three: `Nella tabella «Centro_A1» mancano 3 righe; la prima è «${ID}».`,
  },
  "row-unknown": {
    finding: { ...table, found: "X9" },
    one: "Nella tabella «Centro_A1» la riga «X9» non è del piano: non conta.",
    three: "Nella tabella «Centro_A1» 3 righe non sono del piano e non contano; la prima è «X9».",
  },
  "row-duplicated": {
    finding: { ...table, found: ID },
    one: `Nella tabella «Centro_A1» la riga «${ID}» è ripetuta: conta solo la prima.`,
    three: `Nella tabella «Centro_A1» 3 righe ripetono un codice che c'è già e non contano; la prima è «${ID}».`,
  },
  "row-outside": {
    finding: table,
    one: "Sotto la tabella «Centro_A1» una riga è scritta fuori dalla tabella e non conta.",
    three: "Sotto la tabella «Centro_A1» 3 righe sono scritte fuori dalla tabella e non contano.",
  },
  "id-swapped": {
    finding: { ...table, found: "I1", wanted: "I2" },
    one: "Nella tabella «Centro_A1» accanto al codice «I1» c'è il testo di «I2»: quello che è scritto nella riga può valere per l'indicatore sbagliato.",
    three:
      "Nella tabella «Centro_A1» 3 codici hanno accanto il testo di un altro (il primo, «I1», quello di «I2»): quello che è scritto nelle righe può valere per l'indicatore sbagliato.",
  },
  "id-misspelt": {
    finding: { ...table, found: " i1", wanted: "I1" },
    one: "Nella tabella «Centro_A1» il codice «␣i1» va scritto «I1», con le stesse maiuscole e gli stessi spazi.",
    three: "Nella tabella «Centro_A1» 3 codici non sono scritti come nel piano; il primo deve essere «I1».",
  },
  "id-not-unique": {
    finding: { ...table, found: "I1" },
    one: "Nella tabella «Centro_A1» il codice «I1» è di più righe: solo una può averlo.",
    three: "Nella tabella «Centro_A1» 3 righe hanno lo stesso codice «I1»: solo una può averlo.",
  },
  "text-changed": {
    finding: { ...table, wanted: "I1" },
    one: "Nella tabella «Centro_A1» le parole accanto al codice «I1» non sono quelle del piano.",
    three:
      "Nella tabella «Centro_A1» 3 righe hanno accanto al codice parole che non sono quelle del piano; la prima è «I1».",
  },
  "parameter-missing": {
    finding: { subject: "Anno", column: null, sheet: "Parametri", address: null },
    one: "Nella tabella «Parametri» manca il parametro «Anno».",
    three: null,
  },
  "name-missing": {
    finding: { subject: "Anno_piano", column: null, sheet: "", address: null },
    one: "Il nome «Anno_piano» manca o indica un'altra cella: chi lo usa non la trova più.",
    three: null,
  },
  "formula-overwritten": {
    finding: { found: "12" },
    one: "Nella colonna «Consuntivo» della tabella «Centro_A1» una formula è stata sostituita da un valore («12»): non segue più i dati.",
    three:
      "Nella colonna «Consuntivo» della tabella «Centro_A1» 3 formule sono state sostituite da valori (il primo è «12»): non seguono più i dati.",
  },
  "formula-foreign": {
    finding: {},
    one: "Nella colonna «Consuntivo» della tabella «Centro_A1» una formula non è quella prevista: può dare un altro risultato.",
    three:
      "Nella colonna «Consuntivo» della tabella «Centro_A1» 3 formule non sono quelle previste: possono dare altri risultati.",
  },
  "formula-broken": {
    finding: { found: "#RIF!" },
    one: "Nella colonna «Consuntivo» della tabella «Centro_A1» una formula è rotta («#RIF!»): non dà più un risultato.",
    three:
      "Nella colonna «Consuntivo» della tabella «Centro_A1» 3 formule sono rotte (la prima dà «#RIF!»): non danno più un risultato.",
  },
  "label-changed": {
    finding: { subject: "", column: null, wanted: "Scheda del centro" },
    one: "Un titolo o un'istruzione del foglio è stato cambiato: deve essere «Scheda del centro».",
    three: "3 titoli o istruzioni del foglio sono stati cambiati: il primo deve essere «Scheda del centro».",
  },
  "style-missing": {
    finding: { subject: "PIAO Dato", column: null, sheet: "", address: null },
    one: "Manca lo stile di cella «PIAO Dato», che dà colori e blocco alle celle.",
    three: null,
  },
  "style-changed": {
    finding: { subject: "PIAO Dato", column: null, sheet: "", address: null },
    one: "Lo stile di cella «PIAO Dato» è stato cambiato, e con lui tutte le celle che lo usano.",
    three: null,
  },
  "look-lost": {
    finding: { column: "T1" },
    one: "Nella colonna «T1» della tabella «Centro_A1» una cella ha perso il suo stile, cioè il colore o il blocco.",
    three:
      "Nella colonna «T1» della tabella «Centro_A1» 3 celle hanno perso il loro stile, cioè il colore o il blocco.",
  },
  "format-lost": {
    finding: { column: "T1" },
    one: "Nella colonna «T1» della tabella «Centro_A1» una cella ha un altro formato dei numeri: lo stesso valore vi appare diverso.",
    three:
      "Nella colonna «T1» della tabella «Centro_A1» 3 celle hanno un altro formato dei numeri: lo stesso valore vi appare diverso.",
  },
  "validation-lost": {
    finding: { column: "T1" },
    one: "Nella colonna «T1» della tabella «Centro_A1» una cella ha perso il controllo di quello che si scrive, con il suo messaggio.",
    three:
      "Nella colonna «T1» della tabella «Centro_A1» 3 celle hanno perso il controllo di quello che si scrive, con il suo messaggio.",
  },
  "rules-lost": {
    finding: table,
    one: "La tabella «Centro_A1» ha perso i colori e i segni che seguono i valori.",
    three: null,
  },
  "kind-behind": {
    finding: table,
    one: "Nella tabella «Centro_A1» un indicatore ha cambiato tipo o regola: formati, messaggi e controlli della sua riga sono ancora quelli di prima.",
    three:
      "Nella tabella «Centro_A1» 3 indicatori hanno cambiato tipo o regola: formati, messaggi e controlli delle loro righe sono ancora quelli di prima.",
  },
};

const LANGUAGES = ["it", "en"] as const;
const REMEDIES: readonly Remedy[] = ["restored", "set-aside", "by-hand"];

function example(cause: FindingCause): Finding {
  return aFinding({ cause, ...EXAMPLES[cause].finding });
}

const anyText = fc.oneof(fc.constant(null), fc.string(), fc.string({ unit: "grapheme", minLength: 200 }));
const anyFinding: fc.Arbitrary<Finding> = fc.record({
  cause: fc.constantFrom(...FINDING_CAUSES),
  sheet: fc.string(),
  address: fc.constantFrom("C7", null),
  subject: fc.string(),
  column: anyText,
  count: fc.integer({ min: 1, max: 100_000 }),
  found: anyText,
  wanted: anyText,
  remedy: fc.constantFrom(...REMEDIES),
});

describe("the sentence for a finding", () => {
  it.each(FINDING_CAUSES)("says in Italian what is wrong and in which table: %s", (cause) => {
    const { one, three } = EXAMPLES[cause];
    expect(findingSentence(example(cause), "it")).toBe(one);
    expect(findingSentence({ ...example(cause), count: 3 }, "it")).toBe(three ?? one);
  });

  it.each(FINDING_CAUSES)("says the same in English: %s", (cause) => {
    const finding = example(cause);
    const one = findingSentence(finding, "en");
    const three = findingSentence({ ...finding, count: 3 }, "en");
    const quotedIn = (sentence: string, quote: RegExp): string[] =>
      [...sentence.matchAll(quote)].map(([, text]) => text ?? "");
    const names = quotedIn(EXAMPLES[cause].one, /«(.+?)»/gu);
    // An operation has a name in each language; all else is the workbook's.
    if (cause === "unfinished") expect(quotedIn(one, /“(.+?)”/gu)).toEqual(["Adapting the centre sheets"]);
    else expect(quotedIn(one, /“(.+?)”/gu).sort()).toEqual(names.sort());
    expect(one).toMatch(/^[A-Z][^«»]{20,}\.$/u);
    expect(three).toMatch(/^[A-Z0-9][^«»]{20,}\.$/u);
    expect(three !== one).toBe(EXAMPLES[cause].three !== null);
    if (three !== one) expect(three).toMatch(/\b3 [a-z]+s\b/u);
  });

  it("says of a row without a code that it has none, in both languages", () => {
    const bare = aFinding({ cause: "id-not-unique", column: null });
    expect(findingSentence(bare, "it")).toBe(
      "Nella tabella «Centro_A1» una riga non ha codice: non si sa di che cosa parli.",
    );
    expect(findingSentence({ ...bare, count: 2 }, "it")).toBe(
      "Nella tabella «Centro_A1» 2 righe non hanno codice: non si sa di che cosa parlino.",
    );
    expect(findingSentence(bare, "en")).toBe(
      "In table “Centro_A1” a row has no code: nobody knows what it is about.",
    );
    expect(findingSentence({ ...bare, count: 2 }, "en")).toBe(
      "In table “Centro_A1” 2 rows have no code: nobody knows what they are about.",
    );
  });

  it("names the row by what stands there, else by what should", () => {
    const row = aFinding({ cause: "row-missing", column: null, found: "F", wanted: "W" });
    expect(findingSentence(row, "it")).toContain("la riga «F»");
    expect(findingSentence({ ...row, found: "" }, "it")).toContain("la riga «W»");
  });

  it.each([
    ["row-unknown", "una riga senza codice non è del piano", "a row without a code is not of the plan"],
    ["row-duplicated", "una riga è ripetuta", "a row is repeated"],
  ] as const)("says of a row without a name that it has none: %s", (cause, italian, english) => {
    const nameless = aFinding({ cause, column: null, found: "" });
    expect(findingSentence(nameless, "it")).toContain(italian);
    expect(findingSentence(nameless, "en")).toContain(english);
    expect(findingSentence({ ...nameless, count: 2 }, "it")).toMatch(/non contano\.$/u);
    expect(findingSentence({ ...nameless, count: 2 }, "en")).toMatch(/do not count\.$/u);
    expect(findingSentence({ ...nameless, wanted: "I1" }, "it")).toContain("la riga «I1»");
    expect(findingSentence({ ...nameless, count: 2, wanted: "I1" }, "en")).toContain("; the first is “I1”.");
  });

  it("says what a row outside its table begins with, where it begins with something", () => {
    const outside = aFinding({ cause: "row-outside", column: null, found: "totale" });
    expect(findingSentence(outside, "it")).toMatch(/e non conta; comincia con «totale»\.$/u);
    expect(findingSentence(outside, "en")).toMatch(/does not count; it begins with “totale”\.$/u);
  });

  it("says that rows of a title are gone where no text can be named", () => {
    const gone = aFinding({ cause: "label-changed", column: null });
    expect(findingSentence(gone, "it")).toBe(
      "Righe del titolo o delle istruzioni del foglio sono state tolte o spostate.",
    );
    expect(findingSentence(gone, "en")).toBe(
      "Rows of the title or of the instructions of the sheet were removed or moved.",
    );
  });

  it("says what stands in the place of a parameter", () => {
    const renamed = aFinding({
      cause: "parameter-missing",
      subject: "Anno",
      column: null,
      found: "Anno 2022",
    });
    expect(findingSentence(renamed, "it")).toBe(
      "Nella tabella «Parametri» manca il parametro «Anno»: al suo posto c'è «Anno 2022».",
    );
    expect(findingSentence(renamed, "en")).toBe(
      "The parameter “Anno” is missing from table “Parametri”: “Anno 2022” is in its place.",
    );
  });

  it("shows the blanks of a misspelt code that nobody would see", () => {
    const spelt = (found: string): string =>
      findingSentence(aFinding({ cause: "id-misspelt", found, wanted: "A 1" }), "it");
    expect(spelt(" A 1\t")).toContain("«␣A 1␣»");
    expect(spelt("  A 1  ")).toContain("«␣␣A 1␣␣»");
    expect(spelt("A  1")).toContain("«A␣␣1»");
    expect(spelt("A\u00a01")).toContain("«A␣1»");
  });

  it("says of an identifier that is gone which it was", () => {
    const gone = aFinding({ cause: "id-misspelt", found: "", wanted: "I1" });
    expect(findingSentence(gone, "it")).toMatch(/ manca un codice: va scritto «I1»\.$/u);
    expect(findingSentence(gone, "en")).toMatch(/ a code is missing: it must be “I1”\.$/u);
  });

  it.each([
    ["formula-overwritten", "(il primo è «X»)", "(the first is “X”)"],
    ["formula-foreign", "(la prima è «X»)", "(the first is “X”)"],
    ["formula-broken", "(la prima dà «X»)", "(the first gives “X”)"],
  ] as const)("shows what stands in the first of several: %s", (cause, italian, english) => {
    const several = aFinding({ cause, count: 4, found: "X" });
    expect(findingSentence(several, "it")).toContain(italian);
    expect(findingSentence(several, "en")).toContain(english);
    expect(findingSentence({ ...several, count: 1 }, "it")).toContain("(«X»)");
    expect(findingSentence({ ...several, found: null }, "it")).not.toContain("(");
  });

  it("separates thousands as the language does", () => {
    const many = aFinding({ cause: "look-lost", count: 12_345 });
    expect(findingSentence(many, "it")).toContain("12.345 celle");
    expect(findingSentence(many, "en")).toContain("12,345 cells");
  });
});

describe("the remedy for a finding", () => {
  it.each(FINDING_CAUSES)("is named for each that there is: %s", (cause) => {
    for (const language of LANGUAGES) {
      const of = (remedy: Remedy): string => remedySentence({ ...example(cause), remedy }, language);
      expect(of("restored")).toMatch(language === "it" ? /^Ripara .{5,}\.$/u : /^Repair .{5,}\.$/u);
      if (cause !== "row-outside") expect(of("set-aside").startsWith(`${of("restored")} `)).toBe(true);
      expect(of("set-aside")).toContain("Recuperati");
      expect(of("by-hand")).toMatch(/^[A-Z].{5,}\.$/u);
      expect(of("by-hand")).not.toMatch(/Ripara|Repair/u);
      const ofThree = (remedy: Remedy): string =>
        remedySentence({ ...example(cause), count: 3, remedy }, language);
      expect(ofThree("restored")).toMatch(/^(Ripara|Repair) .{5,}\.$/u);
      expect(ofThree("by-hand")).toMatch(/^[A-Z].{5,}\.$/u);
    }
  });

  it.each([
    ["formula-overwritten", "Ripara rimette la formula.", "Ripara rimette le formule."],
    ["row-missing", "Ripara la rimette.", "Ripara le rimette."],
    ["row-unknown", "Ripara la toglie.", "Ripara le toglie."],
    ["id-misspelt", "Ripara lo riscrive.", "Ripara li riscrive."],
    ["label-changed", "Ripara rimette il testo.", "Ripara rimette i testi."],
  ] as const)("agrees with the number: %s", (cause, one, more) => {
    expect(remedySentence(aFinding({ cause }), "it")).toBe(one);
    expect(remedySentence(aFinding({ cause, count: 2 }), "it")).toBe(more);
  });

  it.each([
    [1, "Ripara la riprende nella tabella.", "Repair takes it into the table."],
    [2, "Ripara le riprende nella tabella.", "Repair takes them into the table."],
  ])(
    "of rows outside their table takes them in where nothing is set aside: %i",
    (count, italian, english) => {
      const outside = aFinding({ cause: "row-outside", column: null, count });
      expect(remedySentence(outside, "it")).toBe(italian);
      expect(remedySentence(outside, "en")).toBe(english);
      expect(remedySentence({ ...outside, remedy: "set-aside" }, "it")).toMatch(
        /^Ripara l[ae] toglie da lì\. /u,
      );
      expect(remedySentence({ ...outside, remedy: "set-aside" }, "en")).toMatch(
        /takes (it|them) away from there\. /u,
      );
    },
  );

  it("says where what was typed goes", () => {
    const outside = aFinding({ cause: "row-outside", column: null, remedy: "set-aside", count: 2 });
    expect(remedySentence(outside, "it")).toBe(
      "Ripara le toglie da lì. Quello che vi è scritto va nel foglio Recuperati, con la cella da cui viene.",
    );
    expect(remedySentence(outside, "en")).toBe(
      "Repair takes them away from there. What is typed there goes to the sheet Recuperati, with the cell that it comes from.",
    );
  });
});

describe("the place of a finding", () => {
  it.each([
    [{}, "foglio «A1 Organi Istituzionali», cella L7", "sheet “A1 Organi Istituzionali”, cell L7"],
    [{ address: null }, "foglio «A1 Organi Istituzionali»", "sheet “A1 Organi Istituzionali”"],
    [{ sheet: "", address: null }, "tutta la cartella", "the whole workbook"],
  ])("is named as far as there is one: %j", (changes, italian, english) => {
    expect(findingPlace(aFinding(changes), "it")).toBe(italian);
    expect(findingPlace(aFinding(changes), "en")).toBe(english);
  });
});

describe("whatever a finding holds", () => {
  it("its sentences are short, end with a full stop and show no inside of the program", () => {
    fc.assert(
      fc.property(anyFinding, fc.constantFrom(...LANGUAGES), (finding, language) => {
        for (const sentence of [findingSentence(finding, language), remedySentence(finding, language)]) {
          expect(sentence.length).toBeLessThan(420);
          expect(sentence.endsWith(".")).toBe(true);
          expect(sentence).not.toMatch(/\p{Cc}|\[object/u);
        }
      }),
    );
  });

  it("nothing that is not there is called undefined, null or by a placeholder", () => {
    const bare = { subject: "", column: null, found: null, wanted: null };
    for (const cause of FINDING_CAUSES)
      for (const count of [1, 2])
        for (const language of LANGUAGES) {
          const finding = aFinding({ cause, count, ...bare });
          expect(findingSentence(finding, language)).not.toMatch(/undefined|null|[{}]|«»|“”/u);
          expect(remedySentence(finding, language)).not.toMatch(/undefined|null|[{}]|«»|“”/u);
        }
  });
});
