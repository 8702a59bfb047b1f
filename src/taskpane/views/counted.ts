/** What is counted in a plan, in the order in which it is shown. */
export const COUNTED = ["objectives", "indicators", "phases", "centres", "managers", "publicValues"] as const;
export type Counted = (typeof COUNTED)[number];
