import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { Paragraph } from "../../parts/paragraph";
import { ScreenHeading } from "../../parts/screen-heading";
import { Stack } from "../../parts/stack";
import type { ScreenProps } from "../../state/screen-props";
import { useUpgradeWords } from "./upgrade-words";

/** Home of a workbook of the version before: the one next step. */
export function EarlierOffer({
  isInterrupted,
  actions,
  busy,
}: ScreenProps & {
  /** It was begun, and has to be finished. */
  readonly isInterrupted: boolean;
}): ReactNode {
  const { t } = useUpgradeWords();
  return (
    <Stack>
      <ScreenHeading>{t("earlier")}</ScreenHeading>
      <Paragraph>{t("kept")}</Paragraph>
      {isInterrupted && <Paragraph>{t("unfinished")}</Paragraph>}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => actions.run({ kind: "previewUpgrade" })}
        >
          {t("preview")}
        </Button>
      </div>
    </Stack>
  );
}
