import type { PresetCriterion } from "../../model/preset-criterion";
import { averageCriterion, criterionOfAverage } from "../../model/preset-criterion";
import type { FileRule } from "./file-rule";
import { XlsxError } from "../package/xlsx-error";

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

/** An attribute of a rule as the file has it. */
export type RuleAttribute = (name: string) => string | undefined;

/** `null`: the rule is of another kind, or of a criterion that Excel's lists do not have. */
export function fromFilePreset(attribute: RuleAttribute): PresetCriterion | null {
  const type = attribute("type");
  if (type === "aboveAverage") {
    const criterion = criterionOfAverage({
      side: isTrue(attribute("aboveAverage") ?? "1") ? "above" : "below",
      orEqual: isTrue(attribute("equalAverage") ?? "0"),
      deviations: Number(attribute("stdDev") ?? 0),
    });
    return criterion === "Invalid" ? null : criterion;
  }
  const types = Object.entries(TYPES) as [PresetCriterion, string][];
  return types.find(([, each]) => each === type)?.[0] ?? null;
}

function isTrue(word: string): boolean {
  return word === "1" || word === "true";
}
