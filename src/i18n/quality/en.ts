import type { SameKeys } from "../same-keys";
import type { it } from "./it";

/** The same in English. */
export const en: SameKeys<typeof it> = {
  heading: "Quality of the plan",
};
