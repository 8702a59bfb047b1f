import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";

import { whyAchieved } from "../../../domain/explanation/subject";
import type { Question, Subject } from "../../../domain/explanation/subject";
import { summarise } from "../../../domain/summary";
import type { Rollup, Summary, TrackedPlan } from "../../../domain/tracked-plan";
import { Percent } from "../../parts/percent";
import { Section } from "../../parts/section";
import { ShowMore } from "../../parts/show-more";
import { Tabs } from "../../parts/tabs";
import { useWhyWords } from "./why-words";

const LEVELS = ["publicValues", "centres", "managers"] as const;
type Level = (typeof LEVELS)[number];

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  share: { fontVariantNumeric: "tabular-nums" },
});

/** Every result above the objectives, to be asked about. */
export function ResultChoice({
  plan,
  onChoose,
}: {
  readonly plan: TrackedPlan;
  readonly onChoose: (question: Question) => void;
}): ReactNode {
  const { t } = useWhyWords();
  const summary = useMemo(() => summarise(plan, []), [plan]);
  const [level, setLevel] = useState<Level>("publicValues");
  const body = { ...summary.body, label: plan.parameters.body };
  return (
    <Section heading={t("choose")}>
      <ResultList results={[{ subject: { level: "body" }, rollup: body }]} onChoose={onChoose} />
      <Tabs
        label={t("choose")}
        choices={LEVELS.map((value) => ({ value, label: t(value) }))}
        selected={level}
        onSelect={setLevel}
      >
        <ResultList key={level} results={resultsOf(summary, level)} onChoose={onChoose} />
      </Tabs>
    </Section>
  );
}

interface Result {
  readonly subject: Subject;
  readonly rollup: Rollup & { readonly label: string };
}

function resultsOf(summary: Summary, level: Level): readonly Result[] {
  switch (level) {
    case "publicValues":
      return summary.publicValues.map((rollup) => ({
        subject: { level: "publicValue", label: rollup.label },
        rollup,
      }));
    case "centres":
      return summary.centres.map((rollup) => ({ subject: { level: "centre", code: rollup.code }, rollup }));
    case "managers":
      return summary.managers.map((rollup) => ({
        subject: { level: "manager", name: rollup.label },
        rollup,
      }));
  }
}

function ResultList({
  results,
  onChoose,
}: {
  readonly results: readonly Result[];
  readonly onChoose: (question: Question) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useWhyWords();
  return (
    <ShowMore items={results}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map(({ subject, rollup }) => (
            <li className={styles.item} key={rollup.label}>
              <Link
                as="button"
                aria-label={t("open", { name: rollup.label })}
                onClick={() => onChoose(whyAchieved(subject))}
              >
                {rollup.label}
              </Link>
              <span className={styles.share}>
                <Percent fraction={rollup.achievement} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </ShowMore>
  );
}
