import type { ReactNode } from "react";

import type { PageOverHome } from "../screens/page-over-home";
import type { ScreenProps } from "../screens/screen-props";
import { useDeferred } from "./use-deferred";

const load = () => import("../screens/page-over-home");

/** The pages over home, fetched when the first one is shown. */
export function DeferredPage(props: ScreenProps & { readonly page: PageOverHome }): ReactNode {
  const loaded = useDeferred(load);
  return loaded === null ? null : <loaded.PageOverHome {...props} />;
}
