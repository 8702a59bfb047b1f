import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
    "> [role=status]:not(:empty)": { flexBasis: "100%" },
  },
});

/** What goes on from a screen, in sight while the screen is read; what stands in the way is said above it. */
export function StickyButtons({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().buttons}>{children}</div>;
}
