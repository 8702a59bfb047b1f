import type { ReactNode } from "react";

import { useDeferred } from "./use-deferred";

/** A part of the pane that is fetched when it is first shown; nothing until then. */
export function deferredPart<Props extends object>(
  load: () => Promise<(props: Props) => ReactNode>,
): (props: Props) => ReactNode {
  return function DeferredPart(props: Props): ReactNode {
    const Part = useDeferred(load);
    return Part === null ? null : <Part {...props} />;
  };
}
