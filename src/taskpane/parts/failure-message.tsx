import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

import type { Failure } from "../state/pane-state";
import type { Task } from "../state/task";
import { failureSentence } from "../views/failure-sentence";
import { useWords } from "../words/words";

const useStyles = makeStyles({
  title: { display: "block" },
});

/** What failed, why, what to do, and a button to try the same thing again. */
export function FailureMessage({
  failure,
  onRetry,
  onDismiss,
}: {
  readonly failure: Failure;
  readonly onRetry: (task: Task) => void;
  readonly onDismiss: () => void;
}): ReactNode {
  const styles = useStyles();
  const { t, language } = useWords();
  const message = useRef<HTMLDivElement>(null);
  // The button that was pressed may be far below.
  useEffect(() => {
    message.current?.scrollIntoView({ block: "nearest" });
  }, [failure]);
  return (
    <div ref={message}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>
            {t(`failure.title.${failure.task.kind}`)}
          </MessageBarTitle>
          {failureSentence(failure.error, language, t)}
        </MessageBarBody>
        <MessageBarActions>
          <Button
            onClick={() => {
              onRetry(failure.task);
            }}
          >
            {t("failure.retry")}
          </Button>
          <Button appearance="transparent" onClick={onDismiss}>
            {t("failure.dismiss")}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
