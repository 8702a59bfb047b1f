import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { SHEETS } from "../../excel/names";
import { CellLink } from "../parts/cell-link";
import { Paragraph } from "../parts/paragraph";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { Stack } from "../parts/stack";
import { StepList } from "../parts/step-list";
import type { Page } from "../state/pane-state";
import { useWords } from "../words";
import type { ScreenProps } from "./screen-props";

/** The plan was loaded: what to do next. */
export function LoadedScreen({
  page,
  actions,
}: ScreenProps & { readonly page: Extract<Page, { name: "loaded" }> }): ReactNode {
  const { t } = useWords();
  const { result, sheets } = page.outcome;
  const linkTo = (sheet: string): ReactNode => (
    <CellLink
      place={{ sheet, address: "A1" }}
      label={t("home.goTo", { sheet })}
      onGoTo={(place) => {
        actions.run({ kind: "goTo", place });
      }}
    >
      {t("home.goTo", { sheet })}
    </CellLink>
  );
  return (
    <Stack>
      <ScreenHeading>{t(result === "loaded" ? "loaded.heading" : "loaded.unchangedHeading")}</ScreenHeading>
      <Paragraph>
        {result === "loaded" ? t("loaded.written", { count: sheets }) : t("loaded.unchanged")}
      </Paragraph>
      <Section heading={t("loaded.next")}>
        <StepList
          steps={[
            <>
              {t("loaded.next1")} {linkTo(SHEETS.indicators)}
            </>,
            <>
              {t("loaded.next2")} {linkTo(SHEETS.parameters)}
            </>,
            t("loaded.next3"),
            t("loaded.next4"),
          ]}
        />
      </Section>
      <div>
        <Button appearance="primary" onClick={actions.returnHome}>
          {t("loaded.proceed")}
        </Button>
      </div>
    </Stack>
  );
}
