/** Words of the study «Qualità del piano» in Italian. */
export const it = {
  heading: "Qualità del piano",
} as const;
