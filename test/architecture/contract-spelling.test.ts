import { beforeAll, describe, expect, it } from "@jest/globals";
import { spelledContract } from "./contract-spelling";
import { columnsOf, contractTables, contractWords } from "./contract-words";
import type { ContractWords } from "./contract-words";
import { sourcesUnder } from "./sources";

let words: ContractWords;

beforeAll(async () => {
  words = await contractWords();
});

function faultsIn(text: string, path = "src/excel/planted.ts"): readonly string[] {
  return spelledContract({ path, text }, words).map((fault) => fault.replace(/^\S+ /u, ""));
}

describe("the contract", () => {
  it("is spelled in its own room alone", () => {
    expect(sourcesUnder("src").flatMap((source) => spelledContract(source, words))).toEqual([]);
  });

  it("has tables with names that differ whatever the case, and none that another's prefix begins", async () => {
    const tables = await contractTables();
    const names = tables.map((table) => ("name" in table ? table.name : table.prefix).toLowerCase());
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
    const prefixes = [...words.prefixes].map((prefix) => prefix.toLowerCase());
    for (const prefix of prefixes) {
      expect(names.filter((name) => name !== prefix && name.startsWith(prefix))).toEqual([]);
    }
  });

  it("has headers that differ in each table whatever the case", async () => {
    for (const table of await contractTables()) {
      const headers = columnsOf(table).map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
    }
  });
});

describe("the search for spelled words finds", () => {
  it.each([
    ["a header", `read(entry, "Regola");`, "spells Regola"],
    ["a header of two words", `read(entry, "Valore iniziale");`, "spells Valore iniziale"],
    ["a header as a key", `const cells = { Regola: 1 };`, "spells Regola"],
    ["a header as a quoted key", `const cells = { "Valore iniziale": 1 };`, "spells Valore iniziale"],
    ["a header as a property", `cells.Regola;`, "spells Regola"],
    ["a header that is destructured", `const { Regola } = cells;`, "spells Regola"],
    ["a header in a template", "const s = `Regola${x}`;", "spells Regola"],
    ["a header behind a template", "const s = `${x} Regola`;", "spells Regola"],
    ["a header as a type", `let x: "Regola";`, "spells Regola"],
    ["a header in a regular expression", `const r = /^(Note|T1)$/u;`, "spells Note"],
    ["a table", `tables.getItem("Indicatori");`, "spells Indicatori"],
    ["a prefix of a centre's tables", `const n = "Centro_" + code;`, "spells Centro_"],
    ["a centre's table", `const n = "Fasi_A1";`, "spells Fasi_"],
    ["a prefix in a regular expression", `const r = /^Centro_/iu;`, "spells Centro_"],
    ["a parameter", `valueOf("Soglia verde");`, "spells Soglia verde"],
    [
      "a name in a formula",
      "const f = `=IF(${x}<Trimestre_riferimento,1,2)`;",
      "spells Trimestre_riferimento",
    ],
    ["a chart", `charts.getItem("Grafico_Centri");`, "spells Grafico_Centri"],
    [
      "a beginning of tables in a regular expression",
      `const r = /^(?:Mancanti|Qualita)_/u;`,
      "spells Mancanti",
    ],
    ["a header that a template begins", "const s = `Atteso ${quarter}`;", "spells Atteso"],
    [
      "a name in a formula with a sentence",
      'const f = `=IF(${x}<Trimestre_riferimento,"non ancora",1)`;',
      "spells Trimestre_riferimento",
    ],
    ["a sheet", `worksheets.getItem("Chi manca");`, "spells Chi manca"],
    ["a cell of the row", "const f = `=[@Regola]`;", "writes a reference by itself"],
    ["a cell of two words", "const f = `=[@[Valore iniziale]]`;", "writes a reference by itself"],
    ["a column of a table", "const f = `=SUM(${table}[Regola])`;", "writes a reference by itself"],
    ["a column that is put in", "const f = `=SUM(${table}[${header}])`;", "writes a reference by itself"],
    ["a row's cell that is put in", "const f = `=[@${header}]`;", "writes a reference by itself"],
    ["a column spelled like a kind", "const f = `=SUM(${table}[Data])`;", "writes a reference by itself"],
    ["a rule in a formula", 'const f = `=IF(${rule}="Somma",1,2)`;', "quotes Somma by itself"],
  ])("%s", (_kind, text, fault) => {
    expect(faultsIn(text)).toContain(fault);
  });

  it("words on a page", () => {
    expect(faultsIn("const x = <b>Regola</b>;", "src/taskpane/planted.tsx")).toEqual(["spells Regola"]);
  });

  it.each([
    ["a word of the vocabulary", `if (kind === "Data" || status === "In corso") return;`],
    ["a sentence", `const s = "Scrivere un numero nella colonna Regola, o in Centro_A1";`],
    ["a sentence with gaps", "const s = `Target ${x}, valore iniziale ${y}`;"],
    ["a comment", `// Regola decides\nconst x = 1;`],
    ["a heading", `const block = { title: "Ente", heading: "Rilievi" };`],
    ["a list in brackets", "const s = `[1, ${x}]`;"],
  ])("nothing wrong with %s", (_kind, text) => {
    expect(faultsIn(text)).toEqual([]);
  });

  it("a homonym only where it has its meaning", () => {
    expect(faultsIn(`const name = "Cella";`, "src/preview/grid/planted.ts")).toEqual([]);
    expect(faultsIn(`const name = "Cella";`)).toEqual(["spells Cella"]);
  });

  it("nothing in the contract itself, nor in translations", () => {
    const text = `const x = "Regola";`;
    expect(faultsIn(text, "src/domain/contract/planted.ts")).toEqual([]);
    expect(faultsIn(text, "src/i18n/planted.ts")).toEqual([]);
  });
});
