import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { PlanDifference } from "../../domain/plan/plan-comparison";
import { useLoadingWords } from "../words/loading-words";
import { Remark } from "./paragraph";
import { PlainList } from "./plain-list";
import { ShowMore } from "./show-more";

const useStyles = makeStyles({
  item: { paddingLeft: tokens.spacingHorizontalM, borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  id: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  texts: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground3 },
});

/** Every difference between the workbook and the plan, with both texts. */
export function DifferenceList({
  differences,
}: {
  readonly differences: readonly PlanDifference[];
}): ReactNode {
  const styles = useStyles();
  return (
    <ShowMore items={differences}>
      {(shown) => (
        <PlainList>
          {shown.map((difference, position) => (
            <li className={styles.item} key={position}>
              <Difference {...difference} />
            </li>
          ))}
        </PlainList>
      )}
    </ShowMore>
  );
}

function Difference({ kind, subject, id, column, before, after }: PlanDifference): ReactNode {
  const styles = useStyles();
  const { t } = useLoadingWords();
  return (
    <>
      <div className={styles.id}>{id}</div>
      <Remark>
        {t(`difference.${subject}.${kind}`)}
        {column !== undefined && `: ${column}`}
      </Remark>
      {(before !== undefined || after !== undefined) && (
        <dl className={styles.texts}>
          <dt className={styles.label}>{t("preview.inWorkbook")}</dt>
          <dd className={styles.text}>{before || t("preview.blank")}</dd>
          <dt className={styles.label}>{t("preview.inPlan")}</dt>
          <dd className={styles.text}>{after || t("preview.blank")}</dd>
        </dl>
      )}
    </>
  );
}
