import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useWords } from "../words";

/** Says that the summary may be out of date. */
export function StaleMessage(): ReactNode {
  const { t } = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t("result.stale")}</MessageBarBody>
    </MessageBar>
  );
}
