import type { ReactNode } from "react";

import { useDeferred } from "../parts/use-deferred";
import type { UpgradePage } from "../state/pane-state";
import type { ScreenProps } from "../state/screen-props";
import { BackToPlan } from "./back-to-plan";

const load = () => import("../studies/upgrade/upgrade-study");

/** Bringing a workbook forward, fetched when it is shown. */
export function UpgradeScreen(props: ScreenProps & { readonly page: UpgradePage }): ReactNode {
  const loaded = useDeferred(load);
  return (
    <>
      <BackToPlan actions={props.actions} />
      {loaded && <loaded.UpgradeStudy {...props} />}
    </>
  );
}
