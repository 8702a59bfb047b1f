import type { ReactNode } from "react";

import { useDeferred } from "../parts/use-deferred";
import type { ScreenProps } from "../state/screen-props";

const load = () => import("../studies/upgrade/earlier-offer");

/** Home of a workbook of the version before, fetched when there is one. */
export function EarlierScreen(props: ScreenProps & { readonly isInterrupted: boolean }): ReactNode {
  const loaded = useDeferred(load);
  return loaded && <loaded.EarlierOffer {...props} />;
}
