import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Unlock } from "../../excel/port";
import { useWords } from "../words/words";
import { useDeferred } from "./use-deferred";

interface Aligning {
  readonly disabled: boolean;
  readonly onAlign: (unlock?: Unlock) => void;
}

/**
 * Says that kinds were changed in the registry, and offers to set the centre sheets for them; asks for the password of
 * those that could not be set without.
 */
export function SheetsBehind({
  indicators,
  locked,
  ...aligning
}: Aligning & {
  /** How many indicators changed their kind; at least one. */
  readonly indicators: number;
  /** Names of the sheets whose password was needed just now. */
  readonly locked: readonly string[];
}): ReactNode {
  const { t } = useWords();
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t("align.needed", { count: indicators })}</MessageBarBody>
        <MessageBarActions>
          <Button disabledFocusable={aligning.disabled} onClick={() => aligning.onAlign()}>
            {t("align.action")}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {locked.length > 0 && <DeferredLockedSheets sheets={locked} {...aligning} />}
    </>
  );
}

const load = () => import("./locked-sheets");

/** Few bodies give their sheets a password: what asks for it is loaded then. */
function DeferredLockedSheets({
  sheets,
  disabled,
  onAlign,
}: Aligning & { readonly sheets: readonly string[] }): ReactNode {
  const loaded = useDeferred(load);
  return loaded && <loaded.LockedSheets sheets={sheets} disabled={disabled} onUnlock={onAlign} />;
}
