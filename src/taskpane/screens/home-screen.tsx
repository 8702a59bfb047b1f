import type { ReactNode } from "react";

import type { Summary } from "../../domain/measurement/results";
import type { LoadedPlan } from "../../excel/port";
import { DeferredResults } from "../results/deferred-results";
import { LoadButtons } from "../parts/load-buttons";
import { Remark } from "../parts/paragraph";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { SheetsBehind } from "../parts/sheets-behind";
import { Stack } from "../parts/stack";
import { StudyLinks } from "../parts/study-links";
import { StaleMessage } from "../parts/stale-message";
import type { Stale } from "../state/pane-state";
import { useWords } from "../words/words";
import { PlanStatus } from "./plan-status";
import type { ScreenProps } from "../state/screen-props";

/** A workbook with a plan: where it stands, the button that refreshes the summary, and the last results. */
export function HomeScreen({
  plan,
  summary,
  stale,
  actions,
  busy,
}: ScreenProps & {
  readonly plan: LoadedPlan;
  readonly summary: Summary | null;
  readonly stale: Stale | null;
}): ReactNode {
  const { t } = useWords();
  return (
    <Stack>
      <ScreenHeading>{t("home.heading", { body: plan.body, year: plan.year })}</ScreenHeading>
      <PlanStatus plan={plan} actions={actions} busy={busy} />
      {plan.indicatorsBehind > 0 && (
        <SheetsBehind
          indicators={plan.indicatorsBehind}
          disabled={busy}
          onAlign={() => actions.run({ kind: "align" })}
        />
      )}
      {stale !== null && plan.refreshedAt !== null && <StaleMessage stale={stale} />}
      {summary !== null && <DeferredResults summary={summary} actions={actions} />}
      <StudyLinks disabled={busy} onOpen={(study) => actions.run({ kind: "study", study })} />
      <Section heading={t("home.again")}>
        <Remark>{t("home.againHint")}</Remark>
        <LoadButtons
          appearance="secondary"
          disabled={busy}
          onChoose={(source) => actions.run({ kind: "compare", source })}
        />
      </Section>
    </Stack>
  );
}
