import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Buttons side by side, on as many lines as they need. */
export function ButtonRow({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().row}>{children}</div>;
}
