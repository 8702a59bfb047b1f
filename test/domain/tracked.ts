import { PARAMETER_DEFAULTS } from "../../src/domain/interpretation/parameters";
import type {
  Parameters,
  TrackedIndicator,
  TrackedObjective,
  TrackedPhase,
  TrackedPlan,
} from "../../src/domain/measurement/tracked-plan";

/** Parameters as a new workbook has them, at the end of the year. */
export function parameters(changes: Partial<Parameters> = {}): Parameters {
  return { body: "Provincia di Lucca", year: 2022, ...PARAMETER_DEFAULTS, ...changes };
}

/** A count of things with the target 10, without readings. */
export function indicator(changes: Partial<TrackedIndicator> = {}): TrackedIndicator {
  return {
    id: "2022-A1-OP-01-I01",
    text: "Numero attività di comunicazione effettuate",
    kind: "Numero",
    unit: "n.",
    polarity: "Crescente",
    rule: "Ultimo valore",
    method: "Rapporto al target",
    baseline: null,
    target: 10,
    bands: null,
    deadline: 4,
    frequency: "Trimestrale",
    weight: 1,
    active: true,
    confirmed: true,
    readings: [null, null, null, null],
    toCorrect: [],
    hasRow: true,
    ...changes,
  };
}

/** A phase that nobody has reported on. */
export function phase(changes: Partial<TrackedPhase> = {}): TrackedPhase {
  return {
    id: "2022-A1-OP-01-F01",
    text: "Campagna social",
    weight: 1,
    active: true,
    progress: [null, null, null, null],
    toCorrect: [],
    hasRow: true,
    ...changes,
  };
}

/** An objective of centre A1 with nothing to measure. */
export function objective(changes: Partial<TrackedObjective> = {}): TrackedObjective {
  return {
    code: "2022-A1-OP-01",
    publicValue: "Accountability, benessere organizzativo",
    title: "Comunicazione",
    centre: { code: "A1", name: "Organi Istituzionali" },
    manager: "Paolo Benedetti",
    weight: 1,
    active: true,
    indicators: [],
    phases: [],
    ...changes,
  };
}

/** A plan with these objectives, as of the end of the year. */
export function plan(
  objectives: readonly TrackedObjective[],
  changes: Partial<Parameters> = {},
): TrackedPlan {
  return { parameters: parameters(changes), objectives };
}
