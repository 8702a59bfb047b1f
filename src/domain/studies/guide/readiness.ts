import { isYesNoOrDate } from "./kinds";
import { centreLabel } from "../../plan/plan";
import { countTarget } from "../../cells/countable";
import { weightIn } from "../../interpretation/weight";
import { isBlank } from "./registry";
import type { RegistryObjective, RegistryRow } from "./registry";
import { groupBy } from "../../cells/group-by";

/** What an entry of the registry needs before its result can be defended, in the order in which it is best given. */
export const ASPECTS = ["kind", "unit", "target", "source", "weight", "confirmation"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** How much of a part of the registry is ready. */
export interface Readiness {
  /** Active indicators: the denominator. */
  readonly indicators: number;
  /** *Completi*: those that lack nothing but to be confirmed. */
  readonly complete: number;
  /** *Pronti*: those that are complete and confirmed. */
  readonly ready: number;
  /** How many lack each thing. */
  readonly missing: Readonly<Record<Aspect, number>>;
}

/** A centre's part of the registry. */
export interface CentreReadiness extends Readiness {
  readonly code: string;
  /** `A1 – Organi Istituzionali`. */
  readonly label: string;
  readonly objectives: readonly RegistryObjective[];
}

/**
 * What an indicator still lacks.
 * - Kind: one of the list. Unit: not for Sì/No and Data, nor for Rapporto, a bare ratio.
 * - Target: one that counts; a Sì/No has its Sì.
 * - Weight: blank counts as 1, so nothing is missing where none of the objective's indicators has one; where others
 *   have one, or it is no number from zero up, it is.
 */
export function missingAspects(row: RegistryRow, siblings: readonly RegistryRow[]): readonly Aspect[] {
  const { cells, indicator } = row;
  const lacks: Readonly<Record<Aspect, boolean>> = {
    kind: indicator.kind === null,
    unit: needsUnit(row) && isBlank(cells.unit),
    target: !hasTarget(row),
    source: isBlank(cells.source),
    weight: lacksWeight(row, siblings),
    confirmation: !indicator.confirmed,
  };
  return ASPECTS.filter((aspect) => lacks[aspect]);
}

/** How much of some objectives' registry is ready. */
export function readinessOf(objectives: readonly RegistryObjective[]): Readiness {
  const missing = { kind: 0, unit: 0, target: 0, source: 0, weight: 0, confirmation: 0 };
  let indicators = 0;
  let complete = 0;
  let ready = 0;
  for (const { rows } of objectives) {
    for (const row of rows) {
      const aspects = missingAspects(row, rows);
      indicators += 1;
      if (aspects.every((aspect) => aspect === "confirmation")) complete += 1;
      if (aspects.length === 0) ready += 1;
      for (const aspect of aspects) missing[aspect] += 1;
    }
  }
  return { indicators, complete, ready, missing };
}

/** The centres with their readiness, in order of code. Of a centre with two names the first counts. */
export function readinessByCentre(objectives: readonly RegistryObjective[]): readonly CentreReadiness[] {
  return [...groupBy(objectives, ({ centre }) => centre.code)]
    .sort(([a], [b]) => a.localeCompare(b, "it", { numeric: true }))
    .flatMap(([code, own]) => {
      const [first] = own;
      return first === undefined
        ? []
        : [{ code, label: centreLabel(first.centre), objectives: own, ...readinessOf(own) }];
    });
}

/** True: the kind has a unit of its own to be named. */
export function needsUnit({ indicator: { kind } }: RegistryRow): boolean {
  return !isYesNoOrDate(kind) && kind !== "Rapporto";
}

function hasTarget({ cells, indicator: { kind } }: RegistryRow): boolean {
  if (kind === "Sì/No") return true;
  return kind !== null && countTarget(cells.target.value, kind).state === "counts";
}

function lacksWeight(row: RegistryRow, siblings: readonly RegistryRow[]): boolean {
  if (isBlank(row.cells.weight)) return siblings.some(({ cells }) => !isBlank(cells.weight));
  return weightIn(row.cells.weight.value) === null;
}
