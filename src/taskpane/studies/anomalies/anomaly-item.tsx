import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { anomalySentence } from "../../../domain/cells/anomaly-sentence";
import { keyOf } from "../../../domain/cells/table-cell";
import type { Anomaly } from "../../../domain/cells/anomaly";
import type { CellPlace } from "../../../domain/cells/workbook-data";
import { CellLink } from "../../parts/cell-link";
import { Remark } from "../../parts/paragraph";
import { shownValue } from "../../views/shown-value";
import { useAnomalyWords } from "./anomalies-words";
import { shownCorrection } from "./shown-correction";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  excluded: { borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}` },
  warning: { borderLeft: `3px dashed ${tokens.colorPaletteDarkOrangeBorderActive}` },
  severity: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  proposal: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
  },
});

export interface AnomalyItemProps {
  readonly anomaly: Anomaly;
  /** What rows are about, by key of their identifier. */
  readonly subjects: ReadonlyMap<string, string>;
  readonly busy: boolean;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onAccept: (anomaly: Anomaly) => void;
}

/** One cell: where it is, what it holds, what was expected, and the correction that may be accepted. */
export function AnomalyItem(props: AnomalyItemProps): ReactNode {
  const { anomaly, subjects, onGoTo } = props;
  const styles = useStyles();
  const { t, format, language } = useAnomalyWords();
  const { place, severity, subject, reason } = anomaly;
  const value = shownValue(anomaly.value, format);
  const about = [subject, subjects.get(keyOf(subject)) ?? ""].filter((text) => text !== "");
  return (
    <li className={mergeClasses(styles.item, styles[severity])}>
      <div>
        <CellLink
          place={place}
          label={t("goTo", { sheet: place.sheet, address: place.address })}
          onGoTo={onGoTo}
        >
          {place.sheet}, {place.address}
        </CellLink>{" "}
        <span className={styles.severity}>({t(severity)})</span>
      </div>
      {about.length > 0 && <Remark>{about.join(" – ")}</Remark>}
      <span>{value === null ? t("blank") : t("value", { value })}</span>
      <span>{anomalySentence(reason, language)}</span>
      <Proposal {...props} />
    </li>
  );
}

function Proposal({ anomaly, busy, onAccept }: AnomalyItemProps): ReactNode {
  const styles = useStyles();
  const words = useAnomalyWords();
  const { correction, reason, place } = anomaly;
  if (correction === null) return null;
  const value = shownCorrection(correction, reason, words) ?? words.t("empty");
  return (
    <div className={styles.proposal}>
      <strong>{words.t("proposal", { value })}</strong>
      <Button
        size="small"
        aria-label={words.t("acceptThis", { sheet: place.sheet, address: place.address, value })}
        disabledFocusable={busy}
        onClick={() => onAccept(anomaly)}
      >
        {words.t("accept")}
      </Button>
    </div>
  );
}
