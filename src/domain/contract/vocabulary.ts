/**
 * The words of the workbook. They are Italian because they are the contract: people choose them from lists,
 * formulas compare them, other tools filter by them.
 */

export const KINDS = ["Sì/No", "Numero", "Percentuale", "Importo", "Rapporto", "Punteggio", "Data"] as const;
/** *Tipo*: what an indicator measures. */
export type Kind = (typeof KINDS)[number];

export const RULES = ["Somma", "Progressivo", "Ultimo valore", "Media", "Massimo", "Minimo"] as const;
/**
 * *Regola*: how the quarters make the year. *Progressivo*: each reading is the total since January, so the last one is
 * the year's. Sì/No and Data have none: their last reading counts.
 */
export type Rule = (typeof RULES)[number];

export const METHODS = [
  "Rapporto al target",
  "Lineare",
  "Dal valore iniziale",
  "Fasce",
  "Sì/No",
  "Entro la data",
] as const;
/** *Metodo*: how an actual becomes an achievement. */
export type Method = (typeof METHODS)[number];

export const BAND_MODES = ["Esatto", "In proporzione"] as const;
/** *Modo* of a band: what it says holds as it stands, or grows in a straight line to the next band's. */
export type BandMode = (typeof BAND_MODES)[number];

export const POLARITIES = ["Crescente", "Decrescente"] as const;
/** *Polarità*: which way is better. */
export type Polarity = (typeof POLARITIES)[number];

export const FREQUENCIES = ["Trimestrale", "Semestrale", "Annuale"] as const;
/** *Frequenza*: which quarters owe a reading (every one; T2 and T4; T4). */
export type Frequency = (typeof FREQUENCIES)[number];

export const STATUSES = [
  "Raggiunto",
  "In linea",
  "In ritardo",
  "Critico",
  "In corso",
  "Non rilevato",
  "Da correggere",
  "Senza target",
] as const;
/** *Stato* of an active indicator as of a quarter. */
export type Status = (typeof STATUSES)[number];

export const PLAN_STATES = ["Attivo", "Stralciato"] as const;
/** *Stato piano*: in the plan, or withdrawn from it. */
export type PlanState = (typeof PLAN_STATES)[number];

export const BAND_CHECKS = ["Valida", "Da correggere"] as const;
/** *Controllo* of a band: whether its set is understood. */
export type BandCheck = (typeof BAND_CHECKS)[number];

export const YES_NO = ["Sì", "No"] as const;
/** *Confermato*, and a reading of a Sì/No. */
export type YesNo = (typeof YES_NO)[number];

export const QUARTERS = [1, 2, 3, 4] as const;
/** *Trimestre*. Shown as T1–T4. */
export type Quarter = (typeof QUARTERS)[number];

/** The header and label of a quarter: `T1`…`T4`. */
export type QuarterLabel = `T${Quarter}`;

/** `T1`…`T4` for a quarter. */
export function quarterLabel(quarter: Quarter): QuarterLabel {
  return `T${quarter}`;
}

/** `T1`…`T4`, in order. */
export const QUARTER_LABELS: readonly QuarterLabel[] = QUARTERS.map(quarterLabel);
