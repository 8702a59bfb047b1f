import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";

import { whyAchieved } from "../../../domain/studies/explanation/subject";
import type { Question } from "../../../domain/studies/explanation/subject";
import { summarise } from "../../../domain/measurement/summary";
import type { TrackedPlan } from "../../../domain/measurement/tracked-plan";
import { Percent } from "../../parts/percent";
import { PlainList } from "../../parts/plain-list";
import { Section } from "../../parts/section";
import { ShowMore } from "../../parts/show-more";
import { Tabs } from "../../parts/tabs";
import { LEVELS } from "../../preferences/preference-store";
import type { Level } from "../../preferences/preference-store";
import { resultsOf } from "../../results/level-results";
import type { LevelResult } from "../../results/level-results";
import { useWhyWords } from "./why-words";

const useStyles = makeStyles({
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
  const body: LevelResult = {
    ...summary.body,
    label: plan.parameters.body,
    subject: { level: "body" },
  };
  return (
    <Section heading={t("choose")}>
      <ResultList results={[body]} onChoose={onChoose} />
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

function ResultList({
  results,
  onChoose,
}: {
  readonly results: readonly LevelResult[];
  readonly onChoose: (question: Question) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useWhyWords();
  return (
    <ShowMore items={results}>
      {(shown) => (
        <PlainList>
          {shown.map(({ subject, label, achievement }) => (
            <li className={styles.item} key={label}>
              <Link
                as="button"
                aria-label={t("open", { name: label })}
                onClick={() => onChoose(whyAchieved(subject))}
              >
                {label}
              </Link>
              <span className={styles.share}>
                <Percent fraction={achievement} />
              </span>
            </li>
          ))}
        </PlainList>
      )}
    </ShowMore>
  );
}
