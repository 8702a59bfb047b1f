import type { Language } from "../contract/language";
import type { CellPlace } from "../cells/workbook-data";

/** What is wrong with a parameter. */
export interface ParameterFault {
  /** Its name: `Trimestre di riferimento`. */
  readonly name: string;
  /** Its cell; of one whose row is gone the header under which it is missed. */
  readonly place: CellPlace;
  readonly isMissing: boolean;
  /** What it may be: `T1, T2, T3, T4`. */
  readonly allowed: string;
}

/**
 * A parameter on which every result stands is missing or wrong. Nothing is computed and nothing is supposed in its
 * place: whoever corrects it must be told where.
 */
export class ParametersError extends Error {
  override readonly name = "ParametersError";
  /** What to correct, and in which cell, for a person. */
  readonly sentence: Readonly<Record<Language, string>>;

  constructor(readonly fault: ParameterFault) {
    const sentence = sentences(fault);
    super(sentence.it);
    this.sentence = sentence;
  }
}

function sentences({ name, place, isMissing, allowed }: ParameterFault): Readonly<Record<Language, string>> {
  const cell = `${place.sheet}!${place.address}`;
  return isMissing
    ? {
        it: `Nel foglio ${place.sheet} manca la riga «${name}» (colonna di ${cell}): rimetterla, con ${allowed}. Fino ad allora non si calcola nulla.`,
        en: `The row «${name}» is missing from sheet ${place.sheet} (column of ${cell}): put it back, with ${allowed}. Nothing is computed until then.`,
      }
    : {
        it: `Nella cella ${cell} il parametro «${name}» non va: serve ${allowed}. Fino ad allora non si calcola nulla.`,
        en: `In cell ${cell} the parameter «${name}» is wrong: it must be ${allowed}. Nothing is computed until then.`,
      };
}
