import { useEffect, useMemo, useRef } from "react";
import type { ReactNode } from "react";

import {
  acceptedChange,
  reviewOf,
  seenChange,
  subjectTexts,
} from "../../../domain/studies/anomalies/anomaly-review";
import { SEEN } from "../../../domain/cells/seen-cells";
import { interpret } from "../../../domain/interpretation/interpret";
import type { CellChange } from "../../../domain/cells/workbook-data";
import { Paragraph } from "../../parts/paragraph";
import { ScreenHeading } from "../../parts/screen-heading";
import { Stack } from "../../parts/stack";
import type { StudyProps } from "../study-props";
import { useAnomalyWords } from "./anomalies-words";
import { CellBrowser } from "./cell-browser";

/** What `Registro`, which is Italian, calls the work. */
const CORRECTED = "Correzione accettata";

/**
 * Every cell that wants a look: *Da correggere*, which do not count, with the correction that may be accepted, and *Da
 * controllare*, which count and may be marked as seen.
 */
export function AnomaliesStudy({ data, actions, busy }: StudyProps): ReactNode {
  const { t } = useAnomalyWords();
  const review = useMemo(() => reviewOf(interpret(data)), [data]);
  const subjects = useMemo(() => subjectTexts(data), [data]);
  const change = (operation: string, changes: readonly (CellChange | null)[]): void => {
    actions.run({ kind: "change", operation, changes: changes.filter((one) => one !== null) });
  };
  const isEmpty = review.toCorrect.length + review.later.length + review.toCheck.length === 0;
  return (
    <Stack>
      <ScreenHeading>{t("heading")}</ScreenHeading>
      <FocusKept by={review}>{isEmpty && <Paragraph>{t("none")}</Paragraph>}</FocusKept>
      {!isEmpty && (
        <CellBrowser
          review={review}
          subjects={subjects}
          busy={busy}
          onGoTo={(place) => actions.run({ kind: "goTo", place })}
          onAccept={(cells) => change(CORRECTED, cells.map(acceptedChange))}
          onSeen={(anomaly) => change(SEEN, [seenChange(anomaly)])}
        />
      )}
    </Stack>
  );
}

/** A cell that is done takes its button along: the focus then comes here, not to nowhere. */
function FocusKept({ by, children }: { readonly by: unknown; readonly children: ReactNode }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, [by]);
  return (
    <div ref={place} tabIndex={-1}>
      {children}
    </div>
  );
}
