import { PARAMETER_NAMES } from "../../contract/parameters";
import { INDICATORS } from "../../contract/plan-tables";
import type { ContractColumn } from "../../contract/table";
import { achievement as achievementOf, hasOwnBands, hasUsableTarget } from "../../measurement/achievement";
import { reportedUpTo } from "../../measurement/by-quarter";
import { isAtLeast } from "../../cells/comparison";
import { achievementAsOf } from "../../measurement/achievement-as-of";
import { NOT_YET } from "../../cells/countable";
import { shareOfYear, shortened } from "../../measurement/pace";
import { actualAsOf, ruleOf } from "../../measurement/period-rule";
import { indicatorStatus } from "../../measurement/status";
import type { Parameters, TrackedIndicator } from "../../measurement/tracked-plan";
import type { Quarter, Status } from "../../contract/vocabulary";
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
  const { parameters } = grounds.plan;
  const actual = actualAsOf(indicator, quarter);
  if (actual === null || achievementAsOf(indicator, quarter, parameters) === null) {
    return noResultStep("achievement", indicator, quarter, grounds);
  }
  const { facts } = deriveAchievement(indicator, actual, parameters.maximumAchievement);
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
  return NEEDS_REASON.has(fact.code)
    ? [...noResultStep("status", indicator, quarter, grounds), ofFact]
    : [ofFact];
}

/** What is said only together with why there is no result. */
const NEEDS_REASON: ReadonlySet<StatusFact["code"]> = new Set(["status-no-target", "status-not-reported"]);

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
  const status = indicatorStatus(indicator, quarter, parameters);
  if (status === "Da correggere") {
    return { code: "status-to-correct", quarters: indicator.toCorrect.filter((one) => one <= quarter) };
  }
  if (status === "Non rilevato") return { code: "status-not-reported" };
  if (status === "Raggiunto") return { code: "status-reached" };
  if (actual === null || achievementAsOf(indicator, quarter, parameters) === null) {
    return { code: "status-nothing-due", hasResult: false };
  }
  const settled = settledFact(indicator, actual, status);
  if (settled !== null) return settled;
  if (status === "In corso") return { code: "status-nothing-due", hasResult: true };
  return paceFact(indicator, actual, quarter, parameters);
}

/** Why a Sì/No or Data with a result that is not reached has its status; `null`: its bands decide, or it is numeric. */
function settledFact(
  { kind, method, deadline }: TrackedIndicator,
  actual: number,
  status: Status,
): StatusFact | null {
  if (kind !== "Sì/No" && kind !== "Data") return null;
  if (kind === "Data" && actual !== NOT_YET)
    return method === "Fasce" ? null : { code: "status-past-target" };
  if (status === "In corso" || deadline === 5) return { code: "status-before-deadline", deadline };
  return { code: "status-past-deadline", deadline };
}

function paceFact(
  indicator: TrackedIndicator,
  actual: number,
  quarter: Quarter,
  parameters: Parameters,
): StatusFact {
  const maximum = parameters.maximumAchievement;
  const expected = expectedBy(indicator, quarter);
  const projected = projectedFrom(indicator, actual, quarter);
  const { facts, share } = deriveAchievement(
    expected === null ? indicator : shortened(indicator, shareOfYear(indicator, quarter)),
    projected === null ? actual : projected.result,
    maximum,
  );
  return {
    code: "status-pace",
    status: indicatorStatus(indicator, quarter, parameters),
    isReached: isAtLeast(achievementOf(indicator, actual, maximum) ?? 0, 1),
    expected,
    baseline: expected === null ? null : baselineBy(indicator, quarter),
    projected,
    method: facts,
    share,
    green: parameters.greenThreshold,
    amber: parameters.amberThreshold,
  };
}

/** A year's total grows evenly: by the last due quarter its share of the target can be expected. */
function expectedBy(indicator: TrackedIndicator, quarter: Quarter): Equation | null {
  const share = shareOfYear(indicator, quarter);
  if (hasOwnBands(indicator) || indicator.target === null || share === 1) return null;
  return shareOf(indicator, indicator.target, share);
}

function baselineBy(indicator: TrackedIndicator, quarter: Quarter): Equation | null {
  const { method, baseline } = indicator;
  if (method !== "Dal valore iniziale" || baseline === null) return null;
  return shareOf(indicator, baseline, shareOfYear(indicator, quarter));
}

/** `target × 3 / 4`: how much of it belongs to three quarters. */
function shareOf(indicator: TrackedIndicator, value: number, share: number): Equation {
  const quarters = product(numberOf(indicator, value), amount(share * 4));
  return equationOf(quotient(quarters, amount(4)), formOf(indicator.kind));
}

/** Own bands speak of the year's total: they are asked for the one that this pace leads to. */
function projectedFrom(indicator: TrackedIndicator, actual: number, quarter: Quarter): Equation | null {
  const share = shareOfYear(indicator, quarter);
  if (!hasOwnBands(indicator) || share === 1) return null;
  const yearly = quotient(product(numberOf(indicator, actual), amount(4)), amount(share * 4));
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
