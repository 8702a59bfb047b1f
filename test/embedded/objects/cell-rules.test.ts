import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { newExcel, officeError } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

const RULES: readonly [string, Excel.DataValidationRule, string][] = [
  ["WholeNumber", { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } }, "wholeNumber"],
  ["Decimal", { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, "decimal"],
  ["Date", { date: { formula1: "2022-01-01", operator: "GreaterThan" } }, "date"],
  ["TextLength", { textLength: { formula1: 10, operator: "LessThan" } }, "textLength"],
  ["List", { list: { source: "Sì,No", inCellDropDown: true } }, "list"],
  ["Custom", { custom: { formula: "=LEN(A1)>2" } }, "custom"],
];

describe("Range.dataValidation", () => {
  it.each(RULES)("keeps a rule of type %s", async (type, rule, key) => {
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange("B2:B9");
      dataValidation.rule = rule;
      dataValidation.load("type,rule,ignoreBlanks");
      await context.sync();
      expect([dataValidation.type, dataValidation.rule, dataValidation.ignoreBlanks]).toEqual([
        type,
        rule,
        true,
      ]);
    });
    expect(excel.workbook.activeSheet.validations[0]?.rule.type).toBe(key);
  });

  it("keeps alert, prompt and blanks beside the rule, and is cleared in part", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { dataValidation } = sheet.getRange("B2:B9");
      dataValidation.rule = { list: { source: "a,b", inCellDropDown: true } };
      const errorAlert = {
        showAlert: true,
        style: "Stop" as const,
        title: "No",
        message: "Scegliere a o b.",
      };
      const prompt = { showPrompt: true, title: "T1", message: "a oppure b" };
      dataValidation.errorAlert = errorAlert;
      dataValidation.prompt = prompt;
      dataValidation.ignoreBlanks = false;
      sheet.getRange("B5").dataValidation.clear();
      const part = sheet.getRange("B2:B4").dataValidation.load("errorAlert,prompt,ignoreBlanks");
      const mixed = sheet.getRange("B4:B6").dataValidation.load("type");
      const none = sheet.getRange("B5").dataValidation.load("type,rule");
      await context.sync();
      expect(part.toJSON()).toEqual({ errorAlert, prompt, ignoreBlanks: false });
      expect(mixed.type).toBeNull();
      expect([none.type, none.rule]).toEqual(["None", {}]);
    });
  });

  it("takes a list from a range", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Elenchi 1");
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange("B2");
      dataValidation.rule = { list: { source: sheet.getRange("A1:A3"), inCellDropDown: true } };
      dataValidation.load("rule");
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe("='Elenchi 1'!$A$1:$A$3");
    });
  });

  it.each([
    ["an inline list above 255 characters", { list: { source: "x".repeat(256), inCellDropDown: true } }],
    ["two rules at once", { list: { source: "a", inCellDropDown: true }, custom: { formula: "=A1" } }],
    ["no rule", {}],
    ["a formula that cannot be read", { custom: { formula: "=SUM(1;2)" } }],
    ["a bound that cannot be read", { decimal: { formula1: "=SUM(", operator: "GreaterThan" } }],
    ["a structured reference", { list: { source: "=Dati[T1]", inCellDropDown: true } }],
    ["a sheet that is not there", { list: { source: "=Elenchi!$A$1:$A$9", inCellDropDown: true } }],
    ["Between without its end", { decimal: { formula1: 1, operator: "Between" } }],
  ])("refuses %s", async (_what, rule) => {
    const error = await officeError(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").dataValidation.rule =
        rule as Excel.DataValidationRule;
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("Range.conditionalFormats", () => {
  it.each([
    ["a formula", (format: Excel.ConditionalFormat) => (format.custom.rule.formula = "=SUM(")],
    [
      "a structured reference",
      (format: Excel.ConditionalFormat) => (format.custom.rule.formula = "=[@T1]>3"),
    ],
    [
      "a bound",
      (format: Excel.ConditionalFormat) =>
        (format.cellValue.rule = { formula1: "=SUM(1;2)", operator: "GreaterThan" }),
    ],
  ])("refuses %s that cannot be read", async (what, set) => {
    const error = await officeError(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange("A1");
      set(conditionalFormats.add(what === "a bound" ? "CellValue" : "Custom"));
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("has preset criteria, but for those of days", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2:B9");
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.presetCriteria);
      format.preset.format.font.color = "red";
      format.preset.rule = { criterion: "OneStdDevBelowAverage" };
      format.load("type");
      format.preset.load("rule");
      const other = format.customOrNullObject;
      await context.sync();
      expect([format.type, format.preset.rule.criterion]).toEqual([
        "PresetCriteria",
        "OneStdDevBelowAverage",
      ]);
      expect(other.isNullObject).toBe(true);
    });
    const error = await officeError(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2:B9");
      range.conditionalFormats.add("PresetCriteria").preset.rule = { criterion: "LastWeek" };
      await context.sync();
    });
    expect(error.message).toContain("LastWeek");
  });

  it("has custom formulas with a look, the newest first", async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange("B2:B9");
      const first = conditionalFormats.add("Custom");
      first.custom.rule.formula = '=B2="Critico"';
      first.custom.format.fill.color = "#FFC7CE";
      first.custom.format.font.color = "#9C0006";
      first.custom.format.font.bold = true;
      first.custom.format.font.italic = true;
      first.custom.format.font.underline = "Single";
      first.custom.format.font.strikethrough = false;
      first.custom.format.numberFormat = '"▼" General';
      const bottom = first.custom.format.borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.color = "#9C0006";
      first.stopIfTrue = true;
      const second = conditionalFormats.add("CellValue");
      second.cellValue.rule = { formula1: "=0.9", operator: "GreaterThanOrEqual" };
      second.cellValue.format.fill.color = "#C6EFCE";
      conditionalFormats.load("items/type,items/priority,items/stopIfTrue,items/id");
      first.custom.rule.load("formula");
      first.custom.format.load("numberFormat");
      first.custom.format.fill.load("color");
      first.custom.format.font.load("color,bold,strikethrough");
      second.cellValue.load("rule");
      const count = conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(2);
      expect(conditionalFormats.items.map((item) => [item.type, item.priority, item.stopIfTrue])).toEqual([
        ["CellValue", 0, false],
        ["Custom", 1, true],
      ]);
      expect(first.custom.toJSON()).toMatchObject({
        rule: { formula: '=B2="Critico"' },
        format: {
          fill: { color: "#FFC7CE" },
          font: { color: "#9C0006", bold: true, strikethrough: false },
          numberFormat: '"▼" General',
        },
      });
      expect(second.cellValue.rule).toEqual({ formula1: "=0.9", operator: "GreaterThanOrEqual" });
      first.priority = 0;
      conditionalFormats.load("items/type");
      const null1 = conditionalFormats.getItem(conditionalFormats.items[1]?.id ?? "").cellValueOrNullObject;
      null1.load("rule");
      await context.sync();
      expect(conditionalFormats.items.map(({ type }) => type)).toEqual(["Custom", "CellValue"]);
      expect(null1.isNullObject).toBe(true);
    });
    const [format] = excel.workbook.activeSheet.conditionalFormats;
    expect(format?.rule).toMatchObject({ look: { borders: { bottom: { color: "#9C0006" } } } });
  });

  it("has texts, icons and bars", async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange("B2:B9");
      const text = conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "BeginsWith", text: "In" };
      text.textComparison.format.font.color = "#9C5700";
      const icons = conditionalFormats.add("IconSet");
      icons.iconSet.style = "ThreeSymbols";
      icons.iconSet.showIconOnly = true;
      icons.iconSet.reverseIconOrder = true;
      const criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=0.7" },
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=0.9" },
      ] as Excel.ConditionalIconCriterion[];
      icons.iconSet.criteria = criteria;
      const bar = conditionalFormats.add("DataBar");
      bar.dataBar.showDataBarOnly = false;
      bar.dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
      bar.dataBar.upperBoundRule = { type: "HighestValue" };
      bar.dataBar.positiveFormat.fillColor = "#5B9BD5";
      text.textComparison.load("rule");
      icons.iconSet.load("style,showIconOnly,reverseIconOrder,criteria");
      bar.dataBar.load("showDataBarOnly,lowerBoundRule,upperBoundRule");
      await context.sync();
      expect(text.textComparison.rule).toEqual({ operator: "BeginsWith", text: "In" });
      expect(icons.iconSet.toJSON()).toMatchObject({ style: "ThreeSymbols", showIconOnly: true, criteria });
      expect(bar.dataBar.lowerBoundRule).toEqual({ type: "Number", formula: "=0" });
    });
    const types = excel.workbook.activeSheet.conditionalFormats.map(({ rule }) => rule.type);
    expect(types).toEqual(["dataBar", "iconSet", "containsText"]);
  });

  it("has colour scales of two and three points", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:D4");
      const scale = range.conditionalFormats.add("ColorScale").colorScale;
      scale.load("threeColorScale");
      await context.sync();
      expect(scale.threeColorScale).toBe(true);
      const minimum = { type: "Number", formula: "0", color: "#F8696B" } as const;
      const maximum = { type: "HighestValue", color: "#63BE7B" } as const;
      scale.criteria = { minimum, maximum };
      scale.load("threeColorScale,criteria");
      await context.sync();
      expect([scale.threeColorScale, scale.criteria.minimum, scale.criteria.maximum.color]).toEqual([
        false,
        minimum,
        "#63BE7B",
      ]);
    });
    const error = await officeError(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      const scale = range.conditionalFormats.add("ColorScale").colorScale;
      scale.criteria = {
        minimum: { type: "Number", color: "#F8696B" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      };
      await context.sync();
    });
    expect(error.message).toContain("Number needs a formula");
  });

  it("are deleted one by one or all, beside cells that keep theirs", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { conditionalFormats } = sheet.getRange("B2:B9");
      const first = conditionalFormats.add("Custom");
      conditionalFormats.add("Custom");
      first.delete();
      sheet.getRange("B5:B9").conditionalFormats.clearAll();
      const counts = ["B2:B4", "B5:B9"].map((address) =>
        sheet.getRange(address).conditionalFormats.getCount(),
      );
      const at = conditionalFormats.getItemAt(0).load("type");
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 0]);
      expect(at.type).toBe("Custom");
    });
  });

  it.each(["TopBottom"] as const)("does not model %s, and says so", async (type) => {
    const error = await officeError(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats.add(type);
      await context.sync();
    });
    expect([error.code, error.message]).toEqual(["NotModelled", expect.stringContaining(type)]);
  });
});
