import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { Paragraph } from "../../parts/paragraph";
import { ScreenHeading } from "../../parts/screen-heading";
import { Stack } from "../../parts/stack";
import type { CheckPage } from "../../state/pane-state";
import type { ScreenProps } from "../../state/screen-props";
import { useStructureWords } from "../../words/structure-words";
import { FindingGroups } from "./finding-groups";
import { LastRepair } from "./last-repair";
import { RepairPlan } from "./repair-plan";

/** Every way in which the workbook departs from what it should be, what *Ripara* does about it, and what it has done. */
export function CheckStudy({ page, actions, busy }: ScreenProps & { readonly page: CheckPage }): ReactNode {
  const { t } = useStructureWords();
  const { findings, last } = page;
  const isSound = findings.length === 0;
  return (
    <Stack>
      <ScreenHeading>{t("heading")}</ScreenHeading>
      <LastRepair page={page} actions={actions} busy={busy} />
      {last === null && (
        <Paragraph>{isSound ? t("sound") : t("found", { count: findings.length })}</Paragraph>
      )}
      {!isSound && (
        <RepairPlan
          findings={findings}
          heading={last === null ? t("plan.heading") : t("plan.headingAgain")}
          busy={busy}
          onRepair={() => actions.run({ kind: "repair" })}
        />
      )}
      <FindingGroups page={page} onGoTo={(place) => actions.run({ kind: "goTo", place })} />
      <div>
        <Button disabledFocusable={busy} onClick={() => actions.run({ kind: "check" })}>
          {t("again")}
        </Button>
      </div>
    </Stack>
  );
}
