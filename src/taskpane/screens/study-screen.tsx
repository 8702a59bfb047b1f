import type { ReactNode } from "react";

import { useDeferred } from "../parts/use-deferred";
import type { ScreenProps } from "../state/screen-props";
import type { Page } from "../state/pane-state";
import { BackToPlan } from "./back-to-plan";
import { STUDIES } from "./loaded-studies";

/** A study with the way back to the plan above it. */
export function StudyScreen({
  page,
  ...props
}: ScreenProps & { readonly page: Extract<Page, { name: "study" }> }): ReactNode {
  const draw = useDeferred(STUDIES[page.study]);
  return (
    <>
      <BackToPlan actions={props.actions} />
      {draw?.({ data: page.data, ...(page.about && { about: page.about }), ...props })}
    </>
  );
}
