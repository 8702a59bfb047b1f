import type { ReactNode } from "react";

import type { Summary } from "../../domain/tracked-plan";
import type { ScreenProps } from "../screens/screen-props";
import { useDeferred } from "./use-deferred";

const load = () => import("../results/results");

/** The results of a refresh; their lists are loaded when there are any. */
export function DeferredResults(props: ScreenProps & { readonly summary: Summary }): ReactNode {
  const loaded = useDeferred(load);
  return loaded === null ? null : <loaded.Results {...props} />;
}
