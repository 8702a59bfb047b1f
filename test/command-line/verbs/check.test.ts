import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { convert, describeWithLibreOffice } from "../../embedded/libreoffice";
import { cellOf } from "../../excel/embedded";
import { damaged, overwrite, unprotect } from "../damaged-workbook";
import { runHere, smallPlan, WorkFolder } from "../run-here";

const MINUTES = 60_000;
const folder = new WorkFolder();
afterAll(() => {
  folder.remove();
});

const LOADED = folder.file("loaded.xlsx");
const ID = "2022-A1-OP-01-I01";

beforeAll(async () => {
  const plan = folder.file("plan.json", JSON.stringify(smallPlan()));
  expect(await runHere("load", "--plan", plan, "--out", LOADED)).toMatchObject({ code: 0, stderr: "" });
}, MINUTES);

describe("check", () => {
  it("finds nothing in a workbook that load has made, and writes nothing", async () => {
    const before = readFileSync(LOADED);
    expect(await runHere("check", "--workbook", LOADED)).toEqual({
      code: 0,
      stdout: "Nessun rilievo: la cartella è come deve essere.\n",
      stderr: "",
    });
    expect(readFileSync(LOADED)).toEqual(before);
  });

  it("answers a program the same", async () => {
    const { code, stdout } = await runHere("check", "--workbook", LOADED, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ verb: "check", exit: 0, workbook: LOADED, findings: [] });
  });

  it("says what is damaged, where, and what would be done, and writes nothing", async () => {
    const file = folder.file(
      "damaged.xlsx",
      await damaged(LOADED, (workbook) => {
        overwrite(workbook, cellOf(workbook, "Centro_A1", ID, "Consuntivo"), 12);
        unprotect(workbook, "Centro_A1");
      }),
    );
    const before = readFileSync(file);
    const { code, stdout, stderr } = await runHere("check", "--workbook", file);
    expect({ code, stderr }).toEqual({ code: 3, stderr: "" });
    expect(stdout).toMatch(/^2 rilievi sulla struttura:\n/u);
    expect(stdout).toMatch(
      / {2}foglio «A1 Affari generali», cella [A-Z]+\d+: Nella colonna «Consuntivo» della tabella «Centro_A1» una formula è stata sostituita da un valore.*\n {4}Ripara rimette la formula\. .*foglio Recuperati.*\n/u,
    );
    expect(stdout).toMatch(
      /«A1 Affari generali» non è più protetto.*\n {4}Ripara rimette la protezione\.\n/u,
    );
    expect(readFileSync(file)).toEqual(before);
  });

  it("gives a program every fact of what is damaged", async () => {
    let place = { sheet: "", address: "" };
    const file = folder.file(
      "formula.xlsx",
      await damaged(LOADED, (workbook) => {
        place = cellOf(workbook, "Centro_A1", ID, "Consuntivo");
        overwrite(workbook, place, 12);
      }),
    );
    const { code, stdout } = await runHere("check", "--workbook", file, "--json");
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      verb: "check",
      exit: 3,
      workbook: file,
      findings: [
        {
          cause: "formula-overwritten",
          sheet: place.sheet,
          cell: place.address,
          subject: "Centro_A1",
          column: "Consuntivo",
          count: 1,
          what: expect.stringContaining("una formula è stata sostituita da un valore"),
          where: `foglio «${place.sheet}», cella ${place.address}`,
          // Somebody typed the value: it is kept.
          remedy: "set-aside",
          action: expect.stringMatching(/^Ripara rimette la formula\. .*foglio Recuperati/u),
        },
      ],
    });
    const { findings } = JSON.parse(stdout) as { findings: readonly object[] };
    expect(findings.map((finding) => Object.keys(finding))).toEqual([
      [
        ...["cause", "sheet", "cell", "subject", "column", "count", "found", "wanted"],
        ...["what", "where", "remedy", "action"],
      ],
    ]);
  });

  it("refuses a workbook of somebody else, and what is no workbook, in one line", async () => {
    const other = folder.file("other.xlsx", await writeXlsx(createWorkbook()));
    expect(await runHere("check", "--workbook", other)).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/other\.xlsx: in questa cartella non c'è un piano caricato.*\n$/u),
    });
    const text = folder.file("text.xlsx", "a;b;c");
    expect(await runHere("check", "--workbook", text)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("non è una cartella Excel"),
    });
    expect(await runHere("check")).toMatchObject({ code: 2 });
  });

  describeWithLibreOffice("on a workbook that LibreOffice has saved", () => {
    it(
      "finds nothing either",
      async () => {
        const saved = await convert(
          LOADED,
          "xlsx:Calc MS Excel 2007 XML",
          folder.file("libreoffice"),
          "never",
        );
        const { code, stdout } = await runHere("check", "--workbook", saved);
        expect({ code, stdout }).toEqual({
          code: 0,
          stdout: "Nessun rilievo: la cartella è come deve essere.\n",
        });
      },
      5 * MINUTES,
    );
  });
});
