import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { readXlsx } from "../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { tableRows } from "../../excel/embedded";
import { earlierWorkbook, lockSheet, opened } from "../../excel/upgrade/earlier-workbooks";
import { runHere, WorkFolder } from "../run-here";

const MINUTES = 300_000;
const EARLIER = path.join(__dirname, "../../excel/upgrade/fixtures/earlier.xlsx");
const folder = new WorkFolder();
afterAll(() => {
  folder.remove();
});

describe("upgrade", () => {
  it(
    "writes the workbook in this version's form, says what changes, and does nothing when repeated",
    async () => {
      const out = folder.file("upgraded.xlsx");
      const { code, stdout, stderr } = await runHere("upgrade", "--workbook", EARLIER, "--out", out);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(/^Celle che contavano e non conterebbero più, o non come prima: 19\n/u);
      expect(stdout).toMatch(/\nForse totali dall'inizio dell'anno \(regola Progressivo\): 1\n/u);
      expect(stdout).toMatch(/\nCelle corrette: 18\n(?:.*\n)*Scritto: .*upgraded\.xlsx\n$/u);
      const rows = tableRows(await readXlsx(readFileSync(out)), "Centro_A1");
      expect(rows.find(({ ID }) => ID === "2022-A1-OP-01-I01")?.["T2"]).toBe(1234);
      expect(await runHere("check", "--workbook", out)).toMatchObject({ code: 0 });

      const again = folder.file("again.xlsx");
      const repeated = await runHere("upgrade", "--workbook", out, "--out", again, "--json");
      expect(repeated).toMatchObject({ code: 0, stderr: "" });
      expect(JSON.parse(repeated.stdout)).toMatchObject({
        ...{ verb: "upgrade", exit: 0, isDone: false, changed: 0, out: again },
      });
    },
    MINUTES,
  );

  it(
    "answers a program with each cell, each result before and after, and what may be a total",
    async () => {
      const out = folder.file("answered.xlsx");
      const { code, stdout } = await runHere("upgrade", "--workbook", EARLIER, "--out", out, "--json");
      expect(code).toBe(0);
      const answer = JSON.parse(stdout) as Record<string, readonly Record<string, unknown>[]>;
      expect(answer).toMatchObject({ verb: "upgrade", exit: 0, isDone: true, changed: 18, remaining: [] });
      expect(answer["recounted"]).toContainEqual(
        expect.objectContaining({
          ...{ subject: "2022-A1-OP-01-I01", column: "T2", value: "1.234" },
          ...{ counted: 1234, correction: 1234, isSure: true },
        }),
      );
      expect(answer["proposals"]).toEqual([
        expect.objectContaining({ id: "2022-A1-OP-01-I06", readings: [10, 25, 40] }),
      ]);
      expect(answer["results"]?.length).toBeGreaterThan(5);
    },
    MINUTES,
  );

  it(
    "refuses a workbook with a sheet that has a password of its own: names it, and writes nothing",
    async () => {
      const { excel } = opened(await earlierWorkbook("earlier.xlsx"));
      await lockSheet("B2 Tecnico", "segreta");
      const file = folder.file("locked.xlsx", await writeXlsx(excel.workbook));
      const out = folder.file("locked-out.xlsx");
      const { code, stdout, stderr } = await runHere("upgrade", "--workbook", file, "--out", out);
      expect({ code, stdout, isWritten: existsSync(out) }).toEqual({ code: 1, stdout: "", isWritten: false });
      expect(stderr).toMatch(/un foglio ha una password sua.*«B2 Tecnico».*Non è stato scritto nulla/u);
    },
    MINUTES,
  );

  it.each([
    ["without a workbook", ["upgrade", "--out", "x.xlsx"], 2],
    ["of a file that is not there", ["upgrade", "--workbook", "manca.xlsx", "--out", "x.xlsx"], 1],
  ])("is refused %s", async (_, words, code) => {
    const ended = await runHere(...words);
    expect(ended.code).toBe(code);
    expect(ended.stderr).not.toBe("");
  });
});
