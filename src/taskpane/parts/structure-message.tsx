import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useWords } from "../words/words";

/** Says how much the last refresh found wrong with the structure of the workbook, and leads to it. */
export function StructureMessage({
  findings,
  disabled,
  onOpen,
}: {
  /** How many; at least one. */
  readonly findings: number;
  readonly disabled: boolean;
  readonly onOpen: () => void;
}): ReactNode {
  const { t } = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t("structure.found", { count: findings })}</MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={disabled} onClick={onOpen}>
          {t("structure.open")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
