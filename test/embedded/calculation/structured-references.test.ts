import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { areaAt, cellName } from "../../../src/embedded/model/area";
import { addName } from "../../../src/embedded/model/defined-names";
import { addTable, resizeTable } from "../../../src/embedded/model/tables";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { addSheet, deleteSheet } from "../../../src/embedded/model/worksheets";
import { value, write } from "../model/a-sheet";

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
    write(workbook, sheet, "B3", [
      ["ID", "T1", "T2", "Media dei due"],
      ["a", 1, 3, "=AVERAGE([@[T1]:[T2]])"],
      ["b", 10, 30, "=[@T1]+Dati[[#This Row],[T2]]"],
    ]);
    addTable(workbook, sheet, areaAt("B3:E5"), "Dati");
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
    ["=SUM(Nessuna[T1])", "#REF!"],
    ["=SUM(Dati[Nessuna])", "#REF!"],
    ["=SUM([T1])", "#REF!"],
    ["=Dati[#Totals]", "#REF!"],
    ["=Dati[@T1]", "#VALUE!"],
    ["=Nessuno", "#NAME?"],
    ["=Nessuno!A1", "#REF!"],
    ["=SUM(Dati[t1])", 3],
  ])("that mean nothing are errors: %s gives %p", (formula, wanted) => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    write(workbook, sheet, "A1", [["T1"], [1], [2]]);
    addTable(workbook, sheet, areaAt("A1:A3"), "Dati");
    write(workbook, sheet, "C9", [[formula]]);
    expect(value(workbook, sheet, "C9")).toBe(wanted);
  });

  it("come to life when their table, sheet or name does", () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    write(workbook, sheet, "F1", [["=SUM(Dati[T1])", "=Elenchi!A1", "=Soglia*2"]]);
    expect(["F1", "G1", "H1"].map((address) => value(workbook, sheet, address))).toEqual([
      "#REF!",
      "#REF!",
      "#NAME?",
    ]);
    write(workbook, sheet, "A1", [["T1"], [1], [2], [4]]);
    const table = addTable(workbook, sheet, areaAt("A1:A3"), "Dati");
    const lists = addSheet(workbook, "Elenchi");
    write(workbook, lists, "A1", [["x"]]);
    addName(workbook, "Soglia", "=Foglio1!$A$4", null);
    expect(["F1", "G1", "H1"].map((address) => value(workbook, sheet, address))).toEqual([3, "x", 8]);
    resizeTable(workbook, sheet, table, areaAt("A1:A4"));
    expect(value(workbook, sheet, "F1")).toBe(7);
    deleteSheet(workbook, lists);
    expect(value(workbook, sheet, "G1")).toBe("#REF!");
  });
});
