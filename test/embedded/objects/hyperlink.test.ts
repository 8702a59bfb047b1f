import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { cellAt } from "../../../src/embedded/model/sheet";
import { newExcel, officeError } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

function look(row: number, column: number): ReturnType<typeof cellAt>["style"] {
  return cellAt(excel.workbook.activeSheet, row, column).style;
}

describe("Range.hyperlink", () => {
  it("links to a place of the workbook, with its text as text and a link's look", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.hyperlink = { documentReference: "'A1 Organi'!A1", textToDisplay: "=apri", screenTip: "Vai" };
      range.load("hyperlink,values,formulas");
      await context.sync();
      expect(range.hyperlink).toEqual({
        documentReference: "'A1 Organi'!A1",
        textToDisplay: "=apri",
        screenTip: "Vai",
      });
      expect(range.values).toEqual([["=apri"]]);
    });
    expect(look(0, 0).font).toMatchObject({ underline: "Single", color: "#0563C1" });
  });

  it("is given cell by cell with looks, which win over a link's own, and stays where none is given", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.getCell(1, 0).hyperlink = { address: "https://a.it", textToDisplay: "prima" };
      range.setCellProperties([
        [
          { hyperlink: { documentReference: "Foglio1!B1", textToDisplay: "vai" } },
          { hyperlink: { documentReference: "Foglio1!A1" }, format: { font: { color: "#123456" } } },
        ],
        [{ hyperlink: null as unknown as Excel.RangeHyperlink }, { style: "Good" }],
      ]);
      range.load("values");
      const links = range.getCellProperties({ hyperlink: true });
      await context.sync();
      const targets = links.value.map((cells) =>
        cells.map(({ hyperlink }) => hyperlink?.documentReference ?? hyperlink?.address ?? null),
      );
      expect(targets).toEqual([
        ["Foglio1!B1", "Foglio1!A1"],
        ["https://a.it", null],
      ]);
      expect(range.values).toEqual([
        ["vai", ""],
        ["prima", ""],
      ]);
    });
    expect(look(0, 0).font).toMatchObject({ underline: "Single", color: "#0563C1" });
    expect(look(0, 1).font).toMatchObject({ underline: "Single", color: "#123456" });
  });

  it("is not modelled for whole rows and columns, and refused where it is none", async () => {
    const link = { documentReference: "Foglio1!A1" };
    const wrong: readonly [(range: Excel.Range) => void, string][] = [
      [(range) => range.setRowProperties([{ hyperlink: link }]), "NotModelled"],
      [(range) => range.setColumnProperties([{ hyperlink: link }]), "NotModelled"],
      [(range) => range.setCellProperties([[{ hyperlink: {} }]]), "InvalidArgument"],
    ];
    for (const [set, code] of wrong) {
      const error = await officeError(async (context) => {
        set(context.workbook.worksheets.getFirst().getRange("A1"));
        await context.sync();
      });
      expect(error.code).toBe(code);
    }
  });

  it("must have either an address or a place", async () => {
    for (const link of [{ screenTip: "x" }, { address: "https://a.it", documentReference: "A1" }]) {
      const error = await officeError(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").hyperlink = link;
        await context.sync();
      });
      expect(error.code).toBe("InvalidArgument");
    }
  });
});
