import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useWords } from "../words/words";

/** Says that kinds were changed in the registry, and offers to set the centre sheets for them. */
export function SheetsBehind({
  indicators,
  disabled,
  onAlign,
}: {
  /** How many indicators changed their kind; at least one. */
  readonly indicators: number;
  readonly disabled: boolean;
  readonly onAlign: () => void;
}): ReactNode {
  const { t } = useWords();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t("align.needed", { count: indicators })}</MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={disabled} onClick={onAlign}>
          {t("align.action")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
