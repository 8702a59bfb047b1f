import type { ReactNode } from "react";

import { useDeferred } from "../parts/use-deferred";
import type { CheckPage } from "../state/pane-state";
import type { ScreenProps } from "../state/screen-props";
import { BackToPlan } from "./back-to-plan";

const load = () => import("../studies/check/check-study");

/** *Verifica*, fetched when it is shown, with the way back to the plan above it. */
export function CheckScreen(props: ScreenProps & { readonly page: CheckPage }): ReactNode {
  const loaded = useDeferred(load);
  return (
    <>
      <BackToPlan actions={props.actions} />
      {loaded && <loaded.CheckStudy {...props} />}
    </>
  );
}
