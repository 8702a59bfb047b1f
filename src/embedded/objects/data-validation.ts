import type { DataValidation, RuleOperand, ValidationRule } from "../model/data-validation";
import { DEFAULT_ERROR_ALERT, DEFAULT_PROMPT } from "../model/data-validation";
import type { Area } from "../model/area";
import { intersection, without } from "../model/area";
import { setDataValidation, validationAt } from "../model/cell-rules";
import { absoluteReference } from "../model/defined-names";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { isHostObject } from "./host-object";
import { invalidArgument, NotModelledError } from "./office-error";
import { booleanValue, objectValue, textValue, wordValue } from "./property-values";
import { RangeTarget } from "./range-target";

const RULE_TYPES = ["wholeNumber", "decimal", "date", "time", "textLength", "list", "custom"] as const;
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
const ALERT_STYLES = ["Stop", "Warning", "Information"] as const;

const VALIDATION: ObjectClass<RangeTarget> = {
  name: "DataValidation",
  properties: {
    Type: { get: (range) => validationOf(range, ({ rule }) => excelType(rule), "None") },
    Rule: {
      get: (range) => validationOf(range, ({ rule }) => excelRule(rule), {}),
      set: (range, value, context) => {
        put(range, context, { rule: readRule(value) });
      },
    },
    ErrorAlert: {
      get: (range) => validationOf(range, ({ errorAlert }) => errorAlert, DEFAULT_ERROR_ALERT),
      set: (range, value, context) => {
        put(range, context, { errorAlert: readAlert(value) });
      },
    },
    Prompt: {
      get: (range) => validationOf(range, ({ prompt }) => prompt, DEFAULT_PROMPT),
      set: (range, value, context) => {
        put(range, context, { prompt: readPrompt(value) });
      },
    },
    IgnoreBlanks: {
      get: (range) => validationOf(range, ({ ignoreBlanks }) => ignoreBlanks, true),
      set: (range, value, context) => {
        put(range, context, { ignoreBlanks: booleanValue("DataValidation.ignoreBlanks", value) });
      },
    },
  },
  methods: {
    Clear: ({ sheet, area }, _args, { workbook }) => {
      setDataValidation(workbook, sheet, area, null);
    },
  },
};

export function validationObject(range: RangeTarget, context: HostContext): HostObject {
  return hostObject(VALIDATION, range, context);
}

/** What the cells of the range share; `null` where they differ, as Office.js answers. */
function validationOf<Part>(
  { sheet, area }: RangeTarget,
  pick: (validation: DataValidation) => Part,
  without: Part,
): Part | null {
  const touching = sheet.validations.filter(({ areas }) =>
    areas.some((candidate) => intersection(candidate, area) !== null),
  );
  const [first] = touching;
  if (!first) return without;
  if (touching.length > 1 || !covers(first.areas, area)) return null;
  return pick(first);
}

function covers(areas: readonly Area[], area: Area): boolean {
  let rest: readonly Area[] = [area];
  for (const piece of areas) rest = rest.flatMap((each) => without(each, piece));
  return rest.length === 0;
}

/** Changes the validation of the range's cells; all of them then have the same. */
function put(
  range: RangeTarget,
  { workbook }: HostContext,
  change: Partial<Pick<DataValidation, "rule" | "errorAlert" | "prompt" | "ignoreBlanks">>,
): void {
  const { sheet, area } = range;
  const current = validationAt(sheet, area.row, area.column);
  const rule = change.rule ?? current?.rule;
  if (!rule) throw new NotModelledError("DataValidation members before its rule is set");
  setDataValidation(workbook, sheet, area, {
    ignoreBlanks: current?.ignoreBlanks ?? true,
    errorAlert: current?.errorAlert ?? DEFAULT_ERROR_ALERT,
    prompt: current?.prompt ?? DEFAULT_PROMPT,
    ...change,
    rule,
  });
}

function readRule(value: unknown): ValidationRule {
  const rules = objectValue("DataValidation.rule", value, RULE_TYPES);
  const [type, ...others] = RULE_TYPES.filter((name) => rules[name] !== undefined);
  if (type === undefined || others.length > 0) {
    throw invalidArgument("DataValidation.rule must have exactly one kind of rule");
  }
  const member = `DataValidation.rule.${type}`;
  if (type === "list") return readList(member, rules.list);
  if (type === "custom") {
    const { formula } = objectValue(member, rules.custom, ["formula"]);
    return { type, formula: textValue(`${member}.formula`, formula) };
  }
  const rule = objectValue(member, rules[type], ["formula1", "formula2", "operator"]);
  const operator = wordValue(`${member}.operator`, rule.operator, OPERATORS);
  const twoBounds = operator === "Between" || operator === "NotBetween";
  if (twoBounds && rule.formula2 === undefined) throw invalidArgument(`${member}.formula2 is missing`);
  return {
    type,
    operator,
    formula1: readOperand(`${member}.formula1`, rule.formula1),
    formula2: rule.formula2 === undefined ? null : readOperand(`${member}.formula2`, rule.formula2),
  };
}

/** Items in the text are separated by commas whatever the culture (office-js#2128). */
function readList(member: string, value: unknown): ValidationRule {
  const { source, inCellDropDown } = objectValue(member, value, ["source", "inCellDropDown"]);
  const text = isHostObject(source) ? rangeSource(source) : textValue(`${member}.source`, source);
  return {
    type: "list",
    source: text,
    inCellDropDown: booleanValue(`${member}.inCellDropDown`, inCellDropDown),
  };
}

/** Microsoft's sample data-validation gives three cells the same three choices: the reference does not move along. */
function rangeSource({ target }: HostObject): string {
  if (!(target instanceof RangeTarget)) throw invalidArgument("A list's source must be a range");
  return absoluteReference(target.sheet, target.area);
}

function readOperand(member: string, value: unknown): RuleOperand {
  if (typeof value === "number" || typeof value === "string") return value;
  throw invalidArgument(`${member} must be a number or a text`);
}

function readAlert(value: unknown): DataValidation["errorAlert"] {
  const member = "DataValidation.errorAlert";
  const alert = objectValue(member, value, ["showAlert", "style", "title", "message"]);
  return {
    showAlert: booleanValue(`${member}.showAlert`, alert.showAlert),
    style: wordValue(`${member}.style`, alert.style, ALERT_STYLES),
    title: textValue(`${member}.title`, alert.title),
    message: textValue(`${member}.message`, alert.message),
  };
}

function readPrompt(value: unknown): DataValidation["prompt"] {
  const member = "DataValidation.prompt";
  const prompt = objectValue(member, value, ["showPrompt", "title", "message"]);
  return {
    showPrompt: booleanValue(`${member}.showPrompt`, prompt.showPrompt),
    title: textValue(`${member}.title`, prompt.title),
    message: textValue(`${member}.message`, prompt.message),
  };
}

/** `Excel.DataValidationType`. */
function excelType({ type }: ValidationRule): string {
  return type.charAt(0).toUpperCase() + type.slice(1);
}

function excelRule(rule: ValidationRule): object {
  const { type, ...members } = rule;
  const given = Object.entries(members).filter(([, value]) => value !== null);
  return { [type]: Object.fromEntries(given) };
}
