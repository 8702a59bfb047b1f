import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useWords } from "../words/words";

/** Says how many cells the pane has just changed, and offers to take that back. */
export function ChangedMessage({
  cells,
  disabled,
  onUndo,
}: {
  readonly cells: number;
  readonly disabled: boolean;
  readonly onUndo: () => void;
}): ReactNode {
  const { t } = useWords();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{t("studies.changed", { count: cells })}</MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={disabled} onClick={onUndo}>
          {t("studies.undo")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
