import { describe, expect, it } from "@jest/globals";
import { areaAt } from "../../../src/embedded/model/area";
import { addName } from "../../../src/embedded/model/defined-names";
import { mergeCells } from "../../../src/embedded/model/merging";
import { protectSheet } from "../../../src/embedded/model/protection-rules";
import {
  addTable,
  calculatedColumnFormula,
  convertToRange,
  deleteTable,
  renameColumn,
  renameTable,
  resizeTable,
} from "../../../src/embedded/model/tables";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { content, refusal, value, write } from "./a-sheet";

function workbookWithTable() {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  write(workbook, sheet, "A1", [
    ["ID", "Valore"],
    ["a", 1],
    ["b", 2],
  ]);
  return { workbook, sheet, table: addTable(workbook, sheet, areaAt("A1:B3"), "Dati") };
}

describe("table names", () => {
  it.each(["", "Due parole", "A1", "R1C1", "C", "r", "1a", "Dati", "DATI", "Nome", "a-b"])(
    "cannot be %p where Dati and the name Nome exist",
    (name) => {
      const { workbook, sheet } = workbookWithTable();
      addName(workbook, "Nome", "=Foglio1!$A$1", null);
      expect(refusal(() => addTable(workbook, sheet, areaAt("D1:E2"), name))).toBe("InvalidArgument");
    },
  );

  it("are taken for defined names too", () => {
    const { workbook } = workbookWithTable();
    expect(refusal(() => addName(workbook, "dati", "=Foglio1!$A$1", null))).toBe("InvalidArgument");
  });

  it("change in formulas, whole and in part", () => {
    const { workbook, sheet, table } = workbookWithTable();
    write(workbook, sheet, "D1", [["=SUM(Dati[Valore])+ROWS(Dati)"]]);
    renameTable(workbook, sheet, table, "Centro_A1");
    expect(content(sheet, "D1")).toBe("=SUM(Centro_A1[Valore])+ROWS(Centro_A1)");
    expect(value(workbook, sheet, "D1")).toBe(5);
  });
});

describe("table headers", () => {
  it("become text, named and unique", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    write(workbook, sheet, "A1", [["Voce", "voce", "", 2022]]);
    const table = addTable(workbook, sheet, areaAt("A1:D2"));
    expect(table.columns.map((column) => column.name)).toEqual(["Voce", "voce2", "Colonna3", "2022"]);
    expect(content(sheet, "D1")).toBe("2022");
  });

  it("written by hand rename their column, and formulas follow", () => {
    const { workbook, sheet, table } = workbookWithTable();
    write(workbook, sheet, "C2", [["=Dati[@Valore]"]]);
    write(workbook, sheet, "D1", [["=SUM(Dati[Valore])"]]);
    write(workbook, sheet, "B1", [["Importo [€]"]]);
    expect(table.columns[1]?.name).toBe("Importo [€]");
    expect(content(sheet, "D1")).toBe("=SUM(Dati[Importo '[€']])");
    expect(value(workbook, sheet, "D1")).toBe(3);
    expect(value(workbook, sheet, "C2")).toBe(1);
  });

  it("keep the identity of the column", () => {
    const { workbook, sheet, table } = workbookWithTable();
    const before = table.columns.map((column) => column.id);
    renameColumn(workbook, sheet, table, 0, "Codice");
    expect(table.columns.map((column) => column.id)).toEqual(before);
  });
});

describe("tables", () => {
  it("overlap neither tables nor merged cells", () => {
    const { workbook, sheet } = workbookWithTable();
    expect(refusal(() => addTable(workbook, sheet, areaAt("B3:C5")))).toBe("InvalidArgument");
    mergeCells(workbook, sheet, areaAt("E1:F1"));
    expect(refusal(() => addTable(workbook, sheet, areaAt("F1:G3")))).toBe("MergedRangeConflict");
    expect(refusal(() => mergeCells(workbook, sheet, areaAt("A2:B2")))).toBe("InvalidOperation");
  });

  it("are resized around their header row only", () => {
    const { workbook, sheet, table } = workbookWithTable();
    expect(refusal(() => resizeTable(workbook, sheet, table, areaAt("A2:B5")))).toBe("InvalidArgument");
    expect(refusal(() => resizeTable(workbook, sheet, table, areaAt("E1:F5")))).toBe("InvalidArgument");
    expect(refusal(() => resizeTable(workbook, sheet, table, areaAt("A1:B1")))).toBe("InvalidArgument");
    write(workbook, sheet, "D1", [["=SUM(Dati[Valore])"]]);
    write(workbook, sheet, "A4", [["c", 10]]);
    expect(value(workbook, sheet, "D1")).toBe(3);
    resizeTable(workbook, sheet, table, areaAt("A1:B4"));
    expect(value(workbook, sheet, "D1")).toBe(13);
  });

  it("refuse any change while their sheet is protected", () => {
    const { workbook, sheet, table } = workbookWithTable();
    protectSheet(workbook, sheet, { allowInsertRows: true, allowFormatCells: true }, null);
    expect(refusal(() => renameTable(workbook, sheet, table, "Altro"))).toBe("AccessDenied");
    expect(refusal(() => resizeTable(workbook, sheet, table, areaAt("A1:B9")))).toBe("AccessDenied");
    expect(refusal(() => addTable(workbook, sheet, areaAt("D1:E2")))).toBe("AccessDenied");
  });

  it("go with or without their cells", () => {
    const one = workbookWithTable();
    write(one.workbook, one.sheet, "D1", [["=SUM(Dati[Valore])"]]);
    expect(value(one.workbook, one.sheet, "D1")).toBe(3);
    convertToRange(one.workbook, one.sheet, one.table);
    expect(content(one.sheet, "A2")).toBe("a");
    expect(value(one.workbook, one.sheet, "D1")).toBe(3);
    const two = workbookWithTable();
    deleteTable(two.workbook, two.sheet, two.table);
    expect(content(two.sheet, "A2")).toBe("");
  });

  it("know the formula that a whole column shares", () => {
    const { workbook, sheet, table } = workbookWithTable();
    write(workbook, sheet, "B2", [["=LEN([@ID])"], ["=LEN([@ID])"]]);
    expect(calculatedColumnFormula(sheet, table, 1)).toBe("=LEN([@ID])");
    expect(value(workbook, sheet, "B3")).toBe(1);
    write(workbook, sheet, "B3", [[7]]);
    expect(calculatedColumnFormula(sheet, table, 1)).toBeNull();
  });
});
