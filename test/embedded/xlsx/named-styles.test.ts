import { describe, expect, it } from "@jest/globals";
import { areaAt } from "../../../src/embedded/model/area";
import type { CellStyle, NamedStyle } from "../../../src/embedded/model/cell-style";
import { NORMAL_STYLE, restyled } from "../../../src/embedded/model/cell-style";
import { addNamedStyle, applyNamedStyle, changeNamedStyle } from "../../../src/embedded/model/named-styles";
import { cellAt } from "../../../src/embedded/model/sheet";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { partText, setPartText, pack, unpack } from "../../../src/embedded/xlsx/package/package-parts";
import { readXlsx } from "../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { describeWithLibreOffice, recalculated } from "../libreoffice";
import { structuralFaults } from "./file-structure";
import { put } from "./sample-workbook";

const ALL = { number: true, font: true, alignment: true, border: true, patterns: true, protection: true };
const LINE = { style: "Continuous", weight: "Thin", color: "#BF9000" } as const;
const INPUT = restyled(NORMAL_STYLE, {
  numberFormat: '#,##0.00 "€"',
  fill: "#FFF2CC",
  font: { size: 10, color: "#1F2937" },
  borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
  alignment: { vertical: "Center", wrapText: true, indentLevel: 2 },
  protection: { locked: false },
});
const TITLE = restyled(NORMAL_STYLE, { font: { size: 18, bold: true }, alignment: { vertical: "Center" } });

function withStyles(): EmbeddedWorkbook {
  const workbook = createWorkbook();
  const { activeSheet: sheet } = workbook;
  const input = addNamedStyle(workbook, "PIAO Da compilare");
  changeNamedStyle(workbook, input, { style: INPUT });
  const title = addNamedStyle(workbook, 'Titolo & "città" _x0041_');
  const fontOnly = { ...ALL, number: false, border: false, patterns: false, protection: false };
  changeNamedStyle(workbook, title, { style: TITLE, includes: fontOnly });
  // Looks like the one before and belongs to no cell: still a style of its own.
  changeNamedStyle(workbook, addNamedStyle(workbook, "Inutilizzato"), { style: TITLE });
  ["A1", "A2", "A3", "A4"].forEach((address) => {
    put(sheet, address, address);
  });
  applyNamedStyle(workbook, sheet, areaAt("A1"), input.name);
  applyNamedStyle(workbook, sheet, areaAt("A2"), title.name);
  applyNamedStyle(workbook, sheet, areaAt("A3"), input.name);
  edit(workbook, 2, (style) => restyled(style, { font: { bold: true }, alignment: { indentLevel: 0 } }));
  // The look of a named style without being one.
  edit(workbook, 3, () => INPUT);
  sheet.columns.set(2, { size: 90, hidden: false, style: input.style });
  sheet.rows.set(7, { size: 30, hidden: false, style: title.style });
  return workbook;
}

function edit(
  { activeSheet: sheet }: EmbeddedWorkbook,
  row: number,
  change: (style: CellStyle) => CellStyle,
): void {
  const cell = cellAt(sheet, row, 0);
  sheet.cells.set(row, 0, { ...cell, style: change(cell.style) });
}

function looks({ activeSheet: sheet }: EmbeddedWorkbook): readonly unknown[] {
  const cells = [0, 1, 2, 3].map((row) => cellAt(sheet, row, 0).style);
  return [...cells, sheet.columns.get(2)?.style, sheet.rows.get(7)?.style];
}

function stylesOf({ styles }: EmbeddedWorkbook): readonly NamedStyle[] {
  return [...styles.values()];
}

describe("named cell styles in a file", () => {
  const before = withStyles();
  const written = writeXlsx(before);

  it("come back with their looks and parts, and so do their cells, rows and columns", async () => {
    const after = await readXlsx(await written);
    expect(stylesOf(after)).toEqual(stylesOf(before));
    expect(looks(after)).toEqual(looks(before));
    expect(looks(await readXlsx(await writeXlsx(after)))).toEqual(looks(before));
  });

  it("change the cells that use them, after reading as before", async () => {
    const after = await readXlsx(await written);
    const input = after.styles.get("piao da compilare");
    if (!input) throw new Error("no style");
    changeNamedStyle(after, input, { style: restyled(INPUT, { fill: "#DDEBF7" }) });
    expect([0, 1, 2, 3].map((row) => cellAt(after.activeSheet, row, 0).style.fill)).toEqual([
      "#DDEBF7",
      null,
      "#DDEBF7",
      "#FFF2CC",
    ]);
  });

  it("are in the gallery; a cell says only where it departs from its style", async () => {
    const xml = partText(await unpack(await written), "xl/styles.xml");
    expect(xml).toContain('<cellStyle name="PIAO Da compilare" xfId="1"/>');
    expect(xml).toMatch(/<cellStyles count="4">/);
    const ofInput = (xml.match(/<cellXfs[\s\S]*<\/cellXfs>/)?.[0] ?? "").match(/<xf [^>]*xfId="1"[^>]*>/g);
    const flags = (ofInput ?? []).map((xf) => xf.match(/apply\w+(?==)/g) ?? []).sort();
    expect(flags).toEqual([[], expect.arrayContaining(["applyFont", "applyAlignment"])]);
    expect(flags[1]).toHaveLength(2);
    expect(xml).not.toMatch(/indent="\d{3,}"/);
  });

  it("leave no fault in the file", async () => {
    expect(await structuralFaults(await written)).toEqual([]);
  });

  it("of Excel's own come back as such, with the file's look; those not modelled are looks", async () => {
    const readAs = async (name: string, number: number): Promise<EmbeddedWorkbook> => {
      const parts = await unpack(await written);
      const xml = partText(parts, "xl/styles.xml");
      const own = '<cellStyle name="PIAO Da compilare" xfId="1"';
      const builtIn = `<cellStyle name="${name}" xfId="1" builtinId="${number}"`;
      setPartText(parts, "xl/styles.xml", xml.replace(own, builtIn));
      return readXlsx(await pack(parts, "stored"));
    };
    const input = await readAs("Input", 20);
    expect(input.styles.get("input")).toMatchObject({
      name: "Input",
      builtIn: true,
      style: { fill: INPUT.fill },
    });
    expect(looks(input)[0]).toEqual({ ...INPUT, styleName: "Input" });
    expect(looks(await readAs("Comma", 3))[0]).toEqual({ ...INPUT, styleName: "Normal" });
  });

  it("of Excel's own are in the gallery under Excel's name and number once they are used", async () => {
    const workbook = createWorkbook();
    const { activeSheet: sheet } = workbook;
    put(sheet, "A1", "Titolo");
    applyNamedStyle(workbook, sheet, areaAt("A1"), "Heading1");
    const bytes = await writeXlsx(workbook);
    const xml = partText(await unpack(bytes), "xl/styles.xml");
    expect(xml).toContain('<cellStyle name="Heading 1" xfId="1" builtinId="16"/>');
    expect(xml).toMatch(/<cellStyles count="2">/);
    const after = await readXlsx(bytes);
    expect(after.styles.get("heading1")).toEqual(workbook.styles.get("heading1"));
    expect(looks(after)[0]).toEqual(looks(workbook)[0]);
    expect(partText(await unpack(await writeXlsx(after)), "xl/styles.xml")).not.toContain("customBuiltin");
  });
});

describeWithLibreOffice("named cell styles in LibreOffice", () => {
  it("stay in the gallery and on their cells", async () => {
    const before = withStyles();
    const after = await recalculated(await writeXlsx(before));
    expect([...after.styles.keys()]).toEqual(expect.arrayContaining(["piao da compilare"]));
    const names = [0, 1, 2, 3].map((row) => cellAt(after.activeSheet, row, 0).style.styleName);
    expect(names.slice(0, 3)).toEqual(["PIAO Da compilare", 'Titolo & "città" _x0041_', "PIAO Da compilare"]);
    expect(cellAt(after.activeSheet, 0, 0).style.fill).toBe("#FFF2CC");
    expect(cellAt(after.activeSheet, 2, 0).style.font.bold).toBe(true);
  });
});
