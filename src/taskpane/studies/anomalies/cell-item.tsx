import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { anomalySentence } from "../../../domain/cells/anomaly-sentence";
import { keyOf } from "../../../domain/cells/table-cell";
import type { Anomaly } from "../../../domain/cells/anomaly";
import type { CellPlace } from "../../../domain/cells/workbook-data";
import type { ReviewedCell } from "../../../domain/studies/anomalies/anomaly-review";
import { CellLink } from "../../parts/cell-link";
import { useMarkedItemStyles } from "../../parts/marked-item-styles";
import { Remark } from "../../parts/paragraph";
import { useAnomalyWords } from "./anomalies-words";
import { Becomes } from "./becomes";
import { shownCell, shownCorrection } from "./shown-cell";

const useStyles = makeStyles({
  excluded: { borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}` },
  warning: { borderLeft: `3px dashed ${tokens.colorPaletteDarkOrangeBorderActive}` },
  later: { borderLeft: `3px dotted ${tokens.colorNeutralStrokeAccessible}` },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
  },
});

export interface CellItemProps {
  readonly cell: ReviewedCell;
  /** What rows are about, by key of their identifier. */
  readonly subjects: ReadonlyMap<string, string>;
  readonly busy: boolean;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onAccept: (cell: ReviewedCell) => void;
  readonly onSeen: (anomaly: Anomaly) => void;
}

/** One cell: where it is, what it holds, what was expected, and what can be done about it. */
export function CellItem(props: CellItemProps): ReactNode {
  const { anomaly, correction } = props.cell;
  const styles = useStyles();
  const { t, format, language } = useAnomalyWords();
  const { place, severity, subject, reason } = anomaly;
  const value = shownCell(anomaly, format);
  const about = [subject, props.subjects.get(keyOf(subject)) ?? ""].filter((text) => text !== "");
  return (
    <li className={mergeClasses(useMarkedItemStyles().item, styles[severity])}>
      <div>
        <CellLink
          place={place}
          label={t("goTo", { sheet: place.sheet, address: place.address })}
          onGoTo={props.onGoTo}
        >
          {place.address}
        </CellLink>
      </div>
      {about.length > 0 && <Remark>{about.join(" – ")}</Remark>}
      {correction === null && <span>{value === null ? t("blank") : t("value", { value })}</span>}
      <span>{anomalySentence(reason, language)}</span>
      <Proposal {...props} />
      <div className={styles.actions}>
        <Accept {...props} />
        <Seen {...props} />
      </div>
    </li>
  );
}

function Proposal({ cell }: CellItemProps): ReactNode {
  const { t } = useAnomalyWords();
  if (cell.correction === null) return null;
  return (
    <>
      <Becomes cell={cell} />
      {!cell.correction.isSure && <Remark>{t("unsure")}</Remark>}
    </>
  );
}

function Accept({ cell, busy, onAccept }: CellItemProps): ReactNode {
  const { t, format } = useAnomalyWords();
  const { anomaly, correction } = cell;
  if (correction === null) return null;
  const value = shownCorrection(correction, format) ?? t("empty");
  return (
    <Button
      size="small"
      aria-label={t("acceptThis", { ...anomaly.place, value })}
      disabledFocusable={busy}
      onClick={() => onAccept(cell)}
    >
      {t("accept")}
    </Button>
  );
}

function Seen({ cell: { anomaly }, busy, onSeen }: CellItemProps): ReactNode {
  const { t } = useAnomalyWords();
  if (anomaly.severity !== "warning" || anomaly.target === null) return null;
  return (
    <Button
      size="small"
      aria-label={t("seenThis", { ...anomaly.place })}
      disabledFocusable={busy}
      onClick={() => onSeen(anomaly)}
    >
      {t("seen")}
    </Button>
  );
}
