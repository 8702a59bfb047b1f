/** Names of the parameters, as they stand in the first column of the table `Parametri`, by which they are found. */
export const PARAMETER_NAMES = {
  body: "Ente",
  year: "Anno",
  quarter: "Trimestre di riferimento",
  greenThreshold: "Soglia verde",
  amberThreshold: "Soglia gialla",
  maximumAchievement: "Raggiungimento massimo",
} as const;
