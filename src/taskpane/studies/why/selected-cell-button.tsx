import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { SelectedCell } from "../../../domain/studies/explanation/selected-cell";
import { Remark } from "../../parts/paragraph";
import { useWhyWords } from "./why-words";

/** Asks about the cell that is selected in Excel now; says which one is explained. */
export function SelectedCellButton({
  cell,
  disabled,
  onExplain,
}: {
  /** `null`: something else than a cell is explained. */
  readonly cell: SelectedCell | null;
  readonly disabled: boolean;
  readonly onExplain: () => void;
}): ReactNode {
  const { t } = useWhyWords();
  return (
    <div>
      <Button appearance="primary" disabledFocusable={disabled} onClick={onExplain}>
        {t("explainSelected")}
      </Button>
      <Remark>{cell === null ? t("explainSelectedHint") : t("selectedCell", { ...cell.place })}</Remark>
    </div>
  );
}
