import type { ReactNode } from "react";

import type { PageOverHome } from "./page-over-home";
import type { ScreenProps } from "../state/screen-props";
import { useDeferred } from "../parts/use-deferred";

const load = () => import("./page-over-home");

/** The pages over home, fetched when the first one is shown. */
export function DeferredPage(props: ScreenProps & { readonly page: PageOverHome }): ReactNode {
  const loaded = useDeferred(load);
  return loaded === null ? null : <loaded.PageOverHome {...props} />;
}
