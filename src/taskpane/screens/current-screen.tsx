import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";

import { DeferredPage } from "./deferred-page";
import { ChangedMessage, FailureMessage, fetchMessages } from "../parts/messages";
import { LiveRegion } from "../parts/live-region";
import { Paragraph } from "../parts/paragraph";
import { ProgressPanel } from "../parts/progress-panel";
import { HeadingTakesFocus } from "../parts/screen-heading";
import type { PaneState } from "../state/pane-state";
import type { Means } from "../state/means";
import type { PaneActions } from "../state/use-pane";
import { usePane } from "../state/use-pane";
import { announcement } from "../views/announcement";
import { isLong } from "../views/running-text";
import { useWords } from "../words/words";
import { EarlierScreen } from "./earlier-screen";
import { EmptyScreen } from "./empty-screen";
import { HomeScreen } from "./home-screen";
import { UnfinishedScreen } from "./unfinished-screen";

const useStyles = makeStyles({
  // In sight wherever the button stands that started the work.
  notices: { position: "sticky", top: tokens.spacingVerticalS, zIndex: 1 },
  notice: { marginBottom: tokens.spacingVerticalL },
});

/** The screen that follows from the state, with what is going on and what failed above it. */
export function CurrentScreen({ means }: { readonly means: Means }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { state, actions } = usePane(means);
  const { running, failure, page } = state;
  useEffect(fetchMessages, []);
  return (
    <>
      <LiveRegion text={announcement(state, words)} />
      <div className={styles.notices}>
        {running !== null && isLong(running.task) && (
          <div className={styles.notice}>
            <ProgressPanel running={running} onStop={actions.stop} />
          </div>
        )}
        <div role="alert">
          {failure !== null && (
            <div className={styles.notice}>
              <FailureMessage failure={failure} onRetry={actions.run} onDismiss={actions.dismissFailure} />
            </div>
          )}
        </div>
        {state.undo.length > 0 && (page.name === "study" || page.name === "upgrade") && (
          <div className={styles.notice}>
            <ChangedMessage
              cells={state.undo.length}
              disabled={running !== null}
              onUndo={() => actions.run({ kind: "undoChange", changes: state.undo })}
            />
          </div>
        )}
      </div>
      <Screen state={state} actions={actions} />
    </>
  );
}

function Screen({ state, actions }: { readonly state: PaneState; readonly actions: PaneActions }): ReactNode {
  const takesFocus = useHasMoved(state.page.name);
  return <HeadingTakesFocus value={takesFocus}>{screenOf(state, actions)}</HeadingTakesFocus>;
}

function screenOf(state: PaneState, actions: PaneActions): ReactNode {
  const { page, overview, ...home } = state;
  const props = { actions, busy: state.running !== null };
  if (page.name !== "home") return <DeferredPage page={page} {...props} />;
  if (overview === null) return props.busy ? <Starting /> : null;
  const { plan, unfinished } = overview;
  const isInterrupted = unfinished?.operation === "upgrade";
  if (plan?.isEarlier === true || isInterrupted)
    return <EarlierScreen isInterrupted={isInterrupted} {...props} />;
  if (plan !== null) return <HomeScreen plan={plan} unfinished={unfinished} state={home} {...props} />;
  return unfinished === null ? (
    <EmptyScreen {...props} />
  ) : (
    <UnfinishedScreen unfinished={unfinished} {...props} />
  );
}

function Starting(): ReactNode {
  const { t } = useWords();
  return <Paragraph>{t("starting")}</Paragraph>;
}

/** True from the first change of page on. */
function useHasMoved(page: PaneState["page"]["name"]): boolean {
  const [first] = useState(page);
  const [moved, setMoved] = useState(false);
  if (!moved && page !== first) setMoved(true);
  return moved;
}
