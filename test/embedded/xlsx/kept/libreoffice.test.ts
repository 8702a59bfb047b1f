import { expect, it } from "@jest/globals";
import { WHOLE_SHEET } from "../../../../src/embedded/model/area";
import type { Sheet } from "../../../../src/embedded/model/sheet";
import { readXlsx } from "../../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/embedded/xlsx/write-xlsx";
import { describeWithLibreOffice, recalculatedSheets, savedByLibreOffice } from "../../libreoffice";
import { lostFacts } from "../lost-facts";
import { sampleWorkbook } from "../sample-workbook";
import { unexplained } from "./explained-losses";
import { FOREIGN_FILES, foreignBytes, openForeign } from "./foreign-files";

/** Six files are opened. */
const LONG = 300_000;

describeWithLibreOffice("workbooks of others in LibreOffice", () => {
  it(
    "show the same before and after they were read and written",
    async () => {
      const before = FOREIGN_FILES.map(foreignBytes);
      const after = await Promise.all(FOREIGN_FILES.map(async (file) => writeXlsx(await openForeign(file))));
      const shown = await recalculatedSheets([...before, ...after], 1);
      expect(shown.slice(before.length)).toEqual(shown.slice(0, before.length));
    },
    LONG,
  );
});

describeWithLibreOffice("our own workbook, saved by LibreOffice", () => {
  const ours = sampleWorkbook();
  const theirs = writeXlsx(ours).then(savedByLibreOffice);

  it("is read with the same contents, tables, names and looks of input cells", async () => {
    const read = await readXlsx(await theirs);
    expect(read.sheets.map(contents)).toEqual(ours.sheets.map(contents));
    expect(read.names.map(({ name }) => name)).toEqual(ours.names.map(({ name }) => name));
    const input = read.sheets[1]?.cells.get(4, 2)?.style;
    expect([input?.fill, input?.protection.locked]).toEqual(["#FFF2CC", false]);
  });

  it("loses nothing of what LibreOffice wrote", async () => {
    const saved = await writeXlsx(await readXlsx(await theirs));
    expect(unexplained(await lostFacts(await theirs, saved))).toEqual([]);
  });
});

/** Constants as they are, formulas as they are written. */
function contents(sheet: Sheet): unknown {
  const cells: unknown[] = [];
  sheet.cells.visit(WHOLE_SHEET, ({ formula, value }, row, column) => {
    // LibreOffice makes formulas of constants that are no number and no text.
    const isConstant = formula === null || /^=(?:TRUE\(\)|FALSE\(\)|#N\/A)$/.test(formula);
    if (formula !== null || value !== "") cells.push([row, column, isConstant ? value : formula]);
  });
  const tables = sheet.tables.map(({ name, area, columns }) => [
    name,
    area,
    columns.map((each) => each.name),
  ]);
  return { name: sheet.name, cells, tables };
}
