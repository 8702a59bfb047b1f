import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Stale } from "../state/pane-state";
import { useWords } from "../words/words";

/** Says that the summary is, or may be, out of date. */
export function StaleMessage({ stale }: { readonly stale: Stale }): ReactNode {
  const { t } = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t(`result.stale.${stale}`)}</MessageBarBody>
    </MessageBar>
  );
}
