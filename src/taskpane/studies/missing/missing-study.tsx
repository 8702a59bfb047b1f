import type { ReactNode } from "react";

import { Paragraph } from "../../parts/paragraph";
import { ScreenHeading } from "../../parts/screen-heading";
import { Stack } from "../../parts/stack";
import type { StudyProps } from "../study-props";
import { useMissingWords } from "./missing-words";

export function MissingStudy({ data }: StudyProps): ReactNode {
  const { t } = useMissingWords();
  return (
    <Stack>
      <ScreenHeading>{t("heading")}</ScreenHeading>
      <Paragraph>{data.indicators.rowCount}</Paragraph>
    </Stack>
  );
}
