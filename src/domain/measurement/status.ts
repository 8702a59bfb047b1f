import { hasUsableTarget } from "./achievement";
import { atQuarter } from "./by-quarter";
import { NOT_YET } from "../cells/countable";
import { isAtLeast } from "../cells/comparison";
import { dueQuarters } from "./coverage";
import { achievementAsOf } from "./achievement-as-of";
import { achievementOnTheWay } from "./pace";
import { actualAsOf } from "./period-rule";
import { lastDue } from "./quarter-rules";
import type { Parameters, TrackedIndicator } from "./tracked-plan";
import type { Quarter, Rule, Status } from "../contract/vocabulary";

/**
 * *Stato* of an active indicator as of a quarter; the first that holds:
 * 1. no kind, or no usable target: Senza target;
 * 2. a cell up to the quarter that does not count: Da correggere (the result comes from the others);
 * 3. no result: Non rilevato when a reading was due, else In corso;
 * 4. Sì/No and Data: see {@link settledStatus};
 * 5. reached, and not to be lost again: Raggiunto;
 * 6. nothing due yet: In corso;
 * 7. by the achievement on the way (see `pace`): green, In linea; amber, In ritardo; else Critico.
 */
export function indicatorStatus(
  indicator: TrackedIndicator,
  quarter: Quarter,
  parameters: Parameters,
): Status {
  if (!hasUsableTarget(indicator)) return "Senza target";
  if (indicator.toCorrect.some((one) => one <= quarter)) return "Da correggere";
  const actual = actualAsOf(indicator, quarter);
  const reached = achievementAsOf(indicator, quarter, parameters);
  if (actual === null || reached === null) {
    return dueQuarters(indicator, quarter).length > 0 ? "Non rilevato" : "In corso";
  }
  if (indicator.kind === "Sì/No" || indicator.kind === "Data") {
    return settledStatus(indicator, { actual, reached, quarter }, parameters);
  }
  if (isAtLeast(reached, 1) && cannotBeLost(indicator, quarter)) return "Raggiunto";
  if (lastDue(indicator.frequency, quarter) === 0) return "In corso";
  const onTheWay = achievementOnTheWay(indicator, actual, quarter, parameters.maximumAchievement);
  return trafficLight(onTheWay ?? 0, parameters);
}

/** Rules under which more that comes can only add; with Decrescente, the one under which it can only lessen. */
const NEVER_FALLS: readonly Rule[] = ["Somma", "Progressivo", "Massimo"];

/**
 * True: what is reached stays reached, whatever comes: Crescente with Somma, Progressivo or Massimo, Decrescente with
 * Minimo; any other once the year's last due reading (T4 at every frequency) is there.
 */
export function cannotBeLost(
  { rule, polarity, readings }: Pick<TrackedIndicator, "rule" | "polarity" | "readings">,
  quarter: Quarter,
): boolean {
  if (quarter === 4 && atQuarter(readings, 4) !== null) return true;
  if (rule === null) return false;
  return polarity === "Crescente" ? NEVER_FALLS.includes(rule) : rule === "Minimo";
}

interface Settled {
  readonly actual: number;
  readonly reached: number;
  readonly quarter: Quarter;
}

/**
 * *Stato* of a Sì/No or Data with a result: reached, Raggiunto; a date after the target, Critico (by the achievement
 * where own bands give it part); *No*, In corso before the quarter of *Scadenza* and Critico from it on.
 */
function settledStatus(
  { kind, method, deadline }: TrackedIndicator,
  { actual, reached, quarter }: Settled,
  parameters: Parameters,
): Status {
  if (isAtLeast(reached, 1)) return "Raggiunto";
  const hasCome = kind === "Data" && actual !== NOT_YET;
  if (hasCome) return method === "Fasce" ? trafficLight(reached, parameters) : "Critico";
  return quarter < deadline ? "In corso" : "Critico";
}

function trafficLight(share: number, parameters: Parameters): Status {
  if (isAtLeast(share, parameters.greenThreshold)) return "In linea";
  return isAtLeast(share, parameters.amberThreshold) ? "In ritardo" : "Critico";
}
