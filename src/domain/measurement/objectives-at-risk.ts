import { atQuarter } from "./by-quarter";
import { isAtLeast } from "../cells/comparison";
import { coverageShare } from "./coverage";
import { isMeasuredByPhases } from "./objective-result";
import type { MeasuredObjective } from "./rollup";
import type { Parameters, TrackedIndicator } from "./tracked-plan";
import type { ObjectiveAtRisk, RiskReason } from "./results";
import type { Status } from "../contract/vocabulary";
import { weightedMean } from "./weighted-mean";

/** How much of an indicator is at risk, by its status. */
const SEVERITY: Readonly<Partial<Record<Status, number>>> = {
  Critico: 1,
  "In ritardo": 0.5,
  "Non rilevato": 0.5,
  "Da correggere": 0.5,
};

/**
 * The objectives at risk as of the reference quarter, worst first. The score in one sentence: the weight of the
 * objective × the weighted share of its indicators that are in danger, where a critical one counts whole, a late one,
 * one that was not reported and one to be corrected count half. An objective measured by phases counts whole when its progress is
 * critical against what was expected, half when it is late or when nothing was reported. With equal scores the one
 * further behind what was expected comes first, then the order of the codes.
 */
export function objectivesAtRisk(
  measured: readonly MeasuredObjective[],
  parameters: Parameters,
): readonly ObjectiveAtRisk[] {
  const weights = measured.reduce((sum, { objective }) => sum + objective.weight, 0);
  const fairShare = measured.length === 0 ? 0 : weights / measured.length;
  return measured
    .map((part): ObjectiveAtRisk => {
      const { code, title, centre, manager, weight } = part.objective;
      const reasons = reasonsOf(part, parameters);
      const weighs: RiskReason[] = weight > fairShare ? [{ code: "weighs", share: weight / weights }] : [];
      return {
        ...{ code, title, centre, manager, ...resultsOf(part, parameters) },
        score: weight * shareAtRisk(part, parameters),
        reasons: [...reasons, ...weighs],
      };
    })
    .filter(({ score }) => score > 0)
    .sort(worstFirst);
}

function worstFirst(a: ObjectiveAtRisk, b: ObjectiveAtRisk): number {
  return b.score - a.score || gapOf(b) - gapOf(a) || a.code.localeCompare(b.code, "it", { numeric: true });
}

/** Points behind what was expected; nothing is known where there is no result. */
function gapOf({ achievement, expected }: Pick<ObjectiveAtRisk, "achievement" | "expected">): number {
  return achievement === null || expected === null ? 0 : expected - achievement;
}

function resultsOf(
  { byQuarter, expectedByQuarter, coverage }: MeasuredObjective,
  { quarter }: Parameters,
): Pick<ObjectiveAtRisk, "achievement" | "expected" | "coverage"> {
  return {
    achievement: atQuarter(byQuarter, quarter),
    expected: atQuarter(expectedByQuarter, quarter),
    coverage: coverageShare(coverage),
  };
}

/** The weighted share of an objective that is in danger, 0…1. */
function shareAtRisk(part: MeasuredObjective, parameters: Parameters): number {
  if (isMeasuredByPhases(part.objective)) return SEVERITY[phaseStatus(part, parameters)] ?? 0;
  const parts = activeIndicators(part).map(({ indicator, status }) => ({
    weight: indicator.weight,
    result: SEVERITY[status] ?? 0,
  }));
  return weightedMean(parts) ?? 0;
}

/** What the traffic light of an indicator would say of an objective's phases. */
function phaseStatus(part: MeasuredObjective, parameters: Parameters): Status {
  const { achievement, expected } = resultsOf(part, parameters);
  const { due, present } = part.coverage;
  if (achievement === null || expected === null) return present < due ? "Non rilevato" : "In corso";
  if (isAtLeast(achievement, expected * parameters.greenThreshold)) return "In linea";
  return isAtLeast(achievement, expected * parameters.amberThreshold) ? "In ritardo" : "Critico";
}

interface IndicatorWithStatus {
  readonly indicator: TrackedIndicator;
  readonly status: Status;
}

function activeIndicators({ objective, statuses }: MeasuredObjective): readonly IndicatorWithStatus[] {
  return objective.indicators
    .filter(({ active }) => active)
    .map((indicator, index) => ({ indicator, status: statuses[index] ?? "In corso" }));
}

function reasonsOf(part: MeasuredObjective, parameters: Parameters): readonly RiskReason[] {
  const indicators = activeIndicators(part);
  const those = (
    code: "deadline-passed" | "critical" | "late" | "not-reported" | "to-correct",
    holds: (one: IndicatorWithStatus) => boolean,
  ): readonly RiskReason[] => {
    const ids = indicators.filter(holds).map(({ indicator }) => indicator.id);
    return ids.length === 0 ? [] : [{ code, ids, of: indicators.length }];
  };
  // A Sì/No is critical only once its deadline has come, a Data besides where the date came too late.
  const isOverdue = ({ indicator: { kind } }: IndicatorWithStatus): boolean =>
    kind === "Sì/No" || kind === "Data";
  return [
    ...those("deadline-passed", (one) => one.status === "Critico" && isOverdue(one)),
    ...those("critical", (one) => one.status === "Critico" && !isOverdue(one)),
    ...those("late", ({ status }) => status === "In ritardo"),
    ...those("not-reported", ({ status }) => status === "Non rilevato"),
    ...those("to-correct", ({ status }) => status === "Da correggere"),
    ...behind(part, parameters),
    ...missing(part),
  ];
}

/** Behind what was expected by more than the traffic light allows. */
function behind(part: MeasuredObjective, parameters: Parameters): readonly RiskReason[] {
  const { achievement, expected } = resultsOf(part, parameters);
  if (achievement === null || expected === null) return [];
  if (isAtLeast(achievement, expected * parameters.greenThreshold)) return [];
  return [{ code: "behind", achievement, expected }];
}

function missing({ coverage: { due, present } }: MeasuredObjective): readonly RiskReason[] {
  return due > present ? [{ code: "readings-missing", missing: due - present, due }] : [];
}
