import type { FilterCriterion, FilterDate } from "../model/filter-criterion";
import { invalidArgument, NotModelledError } from "./office-error";
import { objectValue, textValue } from "./property-values";

/** `Excel.FilterCriteria`, as the client sends and gets it. */
const KEYS = [
  "filterOn",
  "criterion1",
  "criterion2",
  "operator",
  "values",
  "dynamicCriteria",
  "color",
  "icon",
  "subField",
] as const;
type Given = Partial<Record<(typeof KEYS)[number], unknown>>;

/**
 * Reads the criteria of a column. A property that is `null` is refused (`InvalidArgument`, office-js#1226). Colours, icons
 * and moving dates are not modelled.
 */
export function criterionArgument(member: string, value: unknown): FilterCriterion {
  const given: Given = objectValue(member, value, KEYS);
  if (Object.values(given).includes(null)) throw invalidArgument(`${member}: a criterion is null`);
  for (const key of ["color", "icon", "subField"] as const) {
    if (given[key] !== undefined) throw new NotModelledError(`${member}, ${key}`);
  }
  const filterOn = textValue(`${member} filterOn`, given.filterOn);
  const read = READERS[filterOn];
  if (!read) throw new NotModelledError(`${member} with filterOn "${filterOn}"`);
  return read(member, given);
}

const READERS: Readonly<Record<string, (member: string, given: Given) => FilterCriterion>> = {
  Values: (member, { values }) => valuesCriterion(member, values),
  Custom: (member, { criterion1, criterion2, operator }) =>
    customCriterion(member, criterion1, criterion2, operator),
  TopItems: (member, { criterion1 }) => topCriterion(member, "top", "items", criterion1),
  TopPercent: (member, { criterion1 }) => topCriterion(member, "top", "percent", criterion1),
  BottomItems: (member, { criterion1 }) => topCriterion(member, "bottom", "items", criterion1),
  BottomPercent: (member, { criterion1 }) => topCriterion(member, "bottom", "percent", criterion1),
  Dynamic: (member, { dynamicCriteria }) => dynamicCriterion(member, dynamicCriteria),
};

/** Texts as shown, or `Excel.FilterDatetime`, not both (documentation of `Excel.Filter.applyValuesFilter`). */
export function valuesCriterion(member: string, values: unknown): FilterCriterion {
  if (!Array.isArray(values)) throw invalidArgument(`${member}: values must be an array`);
  const texts = values.filter((value) => typeof value === "string");
  const others = values.filter((value) => typeof value !== "string");
  if (texts.length > 0 && others.length > 0) throw invalidArgument(`${member}: texts and dates together`);
  return { type: "values", values: texts, dates: others.map((value) => dateOf(member, value)) };
}

const SPECIFICITIES = ["Year", "Month", "Day"];

function dateOf(member: string, value: unknown): FilterDate {
  const given = objectValue(member, value, ["date", "specificity"]);
  const match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?/.exec(textValue(`${member} date`, given.date));
  const specificity = textValue(`${member} specificity`, given.specificity);
  const depth = SPECIFICITIES.indexOf(specificity);
  if (depth < 0) throw new NotModelledError(`${member}, specificity "${specificity}"`);
  const [year = NaN, month = NaN, day = NaN] = (match ?? []).slice(1).map((digits) => Number(digits));
  if ([year, month, day].slice(0, depth + 1).some(Number.isNaN)) {
    throw invalidArgument(`${member}: the date does not name a ${specificity}`);
  }
  return { year, month: depth > 0 ? month : null, day: depth > 1 ? day : null };
}

/** One or two comparisons such as `>50` or `=*s`. */
export function customCriterion(
  member: string,
  criterion1: unknown,
  criterion2: unknown,
  operator: unknown,
): FilterCriterion {
  if (typeof criterion1 !== "string" || criterion1 === "")
    throw invalidArgument(`${member}: criterion1 is missing`);
  const second =
    criterion2 === undefined || criterion2 === null ? null : textValue(`${member} criterion2`, criterion2);
  const word = operator === undefined || operator === null ? "And" : operator;
  if (word !== "And" && word !== "Or") throw invalidArgument(`${member}: the operator is And or Or`);
  return { type: "custom", criterion1, criterion2: second, operator: word };
}

/** Excel's dialog takes 1 to 500 items or percent. Inferred: that others are `InvalidArgument`. */
export function topCriterion(
  member: string,
  from: "top" | "bottom",
  unit: "items" | "percent",
  value: unknown,
): FilterCriterion {
  const count = typeof value === "string" ? Number(value) : value;
  const most = unit === "items" ? 500 : 100;
  if (typeof count !== "number" || !Number.isInteger(count) || count < 1 || count > most) {
    throw invalidArgument(`${member}: a whole number from 1 to ${most} is needed`);
  }
  return { type: "top", from, unit, count };
}

/** Only the average is modelled of `Excel.DynamicFilterCriteria`. */
export function dynamicCriterion(member: string, criteria: unknown): FilterCriterion {
  if (criteria === "AboveAverage") return { type: "average", side: "above" };
  if (criteria === "BelowAverage") return { type: "average", side: "below" };
  throw new NotModelledError(`${member} with the dynamic criteria "${String(criteria)}"`);
}

/**
 * `Excel.FilterCriteria` of a column, every property there and `null` where it does not apply (office-js#1226). `null`: the
 * column is not filtered (inferred).
 */
export function criteriaValue(criterion: FilterCriterion | undefined): Record<string, unknown> | null {
  if (!criterion) return null;
  const nothing = Object.fromEntries(KEYS.map((key) => [key, null]));
  return { ...nothing, ...ownValues(criterion) };
}

function ownValues(criterion: FilterCriterion): Given {
  switch (criterion.type) {
    case "values":
      return { filterOn: "Values", values: [...criterion.values, ...criterion.dates.map(dateValue)] };
    case "custom": {
      const { criterion1, criterion2, operator } = criterion;
      return { filterOn: "Custom", criterion1, ...(criterion2 === null ? {} : { criterion2, operator }) };
    }
    case "top": {
      const [side, unit] = [criterion.from === "top" ? "Top" : "Bottom", criterion.unit];
      const filterOn = `${side}${unit === "items" ? "Items" : "Percent"}`;
      return { filterOn, criterion1: String(criterion.count) };
    }
    case "average":
      return {
        filterOn: "Dynamic",
        dynamicCriteria: `${criterion.side === "above" ? "Above" : "Below"}Average`,
      };
    case "kept":
      throw new NotModelledError(`FilterCriteria of a ${criterion.name}`);
    case "color":
      throw new NotModelledError("FilterCriteria of a colorFilter");
  }
}

function dateValue({ year, month, day }: FilterDate): { date: string; specificity: string } {
  const parts = [year, month, day].filter((part) => part !== null);
  const date = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
  return { date, specificity: SPECIFICITIES[parts.length - 1] ?? "Day" };
}
