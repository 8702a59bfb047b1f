/** Words of the study «Guida all'anagrafica» in Italian. */
export const it = {
  heading: "Guida all'anagrafica",
} as const;
