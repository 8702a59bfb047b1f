import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { SelectedCell } from "../../../domain/studies/explanation/selected-cell";
import { shownValue } from "../../views/shown-value";
import { useWhyWords } from "./why-words";

/** Says that the figure in the selected cell is older than the data, and offers to refresh the summary. */
export function OutdatedMessage({
  cell,
  disabled,
  onRefresh,
}: {
  readonly cell: SelectedCell;
  readonly disabled: boolean;
  readonly onRefresh: () => void;
}): ReactNode {
  const { t, format } = useWhyWords();
  const isShare = typeof cell.value === "number" && !Number.isInteger(cell.value);
  const shown =
    isShare && typeof cell.value === "number" ? format.percent(cell.value) : shownValue(cell.value, format);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t("outdated", { shown: shown ?? t("outdatedBlank") })}</MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={disabled} onClick={onRefresh}>
          {t("refresh")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
