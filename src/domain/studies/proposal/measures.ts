import type { Kind, Method, Polarity, Rule } from "../../contract/vocabulary";

/** How an indicator would be measured, apart from its target. */
export interface Measure {
  readonly kind: Kind;
  readonly unit: string;
  readonly polarity: Polarity;
  readonly rule: Rule | null;
  readonly method: Method;
}

/** Done or not done. */
export const DONE: Measure = {
  kind: "Sì/No",
  unit: "",
  polarity: "Crescente",
  rule: null,
  method: "Sì/No",
};

/** Done by a date. */
export const BY_DATE: Measure = { ...DONE, kind: "Data", method: "Entro la data" };

/** Things counted in each quarter. Its unit comes from the words. */
export const COUNT: Measure = {
  kind: "Numero",
  unit: "",
  polarity: "Crescente",
  rule: "Somma",
  method: "Rapporto al target",
};

/** Money of each quarter. */
export const MONEY: Measure = { ...COUNT, kind: "Importo", unit: "€" };

/** A share, as it stands. */
export const SHARE: Measure = { ...COUNT, kind: "Percentuale", unit: "%", rule: "Ultimo valore" };

/** One quantity over another, as it stands. */
export const RATIO: Measure = { ...SHARE, kind: "Rapporto", unit: "" };

/** A vote or an index of satisfaction, as it stands. */
export const SCORE: Measure = { ...SHARE, kind: "Punteggio", unit: "punti" };

/** The same measure where less is better. */
export function lessIsBetter(measure: Measure): Measure {
  return { ...measure, polarity: "Decrescente" };
}
