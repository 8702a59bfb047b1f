import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { WHOLE_SHEET, cellName } from "../../src/embedded/model/area";
import { isCellError } from "../../src/embedded/model/scalar";
import type { Scalar } from "../../src/embedded/model/scalar";
import { cellAt } from "../../src/embedded/model/sheet";
import { bodyArea, columnPosition } from "../../src/embedded/model/table";
import type { EmbeddedWorkbook } from "../../src/embedded/model/workbook";
import { tableNamed } from "../../src/embedded/model/workbook";
import { readXlsx } from "../../src/embedded/xlsx/read-xlsx";
import { describeWithLibreOffice, recalculated } from "../embedded/libreoffice";
import { structuralFaults } from "../embedded/xlsx/file-structure";
import { VERBS } from "../../src/command-line/verbs";
import type { Ending } from "./run-command";
import { runCommandLine } from "./run-command";
import { runHere, WorkFolder } from "./run-here";

const MINUTES = 60_000;
const folder = new WorkFolder();
afterAll(() => {
  folder.remove();
});

/** What the office and some managers type: numbers, Sì/No, a date, a percentage, an amount, a text, a phase. */
const EDITS = `tabella;id;colonna;valore
Indicatori;2022-A1-OP-01-I03;Target;20
Indicatori;2022-P1-OP-02-I01;Target;1000.5
Centro_A1;2022-A1-OP-01-I03;T1;5
Centro_A1;2022-A1-OP-01-I03;T2;7
Centro_A1;2022-A1-OP-01-I03;T3;99
Centro_A1;2022-A1-OP-01-I03;Note;"due eventi; ""nuovi"""
Centro_A1;2022-A1-OP-01-I01;T1;No
Centro_A1;2022-A1-OP-01-I01;T2;Sì
Centro_C7;2022-C7-OP-03-I01;T2;2022-04-15
Centro_A7;2022-A7-OP-04-I02;T2;0.45
Centro_P1;2022-P1-OP-02-I01;T1;250.125
Fasi_A1;2022-A1-OP-01-F01;T1;0.5
`;

/** Results as of T2 (the third quarter does not count yet), worked out by hand. */
const ACHIEVED = [
  ["A1", "2022-A1-OP-01-I01", 1],
  ["A1", "2022-A1-OP-01-I03", 12 / 20],
  ["C7", "2022-C7-OP-03-I01", 1],
  ["A7", "2022-A7-OP-04-I02", 0.45 / 0.5],
  ["P1", "2022-P1-OP-02-I01", 0.25],
] as const;
const BODY = ((1 + 12 / 20) / 2 + 1 + 0.9 + 0.25) / 4;

/** Every value by sheet and cell. */
function valuesOf(workbook: EmbeddedWorkbook): ReadonlyMap<string, Scalar> {
  const values = new Map<string, Scalar>();
  for (const sheet of workbook.sheets) {
    sheet.cells.visit(WHOLE_SHEET, ({ value }, row, column) => {
      if (value !== "") values.set(`${sheet.name}!${cellName(row, column)}`, value);
    });
  }
  return values;
}

/** The value in a table's row with this key. */
function valueIn(workbook: EmbeddedWorkbook, name: string, key: string, header: string): Scalar | undefined {
  const { table, sheet } = tableNamed(workbook, name);
  const body = bodyArea(table);
  const column = body.column + columnPosition(table, header);
  for (let row = body.row; row < body.row + body.rowCount; row += 1) {
    if (cellAt(sheet, row, body.column).value === key) return cellAt(sheet, row, column).value;
  }
  return undefined;
}

describe("the command on the plan of Lucca, with edits", () => {
  const out = folder.file("lucca.xlsx");
  let ending: Ending;
  let workbook: EmbeddedWorkbook;

  beforeAll(async () => {
    const edits = folder.file("edits.csv", EDITS);
    ending = await runCommandLine([
      "--plan",
      "lucca-2022",
      "--out",
      out,
      "--edits",
      edits,
      "--quarter",
      "T2",
    ]);
    workbook = await readXlsx(readFileSync(out));
  }, 3 * MINUTES);

  it("ends well and says what it did", () => {
    expect(ending).toMatchObject({ code: 0, stderr: "" });
    expect(ending.stdout).toContain(
      "77 obiettivi, 24 centri, 7 dirigenti, 6 valori pubblici, 272 fasi, 237 indicatori",
    );
    expect(ending.stdout).toContain("situazione al T2");
    expect(ending.stdout).toContain("Celle compilate: 12");
    expect(ending.stdout).toContain("Anomalie: 0");
  });

  it("holds what was typed, as a person would have typed it", () => {
    expect(valueIn(workbook, "Centro_A1", "2022-A1-OP-01-I03", "T2")).toBe(7);
    expect(valueIn(workbook, "Centro_A1", "2022-A1-OP-01-I03", "Note")).toBe('due eventi; "nuovi"');
    expect(valueIn(workbook, "Centro_C7", "2022-C7-OP-03-I01", "T2")).toBe(44666);
    expect(valueIn(workbook, "Parametri", "Trimestre di riferimento", "Valore")).toBe("T2");
  });

  it("sums up what the cells of the centres show", () => {
    for (const [centre, id, achievement] of ACHIEVED) {
      expect(valueIn(workbook, `Centro_${centre}`, id, "Raggiungimento")).toBeCloseTo(achievement, 10);
    }
    expect(valueIn(workbook, "Riepilogo_Obiettivi", "2022-A1-OP-01", "Raggiungimento")).toBeCloseTo(0.8, 10);
    expect(valueIn(workbook, "Riepilogo_Ente", "Provincia di Lucca", "Raggiungimento")).toBeCloseTo(BODY, 10);
    expect(ending.stdout).toContain("Raggiungimento: 73,8%");
  });

  it("is built as Excel wants it", async () => {
    expect(await structuralFaults(readFileSync(out))).toEqual([]);
  });

  describeWithLibreOffice("opened by LibreOffice", () => {
    it(
      "shows no error and the same value in every cell",
      async () => {
        const there = valuesOf(await recalculated(readFileSync(out)));
        const here = valuesOf(workbook);
        const errors = [...there].filter(([, value]) => isCellError(value));
        expect(errors).toEqual([]);
        const different = [...here].filter(([place, value]) => !isSame(value, there.get(place)));
        expect(different).toEqual([]);
        expect(here.size).toBeGreaterThan(10_000);
      },
      5 * MINUTES,
    );
  });
});

function isSame(one: Scalar, other: Scalar | undefined): boolean {
  return typeof one === "number" && typeof other === "number" ? Math.abs(one - other) < 1e-9 : one === other;
}

describe("the command", () => {
  it("lists its verbs, and helps with each and with the form without a verb", async () => {
    for (const words of [["--help"], ["-h"], ["help"]]) {
      const help = await runHere(...words);
      expect(help).toMatchObject({ code: 0, stderr: "" });
      for (const { name, about } of VERBS) expect(help.stdout).toContain(`  ${name.padEnd(10)} ${about}`);
      expect(help.stdout).toContain("--edits FILE.csv");
    }
    const unnamed = await runHere("--plan", "p.json", "--help");
    expect(unnamed.stdout).toContain("npm run workbook -- load [--plan FILE] [--document FILE]");
  });

  it.each(VERBS.map((verb) => [verb.name, verb] as const))(
    "explains every option of %s",
    async (name, verb) => {
      const help = await runHere(name, "--help");
      expect(help).toEqual({ code: 0, stdout: verb.usage, stderr: "" });
      for (const [option] of verb.usage.matchAll(/--[a-z]+/g)) {
        const meant = verb.usage.split("\n").some((line) => line.startsWith(`  ${option}`));
        expect([option, meant || option === "--help"]).toEqual([option, true]);
      }
      expect(verb.usage.split("\n").filter((line) => line.length > 130)).toEqual([]);
    },
  );

  it("ends with 2 and one line where it is used wrongly", async () => {
    const nothing = await runHere();
    expect(nothing).toEqual({
      code: 2,
      stdout: "",
      stderr: "manca il verbo: load, read, template, refresh, check, repair, upgrade (aiuto: --help)\n",
    });
    const mistyped = await runHere("refesh", "--workbook", "b.xlsx");
    expect(mistyped.stderr).toBe("il verbo «refesh» non c'è; forse refresh (aiuto: --help)\n");
    const foreign = await runHere("toString");
    expect(foreign.stderr).toBe(
      "il verbo «toString» non c'è: i verbi sono load, read, template, refresh, check, repair, upgrade (aiuto: --help)\n",
    );
    const unnamed = await runHere("--plan", "lucca-2022");
    expect(unnamed).toMatchObject({
      code: 2,
      stdout: "",
      stderr: "manca --out FILE.xlsx (aiuto: load --help)\n",
    });
  });

  it("gives its refusals as JSON too, with exit code, file and line", async () => {
    const plan = folder.file("one-line.json", '{\n"body": 5 }');
    const refused = await runHere("load", "--plan", plan, "--out", folder.file("o.xlsx"), "--json");
    expect(JSON.parse(refused.stdout)).toEqual({
      exit: 1,
      error: refused.stderr.trimEnd(),
      file: plan,
      line: 2,
    });
    const wrong = await runHere("load", "--json");
    expect(JSON.parse(wrong.stdout)).toMatchObject({ exit: 2, file: null, line: null });
    expect(wrong.code).toBe(2);
  });

  it.each(["stdout", "stderr"] as const)(
    "ends as it would have ended when nobody reads its %s any more",
    async (closed) => {
      const words = closed === "stdout" ? ["--help"] : ["nulla"];
      const ending = await runCommandLine(words, closed);
      expect(ending).toMatchObject({ code: closed === "stdout" ? 0 : 2, stdout: "", stderr: "" });
    },
    MINUTES,
  );
});
