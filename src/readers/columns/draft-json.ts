import type { DraftReading } from "./column-mapping";

/** A draft as JSON gives it: the fields of `test/cases/layouts`, besides the mapping and the problems. */
export function draftJson({ draft, mapping }: DraftReading): Readonly<Record<string, unknown>> {
  const { body, year, objectives, needsMapping, problems } = draft;
  return {
    body,
    year,
    objectives: objectives.map((objective) => ({
      code: objective.code,
      title: objective.title,
      description: objective.description,
      publicValue: objective.publicValue,
      centreCode: objective.centreCode,
      centreName: objective.centreName,
      manager: objective.manager,
      weight: objective.weight,
      phases: objective.phases,
      indicators: objective.indicators.map((indicator) => ({
        text: indicator.text,
        type: indicator.type,
        unit: indicator.unit,
        polarity: indicator.polarity,
        baseline: indicator.baseline,
        target: indicator.target,
        targetText: indicator.targetText,
        deadline: indicator.deadline,
        weight: indicator.weight,
        source: indicator.source,
        formula: indicator.formula,
      })),
    })),
    needsMapping,
    notes: [],
    mapping,
    problems,
  };
}
