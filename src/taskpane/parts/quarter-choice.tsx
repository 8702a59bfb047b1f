import { makeStyles, tokens, ToggleButton } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";

import { QUARTERS, quarterLabel } from "../../domain/vocabulary";
import type { Quarter } from "../../domain/vocabulary";
import { useWords } from "../words";
import { Remark } from "./paragraph";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  label: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "grid", gridTemplateColumns: "repeat(4, 1fr)", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

/** The quarter that results are as of. */
export function QuarterChoice({
  chosen,
  disabled,
  onChoose,
}: {
  readonly chosen: Quarter;
  readonly disabled: boolean;
  readonly onChoose: (quarter: Quarter) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  const id = useId();
  return (
    <div className={styles.choice}>
      <span className={styles.label} id={id}>
        {t("home.quarter")}
      </span>
      <div className={styles.buttons} role="group" aria-labelledby={id}>
        {QUARTERS.map((quarter) => (
          <ToggleButton
            key={quarter}
            className={styles.button}
            checked={quarter === chosen}
            disabledFocusable={disabled}
            onClick={() => {
              if (quarter !== chosen) onChoose(quarter);
            }}
          >
            {quarterLabel(quarter)}
          </ToggleButton>
        ))}
      </div>
      <Remark>{t("home.quarterHint")}</Remark>
    </div>
  );
}
