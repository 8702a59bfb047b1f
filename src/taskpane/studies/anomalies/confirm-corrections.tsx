import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

import type { Anomaly } from "../../../domain/cells/anomaly";
import { Remark } from "../../parts/paragraph";
import { Section } from "../../parts/section";
import { ShowMore } from "../../parts/show-more";
import { VisuallyHidden } from "../../parts/visually-hidden";
import { shownValue } from "../../views/shown-value";
import { useAnomalyWords } from "./anomalies-words";
import { shownCorrection } from "./shown-correction";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What accepting everything would write, cell by cell, before anything is written. */
export function ConfirmCorrections({
  anomalies,
  busy,
  onWrite,
  onCancel,
}: {
  readonly anomalies: readonly Anomaly[];
  readonly busy: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useAnomalyWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1}>
      <Section heading={t("confirm.heading", { count: anomalies.length })}>
        <Remark>{t("confirm.note")}</Remark>
        <ShowMore items={anomalies}>
          {(shown) => (
            <ul className={styles.list}>
              {shown.map((anomaly, position) => (
                <PlannedChange key={position} anomaly={anomaly} />
              ))}
            </ul>
          )}
        </ShowMore>
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={busy} onClick={onWrite}>
            {t("confirm.write", { count: anomalies.length })}
          </Button>
          <Button onClick={onCancel}>{t("confirm.cancel")}</Button>
        </div>
      </Section>
    </div>
  );
}

function PlannedChange({ anomaly }: { readonly anomaly: Anomaly }): ReactNode {
  const words = useAnomalyWords();
  const { t, format } = words;
  const { place, value, correction, reason } = anomaly;
  const empty = t("empty");
  const before = shownValue(value, format) ?? empty;
  const after = shownCorrection(correction ?? "", reason, words) ?? empty;
  return (
    <li>
      {place.sheet}, {place.address}:{" "}
      <span aria-hidden="true">
        «{before}» → <strong>{after}</strong>
      </span>
      <VisuallyHidden>{t("confirm.change", { before, after })}</VisuallyHidden>
    </li>
  );
}
