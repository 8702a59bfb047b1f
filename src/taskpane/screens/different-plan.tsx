import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { DifferenceList } from "../parts/difference-list";
import { Paragraph } from "../parts/paragraph";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { Stack } from "../parts/stack";
import { useLoadingWords } from "../words/loading-words";
import type { PreviewProps } from "./preview-props";

/** The workbook holds another plan: what differs, and why nothing is written. */
export function DifferentPlan({ page, actions }: PreviewProps): ReactNode {
  const { t } = useLoadingWords();
  const { differences } = page.comparison;
  return (
    <Stack>
      <ScreenHeading>{t("preview.differentHeading")}</ScreenHeading>
      <Paragraph>{t("preview.refused")}</Paragraph>
      <Paragraph>{t("preview.whatToDo")}</Paragraph>
      <div>
        <Button appearance="primary" onClick={actions.returnHome}>
          {t("preview.back")}
        </Button>
      </div>
      <Section heading={t("preview.differences", { count: differences.length })}>
        <DifferenceList differences={differences} />
      </Section>
    </Stack>
  );
}
