import { describe, expect, it } from "@jest/globals";
import type { CellValue, TableData } from "../../../src/domain/cells/workbook-data";
import { PARAMETER_NAMES } from "../../../src/domain/contract/parameters";
import { PARAMETERS } from "../../../src/domain/contract/service-tables";
import { bodyOf, summaryHints } from "../../../src/excel/declare/hints";

describe("what the top of the summary says of the plan", () => {
  it("is the body of its title and the quarter of its status line, wherever they stand", () => {
    const texts = [
      "altro",
      "Provincia di Lucca – Riepilogo del piano 2022",
      "Al trimestre T3, 12 indicatori",
    ];
    const hints = { body: "Provincia di Lucca", quarter: 3 };
    expect(summaryHints(texts)).toEqual(hints);
    expect(summaryHints([...texts].reverse())).toEqual(hints);
  });

  it("is the first title and the first status line where there are more", () => {
    const [first, second] = ["A – Riepilogo del piano 2022", "B – Riepilogo del piano 2023"];
    expect(summaryHints([first, second, "Al trimestre T1", "Al trimestre T2"])).toEqual({
      body: "A",
      quarter: 1,
    });
  });

  it.each([
    ["Unione – Terre – Riepilogo del piano 2022", "Unione – Terre"],
    ["Comune\ndi Vo' – Riepilogo del piano 2022", "Comune\ndi Vo'"],
    [" – Riepilogo del piano 2022", ""],
    ["Comune – Riepilogo del piano 22", ""],
    ["Comune – Riepilogo del piano 20222", ""],
    ["Comune – Riepilogo del piano", ""],
    ["Comune – Riepilogo del piano 2022 (copia)", ""],
    ["Comune Riepilogo del piano 2022", ""],
    ["", ""],
  ])("reads of the title %j the body %j", (text, body) => {
    expect(summaryHints([text])).toEqual({ body, quarter: null });
  });

  it.each([
    ["Al trimestre T1", 1],
    ["Al trimestre T4: niente", 4],
    ["Al trimestre T5", null],
    ["Al trimestre T0", null],
    ["Al trimestre T12", null],
    ["Al trimestre T", null],
    ["Aggiornato. Al trimestre T2", null],
  ])("reads of the status line %j the quarter %j", (text, quarter) => {
    expect(summaryHints([text]).quarter).toBe(quarter);
  });

  it("is nothing where nothing stands there", () => {
    expect(summaryHints([])).toEqual({ body: "", quarter: null });
  });
});

describe("the body of a plan", () => {
  const hints = { body: "dal titolo", quarter: null };

  function parameters(names: readonly string[], values: readonly CellValue[]): TableData {
    const { parameter, value } = PARAMETERS;
    return {
      ...{ name: PARAMETERS.name, sheet: "Foglio", firstRow: 2, rowCount: names.length },
      columns: new Map([
        [parameter.header, { index: 0, values: names }],
        [value.header, { index: 1, values }],
      ]),
    };
  }

  it("is what its parameter says, wherever its row stands and in whatever letters", () => {
    const { body, year } = PARAMETER_NAMES;
    expect(bodyOf(parameters([year, body], [2022, "Lucca"]), hints)).toBe("Lucca");
    expect(bodyOf(parameters([` ${body.toUpperCase()} `], ["Lucca"]), hints)).toBe("Lucca");
    expect(bodyOf(parameters([body], [5]), hints)).toBe("5");
  });

  it("is what the title says where the parameter is empty, gone, or its table is", () => {
    const { body, year } = PARAMETER_NAMES;
    expect(bodyOf(parameters([body], [""]), hints)).toBe("dal titolo");
    expect(bodyOf(parameters([year], [2022]), hints)).toBe("dal titolo");
    expect(bodyOf(parameters([], []), hints)).toBe("dal titolo");
    expect(bodyOf({ ...parameters([body], ["x"]), columns: new Map() }, hints)).toBe("dal titolo");
    expect(bodyOf(null, hints)).toBe("dal titolo");
  });
});
