import { PARAMETER_NAMES } from "../../contract/parameters";
import { INDICATORS } from "../../contract/plan-tables";
import type { ContractColumn } from "../../contract/table";
import { achievement as achievementOf, hasOwnBands, hasUsableTarget } from "../../measurement/achievement";
import { reportedUpTo } from "../../measurement/by-quarter";
import { isAtLeast } from "../../cells/comparison";
import { dueQuarters } from "../../measurement/coverage";
import { actualAsOf, ruleOf } from "../../measurement/period-rule";
import { indicatorStatus } from "../../measurement/status";
import type { Parameters, TrackedIndicator } from "../../measurement/tracked-plan";
import type { Quarter } from "../../contract/vocabulary";
import { amount, equationOf, percent, product, quotient, sumOf } from "./arithmetic";
import type { Equation, Expression } from "./arithmetic";
import type { Fact, MethodFact, RuleFact, Source, StatusFact, Step, Topic } from "./explanation";
import { sourceAt } from "./grounds";
import type { Grounds } from "./grounds";
import { formOf } from "./measured-form";
import { deriveAchievement } from "./method-facts";
import { sourcesOfNoResult, whyNoResult } from "./no-result";
import { quarterTaken, reportedOfIndicator } from "./reading-lines";

/** How the readings of an indicator make its actual; none without a reading. */
export function actualSteps(
  indicator: TrackedIndicator,
  quarter: Quarter,
  grounds: Grounds,
): readonly Step[] {
  const fact = ruleFact(indicator, quarter);
  if (fact === null) return noResultStep("actual", indicator, quarter, grounds);
  const sources = fact.isChosen ? registrySources(indicator, [INDICATORS.rule], grounds) : [];
  return [step("actual", fact, sources)];
}

/** How the actual of an indicator makes its achievement, or why there is none. */
export function achievementSteps(
  indicator: TrackedIndicator,
  quarter: Quarter,
  grounds: Grounds,
): readonly Step[] {
  const actual = actualAsOf(indicator, quarter);
  if (actual === null || !hasUsableTarget(indicator)) {
    return noResultStep("achievement", indicator, quarter, grounds);
  }
  const { maximumAchievement } = grounds.plan.parameters;
  const { facts } = deriveAchievement(indicator, actual, maximumAchievement);
  return facts.map((fact) => step("achievement", fact, methodSources(fact, indicator, grounds)));
}

/** Why an indicator has its status; the same cases as `indicatorStatus`, in the same order. */
export function statusSteps(
  indicator: TrackedIndicator,
  quarter: Quarter,
  grounds: Grounds,
): readonly Step[] {
  const fact = statusFact(indicator, quarter, grounds.plan.parameters);
  const ofFact = step("status", fact, statusSources(fact, indicator, grounds));
  return fact.code === "status-no-target"
    ? [...noResultStep("status", indicator, quarter, grounds), ofFact]
    : [ofFact];
}

/** Why an indicator has no result, with the cells that show it; nothing where it has one. */
export function noResultStep(
  topic: Topic,
  indicator: TrackedIndicator,
  quarter: Quarter,
  grounds: Grounds,
): readonly Step[] {
  const because = whyNoResult(indicator, quarter, grounds);
  if (because === null) return [];
  return [
    step(topic, { code: "no-result", because }, sourcesOfNoResult(because, indicator.id, quarter, grounds)),
  ];
}

function ruleFact(indicator: TrackedIndicator, quarter: Quarter): RuleFact | null {
  const { kind } = indicator;
  const rule = ruleOf(indicator);
  const actual = actualAsOf(indicator, quarter);
  if (kind === null || rule === null || actual === null) return null;
  return {
    code: "rule",
    rule,
    isChosen: kind !== "Sì/No" && kind !== "Data",
    kind,
    from: quarterTaken(reportedOfIndicator(indicator, quarter), quarter),
    actual,
    equation: ruleEquation(indicator, quarter),
  };
}

function ruleEquation(indicator: TrackedIndicator, quarter: Quarter): Equation | null {
  const numbers = reportedUpTo(indicator.readings, quarter).map((value) => numberOf(indicator, value));
  const form = formOf(indicator.kind);
  switch (ruleOf(indicator)) {
    case "Somma":
      return equationOf(sumOf(numbers), form);
    case "Media":
      return equationOf(quotient(sumOf(numbers), amount(numbers.length)), form);
    default:
      return null;
  }
}

function statusFact(indicator: TrackedIndicator, quarter: Quarter, parameters: Parameters): StatusFact {
  if (!hasUsableTarget(indicator)) return { code: "status-no-target" };
  const actual = actualAsOf(indicator, quarter);
  if (actual === null) {
    const isDue = dueQuarters(indicator, quarter).length > 0;
    return { code: isDue ? "status-not-reported" : "status-nothing-due" };
  }
  const status = indicatorStatus(indicator, quarter, parameters);
  if (status === "Raggiunto") return { code: "status-reached" };
  if (indicator.kind === "Sì/No" || indicator.kind === "Data") {
    const { deadline } = indicator;
    if (status === "In corso") return { code: "status-before-deadline", deadline };
    // Bands may give a late date part of the achievement; then that decides.
    if (indicator.method !== "Fasce") return { code: "status-past-deadline", deadline };
  }
  return paceFact(indicator, actual, quarter, parameters);
}

function paceFact(
  indicator: TrackedIndicator,
  actual: number,
  quarter: Quarter,
  parameters: Parameters,
): StatusFact {
  // A maximum below 1 must not hide that a target was reached.
  const maximum = Math.max(1, parameters.maximumAchievement);
  const expected = expectedBy(indicator, quarter);
  const projected = projectedFrom(indicator, actual, quarter);
  const target = expected === null ? indicator.target : expected.result;
  const { facts, share } = deriveAchievement(
    { ...indicator, target },
    projected === null ? actual : projected.result,
    maximum,
  );
  return {
    code: "status-pace",
    status: indicatorStatus(indicator, quarter, parameters),
    isReached: isAtLeast(achievementOf(indicator, actual, maximum) ?? 0, 1),
    expected,
    projected,
    method: facts,
    share,
    green: parameters.greenThreshold,
    amber: parameters.amberThreshold,
  };
}

/** A year's total grows evenly: by a quarter its share of the target can be expected. At the end it is the target. */
function expectedBy(indicator: TrackedIndicator, quarter: Quarter): Equation | null {
  const isHeldAgainstTarget = indicator.rule === "Somma" && !hasOwnBands(indicator);
  if (!isHeldAgainstTarget || indicator.target === null || quarter === 4) return null;
  const target = numberOf(indicator, indicator.target);
  return equationOf(quotient(product(target, amount(quarter)), amount(4)), formOf(indicator.kind));
}

/** Own bands speak of the year's total: they are asked for the one that this pace leads to. */
function projectedFrom(indicator: TrackedIndicator, actual: number, quarter: Quarter): Equation | null {
  if (indicator.rule !== "Somma" || !hasOwnBands(indicator) || quarter === 4) return null;
  const yearly = quotient(product(numberOf(indicator, actual), amount(4)), amount(quarter));
  return equationOf(yearly, formOf(indicator.kind));
}

function methodSources(fact: MethodFact, indicator: TrackedIndicator, grounds: Grounds): readonly Source[] {
  switch (fact.code) {
    case "yes-no":
    case "held-at-zero":
    case "nothing-reached":
      return [];
    case "by-date":
    case "at-most-target":
    case "zero-target":
      return registrySources(indicator, [INDICATORS.target], grounds);
    case "way":
    case "no-way":
      return registrySources(indicator, [INDICATORS.target, INDICATORS.baseline, INDICATORS.method], grounds);
    case "band":
    case "ratio":
    case "linear-down":
      return registrySources(indicator, [INDICATORS.target, INDICATORS.method], grounds);
    case "held-at-maximum":
      return parameterSource(PARAMETER_NAMES.maximumAchievement, grounds);
  }
}

function statusSources(fact: StatusFact, indicator: TrackedIndicator, grounds: Grounds): readonly Source[] {
  switch (fact.code) {
    case "status-before-deadline":
    case "status-past-deadline":
      return registrySources(indicator, [INDICATORS.deadline], grounds);
    case "status-nothing-due":
      return registrySources(indicator, [INDICATORS.frequency], grounds);
    case "status-pace":
      return [
        ...parameterSource(PARAMETER_NAMES.greenThreshold, grounds),
        ...parameterSource(PARAMETER_NAMES.amberThreshold, grounds),
      ];
    default:
      return [];
  }
}

function registrySources(
  { id }: TrackedIndicator,
  columns: readonly ContractColumn[],
  { places }: Grounds,
): readonly Source[] {
  return columns.flatMap((column) => sourceAt(column.header, places.indicator(id, column)));
}

function parameterSource(name: string, { places }: Grounds): readonly Source[] {
  return sourceAt(name, places.parameter(name));
}

function numberOf({ kind }: TrackedIndicator, value: number): Expression {
  return formOf(kind) === "percent" ? percent(value) : amount(value);
}

function step(topic: Topic, fact: Fact, sources: readonly Source[]): Step {
  return { topic, fact, sources };
}
