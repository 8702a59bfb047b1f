import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { LANGUAGES } from "../../i18n/language";
import type { Language } from "../../i18n/language";
import { useWords } from "../words/words";
import { VisuallyHidden } from "./visually-hidden";

const useStyles = makeStyles({
  group: { display: "flex", gap: "2px" },
  button: {
    minWidth: "32px",
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { border: "1px solid currentcolor" },
    ":focus-visible": { outline: "2px solid currentcolor", outlineOffset: "1px" },
  },
  chosen: { border: "1px solid currentcolor", fontWeight: tokens.fontWeightSemibold },
});

/** The languages as two small buttons, the chosen one pressed. */
export function LanguageChoice({ onChoose }: { readonly onChoose: (language: Language) => void }): ReactNode {
  const styles = useStyles();
  const { t, language: chosen } = useWords();
  return (
    <div className={styles.group} role="group" aria-label={t("language.label")}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={mergeClasses(styles.button, language === chosen && styles.chosen)}
          aria-pressed={language === chosen}
          onClick={() => {
            onChoose(language);
          }}
        >
          <span aria-hidden="true">{language.toUpperCase()}</span>
          <VisuallyHidden>{t(`language.${language}`)}</VisuallyHidden>
        </button>
      ))}
    </div>
  );
}
