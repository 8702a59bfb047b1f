import type { BarBound, IconCriterion } from "../model/conditional-format";
import { PRESET_CRITERIA } from "../model/preset-criterion";
import type { ConditionalTarget } from "./conditional-format-target";
import { changeRule, ruleOf } from "./conditional-format-target";
import { lookObject } from "./conditional-look";
import type { ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { invalidArgument } from "./office-error";
import { booleanValue, colorValue, objectValue, textValue, wordValue } from "./property-values";

/** The kinds of conditional formats: `custom`, `cellValue`, `textComparison`, `iconSet`, `dataBar`. */

const RULE: ObjectClass<ConditionalTarget> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: (target) => ruleOf(target, "custom").formula,
      set: (target, value, context) => {
        const formula = textValue("ConditionalFormatRule.formula", value);
        changeRule(target, { ...ruleOf(target, "custom"), formula }, context);
      },
    },
  },
};

export const CUSTOM: ObjectClass<ConditionalTarget> = {
  name: "CustomConditionalFormat",
  children: {
    Rule: (target, context) => hostObject(RULE, target, context),
    Format: lookObject,
  },
};

const COMPARISONS = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan"] as const;
/** `Excel.ConditionalCellValueOperator` has other words for two of the validation operators. */
const OR_EQUAL = {
  GreaterThanOrEqual: "GreaterThanOrEqualTo",
  LessThanOrEqual: "LessThanOrEqualTo",
} as const;

export const CELL_VALUE: ObjectClass<ConditionalTarget> = {
  name: "CellValueConditionalFormat",
  properties: {
    Rule: {
      get: (target) => {
        const { formula1, formula2, operator } = ruleOf(target, "cellValue");
        return {
          formula1,
          operator: operator.replace(/OrEqualTo$/, "OrEqual"),
          ...(formula2 === null ? {} : { formula2 }),
        };
      },
      set: (target, value, context) => {
        const member = "CellValueConditionalFormat.rule";
        const rule = objectValue(member, value, ["formula1", "formula2", "operator"]);
        const operator =
          rule.operator === "GreaterThanOrEqual" || rule.operator === "LessThanOrEqual"
            ? OR_EQUAL[rule.operator]
            : wordValue(`${member}.operator`, rule.operator, COMPARISONS);
        const formula1 = textValue(`${member}.formula1`, rule.formula1);
        const formula2 = rule.formula2 === undefined ? null : textValue(`${member}.formula2`, rule.formula2);
        changeRule(target, { ...ruleOf(target, "cellValue"), operator, formula1, formula2 }, context);
      },
    },
  },
  children: { Format: lookObject },
};

export const TEXT: ObjectClass<ConditionalTarget> = {
  name: "TextConditionalFormat",
  properties: {
    Rule: {
      get: (target) => {
        const { operator, text } = ruleOf(target, "containsText");
        return { operator, text };
      },
      set: (target, value, context) => {
        const member = "TextConditionalFormat.rule";
        const rule = objectValue(member, value, ["operator", "text"]);
        const operator = wordValue(`${member}.operator`, rule.operator, [
          "Contains",
          "NotContains",
          "BeginsWith",
          "EndsWith",
        ]);
        const text = textValue(`${member}.text`, rule.text);
        changeRule(target, { ...ruleOf(target, "containsText"), operator, text }, context);
      },
    },
  },
  children: { Format: lookObject },
};

/** Rules that need nothing but their name; those of days are not modelled. */
export const PRESET: ObjectClass<ConditionalTarget> = {
  name: "PresetCriteriaConditionalFormat",
  properties: {
    Rule: {
      get: (target) => ({ criterion: ruleOf(target, "preset").criterion }),
      set: (target, value, context) => {
        const member = "PresetCriteriaConditionalFormat.rule";
        const given = objectValue(member, value, ["criterion"]);
        const criterion = wordValue(`${member}.criterion`, given.criterion, PRESET_CRITERIA);
        changeRule(target, { ...ruleOf(target, "preset"), criterion }, context);
      },
    },
  },
  children: { Format: lookObject },
};

const ICON_SETS = [
  "ThreeArrows",
  "ThreeFlags",
  "ThreeTrafficLights1",
  "ThreeTrafficLights2",
  "ThreeSigns",
  "ThreeSymbols",
  "ThreeSymbols2",
  "FourTrafficLights",
  "FiveQuarters",
] as const;

export const ICON_SET: ObjectClass<ConditionalTarget> = {
  name: "IconSetConditionalFormat",
  properties: {
    Style: {
      get: (target) => ruleOf(target, "iconSet").style,
      set: (target, value, context) => {
        const style = wordValue("IconSetConditionalFormat.style", value, ICON_SETS);
        changeRule(target, { ...ruleOf(target, "iconSet"), style }, context);
      },
    },
    ReverseIconOrder: {
      get: (target) => ruleOf(target, "iconSet").reverseIconOrder,
      set: (target, value, context) => {
        const reverseIconOrder = booleanValue("IconSetConditionalFormat.reverseIconOrder", value);
        changeRule(target, { ...ruleOf(target, "iconSet"), reverseIconOrder }, context);
      },
    },
    ShowIconOnly: {
      get: (target) => ruleOf(target, "iconSet").showIconOnly,
      set: (target, value, context) => {
        const showIconOnly = booleanValue("IconSetConditionalFormat.showIconOnly", value);
        changeRule(target, { ...ruleOf(target, "iconSet"), showIconOnly }, context);
      },
    },
    Criteria: {
      // The first icon has no bound: Office.js keeps an empty entry for it.
      get: (target) => [{}, ...ruleOf(target, "iconSet").criteria],
      set: (target, value, context) => {
        if (!Array.isArray(value))
          throw invalidArgument("IconSetConditionalFormat.criteria must be an array");
        const criteria = value.slice(1).map(readCriterion);
        changeRule(target, { ...ruleOf(target, "iconSet"), criteria }, context);
      },
    },
  },
};

function readCriterion(value: unknown): IconCriterion {
  const member = "IconSetConditionalFormat.criteria";
  const criterion = objectValue(member, value, ["type", "operator", "formula"]);
  return {
    type: wordValue(`${member}.type`, criterion.type, ["Number", "Percent", "Percentile", "Formula"]),
    operator: wordValue(`${member}.operator`, criterion.operator, ["GreaterThan", "GreaterThanOrEqual"]),
    formula: textValue(`${member}.formula`, criterion.formula),
  };
}

const BOUNDS = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Percentile",
  "Formula",
] as const;

const POSITIVE_BAR: ObjectClass<ConditionalTarget> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: {
      get: (target) => ruleOf(target, "dataBar").color,
      set: (target, value, context) => {
        const color = colorValue("ConditionalDataBarPositiveFormat.fillColor", value);
        changeRule(target, { ...ruleOf(target, "dataBar"), color }, context);
      },
    },
  },
};

export const DATA_BAR: ObjectClass<ConditionalTarget> = {
  name: "DataBarConditionalFormat",
  properties: {
    ShowDataBarOnly: {
      get: (target) => ruleOf(target, "dataBar").showDataBarOnly,
      set: (target, value, context) => {
        const showDataBarOnly = booleanValue("DataBarConditionalFormat.showDataBarOnly", value);
        changeRule(target, { ...ruleOf(target, "dataBar"), showDataBarOnly }, context);
      },
    },
    LowerBoundRule: {
      get: (target) => ruleOf(target, "dataBar").lowerBound,
      set: (target, value, context) => {
        changeRule(target, { ...ruleOf(target, "dataBar"), lowerBound: readBound(value) }, context);
      },
    },
    UpperBoundRule: {
      get: (target) => ruleOf(target, "dataBar").upperBound,
      set: (target, value, context) => {
        changeRule(target, { ...ruleOf(target, "dataBar"), upperBound: readBound(value) }, context);
      },
    },
  },
  children: { PositiveFormat: (target, context) => hostObject(POSITIVE_BAR, target, context) },
};

function readBound(value: unknown): BarBound {
  const member = "DataBarConditionalFormat bound";
  const bound = objectValue(member, value, ["type", "formula"]);
  return {
    type: wordValue(`${member}.type`, bound.type, BOUNDS),
    formula: bound.formula === undefined ? null : textValue(`${member}.formula`, bound.formula),
  };
}
