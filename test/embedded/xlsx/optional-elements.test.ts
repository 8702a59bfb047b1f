import { describe, expect, it } from "@jest/globals";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { pack, partText, setPartText, unpack } from "../../../src/embedded/xlsx/package/package-parts";
import { readXlsx } from "../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { put, table } from "./sample-workbook";

/** What a sheet or a workbook need not hold (ECMA-376, 18.3.1.99 and 18.2.27), as other programs leave it out. */
const OPTIONAL = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "pageMargins", "pageSetup"].map(
    (name) => ["xl/worksheets/sheet1.xml", name] as const,
  ),
  ...["workbookPr", "bookViews", "calcPr", "fileVersion"].map((name) => ["xl/workbook.xml", name] as const),
];

describe("a file without what the schema lets be left out", () => {
  it.each(OPTIONAL)("is read and written again: %s without %s", async (path, name) => {
    const parts = await unpack(await writeXlsx(createWorkbook()));
    const element = new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`);
    setPartText(parts, path, partText(parts, path).replace(element, ""));
    const read = await readXlsx(await pack(parts, "stored"));
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(["Foglio1"]);
    expect((await readXlsx(await writeXlsx(read))).sheets).toHaveLength(1);
  });

  it("has a table without a style where none is said", async () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    put(sheet, "A1", "ID");
    sheet.tables.push(table("Indicatori", "A1:A2", ["ID"]));
    const parts = await unpack(await writeXlsx(workbook));
    const path = "xl/tables/table1.xml";
    setPartText(parts, path, partText(parts, path).replace(/<tableStyleInfo[^>]*>/, ""));
    const read = await readXlsx(await pack(parts, "stored"));
    expect(read.sheets[0]?.tables).toMatchObject([{ name: "Indicatori", style: "", showBandedRows: false }]);
    const again = await readXlsx(await writeXlsx(read));
    expect(again.sheets[0]?.tables[0]?.style).toBe("");
  });

  it("is read and written again without its looks, theme and properties", async () => {
    const parts = await unpack(await writeXlsx(createWorkbook()));
    for (const path of ["xl/styles.xml", "xl/theme/theme1.xml", "docProps/app.xml", "docProps/core.xml"]) {
      parts.delete(path);
      for (const list of [...parts.keys()].filter((each) => each.endsWith(".rels"))) {
        const target = path.replace(/^xl\//, "");
        const link = new RegExp(`<Relationship\\s[^>]*Target="/?(?:${path}|${target})"[^>]*/>`);
        setPartText(parts, list, partText(parts, list).replace(link, ""));
      }
      const type = new RegExp(`<Override\\s[^>]*PartName="/${path}"[^>]*/>`);
      const types = "[Content_Types].xml";
      setPartText(parts, types, partText(parts, types).replace(type, ""));
    }
    const read = await readXlsx(await pack(parts, "stored"));
    expect((await readXlsx(await writeXlsx(read))).sheets).toHaveLength(1);
  });
});
