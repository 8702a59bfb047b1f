import type { ReactNode } from "react";

import type { Unfinished } from "../../domain/structure/operation";
import { DeferredUnfinished } from "../parts/deferred-unfinished";
import { ScreenHeading } from "../parts/screen-heading";
import { Stack } from "../parts/stack";
import type { ScreenProps } from "../state/screen-props";
import { useWords } from "../words/words";

/** A workbook without a plan in which work was interrupted: it is not empty, and that is said. */
export function UnfinishedScreen({
  unfinished,
  actions,
  busy,
}: ScreenProps & { readonly unfinished: Unfinished }): ReactNode {
  const { t } = useWords();
  return (
    <Stack>
      <ScreenHeading>{t("structure.unfinished")}</ScreenHeading>
      <DeferredUnfinished unfinished={unfinished} busy={busy} onRun={actions.run} />
    </Stack>
  );
}
