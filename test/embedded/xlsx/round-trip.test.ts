import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { WHOLE_SHEET, areaAt } from "../../../src/embedded/model/area";
import type { Cell } from "../../../src/embedded/model/cell";
import { NORMAL_STYLE, restyled } from "../../../src/embedded/model/cell-style";
import type { Sheet } from "../../../src/embedded/model/sheet";
import {
  cellAt,
  columnWidth,
  isColumnHidden,
  isRowHidden,
  rowHeight,
} from "../../../src/embedded/model/sheet";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { calculationOf, recalculate } from "../../../src/embedded/calculation/calculation";
import { writeCells } from "../../../src/embedded/model/cell-writing";
import { addSheet } from "../../../src/embedded/model/worksheets";
import { partText, unpack } from "../../../src/embedded/xlsx/package/package-parts";
import { readXlsx } from "../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { structuralFaults } from "./file-structure";
import { put, sampleWorkbook } from "./sample-workbook";

async function roundTrip(workbook: EmbeddedWorkbook): Promise<EmbeddedWorkbook> {
  return readXlsx(await writeXlsx(workbook));
}

function sheetAt(workbook: EmbeddedWorkbook, index: number): Sheet {
  const sheet = workbook.sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
}

/** Every cell that either workbook stores, by address. */
function cellsOf(sheet: Sheet, other: Sheet): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const { cells: grid } of [sheet, other]) {
    grid.visit(WHOLE_SHEET, (_, row, column) => {
      cells[`${row},${column}`] = cellAt(sheet, row, column);
    });
  }
  return cells;
}

describe("a workbook written and read again", () => {
  const before = sampleWorkbook();
  const after = roundTrip(before);

  it("keeps sheets, their order, visibility and tab colours, and the active sheet", async () => {
    const { sheets, activeSheet } = await after;
    const shown = ({ name, visibility, tabColor }: Sheet): unknown => ({ name, visibility, tabColor });
    expect(sheets.map(shown)).toEqual(before.sheets.map(shown));
    expect(activeSheet.name).toBe("A1 Organi Istituzionali");
  });

  it("keeps every cell's content, look and link", async () => {
    const { sheets } = await after;
    sheets.forEach((sheet, index) => {
      const original = sheetAt(before, index);
      expect(cellsOf(sheet, original)).toEqual(cellsOf(original, sheet));
    });
  });

  it("keeps tables with names, places, headers and styles", async () => {
    const { sheets } = await after;
    const tables = ({ tables: all }: Sheet): unknown =>
      all.map(({ columns, ...rest }) => ({ ...rest, id: "", columns: columns.map(({ name }) => name) }));
    expect(sheets.map(tables)).toEqual(before.sheets.map(tables));
  });

  it("keeps data validations with their messages", async () => {
    const { sheets } = await after;
    expect(sheets.map(({ validations }) => validations)).toEqual(
      before.sheets.map(({ validations }) => validations),
    );
  });

  it("keeps conditional formats in their order", async () => {
    const { sheets } = await after;
    const formats = ({ conditionalFormats }: Sheet): unknown =>
      conditionalFormats.map((format) => ({ ...format, id: "", anchor: null }));
    expect(sheets.map(formats)).toEqual(before.sheets.map(formats));
  });

  it("keeps protection, panes, gridlines, selection, merges and print set-up", async () => {
    const { sheets } = await after;
    const setUp = ({
      protection,
      frozen,
      showGridlines,
      showHeadings,
      selection,
      merges,
      pageLayout,
      customProperties,
    }: Sheet): unknown => ({
      protection,
      frozen,
      showGridlines,
      showHeadings,
      selection,
      merges,
      pageLayout,
      customProperties,
    });
    expect(sheets.map(setUp)).toEqual(before.sheets.map(setUp));
  });

  it("keeps widths, heights and hidden rows and columns", async () => {
    const { sheets } = await after;
    const lines = (sheet: Sheet): unknown =>
      Array.from({ length: 15 }, (_, index) => [
        columnWidth(sheet, index),
        isColumnHidden(sheet, index),
        sheet.columns.get(index)?.style ?? null,
        rowHeight(sheet, index),
        isRowHidden(sheet, index),
      ]);
    expect(sheets.map(lines)).toEqual(before.sheets.map(lines));
  });

  it("keeps defined names, those of one sheet and hidden ones too", async () => {
    const { names } = await after;
    const shown = ({ names: all }: EmbeddedWorkbook): unknown =>
      all.map(({ sheet, ...rest }) => ({ ...rest, sheet: sheet?.name ?? null }));
    expect(shown({ ...before, names })).toEqual(shown(before));
  });

  it("keeps the protection of its structure and a look of the whole sheet", async () => {
    const workbook = createWorkbook();
    workbook.structureProtected = true;
    const look = restyled(NORMAL_STYLE, { font: { name: "Arial" }, alignment: { vertical: "Top" } });
    sheetAt(workbook, 0).defaultStyle = look;
    sheetAt(workbook, 0).columns.set(2, { size: 90, hidden: false, style: null });
    const read = await roundTrip(workbook);
    expect(read.structureProtected).toBe(true);
    expect(cellAt(sheetAt(read, 0), 5, 0).style).toEqual(look);
    expect(cellAt(sheetAt(read, 0), 5, 400).style).toEqual(look);
    expect(columnWidth(sheetAt(read, 0), 2)).toBe(90);
  });
});

/** Any text of XML 1.0 and the controls around it, as people paste it. */
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.constantFrom(
    "=1+1",
    "+39",
    "-",
    "@home",
    "'testo",
    " a ",
    "a\nb",
    "\n",
    "\t",
    "_x000D_",
    "_x0041_",
    "#N/A",
    "€ & <b>",
    "]]>",
  ),
);

describe("texts and numbers in a file", () => {
  it("come back to the letter", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 30 }), async (texts) => {
        const workbook = createWorkbook();
        texts.forEach((text, row) => {
          put(sheetAt(workbook, 0), `A${row + 1}`, text);
        });
        const sheet = sheetAt(await roundTrip(workbook), 0);
        expect(texts.map((_, row) => cellAt(sheet, row, 0).value)).toEqual(texts);
      }),
      { numRuns: 30 },
    );
  });

  it("come back to the last digit, also where they are shown as a date", async () => {
    const serial = fc.integer({ min: 0, max: 73_050 * 86_400 }).map((seconds) => seconds / 86_400);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 20 }),
        serial,
        async (numbers, date) => {
          const workbook = createWorkbook();
          numbers.forEach((number, row) => {
            put(sheetAt(workbook, 0), `A${row + 1}`, Object.is(number, -0) ? 0 : number);
          });
          put(sheetAt(workbook, 0), "B1", date, {
            style: restyled(NORMAL_STYLE, { numberFormat: "dd/mm/yyyy hh:mm" }),
          });
          const sheet = sheetAt(await roundTrip(workbook), 0);
          expect(numbers.map((_, row) => cellAt(sheet, row, 0).value)).toEqual(
            numbers.map((number) => number + 0),
          );
          expect(cellAt(sheet, 0, 1).value).toBe(date);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("of a formula are its last results, an empty text too", async () => {
    const workbook = createWorkbook();
    put(sheetAt(workbook, 0), "A1", "", { formula: '=""' });
    put(sheetAt(workbook, 0), "A2", "#N/A", { formula: '="#N/A"' });
    const sheet = sheetAt(await roundTrip(workbook), 0);
    expect([cellAt(sheet, 0, 0).value, cellAt(sheet, 1, 0).value]).toEqual(["", "#N/A"]);
  });
});

describe("a written file", () => {
  it("is built as Excel wants it: nothing to repair", async () => {
    expect(await structuralFaults(await writeXlsx(sampleWorkbook()))).toEqual([]);
    expect(await structuralFaults(await writeXlsx(createWorkbook()))).toEqual([]);
  });
});

describe("a workbook that was read", () => {
  it("is calculated as a whole, whichever sheet is asked first", async () => {
    const workbook = createWorkbook();
    const first = sheetAt(workbook, 0);
    const second = addSheet(workbook, "Altro");
    writeCells(workbook, first, areaAt("A1"), [[5]]);
    writeCells(workbook, second, areaAt("A1"), [["=Foglio1!A1*2"]]);
    writeCells(workbook, second, areaAt("B1"), [["=A1+1"]]);
    recalculate(workbook);
    const read = await roundTrip(workbook);
    const [readFirst, readSecond] = [sheetAt(read, 0), sheetAt(read, 1)];
    calculationOf(read).evaluate("=B1>0", { sheet: readSecond, row: 5, column: 5 });
    expect(cellAt(readSecond, 0, 1).value).toBe(11);
    writeCells(read, readFirst, areaAt("A1"), [[7]]);
    recalculate(read);
    expect(cellAt(readSecond, 0, 1).value).toBe(15);
  });
});

describe("a file for other programs", () => {
  it("asks them to calculate it again, and does not say that Excel wrote it", async () => {
    const parts = await unpack(await writeXlsx(sampleWorkbook()));
    expect(partText(parts, "xl/workbook.xml")).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
    expect(partText(parts, "xl/workbook.xml")).not.toContain("<fileVersion");
    expect(partText(parts, "docProps/app.xml")).not.toContain("Microsoft Excel");
  });
});

describe("a date rule given as Office.js gives it", () => {
  it("has serials in the file, and still takes dates when it is read", async () => {
    const workbook = createWorkbook();
    const [rule] = sheetAt(sampleWorkbook(), 0).validations;
    if (!rule) throw new Error("no validation");
    const dates = {
      type: "date",
      operator: "Between",
      formula1: "2000-01-01",
      formula2: "2099-12-31",
    } as const;
    sheetAt(workbook, 0).validations = [{ ...rule, areas: [areaAt("A1")], rule: dates }];
    const parts = await unpack(await writeXlsx(workbook));
    expect(partText(parts, "xl/worksheets/sheet1.xml")).toMatch(
      /<formula1>36526<\/formula1><formula2>73050<\/formula2>/,
    );
  });
});

describe("what a file cannot hold", () => {
  it("is refused with the reason", async () => {
    const longList = createWorkbook();
    const [rule] = sheetAt(sampleWorkbook(), 0).validations;
    if (!rule) throw new Error("no validation");
    sheetAt(longList, 0).validations = [
      {
        ...rule,
        areas: [areaAt("A1")],
        rule: { type: "list", source: "voce,".repeat(60), inCellDropDown: true },
      },
    ];
    await expect(writeXlsx(longList)).rejects.toThrow("300 characters");
  });

  it("is refused while reading: no workbook at all, or a broken one", async () => {
    await expect(readXlsx(new TextEncoder().encode("ID;Valore"))).rejects.toThrow("not an .xlsx workbook");
    const bytes = await writeXlsx(createWorkbook());
    await expect(readXlsx(bytes.slice(0, bytes.length / 2))).rejects.toThrow("not an .xlsx workbook");
  });
});
