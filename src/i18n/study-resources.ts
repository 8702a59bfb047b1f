import type { it as anomalies } from "./anomalies/it";
import type { it as document } from "./document/it";
import type { it as guide } from "./guide/it";
import type { it as loading } from "./loading/it";
import type { it as missing } from "./missing/it";
import type { it as quality } from "./quality/it";
import type { it as results } from "./results/it";
import type { it as structure } from "./structure/it";
import type { it as upgrade } from "./upgrade/it";
import type { it as why } from "./why/it";

/** Sentences that come with a study, or another part, when it is shown, by study. Types only: nothing is loaded with this. */
export interface StudyResources {
  readonly anomalies: typeof anomalies;
  readonly document: typeof document;
  readonly guide: typeof guide;
  readonly loading: typeof loading;
  readonly missing: typeof missing;
  readonly quality: typeof quality;
  readonly results: typeof results;
  readonly structure: typeof structure;
  readonly upgrade: typeof upgrade;
  readonly why: typeof why;
}
