import { Button } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { ReactNode } from "react";

import { answeredDraft } from "../../documents/answered-draft";
import { typedYear } from "../../documents/document-work";
import type { DocumentWork } from "../../documents/document-work";
import { draftCounts } from "../../documents/draft-counts";
import { planned } from "../../documents/planned";
import type { Planned } from "../../documents/planned";
import { CountTiles } from "../../parts/count-tiles";
import { ButtonRow } from "../../parts/button-row";
import { Paragraph, Remark } from "../../parts/paragraph";
import { ScreenHeading } from "../../parts/screen-heading";
import { Section } from "../../parts/section";
import { Stack } from "../../parts/stack";
import { BackButton } from "./back-button";
import { useDocumentWords } from "./document-words";
import { PlanNamingFields } from "./plan-naming-fields";
import { ReviewList } from "./review-list";
import { SplitList } from "./split-list";
import { StickyButtons } from "./sticky-buttons";
import type { WorkProps } from "./work-props";

/** What was read, before anything is written: counts, what is wrong or in doubt, and where texts are divided. */
export function ReviewScreen(props: WorkProps): ReactNode {
  const { work, actions, busy } = props;
  const { t, language } = useDocumentWords();
  const settled = useDeferredValue(work);
  const plan = useMemo(() => planned(settled, language), [settled, language]);
  const counts = useMemo(() => draftCounts(answeredDraft(settled)), [settled]);
  const answer = (changes: Partial<DocumentWork>): void =>
    actions.show({ name: "document", work: { ...work, ...changes } });
  return (
    <>
      <BackButton {...props} />
      <Stack>
        <ScreenHeading>{t("review.heading")}</ScreenHeading>
        <Paragraph>{t("review.nothingYet")}</Paragraph>
        <Section heading={t("review.read")}>
          <Remark>{work.name === "" ? t("review.fromPasted") : t("review.from", { name: work.name })}</Remark>
          <CountTiles counts={counts} />
          <PlanNamingFields
            naming={work.naming}
            disabled={busy}
            onChange={(naming) => answer({ naming })}
            onYearLeft={() => readAgainForYear(props)}
          />
          <Ways {...props} />
        </Section>
        <ReviewList items={plan.items} />
        {work.splits.length > 0 && (
          <SplitList work={work} disabled={busy} onChange={(splits) => answer({ splits })} />
        )}
        <Load planned={plan} {...props} />
      </Stack>
    </>
  );
}

/** Of several years' targets the plan's year is the target: another year reads the table again. */
function readAgainForYear({ work, actions, busy }: WorkProps): void {
  const year = typedYear(work.naming);
  const depends = work.mapping.columns.some((column) => column.year !== undefined);
  if (!busy && year !== null && depends && year !== work.mapping.year)
    actions.run({ kind: "confirmColumns", work });
}

/** Other ways to read this, or another document. */
function Ways({ work, actions, busy }: WorkProps): ReactNode {
  const { t } = useDocumentWords();
  return (
    <ButtonRow>
      {work.mapping.columns.length > 0 && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => actions.show({ name: "document", work: { ...work, step: "columns" } })}
        >
          {t("review.columns")}
        </Button>
      )}
      <Button size="small" disabledFocusable={busy} onClick={() => actions.run({ kind: "offerAreas" })}>
        {t("review.other")}
      </Button>
    </ButtonRow>
  );
}

/** *Carica…*: what will be made is shown and confirmed on the page that follows. */
function Load({
  work,
  actions,
  busy,
  planned: { plan, items },
}: WorkProps & { planned: Planned }): ReactNode {
  const { t } = useDocumentWords();
  const what = useObstacle(work, items);
  const open = work.splits.filter(({ isAccepted }) => !isAccepted).length;
  return (
    <StickyButtons>
      <div role="status">
        {what !== null && <Paragraph>{t("review.blocked", { what })}</Paragraph>}
        {what === null && open > 0 && <Remark>{t("review.openSplits", { count: open })}</Remark>}
      </div>
      <Button
        appearance="primary"
        disabledFocusable={busy || plan === null}
        onClick={() => {
          if (busy || plan === null) return;
          actions.run({ kind: "compare", source: { kind: "document", plan, work } });
        }}
      >
        {t("review.load")}
      </Button>
      <Button disabledFocusable={busy} onClick={actions.returnHome}>
        {t("review.cancel")}
      </Button>
    </StickyButtons>
  );
}

/** What stands in the way of loading; `null`: nothing. */
function useObstacle({ naming }: DocumentWork, items: Planned["items"]): string | null {
  const { t } = useDocumentWords();
  const errors = items.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return t("review.errors", { count: errors });
  if (naming.body.trim() === "") return t("naming.bodyMissing");
  return typedYear(naming) === null ? t("naming.yearMissing") : null;
}
