import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { Paragraph } from "../parts/paragraph";
import { ScreenHeading } from "../parts/screen-heading";
import { Stack } from "../parts/stack";
import { useLoadingWords } from "../words/loading-words";
import type { PreviewProps } from "./preview-props";

/** The workbook holds this very plan. */
export function SamePlan({ actions }: PreviewProps): ReactNode {
  const { t } = useLoadingWords();
  return (
    <Stack>
      <ScreenHeading>{t("preview.sameHeading")}</ScreenHeading>
      <Paragraph>{t("preview.same")}</Paragraph>
      <div>
        <Button appearance="primary" onClick={actions.returnHome}>
          {t("preview.back")}
        </Button>
      </div>
    </Stack>
  );
}
