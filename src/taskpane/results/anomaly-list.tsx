import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { anomalySentence } from "../../domain/anomaly-sentence";
import type { Anomaly } from "../../domain/tracked-plan";
import type { CellPlace } from "../../domain/workbook-data";
import { CellLink } from "../parts/cell-link";
import { Paragraph, Remark } from "../parts/paragraph";
import { Section } from "../parts/section";
import { ShowMore } from "../parts/show-more";
import { shownValue } from "../views/shown-value";
import { useWords } from "../words";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
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
});

/** The cells that were not understood, or only with a remark; each with the way to it. */
export function AnomalyList({
  anomalies,
  onGoTo,
}: {
  readonly anomalies: readonly Anomaly[];
  readonly onGoTo: (place: CellPlace) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  if (anomalies.length === 0)
    return (
      <Section heading={t("anomalies.noneHeading")}>
        <Paragraph>{t("anomalies.none")}</Paragraph>
      </Section>
    );
  return (
    <Section heading={t("anomalies.heading", { count: anomalies.length })}>
      <Remark>{t("anomalies.excludedNote")}</Remark>
      <ShowMore items={anomalies}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((anomaly, position) => (
              <AnomalyItem key={position} anomaly={anomaly} onGoTo={onGoTo} />
            ))}
          </ul>
        )}
      </ShowMore>
    </Section>
  );
}

function AnomalyItem({
  anomaly,
  onGoTo,
}: {
  readonly anomaly: Anomaly;
  readonly onGoTo: (place: CellPlace) => void;
}): ReactNode {
  const styles = useStyles();
  const { t, format, language } = useWords();
  const { place, severity, subject, reason } = anomaly;
  const value = shownValue(anomaly.value, format);
  return (
    <li className={mergeClasses(styles.item, styles[severity])}>
      <div>
        <CellLink
          place={place}
          label={t("anomalies.goTo", { sheet: place.sheet, address: place.address })}
          onGoTo={onGoTo}
        >
          {place.sheet}, {place.address}
        </CellLink>{" "}
        <span className={styles.severity}>({t(`anomalies.${severity}`)})</span>
      </div>
      {subject !== "" && <Remark>{subject}</Remark>}
      <span>{value === null ? t("anomalies.blank") : t("anomalies.value", { value })}</span>
      <span>{anomalySentence(reason, language)}</span>
    </li>
  );
}
