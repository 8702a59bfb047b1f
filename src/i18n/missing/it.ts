/** Words of the study «Chi manca» in Italian. */
export const it = {
  heading: "Chi manca",
} as const;
