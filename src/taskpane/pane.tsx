import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";

import type { Language } from "../i18n/language";
import { ErrorBoundary } from "./parts/error-boundary";
import { PaneHeader } from "./parts/pane-header";
import type { PreferenceStore } from "./preferences/preference-store";
import { CurrentScreen } from "./screens/current-screen";
import type { Means } from "./state/means";
import { fetchTheme, LIGHT } from "./theme";
import type { PaneTheme } from "./theme";
import { PreferencesContext, usePreferences } from "./preferences/use-preferences";
import { WordsContext, wordsOf } from "./words/words";

export interface PaneProps {
  readonly means: Means;
  /** Office's display language; the person may have chosen another. */
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly preferences: PreferenceStore;
}

const useStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
    // 320 px wide panes get the text broken, never a second scroll bar.
    overflowWrap: "break-word",
  },
  main: { padding: tokens.spacingHorizontalL },
});

/** The whole pane. */
export function Pane({ means, language, theme, preferences: store }: PaneProps): ReactNode {
  const styles = useStyles();
  const chosen = usePreferences(store);
  const words = useMemo(
    () => wordsOf(chosen.preferences.language ?? language),
    [chosen.preferences.language, language],
  );
  const fluent = useTheme(theme);
  if (fluent === null) return null;
  return (
    <WordsContext value={words}>
      <PreferencesContext value={chosen}>
        <FluentProvider theme={fluent} className={styles.pane} lang={words.language}>
          <PaneHeader />
          <main className={styles.main}>
            <ErrorBoundary>
              <CurrentScreen means={means} />
            </ErrorBoundary>
          </main>
        </FluentProvider>
      </PreferencesContext>
    </WordsContext>
  );
}

/** The theme of Fluent; `null` while it is being fetched. */
function useTheme(name: PaneTheme): Theme | null {
  const [fetched, setFetched] = useState<{ readonly name: PaneTheme; readonly theme: Theme } | null>(null);
  useEffect(() => {
    if (name === "light") return;
    const show = (theme: Theme): void => setFetched({ name, theme });
    fetchTheme(name).then(show, () => show(LIGHT));
  }, [name]);
  if (name === "light") return LIGHT;
  return fetched?.name === name ? fetched.theme : null;
}
