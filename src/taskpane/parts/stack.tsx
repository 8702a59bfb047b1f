import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** Parts of a screen, one below the other. */
export function Stack({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().stack}>{children}</div>;
}
