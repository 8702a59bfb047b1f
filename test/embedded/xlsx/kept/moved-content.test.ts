import { describe, expect, it } from "@jest/globals";
import { areaAt } from "../../../../src/embedded/model/area";
import { deleteCells, insertCells } from "../../../../src/embedded/model/shifting";
import type { EmbeddedWorkbook } from "../../../../src/embedded/model/workbook";
import { addSheet, deleteSheet, moveSheet, renameSheet } from "../../../../src/embedded/model/worksheets";
import { addChart } from "../../../../src/embedded/model/charts";
import { writeCells } from "../../../../src/embedded/model/cell-writing";
import { createWorkbook } from "../../../../src/embedded/model/workbook";
import { pack, partText, setPartText, unpack } from "../../../../src/embedded/xlsx/package/package-parts";
import { readXlsx } from "../../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/embedded/xlsx/write-xlsx";
import { openForeign, savedParts, sheetOf, textOf } from "./foreign-files";

/** The hand-made file after a change to it. */
async function changed(change: (workbook: EmbeddedWorkbook) => void): Promise<(path: RegExp) => string> {
  const workbook = await openForeign("by-hand.xlsm");
  change(workbook);
  const parts = await savedParts(workbook);
  return (path) => textOf(parts, path);
}

describe("two rows inserted above everything", () => {
  const text = changed((workbook) => {
    insertCells(workbook, sheetOf(workbook, "Dati"), areaAt("1:2"), "Down");
  });

  it.each([
    ["a watched cell", /<cellWatch r="C5"\/>/],
    ["an ignored error", /<ignoredError sqref="C4:C6"/],
    ["a range free for some", /<protectedRange sqref="C4:C6"/],
    ["a view of others", /<selection activeCell="C5" sqref="C5"\/><\/customSheetView>/],
    ["a sparkline and its data", /<xm:f>Dati!C4:C6<\/xm:f><xm:sqref>D4<\/xm:sqref>/],
    ["a rule of the newer kind", /3Stars[\s\S]*<xm:sqref>C4:C6<\/xm:sqref>/],
    ["a dynamic array", /<c r="E6"[^>]*cm="1"[^>]*><f t="array" ref="E6:E8">_xlfn\._xlws\.SORT\(C4:C6\)/],
  ])("takes along %s", async (_, expected) => {
    expect((await text)(/worksheets\/sheet1\.xml$/)).toMatch(expected);
  });

  it("takes along pictures and slicers", async () => {
    const rows = [...(await text)(/drawings\/drawing1\.xml$/).matchAll(/<xdr:row>(\d+)/g)].map(
      ([, row]) => row,
    );
    expect(rows).toEqual(["8", "13", "8", "13"]);
  });

  it("takes along notes, conversations, their boxes and buttons", async () => {
    const all = await text;
    expect(all(/comments1\.xml$/)).toMatch(/<comment ref="C5"[\s\S]*<comment ref="C6"/);
    expect(all(/threadedComment1\.xml$/).match(/ref="C5"/g)).toHaveLength(2);
    const shapes = all(/vmlDrawing1\.vml$/);
    expect(shapes).toContain("<x:Row>4</x:Row>");
    expect(shapes).toContain("<x:Anchor>3, 15, 3, 10, 5, 31, 7, 9</x:Anchor>");
    expect(shapes).toMatch(/ObjectType="Button"><x:Anchor>6, 10, 10, 5, 8, 10, 12, 5</);
  });

  it("takes along the source of a report, the filter and the order of a table", async () => {
    const all = await text;
    expect(all(/pivotCacheDefinition1\.xml$/)).toContain('<worksheetSource ref="A3:C6" sheet="Dati"/>');
    expect(all(/tables\/table1\.xml$/)).toContain('<autoFilter ref="A3:C6">');
    expect(all(/tables\/table1\.xml$/)).toContain('<sortCondition descending="1" ref="C4:C6"/>');
  });
});

describe("a sheet", () => {
  it("that is renamed is renamed where charts, sparklines and reports name it", async () => {
    const text = await changed((workbook) => {
      renameSheet(workbook, sheetOf(workbook, "Dati"), "Dati 2022");
    });
    expect(text(/pivotCacheDefinition1\.xml$/)).toContain('sheet="Dati 2022"');
    expect(text(/worksheets\/sheet1\.xml$/)).toContain("<xm:f>'Dati 2022'!C2:C4</xm:f>");
  });

  it("keeps its number where others come before it, and Excel's own names follow", async () => {
    const text = await changed((workbook) => {
      moveSheet(workbook, addSheet(workbook, "Riepilogo"), 0);
    });
    expect(text(/workbook\.xml$/)).toMatch(/name="Riepilogo" sheetId="10"[\s\S]*name="Dati" sheetId="7"/);
    expect(text(/workbook\.xml$/)).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="2"');
  });

  it("that holds a report is not deleted", async () => {
    const workbook = await openForeign("by-hand.xlsm");
    deleteSheet(workbook, sheetOf(workbook, "Rapporto"));
    await expect(writeXlsx(workbook)).rejects.toThrow('sheet "Rapporto" was deleted, but it holds');
  });
});

describe("deleted rows", () => {
  it("take notes, watched cells and free ranges with them", async () => {
    const text = await changed((workbook) => {
      deleteCells(workbook, sheetOf(workbook, "Dati"), areaAt("3:3"), "Up");
    });
    expect(text(/comments1\.xml$/)).toMatch(/<commentList><comment ref="C3" authorId="0"/);
    expect(text(/threadedComment1\.xml$/)).toBe("");
    expect(text(/worksheets\/sheet1\.xml$/)).not.toContain("cellWatch");
    expect(text(/worksheets\/sheet1\.xml$/)).toContain('<protectedRange sqref="C2:C3"');
  });

  it("of a report are refused", async () => {
    const workbook = await openForeign("by-hand.xlsm");
    deleteCells(workbook, sheetOf(workbook, "Rapporto"), areaAt("4:4"), "Up");
    await expect(writeXlsx(workbook)).rejects.toThrow("rows or columns of the pivot table");
  });

  it("above a report move it", async () => {
    const text = await changed((workbook) => {
      deleteCells(workbook, sheetOf(workbook, "Rapporto"), areaAt("1:1"), "Up");
    });
    expect(text(/pivotTable1\.xml$/)).toContain('<location ref="A2:B5"');
  });
});

const CHARTS = /charts\/chart[\d_]+\.xml$/;

/** A column chart over A1:B4 with a trendline, which the model does not know. */
async function chartWithTrendline(): Promise<EmbeddedWorkbook> {
  const made = createWorkbook();
  const sheet = made.activeSheet;
  writeCells(made, sheet, areaAt("A1:B4"), [
    ["Voce", "Valore"],
    ["A", 3],
    ["B", 5],
    ["C", 8],
  ]);
  addChart(made, sheet, "ColumnClustered", { sheet, area: areaAt("A1:B4"), by: "Columns" });
  const parts = await unpack(await writeXlsx(made));
  const path = "xl/charts/chart1.xml";
  const line =
    '<c:trendline><c:trendlineType val="linear"/><c:dispRSqr val="0"/><c:dispEq val="0"/></c:trendline>';
  setPartText(parts, path, partText(parts, path).replace("<c:cat>", `${line}<c:cat>`));
  return readXlsx(await pack(parts, "stored"));
}

describe("a chart of others", () => {
  it("keeps what the model does not know while nobody changes it, wherever it goes", async () => {
    const workbook = await chartWithTrendline();
    const sheet = workbook.activeSheet;
    expect(sheet.charts).toHaveLength(1);
    renameSheet(workbook, sheet, "Dati 2022");
    insertCells(workbook, sheet, areaAt("1:1"), "Down");
    const charts = textOf(await savedParts(workbook), CHARTS);
    expect(charts).toContain("trendlineType");
    expect(charts).toContain("<c:f>'Dati 2022'!$B$3:$B$5</c:f>");
    expect(charts).not.toContain("Foglio1!");
  });

  it("is written as the model has it when somebody changes it", async () => {
    const workbook = await chartWithTrendline();
    const sheet = workbook.activeSheet;
    sheet.charts = sheet.charts.map((chart) => ({ ...chart, title: { ...chart.title, text: "Nuovo" } }));
    const parts = await savedParts(workbook);
    expect(textOf(parts, CHARTS)).toContain("Nuovo");
    expect(textOf(parts, CHARTS)).not.toContain("trendlineType");
  });

  it("goes with its part when it is deleted", async () => {
    const workbook = await chartWithTrendline();
    workbook.activeSheet.charts = [];
    const paths = [...(await savedParts(workbook)).keys()];
    expect(paths.filter((path) => /charts|drawings/.test(path))).toEqual([]);
  });

  it("of a kind that the model does not know follows renamed sheets and inserted rows", async () => {
    const workbook = await openForeign("by-openpyxl.xlsx");
    const sheet = sheetOf(workbook, "Dati");
    renameSheet(workbook, sheet, "Dati 2022");
    insertCells(workbook, sheet, areaAt("1:1"), "Down");
    const charts = textOf(await savedParts(workbook), CHARTS);
    expect(charts).toContain("doughnutChart");
    expect(charts).toContain("<f>'Dati 2022'!$C$3:$C$6</f>");
    expect(charts).not.toMatch(/<f>'?Dati'?!/);
  });
});
