import {
  addConditionalFormat,
  changeConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsOn,
  deleteConditionalFormat,
  prioritizeConditionalFormat,
} from "../model/cell-rules";
import type { ConditionalFormat, ConditionalRule } from "../model/conditional-format";
import { COLOR_SCALE } from "./color-scale";
import type { ConditionalTarget } from "./conditional-format-target";
import { formatOf } from "./conditional-format-target";
import { CELL_VALUE, CUSTOM, DATA_BAR, ICON_SET, PRESET, TEXT } from "./conditional-rules";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { itemNotFound } from "./office-error";
import { booleanValue, numberValue } from "./property-values";
import type { RangeTarget } from "./range-target";

/** `Excel.ConditionalFormatType`, and a rule of each kind before anything of it is set. */
const NEW_RULES = {
  Custom: { type: "custom", formula: "", look: {} },
  CellValue: { type: "cellValue", operator: "EqualTo", formula1: "", formula2: null, look: {} },
  PresetCriteria: { type: "preset", criterion: "Invalid", look: {} },
  ContainsText: { type: "containsText", operator: "Contains", text: "", look: {} },
  IconSet: {
    type: "iconSet",
    style: "ThreeTrafficLights1",
    criteria: [
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "33" },
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "67" },
    ],
    reverseIconOrder: false,
    showIconOnly: false,
  },
  DataBar: {
    type: "dataBar",
    color: "#638EC6",
    showDataBarOnly: false,
    lowerBound: { type: "Automatic", formula: null },
    upperBound: { type: "Automatic", formula: null },
  },
  ColorScale: {
    type: "colorScale",
    points: [
      { type: "LowestValue", formula: null, color: "#F8696B" },
      { type: "Percentile", formula: "50", color: "#FFEB84" },
      { type: "HighestValue", formula: null, color: "#63BE7B" },
    ],
  },
} as const satisfies Record<string, ConditionalRule>;
type FormatType = keyof typeof NEW_RULES;
const TYPES = Object.keys(NEW_RULES) as FormatType[];

const FORMAT: ObjectClass<ConditionalTarget> = {
  name: "ConditionalFormat",
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: (target) => TYPES.find((type) => NEW_RULES[type].type === formatOf(target).rule.type) },
    Priority: {
      get: (target) => target.sheet.conditionalFormats.indexOf(formatOf(target)),
      set: (target, value, { workbook }) => {
        const position = numberValue("ConditionalFormat.priority", value);
        prioritizeConditionalFormat(workbook, target.sheet, target.id, position);
      },
    },
    StopIfTrue: {
      get: (target) => formatOf(target).stopIfTrue,
      set: (target, value, { workbook }) => {
        const stopIfTrue = booleanValue("ConditionalFormat.stopIfTrue", value);
        changeConditionalFormat(workbook, target.sheet, target.id, { stopIfTrue });
      },
    },
  },
  children: {
    Custom: ofType("custom", CUSTOM),
    CellValue: ofType("cellValue", CELL_VALUE),
    Preset: ofType("preset", PRESET),
    PresetOrNullObject: ofTypeOrNull("preset", PRESET),
    TextComparison: ofType("containsText", TEXT),
    IconSet: ofType("iconSet", ICON_SET),
    DataBar: ofType("dataBar", DATA_BAR),
    ColorScale: ofType("colorScale", COLOR_SCALE),
    CustomOrNullObject: ofTypeOrNull("custom", CUSTOM),
    CellValueOrNullObject: ofTypeOrNull("cellValue", CELL_VALUE),
    TextComparisonOrNullObject: ofTypeOrNull("containsText", TEXT),
    IconSetOrNullObject: ofTypeOrNull("iconSet", ICON_SET),
    DataBarOrNullObject: ofTypeOrNull("dataBar", DATA_BAR),
    ColorScaleOrNullObject: ofTypeOrNull("colorScale", COLOR_SCALE),
  },
  methods: {
    Delete: ({ sheet, id }, _args, { workbook }) => {
      deleteConditionalFormat(workbook, sheet, id);
    },
  },
};

type Kind = ConditionalRule["type"];
type ChildOf = (target: ConditionalTarget, context: HostContext) => HostObject | null;

function ofTypeOrNull(kind: Kind, description: ObjectClass<ConditionalTarget>): ChildOf {
  return (target, context) =>
    formatOf(target).rule.type === kind ? hostObject(description, target, context) : null;
}

function ofType(kind: Kind, description: ObjectClass<ConditionalTarget>): ChildOf {
  const child = ofTypeOrNull(kind, description);
  return (target, context) => {
    const object = child(target, context);
    if (!object) throw itemNotFound(`The ${kind} part of another kind of conditional format`);
    return object;
  };
}

/** The formats that touch the range, by priority. */
function formatsOf({ sheet, area }: RangeTarget): readonly ConditionalFormat[] {
  return conditionalFormatsOn(sheet, area);
}

const COLLECTION: ObjectClass<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: (range, context) =>
    formatsOf(range).map(({ id }) => hostObject(FORMAT, { sheet: range.sheet, id }, context)),
  item: (range, key, context) => {
    const found = formatsOf(range).find(({ id }) => id === key);
    if (!found) throw itemNotFound(`The conditional format ${String(key)}`);
    return hostObject(FORMAT, { sheet: range.sheet, id: found.id }, context);
  },
  methods: {
    Add: ({ sheet, area }, args, context) => {
      const rule = NEW_RULES[args.oneOf(0, TYPES)];
      const { id } = addConditionalFormat(context.workbook, sheet, area, rule);
      return hostObject(FORMAT, { sheet, id }, context);
    },
    GetItemAt: (range, args, context) => {
      const found = formatsOf(range)[args.integer(0)];
      if (!found) throw itemNotFound("The conditional format");
      return hostObject(FORMAT, { sheet: range.sheet, id: found.id }, context);
    },
    GetCount: (range) => formatsOf(range).length,
    ClearAll: ({ sheet, area }, _args, { workbook }) => {
      clearConditionalFormats(workbook, sheet, area);
    },
  },
};

export function conditionalFormatsObject(range: RangeTarget, context: HostContext): HostObject {
  return hostObject(COLLECTION, range, context);
}
