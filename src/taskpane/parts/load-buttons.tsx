import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { PlanSource } from "../state/task";
import { useWords } from "../words/words";
import { FileButton } from "./file-button";
import { Remark } from "./paragraph";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The ways to choose a plan: the one that comes with the add-in, or a file. */
export function LoadButtons({
  appearance,
  disabled,
  onChoose,
}: {
  /** How much weight the first button has on its screen. */
  readonly appearance: "primary" | "secondary";
  readonly disabled: boolean;
  readonly onChoose: (source: PlanSource) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={styles.choices}>
      <div className={styles.buttons}>
        <Button
          appearance={appearance}
          disabledFocusable={disabled}
          onClick={() => onChoose({ kind: "bundled" })}
        >
          {t("load.bundled")}
        </Button>
        <FileButton
          label={t("load.file")}
          accept=".json,application/json"
          disabled={disabled}
          onChoose={(file) => onChoose({ kind: "file", file })}
        />
      </div>
      <Remark>
        {t("load.bundledName")}. {t("load.fileHint")}.
      </Remark>
    </div>
  );
}
