import { SHEETS } from "../../domain/contract/sheets";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { LoadedPlan } from "../../excel/port";
import { CountLine } from "../parts/count-line";
import { PlanFacts } from "../parts/plan-facts";
import { QuarterChoice } from "../parts/quarter-choice";
import { SheetLinks } from "../parts/sheet-links";
import { useWords } from "../words/words";
import type { ScreenProps } from "../state/screen-props";

const LINKED_SHEETS = [SHEETS.summary, SHEETS.indicators, SHEETS.parameters];

const useStyles = makeStyles({
  status: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  refresh: { width: "100%" },
});

/** Where the loaded plan stands, the reference quarter, and the button that refreshes the summary. */
export function PlanStatus({ plan, actions, busy }: ScreenProps & { readonly plan: LoadedPlan }): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={styles.status}>
      <CountLine counts={plan.counts} />
      <PlanFacts plan={plan} />
      <QuarterChoice
        chosen={plan.quarter}
        disabled={busy}
        onChoose={(quarter) => actions.run({ kind: "chooseQuarter", quarter })}
      />
      <Button
        className={styles.refresh}
        appearance="primary"
        size="large"
        disabledFocusable={busy}
        onClick={() => actions.run({ kind: "refresh" })}
      >
        {t("home.refresh")}
      </Button>
      <SheetLinks sheets={LINKED_SHEETS} onGoTo={(place) => actions.run({ kind: "goTo", place })} />
    </div>
  );
}
