import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { UpgradePreview } from "../../../domain/studies/upgrade/upgrade-preview";
import type { UpgradeOutcome } from "../../../excel/port";
import { LockedSheets } from "../../parts/locked-sheets";
import { Paragraph } from "../../parts/paragraph";
import { ScreenHeading } from "../../parts/screen-heading";
import { Stack } from "../../parts/stack";
import type { ScreenProps } from "../../state/screen-props";
import { useUpgradeWords } from "./upgrade-words";

/** What an upgrade has done, and what it still needs: passwords of sheets, or a look at what remains. */
export function UpgradeDone({
  preview,
  outcome,
  changes,
  actions,
  busy,
}: ScreenProps & {
  readonly preview: UpgradePreview;
  readonly outcome: UpgradeOutcome;
  /** What was confirmed: it is made once the sheets are open. */
  readonly changes: UpgradePreview["corrections"];
}): ReactNode {
  const { t } = useUpgradeWords();
  const { isDone, changed, setAside, remaining, locked } = outcome;
  return (
    <Stack>
      <ScreenHeading>{t("heading")}</ScreenHeading>
      {isDone && <Paragraph>{`${t("done")} ${t("changed", { count: changed })}`}</Paragraph>}
      {setAside > 0 && <Paragraph>{t("setAside", { count: setAside })}</Paragraph>}
      {isDone && remaining.length > 0 && <Paragraph>{t("remaining", { count: remaining.length })}</Paragraph>}
      {locked.length > 0 && (
        <LockedSheets
          sheets={locked}
          disabled={busy}
          onUnlock={(unlock) => actions.run({ kind: "upgrade", preview, changes }, unlock)}
        />
      )}
      <div>
        <Button appearance="primary" disabledFocusable={busy} onClick={actions.returnHome}>
          {t("home")}
        </Button>
      </div>
    </Stack>
  );
}
