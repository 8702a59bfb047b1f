import { describe, expect, it } from "@jest/globals";
import { areaAt } from "../../../src/embedded/model/area";
import { addConditionalFormat, changeConditionalFormat } from "../../../src/embedded/model/cell-rules";
import { addTable } from "../../../src/embedded/model/tables";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { conditionalStyle } from "../../../src/embedded/typing/conditional-style";
import { displayText } from "../../../src/embedded/typing/display-text";
import { cellAt } from "../../../src/embedded/model/sheet";
import { write } from "../model/a-sheet";

function started() {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  write(workbook, sheet, "A1", [
    ["Stato", "Valore"],
    ["Raggiunto", 1],
    ["Critico", 0.2],
    ["", ""],
    ["In corso", 0],
  ]);
  addTable(workbook, sheet, areaAt("A1:B5"), "Stati");
  const look = (row: number, column: number) => conditionalStyle(workbook, sheet, row, column).look;
  return { workbook, sheet, look };
}

describe("conditional formats", () => {
  it("by formula move with the cell", () => {
    const { workbook, sheet, look } = started();
    addConditionalFormat(workbook, sheet, areaAt("A2:B5"), {
      type: "custom",
      formula: '=$A2="Critico"',
      look: { fill: "#FFC7CE" },
    });
    expect([1, 2, 3].map((row) => look(row, 1))).toEqual([null, { fill: "#FFC7CE" }, null]);
    write(workbook, sheet, "A2", [["Critico"]]);
    expect(look(1, 0)).toEqual({ fill: "#FFC7CE" });
  });

  it("by value leave empty cells alone", () => {
    const { workbook, sheet, look } = started();
    const rule = { type: "cellValue", operator: "LessThan", formula1: "0.5", formula2: null } as const;
    addConditionalFormat(workbook, sheet, areaAt("B2:B5"), { ...rule, look: { fill: "#FF0000" } });
    expect([1, 2, 3, 4].map((row) => look(row, 1) !== null)).toEqual([false, true, false, true]);
  });

  it("by text see no case", () => {
    const { workbook, sheet, look } = started();
    const rule = { type: "containsText", operator: "BeginsWith", text: "in " } as const;
    addConditionalFormat(workbook, sheet, areaAt("A2:A5"), { ...rule, look: { font: { bold: true } } });
    expect([1, 2, 3, 4].map((row) => look(row, 0) !== null)).toEqual([false, false, false, true]);
  });

  it("add up, the newest first, unless one stops", () => {
    const { workbook, sheet, look } = started();
    const always = { type: "custom", formula: "=TRUE" } as const;
    addConditionalFormat(workbook, sheet, areaAt("B2"), {
      ...always,
      look: { fill: "#111111", font: { bold: true } },
    });
    const newest = addConditionalFormat(workbook, sheet, areaAt("B2"), {
      ...always,
      look: { fill: "#222222" },
    });
    expect(look(1, 1)).toMatchObject({ fill: "#222222", font: { bold: true } });
    changeConditionalFormat(workbook, sheet, newest.id, { stopIfTrue: true });
    expect(look(1, 1)).toEqual({ fill: "#222222" });
  });

  it("change the number format that a cell is shown in", () => {
    const { workbook, sheet, look } = started();
    addConditionalFormat(workbook, sheet, areaAt("B2:B5"), {
      type: "custom",
      formula: '=A2="Raggiunto"',
      look: { numberFormat: '0.0%" (fasi)"' },
    });
    expect(displayText(cellAt(sheet, 1, 1), look(1, 1))).toBe("100,0% (fasi)");
  });

  it("give icons by number or by share of what they cover", () => {
    const { workbook, sheet } = started();
    const icons = (type: "Number" | "Percent", bounds: readonly number[]) => {
      addConditionalFormat(workbook, sheet, areaAt("B2:B5"), {
        type: "iconSet",
        style: "ThreeTrafficLights1",
        criteria: bounds.map((formula) => ({ type, operator: "GreaterThanOrEqual" as const, formula })),
        reverseIconOrder: false,
        showIconOnly: false,
      });
      return [1, 2, 3, 4].map((row) => conditionalStyle(workbook, sheet, row, 1).icon?.slice(-1) ?? null);
    };
    expect(icons("Number", [0.2, 1])).toEqual(["3", "2", null, "1"]);
    expect(icons("Percent", [10, 30])).toEqual(["3", "2", null, "1"]);
  });

  it("colour numbers in proportion between the points of a scale", () => {
    const { workbook, sheet, look } = started();
    const low = { type: "LowestValue", formula: null, color: "#000000" } as const;
    const middle = { type: "Number", formula: "0.4", color: "#808080" } as const;
    addConditionalFormat(workbook, sheet, areaAt("B2:B5"), {
      type: "colorScale",
      points: [low, middle, { type: "HighestValue", formula: null, color: "#FF0000" }],
    });
    // 1 is the highest, 0.2 half-way to the middle, an empty cell has no colour, 0 is the lowest.
    expect([1, 2, 3, 4].map((row) => look(row, 1)?.fill ?? null)).toEqual([
      "#FF0000",
      "#404040",
      null,
      "#000000",
    ]);
    write(workbook, sheet, "B3", [[0.7]]);
    expect(look(2, 1)).toEqual({ fill: "#C04040" });
  });

  it("draw bars from zero to the highest, or between bounds", () => {
    const { workbook, sheet } = started();
    const automatic = { type: "Automatic", formula: null } as const;
    const bar = { type: "dataBar", color: "#5B9BD5", showDataBarOnly: false } as const;
    const shares = () =>
      [1, 2, 3, 4].map((row) => conditionalStyle(workbook, sheet, row, 1).bar?.share ?? null);
    addConditionalFormat(workbook, sheet, areaAt("B2:B5"), {
      ...bar,
      lowerBound: automatic,
      upperBound: automatic,
    });
    expect(shares()).toEqual([1, 0.2, null, 0]);
    addConditionalFormat(workbook, sheet, areaAt("B2:B5"), {
      ...bar,
      lowerBound: { type: "Number", formula: "0" },
      upperBound: { type: "Number", formula: "0.4" },
    });
    expect(shares()).toEqual([1, 0.5, null, 0]);
  });
});
