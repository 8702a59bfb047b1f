import type { Frequency, Kind } from "../../contract/vocabulary";
import { serialOfDay } from "../../cells/date-serial";
import { NOTHING_STATED } from "../../plan/stated-attributes";
import type { PlanIndicator } from "../../plan/plan";
import type { StatedAttributes } from "../../plan/stated-attributes";
import { BY_DATE, COUNT, DONE, MONEY, RATIO, SCORE, SHARE } from "./measures";
import type { Measure } from "./measures";
import type { IndicatorProposal } from "./proposal";

/** A line of the registry as a load writes it: what the document states, the rest proposed. To be confirmed. */
export interface RegistryEntry extends Measure {
  readonly baseline: number | null;
  /** In the unit of the kind (a percentage as a fraction); for Data an Excel date serial. */
  readonly target: number | null;
  /** An Excel date serial. */
  readonly deadline: number | null;
  readonly frequency: Frequency;
  readonly weight: number | null;
  readonly source: string | null;
  readonly dimension: string | null;
  readonly declaredTarget: string | null;
  readonly formula: string | null;
}

/** How each kind is measured where nothing more is known. */
const MEASURES: Readonly<Record<Kind, Measure>> = {
  "Sì/No": DONE,
  Data: BY_DATE,
  Numero: COUNT,
  Importo: MONEY,
  Percentuale: SHARE,
  Rapporto: RATIO,
  Punteggio: SCORE,
};

/**
 * What the document states comes before what the words suggest. Words that suggest another kind than the stated one
 * have been understood amiss: nothing is taken from them. A stated target that is not one value leaves *Target* empty.
 */
export function registryEntry(
  { stated = NOTHING_STATED }: PlanIndicator,
  proposal: IndicatorProposal,
): RegistryEntry {
  const isAgreed = stated.kind === null || stated.kind === proposal.kind;
  const measure = isAgreed ? proposal : MEASURES[stated.kind];
  const { baseline, weight, source, dimension, declaredTarget, formula } = stated;
  return {
    kind: measure.kind,
    unit: stated.unit ?? measure.unit,
    polarity: stated.polarity ?? measure.polarity,
    // Sì/No and Data have no rule, whatever a document writes.
    rule: measure.rule === null ? null : (stated.rule ?? measure.rule),
    method: stated.method ?? measure.method,
    target: targetOf(stated, isAgreed ? proposal.target : null),
    deadline: deadlineOf(stated, isAgreed ? proposal.deadline : null),
    frequency: stated.frequency ?? proposal.frequency,
    ...{ baseline, weight, source, dimension, declaredTarget, formula },
  };
}

function targetOf({ target, declaredTarget }: StatedAttributes, proposed: number | null): number | null {
  if (typeof target === "string") return serialOfDay(target);
  return target ?? (declaredTarget === null ? proposed : null);
}

function deadlineOf({ deadline, target }: StatedAttributes, proposed: number | null): number | null {
  if (deadline !== null) return serialOfDay(deadline);
  // The day of a Data is its target: one in the words besides would be another.
  return typeof target === "string" ? null : proposed;
}
