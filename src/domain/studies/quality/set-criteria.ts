import { OBJECTIVES, INDICATORS } from "../../contract/plan-tables";
import { comparableText } from "./comparable-text";
import { allIndicators, eachObjective, NO_NOTE, objectivesBy } from "./criterion";
import type { Criterion, Finding } from "./criterion";
import { cellPlace } from "./quality-plan";
import type { QualityPlan } from "./quality-plan";

/** What the plan as a whole shows: how much there is of what, and what is missing from the set. */
export const SET_CRITERIA: readonly Criterion[] = [
  {
    id: "no-indicators",
    basis: "article-5",
    operational: false,
    look: ({ objectives }) =>
      eachObjective(objectives, OBJECTIVES.code, ({ indicators }) =>
        indicators.length === 0 ? NO_NOTE : null,
      ),
  },
  {
    id: "many-objectives",
    basis: "cervap-selectivity",
    operational: true,
    look: (plan, { objectivesPerManager: most }) => {
      const managers = objectivesBy(plan, ({ tracked }) => tracked.manager);
      const findings = [...managers].flatMap(([name, objectives]): Finding[] => {
        if (objectives.length <= most) return [];
        return [
          {
            subject: { type: "manager", name },
            note: { code: "count", count: objectives.length, least: 0, most },
            place: cellPlace(objectives[0].row, OBJECTIVES.manager),
          },
        ];
      });
      return { of: managers.size, findings };
    },
  },
  {
    id: "number-of-indicators",
    basis: "cervap-adequacy",
    operational: true,
    look: ({ objectives }, { fewestIndicators: least, mostIndicators: most }) =>
      eachObjective(
        objectives.filter(({ indicators }) => indicators.length > 0),
        OBJECTIVES.code,
        ({ indicators: { length: count } }) =>
          count < least || count > most ? { code: "count", count, least, most } : null,
      ),
  },
  {
    id: "no-public-value",
    basis: "cervap-public-value",
    operational: true,
    look: ({ objectives }) =>
      eachObjective(objectives, OBJECTIVES.publicValue, ({ tracked }) =>
        tracked.publicValue === "" ? NO_NOTE : null,
      ),
  },
  { id: "no-impact", basis: "guideline-2017", operational: true, look: withoutImpact },
  { id: "dimensions", basis: "guideline-2017", operational: true, look: missingDimensions },
];

/** The four dimensions of LG 2/2017, by the word that the office's own names for them contain. */
const DIMENSIONS = [
  { name: "Stato delle risorse", word: "risorse" },
  { name: "Efficienza", word: "efficienza" },
  { name: "Efficacia", word: "efficacia" },
  { name: "Impatto", word: "impatto" },
] as const;

function withoutImpact(plan: QualityPlan): ReturnType<Criterion["look"]> {
  const values = objectivesBy(plan, ({ tracked }) => tracked.publicValue);
  const findings = [...values].flatMap(([name, objectives]): Finding[] => {
    const measured = objectives.some(({ indicators }) =>
      indicators.some(({ dimension }) => isOfDimension(dimension, "impatto")),
    );
    if (measured) return [];
    const place = cellPlace(objectives[0].row, OBJECTIVES.publicValue);
    return [{ subject: { type: "publicValue", name }, note: NO_NOTE, place }];
  });
  return { of: values.size, findings };
}

function missingDimensions(plan: QualityPlan): ReturnType<Criterion["look"]> {
  const indicators = allIndicators(plan);
  const first = indicators[0];
  if (first === undefined) return { of: 0, findings: [] };
  const place = cellPlace(first.row, INDICATORS.dimension);
  const missing = DIMENSIONS.filter(
    ({ word }) => !indicators.some(({ dimension }) => isOfDimension(dimension, word)),
  );
  return {
    of: DIMENSIONS.length,
    findings: missing.map(({ name }) => ({ subject: { type: "dimension", name }, note: NO_NOTE, place })),
  };
}

function isOfDimension(dimension: string, word: string): boolean {
  return comparableText(dimension).split(" ").includes(word);
}
