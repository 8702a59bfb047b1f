/** Names of single cells. They point to plain cells: `NamedItem.formula` is localised on desktop (office-js#2834). */
export const NAMES = {
  quarter: "Trimestre_riferimento",
  greenThreshold: "Soglia_verde",
  amberThreshold: "Soglia_gialla",
  maximumAchievement: "Raggiungimento_massimo",
  year: "Anno_piano",
  refreshedAt: "Riepilogo_aggiornato",
  summaryStatus: "Riepilogo_esito",
  missingStatus: "Mancanti_esito",
  qualityStatus: "Qualita_esito",
} as const;

/** Names of the charts on `Riepilogo`. */
export const CHARTS = {
  progress: "Grafico_Andamento",
  publicValues: "Grafico_Valori",
  centres: "Grafico_Centri",
} as const;
