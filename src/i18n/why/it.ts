/** Words of the study «Perché?» in Italian. */
export const it = {
  heading: "Perché?",
} as const;
