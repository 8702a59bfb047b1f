import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { readXlsx } from "../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { cellOf, tableRows } from "../../excel/embedded";
import { cellBelow, damaged, holdsText, overwrite, unprotect } from "../damaged-workbook";
import { runHere, smallPlan, WorkFolder } from "../run-here";

const MINUTES = 60_000;
const folder = new WorkFolder();
afterAll(() => {
  folder.remove();
});

const LOADED = folder.file("loaded.xlsx");
const [FIRST, SECOND] = ["2022-A1-OP-01-I01", "2022-A1-OP-02-I01"];

beforeAll(async () => {
  const plan = folder.file("plan.json", JSON.stringify(smallPlan()));
  const edits = folder.file(
    "edits.csv",
    `Indicatori;${FIRST};Target;20\nCentro_A1;${FIRST};T1;5\nCentro_A1;${FIRST};Note;due incontri\n`,
  );
  const words = ["load", "--plan", plan, "--edits", edits, "--quarter", "T1", "--out", LOADED];
  expect(await runHere(...words)).toMatchObject({ code: 0, stderr: "" });
}, MINUTES);

async function rowsOf(file: string, table: string): Promise<readonly Record<string, unknown>[]> {
  return tableRows(await readXlsx(readFileSync(file)), table);
}

describe("repair", () => {
  it("brings a damaged workbook back, keeps what was typed and leaves nothing to be done", async () => {
    const file = folder.file(
      "damaged.xlsx",
      await damaged(LOADED, (workbook) => {
        overwrite(workbook, cellOf(workbook, "Centro_A1", FIRST, "Raggiungimento"), 0.99);
        unprotect(workbook, "Centro_A1");
      }),
    );
    const out = folder.file("repaired.xlsx");
    const { code, stdout, stderr } = await runHere("repair", "--workbook", file, "--out", out);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Riparato: 2 rilievi sulla struttura\n/u);
    expect(stdout).toContain("Ripara rimette la formula.");
    expect(stdout).toMatch(/\nNon resta nulla\.\nScritto: .*repaired\.xlsx\n$/u);
    const [row] = await rowsOf(out, "Centro_A1");
    expect(row).toMatchObject({ T1: 5, Note: "due incontri", Raggiungimento: 0.25 });
    expect(await runHere("check", "--workbook", out)).toMatchObject({ code: 0 });
  });

  it("answers a program with what was put right, what remains and where it is written", async () => {
    const file = folder.file(
      "formula.xlsx",
      await damaged(LOADED, (workbook) =>
        overwrite(workbook, cellOf(workbook, "Centro_A1", FIRST, "Stato"), "fatto"),
      ),
    );
    const out = folder.file("answered.xlsx");
    const { code, stdout } = await runHere("repair", "--workbook", file, "--out", out, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      verb: "repair",
      exit: 0,
      repaired: [
        expect.objectContaining({ cause: "formula-overwritten", subject: "Centro_A1", column: "Stato" }),
      ],
      remaining: [],
      setAside: expect.any(Number),
      locked: [],
      out,
    });
  });

  it("writes the file and asks for a person where only one can tell", async () => {
    const file = folder.file(
      "twice.xlsx",
      await damaged(LOADED, (workbook) =>
        overwrite(workbook, cellOf(workbook, "Indicatori", SECOND, "ID"), FIRST),
      ),
    );
    const out = folder.file("twice-out.xlsx");
    const { code, stdout, stderr } = await runHere("repair", "--workbook", file, "--out", out, "--json");
    expect({ code, stderr }).toEqual({ code: 3, stderr: "" });
    const { remaining } = JSON.parse(stdout) as { remaining: readonly Record<string, unknown>[] };
    expect(remaining).toContainEqual(
      expect.objectContaining({ cause: "id-not-unique", subject: "Indicatori", remedy: "by-hand" }),
    );
    expect((await rowsOf(out, "Indicatori")).map(({ ID }) => ID)).toEqual([FIRST, FIRST]);
    expect(await runHere("check", "--workbook", out)).toMatchObject({ code: 3 });
  });

  it("loses nothing that somebody typed where nothing is read", async () => {
    const file = folder.file(
      "outside.xlsx",
      await damaged(LOADED, (workbook) =>
        overwrite(workbook, cellBelow(workbook, "Fasi_A1"), "da ricordare"),
      ),
    );
    const out = folder.file("outside-out.xlsx");
    const { code, stdout } = await runHere("repair", "--workbook", file, "--out", out, "--json");
    expect([0, 3]).toContain(code);
    const { repaired, remaining } = JSON.parse(stdout) as Record<string, readonly object[]>;
    expect([...(repaired ?? []), ...(remaining ?? [])]).toContainEqual(
      expect.objectContaining({ cause: "row-outside", subject: "Fasi_A1" }),
    );
    expect(holdsText(await readXlsx(readFileSync(out)), "da ricordare")).toBe(true);
  });

  it("may write the workbook itself, and changes nothing in one that is sound", async () => {
    const own = folder.file("own.xlsx");
    copyFileSync(LOADED, own);
    const { code, stdout } = await runHere("repair", "--workbook", own, "--out", own);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Nulla da riparare\.\nNon resta nulla\.\nScritto: /u);
    expect(await rowsOf(own, "Centro_A1")).toEqual(await rowsOf(LOADED, "Centro_A1"));
  });

  it("refuses a workbook of somebody else and writes nothing", async () => {
    const other = folder.file("other.xlsx", await writeXlsx(createWorkbook()));
    const out = folder.file("none.xlsx");
    expect(await runHere("repair", "--workbook", other, "--out", out)).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("non c'è un piano caricato"),
    });
    expect(existsSync(out)).toBe(false);
    expect(await runHere("repair", "--workbook", LOADED)).toMatchObject({ code: 2 });
    expect(await runHere("repair", "--workbook", LOADED, "--out", folder.file("x.xlsm"))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("deve chiamarsi .xlsx"),
    });
  });
});
