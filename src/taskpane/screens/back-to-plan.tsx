import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { PaneActions } from "../state/use-pane";
import { useWords } from "../words/words";

/** The way from a tool back to the plan. */
export function BackToPlan({ actions }: { readonly actions: PaneActions }): ReactNode {
  const { t } = useWords();
  return (
    <Button appearance="subtle" size="small" onClick={actions.returnHome}>
      ‹ {t("studies.back")}
    </Button>
  );
}
