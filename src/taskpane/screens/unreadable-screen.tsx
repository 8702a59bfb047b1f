import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { DeferredProblems } from "../parts/deferred-problems";
import { Paragraph } from "../parts/paragraph";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { Stack } from "../parts/stack";
import type { Page } from "../state/pane-state";
import { useLoadingWords } from "../words/loading-words";
import type { ScreenProps } from "../state/screen-props";

/** The chosen file is not a plan: every problem with its place. */
export function UnreadableScreen({
  page,
  actions,
}: ScreenProps & { readonly page: Extract<Page, { name: "unreadable" }> }): ReactNode {
  const { t } = useLoadingWords();
  return (
    <Stack>
      <ScreenHeading>{t("unreadable.heading")}</ScreenHeading>
      <Paragraph>{page.fileName}</Paragraph>
      <Paragraph>{t("unreadable.nothing")}</Paragraph>
      <Section heading={t("unreadable.problems", { count: page.problems.length })}>
        <DeferredProblems problems={page.problems} />
      </Section>
      <div>
        <Button appearance="primary" onClick={actions.returnHome}>
          {t("preview.back")}
        </Button>
      </div>
    </Stack>
  );
}
