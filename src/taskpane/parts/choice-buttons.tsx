import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface Choice<T> {
  readonly value: T;
  readonly content: ReactNode;
}

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: {
    flexGrow: 1,
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "&[aria-disabled=true]": { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
  },
  chosen: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // Windows' contrast themes paint all buttons alike.
    "@media (forced-colors: active)": { border: "3px solid Highlight" },
  },
});

/** A few choices as buttons side by side, in lines where they need more than one; the chosen one is pressed. */
export function ChoiceButtons<T extends string | number>({
  labelledBy,
  choices,
  chosen,
  disabled,
  onChoose,
}: {
  /** Id of the element that names the choice. */
  readonly labelledBy: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T;
  /** The buttons can be reached, but do nothing. */
  readonly disabled: boolean;
  readonly onChoose: (value: T) => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.group} role="group" aria-labelledby={labelledBy}>
      {choices.map(({ value, content }) => (
        <button
          key={value}
          type="button"
          className={mergeClasses(styles.button, value === chosen && styles.chosen)}
          aria-pressed={value === chosen}
          aria-disabled={disabled}
          onClick={() => {
            if (!disabled && value !== chosen) onChoose(value);
          }}
        >
          {content}
        </button>
      ))}
    </div>
  );
}
