import { INDICATORS, PHASES } from "../../contract/plan-tables";
import { lastUpTo } from "../../measurement/by-quarter";
import { indicatorCoverage, phaseCoverage } from "../../measurement/coverage";
import { actualAsOf } from "../../measurement/period-rule";
import { indicatorStatus } from "../../measurement/status";
import type { Quarter } from "../../contract/vocabulary";
import type { TrackedIndicator, TrackedPhase } from "../../measurement/tracked-plan";
import type { Answer, Explanation, Fact, Source, Step } from "./explanation";
import { indicatorOf, objectiveOf, phaseOf, sourceAt } from "./grounds";
import type { Grounds } from "./grounds";
import { achievementSteps, actualSteps, statusSteps } from "./indicator-steps";
import { tellLevel, tellObjective } from "./level-explanation";
import type { Told } from "./level-explanation";
import { coverageStep } from "./mean-steps";
import { formOf } from "./measured-form";
import { sourcesOfNoResult, whyNoProgress } from "./no-result";
import {
  missingReadings,
  quarterTaken,
  readingLines,
  reportedOfIndicator,
  reportedOfPhase,
} from "./reading-lines";
import type { Asked, Question, Subject } from "./subject";

/**
 * Why a result has its value, as of a quarter: its formula with the real numbers, what counts with which weight, what
 * is left out and why, which readings are missing. `null` where the plan holds no such thing: another plan, or an older
 * summary, was looked at. As of a quarter after the reference quarter the workbook shows nothing, and so it is told.
 */
export function explain({ subject, asked, quarter: chosen }: Question, grounds: Grounds): Explanation | null {
  const { quarter: reference } = grounds.plan.parameters;
  const quarter = chosen ?? reference;
  const told = tell(subject, asked, quarter, grounds);
  if (told === null) return null;
  const question = { subject, asked, quarter };
  if (quarter > reference) {
    const fact: Fact = { code: "after-reference-quarter", asked: quarter, reference };
    return { ...NOTHING, ...question, name: told.name, steps: [{ topic: "achievement", fact, sources: [] }] };
  }
  const steps = withCount(told, asked);
  return { ...told, ...question, steps, answer: answerOf(subject, asked, quarter, grounds, steps) };
}

const NOTHING = {
  answer: { kind: "none" } as const,
  parts: [],
  leftOut: [],
  counted: [],
  missing: [],
  readings: [],
};

function tell(subject: Subject, asked: Asked, quarter: Quarter, grounds: Grounds): Told | null {
  switch (subject.level) {
    case "objective": {
      const objective = objectiveOf(grounds, subject.code);
      return objective === null ? null : tellObjective(objective, asked, quarter, grounds);
    }
    case "indicator": {
      const owned = indicatorOf(grounds, subject.id);
      return owned === null ? null : tellIndicator(owned.thing, owned.objective.active, quarter, grounds);
    }
    case "phase": {
      const owned = phaseOf(grounds, subject.id);
      return owned === null ? null : tellPhase(owned.thing, owned.objective.active, quarter, grounds);
    }
    default:
      return tellLevel(subject, asked, quarter, grounds);
  }
}

function tellIndicator(
  indicator: TrackedIndicator,
  inPlan: boolean,
  quarter: Quarter,
  grounds: Grounds,
): Told {
  const { id, text, active } = indicator;
  const reported = reportedOfIndicator(indicator, quarter);
  const stands = sourceAt(INDICATORS.planState.header, grounds.places.indicator(id, INDICATORS.planState));
  return {
    ...NOTHING,
    name: text,
    steps: [
      ...withdrawnSteps("indicator", active && inPlan, stands),
      ...actualSteps(indicator, quarter, grounds),
      ...achievementSteps(indicator, quarter, grounds),
      ...statusSteps(indicator, quarter, grounds),
      coverageStep([indicatorCoverage(indicator, quarter)]),
    ],
    missing: missingReadings(reported, grounds),
    readings: readingLines(reported, quarter, grounds),
  };
}

function tellPhase(phase: TrackedPhase, inPlan: boolean, quarter: Quarter, grounds: Grounds): Told {
  const { id, text, active } = phase;
  const reported = reportedOfPhase(phase, quarter);
  const stands = sourceAt(PHASES.planState.header, grounds.places.phase(id, PHASES.planState));
  return {
    ...NOTHING,
    name: text,
    steps: [
      ...withdrawnSteps("phase", active && inPlan, stands),
      progressStep(phase, quarter, grounds),
      coverageStep(active ? [phaseCoverage(phase, quarter)] : []),
    ],
    missing: missingReadings(reported, grounds),
    readings: readingLines(reported, quarter, grounds),
  };
}

function progressStep(phase: TrackedPhase, quarter: Quarter, grounds: Grounds): Step {
  const value = lastUpTo(phase.progress, quarter);
  const from = quarterTaken(reportedOfPhase(phase, quarter), quarter);
  if (value !== null && from !== null) {
    return { topic: "achievement", fact: { code: "progress", quarter: from, value }, sources: [] };
  }
  const because = whyNoProgress(phase, quarter, grounds) ?? "nothing-reported";
  const sources = sourcesOfNoResult(because, phase.id, quarter, grounds);
  return { topic: "achievement", fact: { code: "no-result", because }, sources };
}

function withdrawnSteps(
  level: "indicator" | "phase",
  inPlan: boolean,
  sources: readonly Source[],
): readonly Step[] {
  return inPlan ? [] : [{ topic: "achievement", fact: { code: "withdrawn", level }, sources }];
}

/** A count that was asked about is told before anything else. */
function withCount({ steps, counted }: Told, asked: Asked): readonly Step[] {
  if (asked.measure !== "count") return steps;
  const fact: Fact = { code: "count", of: asked.of, count: counted.length };
  return [{ topic: "count", fact, sources: [] }, ...steps];
}

function answerOf(
  subject: Subject,
  asked: Asked,
  quarter: Quarter,
  grounds: Grounds,
  steps: readonly Step[],
): Answer {
  switch (asked.measure) {
    case "count":
    case "coverage":
    case "achievement":
      return answerInSteps(asked.measure, steps);
    default: {
      const owned = subject.level === "indicator" ? indicatorOf(grounds, subject.id) : null;
      if (owned === null) return answerInSteps("achievement", steps);
      return asked.measure === "status"
        ? { kind: "status", status: indicatorStatus(owned.thing, quarter, grounds.plan.parameters) }
        : actualAnswer(owned.thing, quarter);
    }
  }
}

function actualAnswer(indicator: TrackedIndicator, quarter: Quarter): Answer {
  const actual = actualAsOf(indicator, quarter);
  if (actual === null) return { kind: "none" };
  if (indicator.kind === "Sì/No") return { kind: "yes-no", isYes: actual === 1 };
  return { kind: "number", value: actual, form: formOf(indicator.kind) };
}

/** What the last step with a number comes to: that is the result, by its own arithmetic. */
function answerInSteps(topic: Step["topic"], steps: readonly Step[]): Answer {
  const [answer] = steps
    .filter((step) => step.topic === topic)
    .flatMap(({ fact }) => resultOf(fact) ?? [])
    .slice(-1);
  if (answer === undefined) return { kind: "none" };
  return { kind: "number", value: answer, form: topic === "count" ? "amount" : "percent" };
}

/** The number that a fact about an achievement, a coverage or a count comes to; `null`: none. */
export function resultOf(fact: Fact): number | null {
  switch (fact.code) {
    case "weighted-mean":
      return fact.mean.full.result;
    case "coverage":
      return fact.equation?.result ?? null;
    case "count":
      return fact.count;
    case "progress":
      return fact.value;
    case "ratio":
    case "linear-down":
    case "way":
      return fact.equation.result;
    case "yes-no":
    case "by-date":
    case "zero-target":
      return fact.reached ? 1 : 0;
    case "at-most-target":
      return 1;
    case "no-way":
      return fact.reached ? 1 : null;
    case "band":
      return fact.equation?.result ?? fact.achievement;
    case "nothing-reached":
    case "held-at-zero":
      return 0;
    case "held-at-maximum":
      return fact.maximum;
    default:
      return null;
  }
}
