import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";

import type { Summary } from "../../domain/tracked-plan";
import { LEVELS } from "../preference-store";
import { useChosenPreferences } from "../use-preferences";
import { useWords } from "../words";
import { LevelList } from "./level-list";

const useStyles = makeStyles({
  // The tabs' own padding already stands in from the edge.
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})`, flexWrap: "wrap" },
});

/** Results by public value, centre or manager. The pane remembers which one was last looked at. */
export function LevelTabs({ summary }: { readonly summary: Summary }): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  const { preferences, change } = useChosenPreferences();
  const { level = "publicValues" } = preferences;
  const id = useId();
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={level}
        aria-label={t("result.views")}
        onTabSelect={(_event, { value }) => {
          const chosen = LEVELS.find((candidate) => candidate === value);
          if (chosen !== undefined) change({ level: chosen });
        }}
      >
        {LEVELS.map((choice) => (
          <Tab key={choice} value={choice} id={`${id}-${choice}`} aria-controls={`${id}-panel`}>
            {t(`result.${choice}`)}
          </Tab>
        ))}
      </TabList>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${level}`}>
        <LevelList rollups={summary[level]} />
      </div>
    </>
  );
}
