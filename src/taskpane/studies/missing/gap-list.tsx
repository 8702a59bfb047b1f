import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { anomalySentence } from "../../../domain/cells/anomaly-sentence";
import type { Gap } from "../../../domain/studies/missing/gap";
import { quarterLabel } from "../../../domain/contract/vocabulary";
import type { CellPlace } from "../../../domain/cells/workbook-data";
import { CellLink } from "../../parts/cell-link";
import { Remark } from "../../parts/paragraph";
import { ShowMore } from "../../parts/show-more";
import { shownValue } from "../../views/shown-value";
import { useMissingWords } from "./missing-words";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 0 ${tokens.spacingHorizontalL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

/** The readings that are not there, folded away until they are asked for; each with the way to its cell. */
export function GapList({
  gaps,
  onGoTo,
}: {
  readonly gaps: readonly Gap[];
  readonly onGoTo: (place: CellPlace) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useMissingWords();
  if (gaps.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{t("show", { count: gaps.length })}</summary>
      <ShowMore items={gaps}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((gap) => (
              <li key={`${gap.id} ${gap.quarter}`}>
                <GapItem gap={gap} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </details>
  );
}

function GapItem({
  gap,
  onGoTo,
}: {
  readonly gap: Gap;
  readonly onGoTo: (place: CellPlace) => void;
}): ReactNode {
  const { t, language, format } = useMissingWords();
  const { id, text, state, place } = gap;
  const quarter = quarterLabel(gap.quarter);
  return (
    <>
      <CellLink place={place} label={t("goTo", { id, quarter, ...place })} onGoTo={onGoTo}>
        {id}, {quarter}
      </CellLink>{" "}
      {text}
      {state.type === "wrong" && (
        <Remark>
          {t("wrong", { value: shownValue(state.value, format) ?? "" })} –{" "}
          {anomalySentence(state.reason, language)}
        </Remark>
      )}
    </>
  );
}
