/** Names of the sheets. Those of the centres are made from the centre's code and name. */
export const SHEETS = {
  summary: "Riepilogo",
  missing: "Chi manca",
  quality: "Qualità del piano",
  objectives: "Obiettivi",
  indicators: "Indicatori",
  phases: "Fasi",
  readings: "Rilevazioni",
  explanation: "Come si calcola",
  parameters: "Parametri",
  recovered: "Recuperati",
  log: "Registro",
} as const;
