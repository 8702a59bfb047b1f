import { SHEETS } from "../../domain/contract/sheets";
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { CellLink } from "../parts/cell-link";
import { Paragraph } from "../parts/paragraph";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { Stack } from "../parts/stack";
import { StepList } from "../parts/step-list";
import type { Page } from "../state/pane-state";
import type { PaneActions } from "../state/use-pane";
import { useLoadingWords } from "../words/loading-words";
import { useWords } from "../words/words";
import type { ScreenProps } from "../state/screen-props";

/** The plan was loaded: what to do next. */
export function LoadedScreen({
  page,
  actions,
}: ScreenProps & { readonly page: Extract<Page, { name: "loaded" }> }): ReactNode {
  const { t } = useLoadingWords();
  const { result, sheets } = page.outcome;
  const loaded = result === "loaded";
  return (
    <Stack>
      <ScreenHeading>{loaded ? t("loaded.heading") : t("loaded.unchangedHeading")}</ScreenHeading>
      <Paragraph>{loaded ? t("loaded.written", { count: sheets }) : t("loaded.unchanged")}</Paragraph>
      <Section heading={t("loaded.next")}>
        <NextSteps actions={actions} />
      </Section>
      <div>
        <Button appearance="primary" onClick={actions.returnHome}>
          {t("loaded.proceed")}
        </Button>
      </div>
    </Stack>
  );
}

function NextSteps({ actions }: { readonly actions: PaneActions }): ReactNode {
  const { t } = useLoadingWords();
  const { t: home } = useWords();
  const linkTo = (sheet: string): ReactNode => (
    <CellLink
      place={{ sheet, address: "A1" }}
      label={home("home.goTo", { sheet })}
      onGoTo={(place) => actions.run({ kind: "goTo", place })}
    >
      {home("home.goTo", { sheet })}
    </CellLink>
  );
  const confirmIndicators = (
    <>
      {t("loaded.next1")} {linkTo(SHEETS.indicators)}
    </>
  );
  const chooseQuarter = (
    <>
      {t("loaded.next2")} {linkTo(SHEETS.parameters)}
    </>
  );
  return <StepList steps={[confirmIndicators, chooseQuarter, t("loaded.next3"), t("loaded.next4")]} />;
}
