import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

import type { TakenBack } from "../../../excel/port";
import { LockedSheets } from "../../parts/locked-sheets";
import { Remark } from "../../parts/paragraph";
import { Stack } from "../../parts/stack";
import type { CheckPage } from "../../state/pane-state";
import type { ScreenProps } from "../../state/screen-props";
import { useStructureWords } from "../../words/structure-words";
import { RepairOutcomeSection } from "./repair-outcome";

const useStyles = makeStyles({
  undo: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
  },
});

interface LastRepairProps extends ScreenProps {
  readonly page: CheckPage;
}

/**
 * What was done last on the page, what it still needs and the way back. It takes the focus: the button that was pressed
 * may be gone.
 */
export function LastRepair({ page, actions, busy }: LastRepairProps): ReactNode {
  const { last, undo } = page;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (last !== null) place.current?.focus();
  }, [last]);
  if (last === null && undo === null) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <Stack>
        {last === "taken-back" && <TakenBackMessage />}
        {last !== null && last !== "taken-back" && (
          <>
            <RepairOutcomeSection
              outcome={last}
              onGoTo={(target) => actions.run({ kind: "goTo", place: target })}
            />
            {last.locked.length > 0 && (
              <LockedSheets
                sheets={last.locked}
                disabled={busy}
                onUnlock={(unlock) => actions.run({ kind: "repair" }, unlock)}
              />
            )}
          </>
        )}
        {undo !== null && (
          <Undo undo={undo} busy={busy} onUndo={() => actions.run({ kind: "takeBackRepair", taken: undo })} />
        )}
      </Stack>
    </div>
  );
}

function TakenBackMessage(): ReactNode {
  const { t } = useStructureWords();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{t("undo.done")}</MessageBarBody>
    </MessageBar>
  );
}

function Undo({
  undo,
  busy,
  onUndo,
}: {
  readonly undo: TakenBack;
  readonly busy: boolean;
  readonly onUndo: () => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useStructureWords();
  return (
    <div className={styles.undo}>
      <Button disabledFocusable={busy} onClick={onUndo}>
        {t("undo.action")}
      </Button>
      <Remark>{t("undo.note", { count: undo.cells.length })}</Remark>
    </div>
  );
}
