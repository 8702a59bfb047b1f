/** `Excel.ConditionalFormatPresetCriterion`, but for those that depend on today. `Invalid`: not chosen yet. */
export const PRESET_CRITERIA = [
  "Invalid",
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
] as const;
export type PresetCriterion = (typeof PRESET_CRITERIA)[number];

/** What a rule about the average says. */
export interface AverageCriterion {
  readonly side: "above" | "below";
  readonly orEqual: boolean;
  /** How many standard deviations away. */
  readonly deviations: number;
}

const COUNTS = ["Zero", "One", "Two", "Three"];

/** `null`: the criterion is not about the average. */
export function averageCriterion(criterion: PresetCriterion): AverageCriterion | null {
  const match = /^(?:(EqualOr)|(One|Two|Three)StdDev)?(Above|Below)Average$/.exec(criterion);
  if (!match) return null;
  const [, orEqual, count = "Zero", side] = match;
  return {
    side: side === "Above" ? "above" : "below",
    orEqual: orEqual !== undefined,
    deviations: COUNTS.indexOf(count),
  };
}

/** The criterion that says this; `Invalid`: there is none. */
export function criterionOfAverage(wanted: AverageCriterion): PresetCriterion {
  const text = JSON.stringify(wanted);
  return PRESET_CRITERIA.find((each) => JSON.stringify(averageCriterion(each)) === text) ?? "Invalid";
}
