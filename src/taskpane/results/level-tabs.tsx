import type { ReactNode } from "react";

import type { Subject } from "../../domain/explanation/subject";
import type { Rollup, Summary } from "../../domain/tracked-plan";
import { Tabs } from "../parts/tabs";
import { LEVELS } from "../preference-store";
import { useChosenPreferences } from "../use-preferences";
import { useWords } from "../words";
import { LevelList } from "./level-list";

/** Results by public value, centre or manager. The pane remembers which one was last looked at. */
export function LevelTabs({
  summary,
  onExplain,
}: {
  readonly summary: Summary;
  readonly onExplain: (subject: Subject) => void;
}): ReactNode {
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
      <LevelList
        key={level}
        rollups={levelsOf(summary, level)}
        onExplain={({ subject }) => onExplain(subject)}
      />
    </Tabs>
  );
}

/** The results of a level, each with what identifies it. */
function levelsOf(
  summary: Summary,
  level: (typeof LEVELS)[number],
): readonly (Rollup & { readonly label: string; readonly subject: Subject })[] {
  switch (level) {
    case "publicValues":
      return summary.publicValues.map((rollup) => ({
        ...rollup,
        subject: { level: "publicValue", label: rollup.label },
      }));
    case "centres":
      return summary.centres.map((rollup) => ({
        ...rollup,
        subject: { level: "centre", code: rollup.code },
      }));
    case "managers":
      return summary.managers.map((rollup) => ({
        ...rollup,
        subject: { level: "manager", name: rollup.label },
      }));
  }
}
