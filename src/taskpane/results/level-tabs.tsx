import type { ReactNode } from "react";

import type { Summary } from "../../domain/tracked-plan";
import { Tabs } from "../parts/tabs";
import { LEVELS } from "../preference-store";
import { useChosenPreferences } from "../use-preferences";
import { useWords } from "../words";
import { LevelList } from "./level-list";

/** Results by public value, centre or manager. The pane remembers which one was last looked at. */
export function LevelTabs({ summary }: { readonly summary: Summary }): ReactNode {
  const { t } = useWords();
  const { preferences, change } = useChosenPreferences();
  const { level = "publicValues" } = preferences;
  return (
    <Tabs
      label={t("result.views")}
      choices={LEVELS.map((value) => ({ value, label: t(`result.${value}`) }))}
      selected={level}
      onSelect={(chosen) => {
        change({ level: chosen });
      }}
    >
      <LevelList key={level} rollups={summary[level]} />
    </Tabs>
  );
}
