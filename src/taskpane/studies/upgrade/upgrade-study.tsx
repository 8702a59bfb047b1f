import type { ReactNode } from "react";

import type { ScreenProps } from "../../state/screen-props";
import type { UpgradePage } from "../../state/pane-state";
import { UpgradeDone } from "./upgrade-done";
import { UpgradePlan } from "./upgrade-plan";

/** Bringing a workbook forward: what would change, for a person to confirm, then what was done. */
export function UpgradeStudy({
  page: { preview, changes, outcome },
  ...props
}: ScreenProps & { readonly page: UpgradePage }): ReactNode {
  if (outcome === null) return <UpgradePlan preview={preview} {...props} />;
  return <UpgradeDone preview={preview} changes={changes} outcome={outcome} {...props} />;
}
