import type { ReactNode } from "react";

import { Paragraph } from "../../parts/paragraph";
import { ScreenHeading } from "../../parts/screen-heading";
import { Stack } from "../../parts/stack";
import type { StudyProps } from "../study-props";
import { useQualityWords } from "./quality-words";

export function QualityStudy({ data }: StudyProps): ReactNode {
  const { t } = useQualityWords();
  return (
    <Stack>
      <ScreenHeading>{t("heading")}</ScreenHeading>
      <Paragraph>{data.indicators.rowCount}</Paragraph>
    </Stack>
  );
}
