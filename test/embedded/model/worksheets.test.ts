import { describe, expect, it } from "@jest/globals";
import { addName } from "../../../src/embedded/model/defined-names";
import { protectSheet } from "../../../src/embedded/model/protection-rules";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import {
  activateSheet,
  addSheet,
  changeVisibility,
  deleteSheet,
  moveSheet,
  renameSheet,
} from "../../../src/embedded/model/worksheets";
import { content, refusal, value, write } from "./a-sheet";

describe("sheet names", () => {
  it.each(["", "a".repeat(32), "A/B", "A\\B", "A?", "A*", "[A]", "A:B", "'A", "A'", "History", "HISTORY"])(
    "cannot be %p",
    (name) => {
      const workbook = createWorkbook();
      expect(refusal(() => addSheet(workbook, name))).toBe("InvalidArgument");
      expect(workbook.sheets).toHaveLength(1);
    },
  );

  it("may be 31 characters long, with spaces, accents and an apostrophe inside", () => {
    const workbook = createWorkbook();
    for (const name of ["a".repeat(31), "Attività dell'Ente", "A1 Organi Istituzionali"])
      addSheet(workbook, name);
    expect(workbook.sheets.map((sheet) => sheet.name)).toContain("Attività dell'Ente");
  });

  it("are unique without case", () => {
    const workbook = createWorkbook();
    addSheet(workbook, "Riepilogo");
    expect(refusal(() => addSheet(workbook, "RIEPILOGO"))).toBe("ItemAlreadyExists");
  });

  it("may change their case only", () => {
    const workbook = createWorkbook();
    renameSheet(workbook, workbook.activeSheet, "FOGLIO1");
    expect(workbook.activeSheet.name).toBe("FOGLIO1");
  });

  it("change in formulas, rules of names and quoted references", () => {
    const workbook = createWorkbook();
    const data = addSheet(workbook, "Dati");
    const sheet = workbook.sheets[0] ?? data;
    write(workbook, data, "A1", [[5]]);
    write(workbook, sheet, "A1", [["=Dati!A1*2"]]);
    const name = addName(workbook, "Uno", "=Dati!$A$1", null);
    renameSheet(workbook, data, "Dati dell'Ente");
    expect(content(sheet, "A1")).toBe("='Dati dell''Ente'!A1*2");
    expect(name.formula).toBe("='Dati dell''Ente'!$A$1");
    expect(value(workbook, sheet, "A1")).toBe(10);
  });
});

describe("sheets", () => {
  it("cannot lose the last visible one, by deleting or hiding", () => {
    const workbook = createWorkbook();
    const other = addSheet(workbook, "B");
    changeVisibility(workbook, other, "Hidden");
    const [first] = workbook.sheets;
    if (!first) throw new Error("no sheet");
    expect(refusal(() => deleteSheet(workbook, first))).toBe("InvalidOperation");
    expect(refusal(() => changeVisibility(workbook, first, "VeryHidden"))).toBe("InvalidOperation");
    expect(refusal(() => activateSheet(workbook, other))).toBe("InvalidOperation");
  });

  it("stay while they are very hidden", () => {
    const workbook = createWorkbook();
    const other = addSheet(workbook, "B");
    changeVisibility(workbook, other, "VeryHidden");
    expect(refusal(() => deleteSheet(workbook, other))).toBe("InvalidOperation");
    changeVisibility(workbook, other, "Hidden");
    deleteSheet(workbook, other);
    expect(workbook.sheets).toHaveLength(1);
  });

  it("leave #REF! behind in what pointed to them", () => {
    const workbook = createWorkbook();
    const data = addSheet(workbook, "Dati");
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    write(workbook, data, "A1", [[5]]);
    write(workbook, sheet, "A1", [["=Dati!A1"]]);
    expect(value(workbook, sheet, "A1")).toBe(5);
    deleteSheet(workbook, data);
    expect(value(workbook, sheet, "A1")).toBe("#REF!");
  });

  it("hand the view to a neighbour when the active one goes", () => {
    const workbook = createWorkbook();
    const second = addSheet(workbook, "B");
    addSheet(workbook, "C");
    activateSheet(workbook, second);
    deleteSheet(workbook, second);
    expect(workbook.activeSheet.name).toBe("C");
  });

  it("move among the tabs, within them only", () => {
    const workbook = createWorkbook();
    const second = addSheet(workbook, "B");
    moveSheet(workbook, second, 0);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["B", "Foglio1"]);
    expect(refusal(() => moveSheet(workbook, second, 2))).toBe("InvalidArgument");
  });

  it("stay as they are while the structure is protected, whatever their own protection", () => {
    const workbook = createWorkbook();
    workbook.structureProtected = true;
    expect(refusal(() => addSheet(workbook, "B"))).toBe("AccessDenied");
    expect(refusal(() => renameSheet(workbook, workbook.activeSheet, "B"))).toBe("AccessDenied");
    protectSheet(workbook, workbook.activeSheet, {}, null);
    workbook.structureProtected = false;
    renameSheet(workbook, workbook.activeSheet, "B");
    expect(workbook.activeSheet.name).toBe("B");
  });
});
