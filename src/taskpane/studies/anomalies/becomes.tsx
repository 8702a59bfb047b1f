import type { ReactNode } from "react";

import type { ReviewedCell } from "../../../domain/studies/anomalies/anomaly-review";
import { VisuallyHidden } from "../../parts/visually-hidden";
import { useAnomalyWords } from "./anomalies-words";
import { shownCell, shownCorrection } from "./shown-cell";

/** What a cell holds and what it would hold: `"12 h" → 12`. */
export function Becomes({ cell: { anomaly, correction } }: { readonly cell: ReviewedCell }): ReactNode {
  const { t, format } = useAnomalyWords();
  const before = shownCell(anomaly, format) ?? t("empty");
  const after = (correction === null ? null : shownCorrection(correction, format)) ?? t("empty");
  return (
    <span>
      <span aria-hidden="true">
        {before} → <strong>{after}</strong>
      </span>
      <VisuallyHidden>{t("becomes", { before, after })}</VisuallyHidden>
    </span>
  );
}
