import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";

import { QUARTERS, quarterLabel } from "../../domain/contract/vocabulary";
import type { Quarter } from "../../domain/contract/vocabulary";
import { useWords } from "../words/words";
import { ChoiceButtons } from "./choice-buttons";
import { Remark } from "./paragraph";

const CHOICES = QUARTERS.map((quarter) => ({ value: quarter, content: quarterLabel(quarter) }));

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  label: { color: tokens.colorNeutralForeground2 },
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
      <ChoiceButtons
        labelledBy={id}
        choices={CHOICES}
        chosen={chosen}
        disabled={disabled}
        onChoose={onChoose}
      />
      <Remark>{t("home.quarterHint")}</Remark>
    </div>
  );
}
