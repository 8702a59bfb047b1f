import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useDeferred } from "../parts/use-deferred";
import type { ScreenProps } from "../state/screen-props";
import type { Page } from "../state/pane-state";
import { useWords } from "../words/words";
import { STUDIES } from "./loaded-studies";

/** A study with the way back to the plan above it. */
export function StudyScreen({
  page,
  ...props
}: ScreenProps & { readonly page: Extract<Page, { name: "study" }> }): ReactNode {
  const { t } = useWords();
  const draw = useDeferred(STUDIES[page.study]);
  return (
    <>
      <Button appearance="subtle" size="small" onClick={props.actions.returnHome}>
        ‹ {t("studies.back")}
      </Button>
      {draw?.({ data: page.data, ...(page.about && { about: page.about }), ...props })}
    </>
  );
}
