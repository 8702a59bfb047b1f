import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ChangeEvent, ReactNode } from "react";

import type { PlanSource } from "../state/task";
import { useWords } from "../words";
import { Remark } from "./paragraph";

const useStyles = makeStyles({
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
  const input = useRef<HTMLInputElement>(null);
  const onFile = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file !== undefined) onChoose({ kind: "file", file });
    // The same file can be chosen again after it was corrected.
    event.target.value = "";
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button
          appearance={appearance}
          disabledFocusable={disabled}
          onClick={() => {
            onChoose({ kind: "bundled" });
          }}
        >
          {t("load.bundled")}
        </Button>
        <Button disabledFocusable={disabled} onClick={() => input.current?.click()}>
          {t("load.file")}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={onFile}
          aria-label={t("load.file")}
        />
      </div>
      <Remark>
        {t("load.bundledName")}. {t("load.fileHint")}.
      </Remark>
    </>
  );
}
