import type { ReactNode } from "react";

import { LoadButtons } from "../parts/load-buttons";
import { Paragraph, Remark } from "../parts/paragraph";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { Stack } from "../parts/stack";
import { StepList } from "../parts/step-list";
import { useWords } from "../words/words";
import type { ScreenProps } from "../state/screen-props";

/** A workbook without a plan: what this is, and the way in. */
export function EmptyScreen({ actions, busy }: ScreenProps): ReactNode {
  const { t } = useWords();
  return (
    <Stack>
      <ScreenHeading>{t("empty.heading")}</ScreenHeading>
      <Paragraph>{t("empty.purpose")}</Paragraph>
      <LoadButtons appearance="primary" disabled={busy} onRun={actions.run} />
      <Section heading={t("empty.steps")}>
        <StepList steps={[t("empty.step1"), t("empty.step2"), t("empty.step3")]} />
      </Section>
      <Remark>{t("empty.safe")}</Remark>
    </Stack>
  );
}
