import type { Kind, Rule } from "./vocabulary";

/** *Come si compila*: what a quarter's cell holds. */
export const FILLINGS = {
  quarter: "solo questo trimestre",
  total: "totale dall'inizio dell'anno",
  state: "situazione a fine trimestre",
  yesNo: "Sì o No",
  date: "data in cui è avvenuto",
  phase: "percentuale svolta dall'inizio dell'anno",
} as const;

/** A text of *Come si compila*. */
export type Filling = (typeof FILLINGS)[keyof typeof FILLINGS];

/** By rule, where the kind has one. A mean, a highest and a lowest are made of what each quarter says for itself. */
export const FILLING_BY_RULE: Readonly<Record<Rule, Filling>> = {
  Somma: FILLINGS.quarter,
  Progressivo: FILLINGS.total,
  "Ultimo valore": FILLINGS.state,
  Media: FILLINGS.quarter,
  Massimo: FILLINGS.quarter,
  Minimo: FILLINGS.quarter,
};

/** The rule of a kind where the registry says none. */
export function defaultRule(kind: Kind): Rule {
  return kind === "Numero" || kind === "Importo" ? "Somma" : "Ultimo valore";
}

/** How the quarters of an indicator are filled in. `rule`: as the registry says it; `null`: blank or in no list. */
export function fillingOf(kind: Kind, rule: Rule | null): Filling {
  if (kind === "Sì/No") return FILLINGS.yesNo;
  if (kind === "Data") return FILLINGS.date;
  return FILLING_BY_RULE[rule ?? defaultRule(kind)];
}
