import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useChosenPreferences } from "../preferences/use-preferences";
import { useWords } from "../words/words";
import { LanguageChoice } from "./language-choice";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  mark: { flexShrink: 0 },
  product: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
});

/** The name of the product and the language, above every screen. */
export function PaneHeader(): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  const { change } = useChosenPreferences();
  return (
    <header className={styles.header}>
      <Mark className={styles.mark} />
      <span className={styles.product}>{t("product")}</span>
      <LanguageChoice
        onChoose={(language) => {
          change({ language });
        }}
      />
    </header>
  );
}

/** Four rising quarters, the last one reaching the line of the target. */
function Mark({ className }: { readonly className: string }): ReactNode {
  return (
    <svg
      className={className}
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="currentColor"
      aria-hidden="true"
    >
      <rect x="1" y="12" width="3.5" height="7" rx="0.75" opacity="0.6" />
      <rect x="5.75" y="9" width="3.5" height="10" rx="0.75" opacity="0.75" />
      <rect x="10.5" y="6" width="3.5" height="13" rx="0.75" opacity="0.9" />
      <rect x="15.25" y="3" width="3.5" height="16" rx="0.75" />
      <rect x="0" y="1" width="20" height="1.25" rx="0.6" />
    </svg>
  );
}
