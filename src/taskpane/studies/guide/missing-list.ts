import { ASPECTS } from "../../../domain/studies/guide/readiness";
import type { Readiness } from "../../../domain/studies/guide/readiness";
import type { useGuideWords } from "./guide-words";

/** What a part of the registry lacks, most missing things included: `6 target, 18 fonti`; empty where nothing does. */
export function missingList({ missing }: Readiness, { t }: ReturnType<typeof useGuideWords>): string {
  return ASPECTS.filter((aspect) => missing[aspect] > 0)
    .map((aspect) => t(`missing.${aspect}`, { count: missing[aspect] }))
    .join(", ");
}
