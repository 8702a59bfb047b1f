import { createContext, useCallback, useContext, useEffect, useState } from "react";

import type { Preferences, PreferenceStore } from "./preference-store";

/** The person's choices, and the way to change them. */
export interface ChosenPreferences {
  readonly preferences: Preferences;
  readonly change: (changed: Preferences) => void;
}

export const PreferencesContext = createContext<ChosenPreferences>({
  preferences: {},
  change: () => undefined,
});

/** The choices of the person whose pane this is. */
export function useChosenPreferences(): ChosenPreferences {
  return useContext(PreferencesContext);
}

/** Reads the choices once and keeps every change. A choice made before they were read wins. */
export function usePreferences(store: PreferenceStore): ChosenPreferences {
  const [preferences, setPreferences] = useState<Preferences>({});
  useEffect(() => {
    let wanted = true;
    void store.read().then((stored) => {
      if (wanted) setPreferences((chosen) => ({ ...stored, ...chosen }));
    });
    return () => {
      wanted = false;
    };
  }, [store]);
  const change = useCallback(
    (changed: Preferences) => {
      setPreferences((chosen) => ({ ...chosen, ...changed }));
      void store.write(changed);
    },
    [store],
  );
  return { preferences, change };
}
