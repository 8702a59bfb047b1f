import {
  chmodSync,
  copyFileSync,
  lstatSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { areaAt } from "../../../src/embedded/model/area";
import { BLANK_CELL } from "../../../src/embedded/model/cell";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { pack, partText, setPartText, unpack } from "../../../src/embedded/xlsx/package/package-parts";
import { packageKindOf } from "../../../src/embedded/xlsx/package-kind";
import { readXlsx } from "../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { convert, describeWithLibreOffice } from "../../embedded/libreoffice";
import { tableRows } from "../../excel/embedded";
import { damaged, unprotect } from "../damaged-workbook";
import { runHere, smallPlan, WorkFolder } from "../run-here";

const MINUTES = 60_000;
const folder = new WorkFolder();
afterAll(() => {
  folder.remove();
});

const LOADED = folder.file("loaded.xlsx");
const EDITS = folder.file(
  "edits.csv",
  `Indicatori;2022-A1-OP-01-I01;Target;20
Indicatori;2022-A1-OP-02-I01;Tipo;Percentuale
Indicatori;2022-A1-OP-02-I01;Target;50%
Centro_A1;2022-A1-OP-01-I01;T1;5
Centro_A1;2022-A1-OP-02-I01;T1;25%
`,
);

beforeAll(async () => {
  const plan = folder.file("plan.json", JSON.stringify(smallPlan()));
  expect(await runHere("load", "--plan", plan, "--out", LOADED)).toMatchObject({ code: 0, stderr: "" });
}, MINUTES);

async function rowsOf(file: string, table: string): Promise<readonly Record<string, unknown>[]> {
  return tableRows(await readXlsx(readFileSync(file)), table);
}

async function expectRefreshed(file: string): Promise<void> {
  const [first, second] = await rowsOf(file, "Centro_A1");
  expect(first).toMatchObject({ Target: 20, T1: 5, Raggiungimento: 0.25 });
  // The sheet has followed the changed kind before the manager filled it.
  expect(second).toMatchObject({ Target: 0.5, T1: 0.25, Raggiungimento: 0.5 });
  expect((await rowsOf(file, "Riepilogo_Ente"))[0]).toMatchObject({ Raggiungimento: 0.375 });
  expect(
    (await rowsOf(file, "Parametri")).find(({ Parametro }) => Parametro === "Trimestre di riferimento"),
  ).toMatchObject({
    Valore: "T1",
  });
}

describe("refresh", () => {
  it("writes a workbook with macros only under a name that Excel opens", async () => {
    const parts = await unpack(new Uint8Array(readFileSync(LOADED)));
    const types = partText(parts, "[Content_Types].xml");
    const plain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    expect(types).toContain(plain);
    setPartText(
      parts,
      "[Content_Types].xml",
      types.replace(plain, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
    );
    const file = folder.file("macros.xlsm");
    writeFileSync(file, await pack(parts, "small"));
    const [wrong, right] = [folder.file("out.xlsx"), folder.file("out.xlsm")];
    expect(await runHere("refresh", "--workbook", file, "--out", wrong)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("deve chiamarsi .xlsm"),
    });
    expect(await runHere("refresh", "--workbook", file, "--out", right)).toMatchObject({ code: 0 });
    expect(await packageKindOf(new Uint8Array(readFileSync(right)))).toBe("xlsm");
  });

  it("says in Italian what a workbook holds that cannot be kept", async () => {
    const parts = await unpack(new Uint8Array(readFileSync(LOADED)));
    const book = partText(parts, "xl/workbook.xml");
    setPartText(parts, "xl/workbook.xml", book.replace("<workbookPr", '<workbookPr date1904="1"'));
    const file = folder.file("from-1904.xlsx");
    writeFileSync(file, await pack(parts, "small"));
    expect(await runHere("refresh", "--workbook", file, "--out", file)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("conta le date dal 1904"),
    });
  });

  it("types the edits, aligns the sheets, and refreshes the summary as of the quarter", async () => {
    const out = folder.file("refreshed.xlsx");
    const words = [
      "refresh",
      "--workbook",
      LOADED,
      "--edits",
      EDITS,
      "--quarter",
      "T1",
      "--out",
      out,
      "--json",
    ];
    const ending = await runHere(...words);
    expect(ending).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(ending.stdout)).toMatchObject({
      verb: "refresh",
      quarter: "T1",
      counts: { objectives: 2, centres: 1, phases: 2, indicators: 2 },
      edits: 5,
      achievement: 0.375,
      out,
    });
    await expectRefreshed(out);
  });

  it("may write the workbook itself, behind a link and with its mode", async () => {
    const own = folder.file("own.xlsx");
    copyFileSync(LOADED, own);
    chmodSync(own, 0o640);
    symlinkSync("own.xlsx", folder.file("link.xlsx"));
    const link = folder.file("link.xlsx");
    const words = ["refresh", "--workbook", link, "--edits", EDITS, "--quarter", "T1", "--out", link];
    expect(await runHere(...words)).toMatchObject({ code: 0, stderr: "" });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(own).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder.place).filter((name) => name.includes("tmp"))).toEqual([]);
    await expectRefreshed(own);
  });

  it("leaves the workbook as it was where an edit is refused", async () => {
    const own = folder.file("refused.xlsx");
    copyFileSync(LOADED, own);
    const edits = folder.file(
      "refused.csv",
      "Centro_A1;2022-A1-OP-01-I01;T1;5\nCentro_A1;2022-A1-OP-01-I01;T1;molti\n",
    );
    const ending = await runHere("refresh", "--workbook", own, "--edits", edits, "--out", own);
    expect(ending).toMatchObject({ code: 1, stdout: "" });
    expect(ending.stderr).toMatch(/^\S*refused\.csv, riga 2: /);
    expect(readFileSync(own)).toEqual(readFileSync(LOADED));
  });

  it("does not touch sheets that are behind without being asked, and says so", async () => {
    const out = folder.file("behind.xlsx");
    const workbook = await readXlsx(readFileSync(LOADED));
    const registry = workbook.sheets.find(({ name }) => name === "Indicatori");
    const table = registry?.tables[0];
    if (!registry || !table) throw new Error("no registry");
    const column = table.area.column + table.columns.findIndex(({ name }) => name === "Tipo");
    const cell = registry.cells.get(table.area.row + 1, column) ?? BLANK_CELL;
    registry.cells.set(table.area.row + 1, column, { ...cell, value: "Data" });
    const file = folder.file("kind-changed.xlsx", await writeXlsx(workbook));
    const { stdout } = await runHere("refresh", "--workbook", file, "--out", out);
    expect(stdout).toContain("Da controllare: 1 indicatori hanno cambiato tipo");
  });

  it("says beside its own work what is wrong with the structure", async () => {
    const file = folder.file(
      "unprotected.xlsx",
      await damaged(LOADED, (workbook) => {
        unprotect(workbook, "Centro_A1");
      }),
    );
    const out = folder.file("unprotected-out.xlsx");
    const words = ["refresh", "--workbook", file, "--out", out];
    const { code, stdout } = await runHere(...words);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /Da controllare: 1 rilievo sulla struttura: foglio «A1 Affari generali».*non è più protetto/u,
    );
    expect(JSON.parse((await runHere(...words, "--json")).stdout)).toMatchObject({
      exit: 0,
      structure: [{ cause: "protection-off", remedy: "restored", action: "Ripara rimette la protezione." }],
    });
  });

  it("says nothing of a structure that is sound", async () => {
    const words = ["refresh", "--workbook", LOADED, "--out", folder.file("sound.xlsx"), "--json"];
    expect(JSON.parse((await runHere(...words)).stdout)).toMatchObject({ structure: [], notices: [] });
  });

  describeWithLibreOffice("on a workbook that LibreOffice has saved", () => {
    it(
      "does the same",
      async () => {
        const saved = await convert(
          LOADED,
          "xlsx:Calc MS Excel 2007 XML",
          folder.file("libreoffice"),
          "never",
        );
        const words = ["refresh", "--workbook", saved, "--edits", EDITS, "--quarter", "T1", "--out", saved];
        expect(await runHere(...words)).toMatchObject({ code: 0, stderr: "" });
        await expectRefreshed(saved);
      },
      5 * MINUTES,
    );
  });
});

describe("a file that refresh cannot use", () => {
  const refuse = async (name: string, content: string | Uint8Array): Promise<string> => {
    const file = folder.file(name, content);
    const ending = await runHere("refresh", "--workbook", file, "--out", file);
    expect(ending).toMatchObject({ code: 1, stdout: "" });
    expect(ending.stderr).toMatch(/^[^\n]{1,300}\n$/);
    expect(readFileSync(file)).toEqual(Buffer.from(content));
    return ending.stderr;
  };

  it("is refused as what it is", async () => {
    expect(await refuse("a.xlsx", "a;b;c")).toContain("non è una cartella Excel");
    expect(await refuse("half.xlsx", readFileSync(LOADED).subarray(0, 5_000))).toContain(
      "danneggiato o incompleto",
    );
    expect(await refuse("other.xlsx", await writeXlsx(createWorkbook()))).toContain(
      "non c'è un piano caricato",
    );
  });

  it("is refused where a part of it is broken, whichever", async () => {
    const { unpack, pack } = await import("../../../src/embedded/xlsx/package/package-parts");
    const parts = await unpack(readFileSync(LOADED));
    for (const name of [
      "xl/workbook.xml",
      "xl/worksheets/sheet4.xml",
      "xl/styles.xml",
      "xl/_rels/workbook.xml.rels",
    ]) {
      const broken = new Map(parts).set(name, new TextEncoder().encode("<x"));
      expect(await refuse("broken.xlsx", await pack(broken, "stored"))).toContain("broken.xlsx: ");
    }
  });

  it("is refused where its plan is damaged, naming what is missing", async () => {
    const workbook = await readXlsx(readFileSync(LOADED));
    const sheet = workbook.sheets.find(({ name }) => name === "Fasi");
    if (!sheet) throw new Error("no phases");
    sheet.tables.length = 0;
    expect(await refuse("damaged.xlsx", await writeXlsx(workbook))).toMatch(/damaged\.xlsx: Manca.*«Fasi»/);
  });

  it("is refused where a formula cannot be calculated here, naming cell and function", async () => {
    const workbook = await readXlsx(readFileSync(LOADED));
    const sheet = workbook.sheets.find(({ name }) => name === "Parametri");
    if (!sheet) throw new Error("no parameters");
    const { row, column } = areaAt("K20");
    sheet.cells.set(row, column, { ...BLANK_CELL, formula: '=IF(TRUE,CUBEVALUE("a(",1))', value: 1 });
    expect(await refuse("formula.xlsx", await writeXlsx(workbook))).toContain(
      "la cella 'Parametri'!K20 usa la funzione CUBEVALUE",
    );
  });

  it("is named where it is not there, or is no file", async () => {
    const missing = await runHere(
      "refresh",
      "--workbook",
      folder.file("missing.xlsx"),
      "--out",
      folder.file("o.xlsx"),
    );
    expect(missing.stderr).toMatch(/missing\.xlsx: il file non esiste\n$/);
    const aFolder = await runHere("refresh", "--workbook", folder.place, "--out", folder.file("o.xlsx"));
    expect(aFolder.stderr).toMatch(/: è una cartella, non un file\n$/);
  });
});
