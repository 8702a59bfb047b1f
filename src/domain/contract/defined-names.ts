/** Names of single cells. They point to plain cells: `NamedItem.formula` is localised on desktop (office-js#2834). */
export const NAMES = {
  quarter: "Trimestre_riferimento",
  greenThreshold: "Soglia_verde",
  amberThreshold: "Soglia_gialla",
  maximumAchievement: "Raggiungimento_massimo",
  year: "Anno_piano",
  /** A sentence that says which parameter is wrong; "": none. The reference quarter is then 0, and results are blank. */
  parametersFault: "Parametri_errore",
  /** By when the reference quarter is to be filled; "": nothing is said. */
  fillBy: "Compilare_entro",
  refreshedAt: "Riepilogo_aggiornato",
  summaryStatus: "Riepilogo_esito",
  /** Why the figures are provisional, with the counts; "": they are final. */
  provisional: "Riepilogo_provvisorio",
  missingStatus: "Mancanti_esito",
  qualityStatus: "Qualita_esito",
} as const;

/** Names of the charts on `Riepilogo`. */
export const CHARTS = {
  progress: "Grafico_Andamento",
  publicValues: "Grafico_Valori",
  centres: "Grafico_Centri",
} as const;
