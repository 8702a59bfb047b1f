import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Summary } from "../../domain/tracked-plan";
import type { CellPlace } from "../../domain/workbook-data";
import { SHEETS } from "../../excel/names";
import type { LoadedPlan } from "../../excel/port";
import { CountLine } from "../parts/count-line";
import { DeferredResults } from "../parts/deferred-results";
import { LoadButtons } from "../parts/load-buttons";
import { Remark } from "../parts/paragraph";
import { PlanFacts } from "../parts/plan-facts";
import { QuarterChoice } from "../parts/quarter-choice";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { SheetLinks } from "../parts/sheet-links";
import { Stack } from "../parts/stack";
import { useWords } from "../words";
import type { ScreenProps } from "./screen-props";

const LINKED_SHEETS = [SHEETS.summary, SHEETS.indicators, SHEETS.parameters];

const useStyles = makeStyles({
  refresh: { width: "100%" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

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
  readonly stale: boolean;
}): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  const goTo = (place: CellPlace): void => {
    actions.run({ kind: "goTo", place });
  };
  return (
    <Stack>
      <ScreenHeading>{t("home.heading", { body: plan.body, year: plan.year })}</ScreenHeading>
      <div className={styles.content}>
        <CountLine counts={plan.counts} />
        <PlanFacts plan={plan} />
        <QuarterChoice
          chosen={plan.quarter}
          disabled={busy}
          onChoose={(quarter) => {
            actions.run({ kind: "chooseQuarter", quarter });
          }}
        />
        <Button
          className={styles.refresh}
          appearance="primary"
          size="large"
          disabledFocusable={busy}
          onClick={() => {
            actions.run({ kind: "refresh" });
          }}
        >
          {t("home.refresh")}
        </Button>
        <SheetLinks sheets={LINKED_SHEETS} onGoTo={goTo} />
      </div>
      {stale && plan.refreshedAt !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("result.stale")}</MessageBarBody>
        </MessageBar>
      )}
      {summary !== null && <DeferredResults summary={summary} onGoTo={goTo} />}
      <Section heading={t("home.again")}>
        <Remark>{t("home.againHint")}</Remark>
        <LoadButtons
          appearance="secondary"
          disabled={busy}
          onChoose={(source) => {
            actions.run({ kind: "compare", source });
          }}
        />
      </Section>
    </Stack>
  );
}
