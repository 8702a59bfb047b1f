import type { ReactNode } from "react";

import type { Unfinished } from "../../domain/structure/operation";
import type { LoadedPlan } from "../../excel/port";
import { DeferredResults } from "../results/deferred-results";
import { DeferredUnfinished } from "../parts/deferred-unfinished";
import { LoadButtons } from "../parts/load-buttons";
import { Remark } from "../parts/paragraph";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { SheetsBehind, StaleMessage, StructureMessage } from "../parts/messages";
import { Stack } from "../parts/stack";
import { StudyLinks } from "../parts/study-links";
import type { PaneState } from "../state/pane-state";
import { useWords } from "../words/words";
import { PlanStatus } from "./plan-status";
import type { ScreenProps } from "../state/screen-props";

interface HomeProps extends ScreenProps {
  readonly plan: LoadedPlan;
  readonly unfinished: Unfinished | null;
  readonly state: Pick<PaneState, "summary" | "stale" | "findings" | "aligned">;
}

/** A workbook with a plan: where it stands, the button that refreshes the summary, and the last results. */
export function HomeScreen(props: HomeProps): ReactNode {
  const { plan, state, actions, busy } = props;
  const { t } = useWords();
  return (
    <Stack>
      <ScreenHeading>{t("home.heading", { body: plan.body, year: plan.year })}</ScreenHeading>
      <PlanStatus plan={plan} actions={actions} busy={busy} />
      <Notices {...props} />
      {state.summary !== null && <DeferredResults summary={state.summary} actions={actions} />}
      <StudyLinks disabled={busy} onOpen={actions.run} />
      <Section heading={t("home.again")}>
        <Remark>{t("home.againHint")}</Remark>
        <LoadButtons appearance="secondary" disabled={busy} onRun={actions.run} />
      </Section>
    </Stack>
  );
}

/** What wants to be done or known before the results are trusted. */
function Notices({ plan, unfinished, state, actions, busy }: HomeProps): ReactNode {
  const { stale, findings, aligned } = state;
  return (
    <>
      {unfinished !== null && <DeferredUnfinished unfinished={unfinished} busy={busy} onRun={actions.run} />}
      {findings.length > 0 && (
        <StructureMessage
          findings={findings.length}
          disabled={busy}
          onOpen={() => actions.run({ kind: "check" })}
        />
      )}
      {plan.indicatorsBehind > 0 && (
        <SheetsBehind
          indicators={plan.indicatorsBehind}
          locked={aligned?.locked ?? []}
          disabled={busy}
          onAlign={(unlock) => actions.run({ kind: "align" }, unlock)}
        />
      )}
      {stale !== null && plan.refreshedAt !== null && <StaleMessage stale={stale} />}
    </>
  );
}
