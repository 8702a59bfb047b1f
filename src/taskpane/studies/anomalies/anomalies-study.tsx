import type { ReactNode } from "react";

import { Paragraph } from "../../parts/paragraph";
import { ScreenHeading } from "../../parts/screen-heading";
import { Stack } from "../../parts/stack";
import type { StudyProps } from "../study-props";
import { useAnomalyWords } from "./anomalies-words";

export function AnomaliesStudy({ data }: StudyProps): ReactNode {
  const { t } = useAnomalyWords();
  return (
    <Stack>
      <ScreenHeading>{t("heading")}</ScreenHeading>
      <Paragraph>{data.indicators.rowCount}</Paragraph>
    </Stack>
  );
}
