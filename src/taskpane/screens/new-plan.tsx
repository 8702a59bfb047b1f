import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { CountTiles } from "../parts/count-tiles";
import { DeferredProblems } from "../parts/deferred-problems";
import { NoteList } from "../parts/note-list";
import { Paragraph, Remark } from "../parts/paragraph";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { Stack } from "../parts/stack";
import type { Page } from "../state/pane-state";
import { notesOnPlan } from "../views/plan-notes";
import { useLoadingWords } from "../words/loading-words";
import { useWords } from "../words/words";
import type { PreviewProps } from "./preview-props";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  // The choice stays in sight while the preview is read.
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    position: "sticky",
    bottom: 0,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The plan for an empty workbook: what it holds and what will be made of it. */
export function NewPlan({ page, actions, busy }: PreviewProps): ReactNode {
  const styles = useStyles();
  const { t } = useLoadingWords();
  const { plan, work } = page;
  const leave = (): void => {
    if (work === undefined) actions.returnHome();
    else actions.show({ name: "document", work });
  };
  return (
    <Stack>
      <ScreenHeading>{t("preview.heading")}</ScreenHeading>
      <Paragraph>{t("preview.nothingYet")}</Paragraph>
      <PlanContents page={page} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => actions.run({ kind: "load", plan })}
        >
          {t("preview.confirm")}
        </Button>
        <Button disabledFocusable={busy} onClick={leave}>
          {work === undefined ? t("preview.cancel") : t("preview.back")}
        </Button>
      </div>
    </Stack>
  );
}

function PlanContents({ page }: { readonly page: Extract<Page, { name: "preview" }> }): ReactNode {
  const styles = useStyles();
  const { t } = useLoadingWords();
  const { t: home } = useWords();
  const { plan, notices } = page;
  const { counts } = page.comparison;
  const notes = notesOnPlan(counts);
  return (
    <>
      <Section heading={home("home.heading", { body: plan.body, year: plan.year })}>
        <CountTiles counts={counts} />
        <Remark>{t("preview.source", { source: plan.source })}</Remark>
      </Section>
      <Section heading={t("preview.created")}>
        <ul className={styles.list}>
          <li>{t("preview.createdTables")}</li>
          <li>{t("preview.createdCentres", { count: counts.centres })}</li>
        </ul>
        <Remark>{t("preview.keep")}</Remark>
      </Section>
      {notes.length + notices.length > 0 && (
        <Section heading={t("preview.notes")}>
          <NoteList notes={notes} />
          {notices.length > 0 && <DeferredProblems problems={notices} />}
        </Section>
      )}
    </>
  );
}
