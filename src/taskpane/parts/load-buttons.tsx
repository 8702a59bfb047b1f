import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useChosenPreferences } from "../preferences/use-preferences";
import { choosingTask } from "../state/choosing-task";
import type { Task } from "../state/task";
import { useWords } from "../words/words";
import { ButtonRow } from "./button-row";
import { DropZone } from "./drop-zone";
import { FileButton } from "./file-button";
import { Remark } from "./paragraph";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  example: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** The ways to choose a plan: the body's own document, or the plan that comes with the add-in. */
export function LoadButtons({
  appearance,
  disabled,
  onRun,
}: {
  /** How much weight the first button has on its screen. */
  readonly appearance: "primary" | "secondary";
  readonly disabled: boolean;
  readonly onRun: (task: Task) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  const { columns = [] } = useChosenPreferences().preferences;
  const choose = (file: Parameters<typeof choosingTask>[0]): void => onRun(choosingTask(file, columns));
  return (
    <div className={styles.choices}>
      <DropZone disabled={disabled} onDrop={choose}>
        <ButtonRow>
          <FileButton label={t("load.file")} appearance={appearance} disabled={disabled} onChoose={choose} />
          <Button disabledFocusable={disabled} onClick={() => onRun({ kind: "offerAreas" })}>
            {t("load.more")}
          </Button>
        </ButtonRow>
        <Remark>{t("load.fileHint")}.</Remark>
      </DropZone>
      <div className={styles.example}>
        <div>
          <Button
            disabledFocusable={disabled}
            onClick={() => onRun({ kind: "compare", source: { kind: "bundled" } })}
          >
            {t("load.bundled")}
          </Button>
        </div>
        <Remark>{t("load.bundledName")}.</Remark>
      </div>
    </div>
  );
}
