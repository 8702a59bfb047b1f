import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";

import { sureCells } from "../../../domain/studies/anomalies/anomaly-review";
import type { ReviewedCell } from "../../../domain/studies/anomalies/anomaly-review";
import { Remark } from "../../parts/paragraph";
import { ShowMore } from "../../parts/show-more";
import { useAnomalyWords } from "./anomalies-words";
import { Becomes } from "./becomes";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface SureCorrectionsProps {
  readonly cells: readonly ReviewedCell[];
  readonly busy: boolean;
  readonly onAccept: (cells: readonly ReviewedCell[]) => void;
}

/** All corrections that nobody could doubt, in one go, once they have been shown. */
export function SureCorrections({ cells, busy, onAccept }: SureCorrectionsProps): ReactNode {
  const { t } = useAnomalyWords();
  const [confirming, setConfirming] = useState(false);
  const sure = sureCells(cells);
  if (sure.length === 0) return null;
  if (!confirming)
    return (
      <Button appearance="primary" disabledFocusable={busy} onClick={() => setConfirming(true)}>
        {t("acceptAll", { count: sure.length })}
      </Button>
    );
  const accept = (): void => {
    setConfirming(false);
    onAccept(sure);
  };
  return <Confirmation cells={sure} busy={busy} onWrite={accept} onCancel={() => setConfirming(false)} />;
}

/** What would be written, cell by cell, before anything is. */
function Confirmation({
  cells,
  busy,
  onWrite,
  onCancel,
}: {
  readonly cells: readonly ReviewedCell[];
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
      <h3 className={styles.heading}>{t("confirm.heading", { count: cells.length })}</h3>
      <Remark>{t("confirm.note")}</Remark>
      <PlannedChanges cells={cells} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onWrite}>
          {t("confirm.write", { count: cells.length })}
        </Button>
        <Button onClick={onCancel}>{t("confirm.cancel")}</Button>
      </div>
    </div>
  );
}

function PlannedChanges({ cells }: { readonly cells: readonly ReviewedCell[] }): ReactNode {
  const styles = useStyles();
  return (
    <ShowMore items={cells}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map((cell) => {
            const { sheet, address } = cell.anomaly.place;
            return (
              <li key={`${sheet}!${address}`}>
                {sheet}, {address}: <Becomes cell={cell} />
              </li>
            );
          })}
        </ul>
      )}
    </ShowMore>
  );
}
