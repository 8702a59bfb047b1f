import { describe, expect, it } from "@jest/globals";
import { areaAt } from "../../../../src/embedded/model/area";
import { NORMAL_STYLE, restyled } from "../../../../src/embedded/model/cell-style";
import { writeCells } from "../../../../src/embedded/model/cell-writing";
import { addNamedStyle, changeNamedStyle } from "../../../../src/embedded/model/named-styles";
import { packageKind, packageKindOf } from "../../../../src/embedded/xlsx/package-kind";
import { createWorkbook } from "../../../../src/embedded/model/workbook";
import { partText } from "../../../../src/embedded/xlsx/package/package-parts";
import { readXlsx } from "../../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/embedded/xlsx/write-xlsx";
import { structuralFaults } from "../file-structure";
import { lostFacts } from "../lost-facts";
import { unexplained } from "./explained-losses";
import type { ForeignFile } from "./foreign-files";
import { FOREIGN_FILES, foreignBytes, openForeign, savedParts, sheetOf, textOf } from "./foreign-files";

describe.each(FOREIGN_FILES)("%s, read and written", (file) => {
  const saved = openForeign(file).then(writeXlsx);

  it("loses nothing, part by part and attribute by attribute", async () => {
    expect(unexplained(await lostFacts(foreignBytes(file), await saved))).toEqual([]);
  });

  it("loses nothing the second time, and does not grow", async () => {
    const again = await writeXlsx(await readXlsx(await saved));
    expect(unexplained(await lostFacts(await saved, again))).toEqual([]);
    expect(unexplained(await lostFacts(again, await saved))).toEqual([]);
  });

  it("has nothing that Excel would repair, beyond what was in it", async () => {
    const before = new Set((await structuralFaults(foreignBytes(file))).map(kindOfFault));
    const faults = await structuralFaults(await saved);
    expect(faults.filter((fault) => !before.has(kindOfFault(fault)))).toEqual([]);
  });

  it("loses only the old value of a cell that is written", async () => {
    const workbook = await openForeign(file);
    writeCells(workbook, sheetOf(workbook, "Dati"), areaAt("C2"), [[3333]]);
    const lost = unexplained(await lostFacts(foreignBytes(file), await writeXlsx(workbook)));
    expect(lost).toEqual([]);
  });

  it("keeps its kind", async () => {
    const kind = file.endsWith("xlsm") ? "xlsm" : "xlsx";
    expect(await packageKindOf(await saved)).toBe(kind);
    expect(packageKind(await readXlsx(await saved))).toBe(kind);
  });
});

function kindOfFault(fault: string): string {
  return fault.slice(0, fault.indexOf(":"));
}

describe("the kind of a package", () => {
  it("is without macros where no file was read", () => {
    expect(packageKind(createWorkbook())).toBe("xlsx");
  });
});

const PARTS_OF: Readonly<Record<ForeignFile, readonly RegExp[]>> = {
  "by-openpyxl.xlsx": [/media\/image1\.png$/, /charts\/chart\d\.xml$/, /comments/, /vml$/],
  "by-libreoffice.xlsx": [/pivotCacheRecords/, /ctrlProps/, /media\/.*png$/, /docProps\/custom\.xml$/],
  "by-hand.xlsm": [
    ...[
      /vbaProject\.bin$/,
      /externalLink1/,
      /connections/,
      /queryTable1/,
      /printerSettings/,
      /customXml\/item1/,
    ],
    ...[
      /slicerCache1/,
      /slicerCache2/,
      /slicers\//,
      /timelineCache1/,
      /timelines\//,
      /person\.xml$/,
      /LabelInfo/,
    ],
    ...[/threadedComment/, /metadata\.xml$/, /customUI/, /pivotTable1/, /vmlDrawing2/, /itemProps1/],
  ],
};

describe.each(FOREIGN_FILES)("the parts of %s", (file) => {
  it("are all in the saved file", async () => {
    const paths = [...(await savedParts(await openForeign(file))).keys()];
    const missing = PARTS_OF[file].filter((pattern) => !paths.some((path) => pattern.test(path)));
    expect(missing).toEqual([]);
  });
});

describe("looks of others", () => {
  it("stay as they are where only one cell is given another look", async () => {
    const workbook = await openForeign("by-hand.xlsm");
    const sheet = sheetOf(workbook, "Dati");
    const cell = sheet.cells.get(1, 2);
    if (!cell) throw new Error("no cell C2");
    sheet.cells.set(1, 2, { ...cell, style: { ...cell.style, fill: "#FFF2CC" } });
    const styles = textOf(await savedParts(workbook), /styles\.xml$/);
    expect(styles).toContain('<gradientFill degree="90">');
    expect(styles).toContain('quotePrefix="1"');
    expect(styles).toContain("FFFFF2CC");
    expect(styles.match(/<xf /g)).toHaveLength(4);
  });

  it.each(FOREIGN_FILES)(
    "in %s are those of a cell style that was changed, each time it is saved",
    async (file) => {
      const workbook = await openForeign(file);
      const added = addNamedStyle(workbook, "Nostro");
      changeNamedStyle(workbook, added, { style: restyled(NORMAL_STYLE, { fill: "#FFF2CC" }) });
      const again = await readXlsx(await writeXlsx(workbook));
      for (const fill of ["#DDEBF7", "#E2EFDA"]) {
        const style = again.styles.get("nostro");
        if (!style) throw new Error("no style");
        changeNamedStyle(again, style, { style: restyled(style.style, { fill }) });
        const saved = await readXlsx(await writeXlsx(again));
        expect(saved.styles.get("nostro")?.style.fill).toBe(fill);
      }
    },
  );

  it("are seen in the colours of the file's own theme", async () => {
    const workbook = await openForeign("by-hand.xlsm");
    const cell = sheetOf(workbook, "Dati").cells.get(3, 5);
    expect(cell?.style.font.color).toBe("#5C172E");
  });
});

describe("a text with formatted pieces", () => {
  it("stays so until somebody writes another text", async () => {
    const workbook = await openForeign("by-hand.xlsm");
    const sheet = sheetOf(workbook, "Dati");
    expect(textOf(await savedParts(workbook), /sharedStrings/)).toContain("<b/><sz");
    writeCells(workbook, sheet, areaAt("E2"), [["altro testo"]]);
    const texts = textOf(await savedParts(workbook), /sharedStrings/);
    expect(texts).not.toContain("<b/><sz");
    expect(texts).toContain("altro testo");
  });
});

describe("a document", () => {
  it("keeps who made it and what it is about, byte by byte", async () => {
    const parts = await savedParts(await openForeign("by-openpyxl.xlsx"));
    expect(partText(parts, "docProps/core.xml")).toContain("Ufficio pianificazione");
    expect(textOf(await savedParts(await openForeign("by-hand.xlsm")), /app\.xml$/)).toContain(
      "<Manager>Bianchi</Manager>",
    );
  });
});
