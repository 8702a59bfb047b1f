/** Words of the study «Celle da rivedere» in Italian. */
export const it = {
  heading: "Celle da rivedere",
} as const;
