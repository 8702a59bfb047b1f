import type { ReactNode } from "react";

import type { Subject } from "../../domain/studies/explanation/subject";
import { limitsOf } from "../../domain/measurement/shown-share";
import type { Summary } from "../../domain/measurement/results";
import { Tabs } from "../parts/tabs";
import { LEVELS } from "../preferences/preference-store";
import { useChosenPreferences } from "../preferences/use-preferences";
import { useResultWords } from "../words/result-words";
import { LevelList } from "./level-list";
import { resultsOf } from "./level-results";

/** Results by public value, centre or manager. The pane remembers which one was last looked at. */
export function LevelTabs({
  summary,
  onExplain,
}: {
  readonly summary: Summary;
  readonly onExplain: (subject: Subject) => void;
}): ReactNode {
  const { t } = useResultWords();
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
      <LevelList
        key={level}
        rollups={resultsOf(summary, level)}
        limits={limitsOf(summary.parameters)}
        onExplain={({ subject }) => onExplain(subject)}
      />
    </Tabs>
  );
}
