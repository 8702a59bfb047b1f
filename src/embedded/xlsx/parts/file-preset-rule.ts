import type { PresetCriterion } from "../../model/preset-criterion";
import { averageCriterion, criterionOfAverage } from "../../model/preset-criterion";
import type { FileRule } from "./file-rule";
import { XlsxError } from "../package/xlsx-error";
import type { XmlElement } from "../package/xml-element";
import { attr, flag } from "../package/xml-element";

/** Preset rules of conditional formats (ECMA-376 part 1, 18.18.12 and 18.3.1.10). */

const TYPES: Readonly<Partial<Record<PresetCriterion, string>>> = {
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  Errors: "containsErrors",
  NonErrors: "notContainsErrors",
  UniqueValues: "uniqueValues",
  DuplicateValues: "duplicateValues",
};

const FORMULAS: Readonly<Partial<Record<PresetCriterion, (cell: string) => string>>> = {
  Blanks: (cell) => `LEN(TRIM(${cell}))=0`,
  NonBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  Errors: (cell) => `ISERROR(${cell})`,
  NonErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

/** `cell`: the first of the rule, which the formulas look at. */
export function toFilePreset(criterion: PresetCriterion, cell: string): FileRule {
  const formula = FORMULAS[criterion];
  const type = TYPES[criterion];
  if (type !== undefined) return { attributes: { type }, formulas: formula ? [formula(cell)] : [] };
  const average = averageCriterion(criterion);
  if (!average) throw new XlsxError("a preset conditional format without a criterion");
  return {
    attributes: {
      type: "aboveAverage",
      ...(average.side === "below" ? { aboveAverage: "0" } : {}),
      ...(average.orEqual ? { equalAverage: "1" } : {}),
      ...(average.deviations > 0 ? { stdDev: String(average.deviations) } : {}),
    },
    formulas: [],
  };
}

/** `null`: the rule is of another kind. */
export function fromFilePreset(element: XmlElement): PresetCriterion | null {
  const type = attr(element, "type");
  if (type === "aboveAverage") {
    const criterion = criterionOfAverage({
      side: flag(element, "aboveAverage", true) ? "above" : "below",
      orEqual: flag(element, "equalAverage", false),
      deviations: Number(attr(element, "stdDev") ?? 0),
    });
    return criterion === "Invalid" ? null : criterion;
  }
  const types = Object.entries(TYPES) as [PresetCriterion, string][];
  return types.find(([, each]) => each === type)?.[0] ?? null;
}
