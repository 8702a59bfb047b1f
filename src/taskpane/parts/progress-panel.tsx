import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";

import type { RunningTask } from "../state/pane-state";
import { runningTitle, stepText } from "../views/running-text";
import { useWords } from "../words/words";
import { Remark } from "./paragraph";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
  },
  bar: { width: "100%", height: "8px", accentColor: tokens.colorCompoundBrandStroke },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** What is going on and how far it is. */
export function ProgressPanel({ running }: { readonly running: RunningTask }): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  const id = useId();
  const { progress } = running;
  const known = progress !== null && progress.total > 0;
  return (
    <div className={styles.panel}>
      <span className={styles.title} id={id}>
        {runningTitle(running.task, t)}
      </span>
      {/* Without a value the bar says only that work goes on. */}
      {known ? (
        <progress className={styles.bar} aria-labelledby={id} value={progress.done} max={progress.total} />
      ) : (
        <progress className={styles.bar} aria-labelledby={id} />
      )}
      {progress !== null && <span>{stepText(progress, t)}</span>}
      <Remark>{t("work.wait")}</Remark>
    </div>
  );
}
