import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";

import {
  acceptedChange,
  correctableAnomalies,
  subjectTexts,
} from "../../../domain/studies/anomalies/anomaly-review";
import { interpret } from "../../../domain/interpretation/interpret";
import type { Anomaly } from "../../../domain/cells/anomaly";
import { Paragraph } from "../../parts/paragraph";
import { ScreenHeading } from "../../parts/screen-heading";
import { Stack } from "../../parts/stack";
import type { StudyProps } from "../study-props";
import { AnomalyBrowser } from "./anomaly-browser";
import { useAnomalyWords } from "./anomalies-words";
import { ConfirmCorrections } from "./confirm-corrections";

/** What `Registro`, which is Italian, calls the work. */
const OPERATION = "Correzione accettata";

/** Every cell that was not understood without doubt: where, what, why, and the correction that may be accepted. */
export function AnomaliesStudy({ data, actions, busy }: StudyProps): ReactNode {
  const { t } = useAnomalyWords();
  const { anomalies } = useMemo(() => interpret(data), [data]);
  const subjects = useMemo(() => subjectTexts(data), [data]);
  const [confirming, setConfirming] = useState(false);
  const correctable = correctableAnomalies(anomalies);
  const accept = (accepted: readonly Anomaly[]): void => {
    setConfirming(false);
    const changes = accepted.flatMap((anomaly) => acceptedChange(anomaly) ?? []);
    actions.run({ kind: "change", changes, operation: OPERATION });
  };
  return (
    <Stack>
      <ScreenHeading>{t("heading")}</ScreenHeading>
      <Overview anomalies={anomalies} />
      {correctable.length > 0 && !confirming && (
        <Button disabledFocusable={busy} onClick={() => setConfirming(true)}>
          {t("acceptAll", { count: correctable.length })}
        </Button>
      )}
      {correctable.length > 0 && confirming && (
        <ConfirmCorrections
          anomalies={correctable}
          busy={busy}
          onWrite={() => accept(correctable)}
          onCancel={() => setConfirming(false)}
        />
      )}
      {anomalies.length > 0 && (
        <AnomalyBrowser
          anomalies={anomalies}
          subjects={subjects}
          busy={busy}
          onGoTo={(place) => actions.run({ kind: "goTo", place })}
          onAccept={(anomaly) => accept([anomaly])}
        />
      )}
    </Stack>
  );
}

/** How many there are. An accepted row takes its button along: the focus then comes here, not to nowhere. */
function Overview({ anomalies }: { readonly anomalies: readonly Anomaly[] }): ReactNode {
  const { t } = useAnomalyWords();
  const overview = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) overview.current?.focus();
  }, [anomalies]);
  const excluded = anomalies.filter(({ severity }) => severity === "excluded").length;
  const warnings = anomalies.length - excluded;
  return (
    <div ref={overview} tabIndex={-1}>
      {anomalies.length === 0 && <Paragraph>{t("none")}</Paragraph>}
      {excluded > 0 && <Paragraph>{t("excludedCount", { count: excluded })}</Paragraph>}
      {warnings > 0 && <Paragraph>{t("warningCount", { count: warnings })}</Paragraph>}
    </div>
  );
}
