import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { whyAchieved } from "../../domain/studies/explanation/subject";
import type { Question } from "../../domain/studies/explanation/subject";
import type { Summary } from "../../domain/measurement/results";
import { quarterLabel } from "../../domain/contract/vocabulary";
import { NoteList } from "../parts/note-list";
import { Section } from "../parts/section";
import { notesOnSummary } from "../views/plan-notes";
import { useResultWords } from "../words/result-words";
import { AnomalyRemark } from "./anomaly-remark";
import { BodyResult } from "./body-result";
import { LevelTabs } from "./level-tabs";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** What the last refresh found: the body, the levels below it, and how many cells were not understood. */
export function Results({
  summary,
  onReview,
  onExplain,
}: {
  readonly summary: Summary;
  /** Shows the cells that were not understood. */
  readonly onReview: () => void;
  readonly onExplain: (question: Question) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useResultWords();
  const notes = notesOnSummary(summary);
  return (
    <div className={styles.results}>
      <Section heading={t("result.heading", { quarter: quarterLabel(summary.parameters.quarter) })}>
        <BodyResult summary={summary} onExplain={() => onExplain(whyAchieved({ level: "body" }))} />
      </Section>
      <AnomalyRemark count={summary.anomalies.length} onOpen={onReview} />
      <Section heading={t("result.views")}>
        <LevelTabs summary={summary} onExplain={(subject) => onExplain(whyAchieved(subject))} />
      </Section>
      {notes.length > 0 && (
        <Section heading={t("result.notes")}>
          <NoteList notes={notes} />
        </Section>
      )}
    </div>
  );
}
