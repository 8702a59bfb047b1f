import { OBJECTIVES, INDICATORS } from "../../contract/plan-tables";
import { isBetter } from "../../measurement/achievement";
import { allIndicators, eachIndicator, eachObjective, NO_NOTE } from "./criterion";
import type { Criterion } from "./criterion";
import type { QualityIndicator, QualityPlan } from "./quality-plan";
import { selfDeclaration } from "./self-declaration";

/** What the registry lacks, or what it says that weakens an indicator. */
export const REGISTRY_CRITERIA: readonly Criterion[] = [
  {
    id: "only-yes-no",
    basis: "cervap-adequacy",
    operational: true,
    look: ({ objectives }) =>
      eachObjective(
        objectives.filter(({ indicators }) => indicators.length > 0),
        OBJECTIVES.code,
        ({ indicators }) => (indicators.every(({ tracked }) => tracked.kind === "Sì/No") ? NO_NOTE : null),
      ),
  },
  {
    id: "no-baseline",
    basis: "cervap-adequacy",
    operational: true,
    look: (plan) =>
      eachIndicator(numericIndicators(plan), INDICATORS.baseline, ({ tracked }) =>
        tracked.baseline === null ? NO_NOTE : null,
      ),
  },
  {
    id: "no-target",
    basis: "decree-2012",
    operational: true,
    look: (plan) =>
      eachIndicator(withTarget(plan), INDICATORS.target, ({ tracked }) =>
        tracked.target === null ? NO_NOTE : null,
      ),
  },
  {
    id: "no-source",
    basis: "guideline-2017",
    operational: true,
    look: (plan) =>
      eachIndicator(allIndicators(plan), INDICATORS.source, ({ source }) => (source === "" ? NO_NOTE : null)),
  },
  {
    id: "self-declared",
    basis: "guideline-2017",
    operational: true,
    look: (plan) =>
      eachIndicator(withSource(plan), INDICATORS.source, (indicator) => {
        const words = selfDeclaration(indicator);
        return words === null ? null : { code: "words", words };
      }),
  },
  {
    id: "target-not-better",
    basis: "cervap-adequacy",
    operational: false,
    look: (plan) => {
      const comparable = numericIndicators(plan).filter(
        ({ tracked }) => tracked.baseline !== null && tracked.target !== null,
      );
      return eachIndicator(comparable, INDICATORS.target, targetNote);
    },
  },
];

/** Kept where it is or worse: maintaining a level is no improvement on it. */
function targetNote({ tracked }: QualityIndicator): ReturnType<Parameters<typeof eachIndicator>[2]> {
  const { target, baseline, polarity, kind } = tracked;
  if (target === null || baseline === null || kind === null) return null;
  if (isBetter(target, baseline, polarity)) return null;
  return { code: "target", target, baseline, kind, better: polarity === "Crescente" ? "higher" : "lower" };
}

/** Indicators that say where their figure comes from, or whose text does. */
function withSource(plan: QualityPlan): readonly QualityIndicator[] {
  return allIndicators(plan).filter(
    (indicator) => indicator.source !== "" || selfDeclaration(indicator) !== null,
  );
}

/** Indicators that start somewhere: neither Sì/No nor Data, and with a kind. */
function numericIndicators(plan: QualityPlan): readonly QualityIndicator[] {
  return withTarget(plan).filter(({ tracked }) => tracked.kind !== "Data");
}

/** Indicators that need a target: with a kind, and not Sì/No, whose target is its Sì. */
function withTarget(plan: QualityPlan): readonly QualityIndicator[] {
  return allIndicators(plan).filter(({ tracked }) => tracked.kind !== null && tracked.kind !== "Sì/No");
}
