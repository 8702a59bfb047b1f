import { documentWords, type DocumentWords } from "./document-words";
import type { FlatLayout, FlatObjective } from "./flat-objective";
import type { ObjectiveChoices } from "./house-style";
import { phaseSigns } from "./phase-signs";
import { presentSigns } from "./signs";
import { placesIn, type SplitChoices } from "./split-place";
import { splitText } from "./split-text";
import { titleSigns } from "./title-signs";

/** In words. */
const LONGEST_TITLE = 80;
const LONGEST_PHASE = 200;

/** Everything in a flattened plan that has to be divided, with the signs for each place. */
export interface FlatChoices {
  /** Title and description of each objective. */
  readonly heads: readonly SplitChoices[];
  /** The rows of each objective. */
  readonly objectives: readonly ObjectiveChoices[];
}

export function flatChoices({ objectives }: FlatLayout): FlatChoices {
  const rows = objectives.flatMap((objective) => objective.rows);
  const document = documentWords({
    heads: objectives.map(({ head }) => head),
    rows: rows.filter(({ indicatorOnly }) => !indicatorOnly).map(({ text }) => text),
    indicators: rows.filter(({ indicatorOnly }) => indicatorOnly).map(({ text }) => text),
  });
  return {
    heads: objectives.map(({ head }) => headChoices(head, document)),
    objectives: objectives.map((objective) => objectiveChoices(objective, document)),
  };
}

function headChoices(head: string, document: DocumentWords): SplitChoices {
  const split = splitText(head);
  const places = placesIn(split, LONGEST_TITLE);
  return {
    split,
    places: places.map((at) => ({ at, signs: presentSigns(titleSigns(split, at, document)) })),
  };
}

function objectiveChoices({ centre, rows }: FlatObjective, document: DocumentWords): ObjectiveChoices {
  const indicatorsFollow = rows.some(({ indicatorOnly }) => indicatorOnly);
  return {
    centre: centre?.code ?? "",
    rows: rows
      .filter(({ indicatorOnly }) => !indicatorOnly)
      .map(({ text }) => {
        const split = splitText(text);
        const places = placesIn(split, LONGEST_PHASE);
        return {
          split,
          places: places.map((at) => ({
            at,
            signs: presentSigns(phaseSigns(split, at, document, indicatorsFollow)),
          })),
        };
      }),
    indicators: rows.filter(({ indicatorOnly }) => indicatorOnly).map(({ text }) => text),
  };
}
