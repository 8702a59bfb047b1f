import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { readXlsx } from "../../../src/embedded/xlsx/read-xlsx";
import { cellOf, tableRows } from "../../excel/embedded";
import { damaged, overwrite } from "../damaged-workbook";
import { runHere, WorkFolder } from "../run-here";

const folder = new WorkFolder();
afterAll(() => {
  folder.remove();
});

const layout = (name: string): string => path.join(__dirname, "../../cases/layouts", name);
const SURE = layout("01-comune-intestazione-doppia.csv");
const UNSURE = layout("03-asl-budget-pesi.csv");

async function rowsOf(file: string, table: string): Promise<readonly Record<string, unknown>[]> {
  return tableRows(await readXlsx(readFileSync(file)), table);
}

describe("read", () => {
  it("gives the plan of a document with the fields of the expected file", async () => {
    const { code, stdout, stderr } = await runHere("read", "--document", SURE, "--json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const expected: unknown = JSON.parse(readFileSync(SURE.replace(".csv", ".expected.json"), "utf8"));
    const { body, year, objectives, needsMapping } = expected as Record<string, unknown>;
    expect(JSON.parse(stdout)).toMatchObject({ body, year, objectives, needsMapping });
  });

  it("says that columns are to be confirmed, and gives a mapping that answers them", async () => {
    const { stdout } = await runHere("read", "--document", UNSURE, "--json");
    const read = JSON.parse(stdout) as { needsMapping: boolean; mapping: object };
    expect(read.needsMapping).toBe(true);
    const mapping = folder.file("mapping.json", JSON.stringify(read.mapping));
    const answered = await runHere("read", "--document", UNSURE, "--mapping", mapping, "--json");
    expect(JSON.parse(answered.stdout)).toMatchObject({ needsMapping: false });
  });

  it.each([
    { name: "vuoto.csv", content: "", sentence: /vuoto/u },
    { name: "vecchio.doc", content: "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", sentence: /\.docx/u },
  ])("refuses $name with a sentence", async ({ name, content, sentence }) => {
    const file = folder.file(name, Buffer.from(content, "latin1"));
    const { code, stderr } = await runHere("read", "--document", file);
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
  });

  it("names the sheets where the wanted one has no table", async () => {
    const file = folder.file("form.xlsx");
    await runHere("template", "--out", file);
    const { code, stderr } = await runHere("read", "--document", file, "--sheet", "Altro");
    expect(code).toBe(1);
    expect(stderr).toMatch(/«Altro».*Modello Obiettivi/u);
  });
});

describe("load --document", () => {
  it("asks about columns that are not sure, exits with 3 and writes nothing", async () => {
    const out = folder.file("unsure.xlsx");
    const { code, stderr } = await runHere("load", "--document", UNSURE, "--out", out);
    expect(code).toBe(3);
    expect(stderr).toMatch(/--mapping/u);
    expect(existsSync(out)).toBe(false);
  });

  it("writes what the document states: target, unit, weight, target as written", async () => {
    const out = folder.file("sure.xlsx");
    expect(await runHere("load", "--document", SURE, "--out", out)).toMatchObject({ code: 0, stderr: "" });
    const rows = await rowsOf(out, "Indicatori");
    expect(rows.find((row) => row["Indicatore"] === "% istanze presentate online")).toMatchObject({
      ...{ Tipo: "Percentuale", Unità: "%", "Valore iniziale": 0.35, Target: 0.6 },
      ...{ Polarità: "Crescente", "Target dichiarato": "≥ 60%", Confermato: "No" },
    });
    expect((await rowsOf(out, "Obiettivi")).map((row) => row["Peso"])).toContain(30);
    expect(await runHere("check", "--workbook", out)).toMatchObject({ code: 0 });
  });

  it("takes one of plan and document, not both and not none", async () => {
    const out = folder.file("none.xlsx");
    expect(await runHere("load", "--out", out)).toMatchObject({ code: 2 });
    expect(await runHere("load", "--plan", "lucca-2022", "--document", SURE, "--out", out)).toMatchObject({
      code: 2,
    });
  });
});

describe("template", () => {
  it("makes a form that is loaded without questions once it is filled in", async () => {
    const form = folder.file("modello.xlsx");
    expect(await runHere("template", "--out", form)).toMatchObject({ code: 0, stderr: "" });
    const filled = await damaged(form, (workbook) => {
      const write = (table: string, key: string, header: string, value: string | number): void => {
        overwrite(workbook, cellOf(workbook, table, key, header), value);
      };
      write("Modello_Piano", "Ente", "Valore", "Comune di Prova");
      write("Modello_Piano", "Anno", "Valore", 2026);
      write("Modello_Obiettivi", "ESEMPIO-01", "Codice", "OB1");
      write("Modello_Indicatori", "ESEMPIO-01", "Obiettivo", "OB1");
    });
    const file = folder.file("compilato.xlsx", filled);
    const out = folder.file("caricato.xlsx");
    expect(await runHere("load", "--document", file, "--out", out)).toMatchObject({ code: 0, stderr: "" });
    expect(await rowsOf(out, "Indicatori")).toMatchObject([
      {
        ...{ ID: "OB1-I01", Tipo: "Numero", Unità: "ore", Regola: "Ultimo valore", Target: 30 },
        ...{ Frequenza: "Trimestrale", Fonte: "Orario pubblicato", Dimensione: "Efficacia" },
      },
    ]);
  });
});
