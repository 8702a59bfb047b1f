import type { ReactNode } from "react";

import type { UnfinishedOfferProps } from "./unfinished-offer";
import { useDeferred } from "./use-deferred";

const load = () => import("./unfinished-offer");

/** Work that was interrupted, with the ways to end it; loaded when there is any. */
export function DeferredUnfinished(props: UnfinishedOfferProps): ReactNode {
  const loaded = useDeferred(load);
  return loaded && <loaded.UnfinishedOffer {...props} />;
}
