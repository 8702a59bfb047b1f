import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Summary } from "../../domain/tracked-plan";
import { quarterLabel } from "../../domain/vocabulary";
import { NoteList } from "../parts/note-list";
import { Section } from "../parts/section";
import type { ScreenProps } from "../screens/screen-props";
import { notesOnSummary } from "../views/plan-notes";
import { useWords } from "../words";
import { AnomalyRemark } from "./anomaly-remark";
import { BodyResult } from "./body-result";
import { LevelTabs } from "./level-tabs";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** What the last refresh found: the body, the levels below it, and how many cells were not understood. */
export function Results({ summary, actions, busy }: ScreenProps & { readonly summary: Summary }): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  const notes = notesOnSummary(summary);
  return (
    <div className={styles.results}>
      <Section heading={t("result.heading", { quarter: quarterLabel(summary.parameters.quarter) })}>
        <BodyResult body={summary.body} />
      </Section>
      <AnomalyRemark
        count={summary.anomalies.length}
        disabled={busy}
        onOpen={() => actions.run({ kind: "study", study: "anomalies" })}
      />
      <Section heading={t("result.views")}>
        <LevelTabs summary={summary} />
      </Section>
      {notes.length > 0 && (
        <Section heading={t("result.notes")}>
          <NoteList notes={notes} />
        </Section>
      )}
    </div>
  );
}
