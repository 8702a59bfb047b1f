import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef } from "react";
import type { ReactNode } from "react";

import type { RunningTask } from "../state/pane-state";
import { isStoppable, progressText, runningTitle } from "../views/running-text";
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

/** What is going on and how far it is; `onStop` ends it, where it can be stopped. */
export function ProgressPanel({
  running,
  onStop,
}: {
  readonly running: RunningTask;
  readonly onStop: () => void;
}): ReactNode {
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
      {progress !== null && <span>{progressText(running, progress, t)}</span>}
      {isStoppable(running.task) ? <StopButton onStop={onStop} /> : <Remark>{t("work.wait")}</Remark>}
    </div>
  );
}

/** *Annulla*. It goes with the panel; where it had the focus, the screen's heading takes it. */
function StopButton({ onStop }: { readonly onStop: () => void }): ReactNode {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = place.current;
    return () => {
      if (shown?.contains(document.activeElement)) document.querySelector<HTMLElement>("main h1")?.focus();
    };
  }, []);
  return (
    <div ref={place}>
      <Button size="small" onClick={onStop}>
        {t("work.stop")}
      </Button>
    </div>
  );
}
