import type { ReactNode } from "react";

import { useListStyles } from "./list-styles";

/** A list without bullets, its items one below the other. */
export function PlainList({ children }: { readonly children: ReactNode }): ReactNode {
  return <ul className={useListStyles().list}>{children}</ul>;
}
