import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { readingCountText } from "../../domain/measurement/reading-count";
import type { Rollup, Summary } from "../../domain/measurement/results";
import { limitsOf } from "../../domain/measurement/shown-share";
import { Paragraph, Remark } from "../parts/paragraph";
import { Percent } from "../parts/percent";
import { ProvisionalRemark } from "../parts/provisional-remark";
import { useResultWords } from "../words/result-words";
import { QuarterBars } from "./quarter-bars";
import { ShareBar } from "./share-bar";
import { StatusList } from "./status-list";
import { WhyButton } from "./why-button";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalL, margin: 0 },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** The body as a whole. The coverage always stands beside the achievement: one says little without the other. */
export function BodyResult({
  summary,
  onExplain,
}: {
  readonly summary: Summary;
  readonly onExplain: () => void;
}): ReactNode {
  const styles = useStyles();
  const { t, language } = useResultWords();
  const { body, provisional, readingCount } = summary;
  return (
    <>
      <BodyFigures body={body} limits={limitsOf(summary.parameters)} />
      <ProvisionalRemark provisional={provisional} />
      <div>
        <WhyButton name={summary.parameters.body} onClick={onExplain} />
      </div>
      {body.achievement === null && <Paragraph>{t("result.noAchievement")}</Paragraph>}
      <Remark>
        {t("result.coverage")}: {readingCountText(readingCount, language)}.
      </Remark>
      <h3 className={styles.heading}>{t("result.quarters")}</h3>
      <QuarterBars byQuarter={body.byQuarter} limits={limitsOf(summary.parameters)} />
      <h3 className={styles.heading}>{t("result.statuses")}</h3>
      <StatusList statuses={body.statuses} />
    </>
  );
}

function BodyFigures({
  body,
  limits,
}: {
  readonly body: Rollup;
  readonly limits: readonly number[];
}): ReactNode {
  const styles = useStyles();
  const { t } = useResultWords();
  return (
    <dl className={styles.pair}>
      <div>
        <dt className={styles.term}>{t("result.achievement")}</dt>
        <dd className={styles.value}>
          <Percent fraction={body.achievement} limits={limits} />
        </dd>
        <ShareBar share={body.achievement} />
      </div>
      <div>
        <dt className={styles.term}>{t("result.coverage")}</dt>
        <dd className={styles.value}>
          <Percent fraction={body.coverage} />
        </dd>
        <ShareBar share={body.coverage} />
      </div>
    </dl>
  );
}
