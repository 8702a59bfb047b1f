import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { LoadedPlan } from "../../excel/port";
import { useWords } from "../words/words";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
  },
});

/** Readiness of the registry and last refresh. */
export function PlanFacts({ plan }: { readonly plan: LoadedPlan }): ReactNode {
  const styles = useStyles();
  const { t, format } = useWords();
  const facts = [
    [
      t("home.confirmed"),
      t("home.confirmedOf", {
        confirmed: format.integer(plan.confirmed),
        total: format.integer(plan.counts.indicators),
      }),
    ],
    [t("home.refreshedAt"), plan.refreshedAt === null ? t("home.never") : format.dateTime(plan.refreshedAt)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => (
        <div key={term} style={{ display: "contents" }}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
