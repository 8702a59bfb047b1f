import { existsSync, readFileSync, statSync } from "node:fs";
import { afterAll, describe, expect, it } from "@jest/globals";
import { readXlsx } from "../../../src/embedded/xlsx/read-xlsx";
import { TEXT_ROOM } from "../../../src/domain/plan/text-room";
import { tableRows } from "../../excel/embedded";
import { runHere, smallPlan, WorkFolder } from "../run-here";

const folder = new WorkFolder();
afterAll(() => {
  folder.remove();
});

const PLAN = folder.file("plan.json", JSON.stringify(smallPlan(), null, 1));

async function rowsOf(file: string, table: string): Promise<readonly Record<string, unknown>[]> {
  return tableRows(await readXlsx(readFileSync(file)), table);
}

describe("load", () => {
  it("says what it did as JSON: counts, figures, remarks, notices, the file", async () => {
    const edits = folder.file(
      "edits.csv",
      "indicatori;2022-a1-op-01-i01;TARGET;20\nCENTRO_A1;2022-A1-OP-01-I01;t1;5\nCentro_A1;2022-A1-OP-02-I01;T1;No\n",
    );
    const out = folder.file("json.xlsx");
    const ending = await runHere(
      "load",
      "--plan",
      PLAN,
      "--out",
      out,
      "--edits",
      edits,
      "--quarter",
      "T1",
      "--json",
    );
    expect(ending).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(ending.stdout)).toMatchObject({
      verb: "load",
      exit: 0,
      body: "Comune di Prova",
      year: 2022,
      quarter: "T1",
      counts: { objectives: 2, centres: 1, managers: 1, publicValues: 1, phases: 2, indicators: 2 },
      edits: 3,
      remarks: [],
      achievement: 0.125,
      anomalies: [],
      notices: [],
      out,
    });
  });

  it("goes by its old form without a verb", async () => {
    const out = folder.file("old-form.xlsx");
    const ending = await runHere("--plan", PLAN, "--out", out);
    expect(ending).toMatchObject({ code: 0, stderr: "" });
    expect(ending.stdout).toMatch(/\nScritto: \S*old-form\.xlsx\n$/);
    expect(existsSync(out)).toBe(true);
  });

  it("reads edits in UTF-16, as a spreadsheet saves them, and with letters composed in any way", async () => {
    const lines = "\uFEFFIndicatori;2022-A1-OP-01-I01;Tipo;Sì/No\r\nCentro_A1;2022-A1-OP-01-I01;T1;Sì\r\n";
    const wide = folder.file("utf16.csv", Buffer.from(lines, "utf16le"));
    const out = folder.file("utf16.xlsx");
    expect(await runHere("load", "--plan", PLAN, "--edits", wide, "--out", out)).toMatchObject({ code: 0 });
    expect((await rowsOf(out, "Indicatori"))[0]).toMatchObject({ Tipo: "Sì/No" });
    expect((await rowsOf(out, "Centro_A1"))[0]).toMatchObject({ T1: "Sì" });
    const apart =
      "Indicatori;2022-A1-OP-01-I01;Unità;metà\nIndicatori;2022-A1-OP-01-I01;Tipo;Sì/No\n".normalize("NFD");
    const edits = folder.file("nfd.csv", apart);
    expect(await runHere("load", "--plan", PLAN, "--edits", edits, "--out", out)).toMatchObject({ code: 0 });
    expect((await rowsOf(out, "Indicatori"))[0]).toMatchObject({ Unità: "metà", Tipo: "Sì/No" });
  });

  it("puts a space for a control character, with a notice that names the line", async () => {
    const plan = smallPlan();
    const [first] = plan.objectives;
    if (first) first.title = "Primo\u000Btitolo";
    const file = folder.file("control.json", JSON.stringify(plan, null, 1));
    const out = folder.file("control.xlsx");
    const { stdout } = await runHere("load", "--plan", file, "--out", out);
    expect(stdout).toMatch(/\nDa controllare: riga 10, objectives\[0\]\.title .*caratteri di controllo/);
    expect((await rowsOf(out, "Obiettivi"))[0]).toMatchObject({ Titolo: "Primo titolo" });
  });

  it("writes nothing and says file, line and reason in one line", async () => {
    const out = folder.file("kept.xlsx", "untouched");
    const before = statSync(out);
    const edits = folder.file(
      "refused.csv",
      "Centro_A1;2022-A1-OP-01-I01;T1;5\r\n\r\nCentro_A1;2022-A1-OP-01-I01;Target;5\r\n",
    );
    const ending = await runHere("load", "--plan", PLAN, "--out", out, "--edits", edits);
    expect(ending).toMatchObject({ code: 1, stdout: "" });
    expect(ending.stderr).toMatch(
      /^\S*refused\.csv, riga 3: .*2022-A1-OP-01-I01, Target .*protetto[^\n]*\n$/,
    );
    expect(readFileSync(out, "utf8")).toBe("untouched");
    expect(statSync(out).mtimeMs).toBe(before.mtimeMs);
  });

  it("names a plan that is missing or broken", async () => {
    const out = folder.file("none.xlsx");
    const missing = await runHere("load", "--plan", folder.file("missing.json"), "--out", out);
    expect(missing).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/missing\.json: il file non esiste\n$/),
    });
    const broken = await runHere("load", "--plan", folder.file("broken.json", '{ "body": '), "--out", out);
    expect(broken).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^\S*broken\.json: [^\n]*JSON[^\n]*\n$/),
    });
    expect(existsSync(out)).toBe(false);
  });

  it("says before the work that the file cannot be written", async () => {
    const out = folder.file("missing/o.xlsx");
    const ending = await runHere("load", "--plan", PLAN, "--out", out);
    expect(ending).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("la cartella in cui scrivere non esiste"),
    });
  });
});

describe("a value that a cell refuses", () => {
  it.each([
    ["40,000 characters", `Centro_A1;2022-A1-OP-01-I01;Note;${"x".repeat(40_000)}`, /troppo lungo.*32767/],
    ["a formula of 9,000", `Centro_A1;2022-A1-OP-01-I01;T1;=1${"+1".repeat(4_500)}`, /troppo lungo.*8192/],
    ["a decimal comma", "Centro_A1;2022-A1-OP-01-I01;T1;12,5", /«12,5» rifiutato: .*punto decimale.* 12\.5/],
    ["a word for a number", "Centro_A1;2022-A1-OP-01-I01;T1;molti", /per esempio 12 oppure 12\.5/],
  ])("is refused in one line that says nothing it would refuse: %s", async (_kind, line, reason) => {
    const edits = folder.file("long.csv", line);
    const ending = await runHere("load", "--plan", PLAN, "--edits", edits, "--out", folder.file("long.xlsx"));
    expect(ending).toMatchObject({ code: 1, stdout: "" });
    expect(ending.stderr).toMatch(/^\S*long\.csv, riga 1: [^\n]{1,280}\n$/);
    expect(ending.stderr).toMatch(reason);
    expect(ending.stderr.replace(/«[^»]*»/g, "")).not.toMatch(/\d,\d|riprovare/);
  });
});

describe("the room for a text of the plan", () => {
  const room = (name: keyof typeof TEXT_ROOM, more = 0): string => "è".repeat(TEXT_ROOM[name] + more);
  const fields: readonly [
    keyof typeof TEXT_ROOM,
    (plan: ReturnType<typeof smallPlan>, text: string) => void,
  ][] = [
    ["body", (plan, text) => (plan.body = text)],
    ["title", (plan, text) => (plan.title = text)],
    ["source", (plan, text) => (plan.source = text)],
    ["code", (plan, text) => plan.objectives.slice(0, 1).forEach((each) => (each.code = text))],
    ["centreCode", (plan, text) => plan.objectives.forEach((each) => (each.centre.code = text))],
    ["centreName", (plan, text) => plan.objectives.forEach((each) => (each.centre.name = text))],
    ["manager", (plan, text) => plan.objectives.forEach((each) => (each.manager = text))],
  ];

  it("is there in the workbook: a plan that fills it all, and every cell besides, is loaded and refreshed", async () => {
    const plan = smallPlan();
    for (const [name, set] of fields) set(plan, room(name));
    const cell = "è".repeat(32_767);
    for (const objective of plan.objectives)
      Object.assign(objective, { publicValue: cell, title: cell, description: cell });
    plan.objectives[0]?.rows.push({ phase: cell, indicator: cell });
    const file = folder.file("full.json", JSON.stringify(plan));
    const out = folder.file("full.xlsx");
    const loaded = await runHere("load", "--plan", file, "--out", out);
    expect(loaded).toMatchObject({ code: 0, stderr: "" });
    expect(loaded.stdout.split("\n").filter((line) => line.length > 300)).toEqual([]);
    const refreshed = await runHere("refresh", "--workbook", out, "--quarter", "T4", "--out", out);
    expect(refreshed).toMatchObject({ code: 0, stderr: "" });
  });

  it.each(fields)("ends with a sentence that names the text and its line: %s", async (name, set) => {
    const plan = smallPlan();
    set(plan, room(name, 1));
    const file = folder.file("too-long.json", JSON.stringify(plan, null, 1));
    const ending = await runHere("load", "--plan", file, "--out", folder.file("none.xlsx"));
    expect(ending.code).toBe(1);
    expect(ending.stderr).toMatch(
      /too-long\.json, riga \d+: .*caratteri, qui ne stanno al massimo \d+: accorciare/,
    );
  });
});
