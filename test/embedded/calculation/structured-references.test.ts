import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { areaAt, cellName } from "../../../src/embedded/model/area";
import { addName } from "../../../src/embedded/model/defined-names";
import { deleteCells } from "../../../src/embedded/model/shifting";
import type { Sheet } from "../../../src/embedded/model/sheet";
import type { Table } from "../../../src/embedded/model/table";
import { addTable, convertToRange, deleteTable, resizeTable } from "../../../src/embedded/model/tables";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { addSheet, deleteSheet } from "../../../src/embedded/model/worksheets";
import { content, tableOf, value, write } from "../model/a-sheet";

/** A table with awkward headers at some place of a sheet, and numbers in it. */
const HEADERS = ["ID", "Valore iniziale", "Peso [%]", "L'altro #1", "T1"];
/** The same as they are written inside structured references. */
const WRITTEN = ["ID", "Valore iniziale", "Peso '[%']", "L''altro '#1", "T1"];

const place = fc.record({
  row: fc.nat(5),
  column: fc.nat(4),
  rows: fc.integer({ min: 1, max: 6 }),
  numbers: fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 30, maxLength: 30 }),
  first: fc.nat(4),
  last: fc.nat(4),
  away: fc.boolean(),
});

describe("structured references", () => {
  it("give the same results as the addresses that they stand for", () => {
    fc.assert(
      fc.property(place, ({ row, column, rows, numbers, first, last, away }) => {
        const workbook = createWorkbook();
        const sheet = workbook.activeSheet;
        const asking = away ? addSheet(workbook, "Il 'mio' foglio") : sheet;
        const body = Array.from({ length: rows }, (_, down) =>
          HEADERS.map((__, right) => numbers[down * 5 + right] ?? 0),
        );
        write(workbook, sheet, cellName(row, column), [HEADERS, ...body]);
        addTable(workbook, sheet, { row, column, rowCount: rows + 1, columnCount: 5 }, "Dati");
        const cells = (from: number, to: number, left: number, right: number): string =>
          `Foglio1!${cellName(from, column + left)}:${cellName(to, column + right)}`;
        const [low, high] = [Math.min(first, last), Math.max(first, last)];
        const pairs = [
          [`=SUM(Dati[${WRITTEN[first]}])`, `=SUM(${cells(row + 1, row + rows, first, first)})`],
          [
            `=SUM(Dati[[${WRITTEN[first]}]:[${WRITTEN[last]}]])`,
            `=SUM(${cells(row + 1, row + rows, low, high)})`,
          ],
          [`=Dati[[#Headers],[${WRITTEN[first]}]]`, `=${cells(row, row, first, first).split(":")[0]}`],
          [`=COUNTA(Dati[#All])`, `=COUNTA(${cells(row, row + rows, 0, 4)})`],
          [`=SUM(Dati)`, `=SUM(${cells(row + 1, row + rows, 0, 4)})`],
          [
            `=INDEX(Dati[${WRITTEN[last]}],${rows})`,
            `=INDEX(${cells(row + 1, row + rows, last, last)},${rows})`,
          ],
        ];
        write(workbook, asking, "P30", pairs);
        pairs.forEach((_, index) => {
          expect(value(workbook, asking, `P${30 + index}`)).toEqual(
            value(workbook, asking, `Q${30 + index}`),
          );
        });
      }),
      { numRuns: 40 },
    );
  });

  it("to this row are the cells of the row, from inside the table and from beside it", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    const block = [
      ["ID", "T1", "T2", "Media dei due"],
      ["a", 1, 3, "=AVERAGE([@[T1]:[T2]])"],
      ["b", 10, 30, "=[@T1]+Dati[[#This Row],[T2]]"],
    ];
    tableOf(workbook, sheet, "B3", block, "Dati");
    write(workbook, sheet, "G4", [["=Dati[@[Media dei due]]&Dati[@ID]"], ["=SUM(Dati[@[T1]:[T2]])"]]);
    expect(value(workbook, sheet, "E4")).toBe(2);
    expect(value(workbook, sheet, "E5")).toBe(40);
    expect(value(workbook, sheet, "G4")).toBe("2a");
    expect(value(workbook, sheet, "G5")).toBe(40);
  });

  it("to this row, filled down beside a table, end with the table", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    write(workbook, sheet, "A2", [["T1"], [1], [2]]);
    addTable(workbook, sheet, areaAt("A2:A4"), "Dati");
    write(workbook, sheet, "C2", [["=Dati[@T1]"], ["=Dati[@T1]"], ["=Dati[@T1]"], ["=Dati[@T1]"]]);
    const filled = ["C2", "C3", "C4", "C5"].map((address) => value(workbook, sheet, address));
    expect(filled).toEqual(["#VALUE!", 1, 2, "#VALUE!"]);
  });

  it.each([
    ["=Dati[#Totals]", "#REF!"],
    ["=Dati[@T1]", "#VALUE!"],
    ["=Nessuno", "#NAME?"],
    ["=SUM(Dati[t1])", 3],
  ])("that mean nothing are errors: %s gives %p", (formula, wanted) => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    write(workbook, sheet, "A1", [["T1"], [1], [2]]);
    addTable(workbook, sheet, areaAt("A1:A3"), "Dati");
    write(workbook, sheet, "C9", [[formula]]);
    expect(value(workbook, sheet, "C9")).toBe(wanted);
  });

  it("follow their table, and names come to life when they are defined", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    const lists = addSheet(workbook, "Elenchi");
    write(workbook, lists, "A1", [["x"]]);
    write(workbook, sheet, "A1", [["T1"], [1], [2], [4]]);
    const table = addTable(workbook, sheet, areaAt("A1:A3"), "Dati");
    write(workbook, sheet, "F1", [["=SUM(Dati[T1])", "=Elenchi!A1", "=Soglia*2"]]);
    const values = (): unknown[] => ["F1", "G1", "H1"].map((address) => value(workbook, sheet, address));
    expect(values()).toEqual([3, "x", "#NAME?"]);
    addName(workbook, "Soglia", "=Foglio1!$A$4", null);
    resizeTable(workbook, sheet, table, areaAt("A1:A4"));
    expect(values()).toEqual([7, "x", 8]);
    deleteSheet(workbook, lists);
    expect(values()).toEqual([7, "#REF!", 8]);
  });

  it.each([
    [
      "its table",
      (workbook: EmbeddedWorkbook, sheet: Sheet, table: Table) => deleteTable(workbook, sheet, table),
    ],
    ["its sheet", (workbook: EmbeddedWorkbook, sheet: Sheet) => deleteSheet(workbook, sheet)],
    [
      "its rows",
      (workbook: EmbeddedWorkbook, sheet: Sheet) => deleteCells(workbook, sheet, areaAt("1:3"), "Up"),
    ],
  ])("are lost for good with %s, also where a new table has the name", (_what, lose) => {
    const workbook = createWorkbook();
    const asking = workbook.activeSheet;
    const sheet = addSheet(workbook, "Dati");
    const table = tableOf(workbook, sheet, "A1", [["T1"], [1], [2]], "Dati");
    addName(workbook, "Tutti", "=SUM(Dati[T1])", null);
    write(workbook, asking, "A1", [["=SUM(Dati[T1])", "=ROWS(Dati)"]]);
    expect(value(workbook, asking, "A1")).toBe(3);
    lose(workbook, sheet, table);
    tableOf(workbook, asking, "F1", [["T1"], [5]], "Dati");
    expect(["A1", "B1"].map((address) => content(asking, address))).toEqual(["=SUM(#REF!)", "=ROWS(#REF!)"]);
    expect(value(workbook, asking, "A1")).toBe("#REF!");
    expect(workbook.names[0]?.formula).toBe("=SUM(#REF!)");
  });

  it("are lost with their column, the others stay", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    const block = [
      ["T1", "T2", "Somma"],
      [1, 2, "=[@T1]+[@T2]"],
    ];
    tableOf(workbook, sheet, "A1", block, "Dati");
    write(workbook, sheet, "H1", [["=SUM(Dati[T1])", "=SUM(Dati[T2])"]]);
    deleteCells(workbook, sheet, areaAt("B:B"), "Left");
    expect(["G1", "H1", "B2"].map((address) => content(sheet, address))).toEqual([
      "=SUM(Dati[T1])",
      "=SUM(#REF!)",
      "=[@T1]+#REF!",
    ]);
  });

  it("become cell references when their table becomes a range", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    const asking = addSheet(workbook, "Il 'mio' foglio");
    const block = [
      ["T1", "Doppio"],
      [1, "=[@T1]*2"],
      [2, "=Dati[@T1]*2"],
    ];
    const table = tableOf(workbook, sheet, "B2", block, "Dati");
    write(workbook, asking, "A1", [["=SUM(Dati[Doppio])", "=COUNTA(Dati[#Headers])", "=ROWS(Dati)"]]);
    addName(workbook, "Tutti", "=SUM(Dati[T1])", null);
    convertToRange(workbook, sheet, table);
    expect(["C3", "C4"].map((address) => content(sheet, address))).toEqual(["=$B3*2", "=$B4*2"]);
    expect(["A1", "B1", "C1"].map((address) => content(asking, address))).toEqual([
      "=SUM(Foglio1!$C$3:$C$4)",
      "=COUNTA(Foglio1!$B$2:$C$2)",
      "=ROWS(Foglio1!$B$3:$C$4)",
    ]);
    expect(workbook.names[0]?.formula).toBe("=SUM(Foglio1!$B$3:$B$4)");
    expect(["A1", "B1", "C1"].map((address) => value(workbook, asking, address))).toEqual([6, 2, 2]);
  });
});
