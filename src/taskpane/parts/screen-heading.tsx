import { makeStyles, tokens } from "@fluentui/react-components";
import { createContext, useContext, useEffect, useRef } from "react";
import type { ReactNode } from "react";

/** True once the person has moved between screens: the first screen leaves the focus where it is, in the sheet. */
export const HeadingTakesFocus = createContext(false);

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
  },
});

/** The heading of a screen. It takes the focus, so that a screen reader starts there. */
export function ScreenHeading({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const takesFocus = useContext(HeadingTakesFocus);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
    // Only when the screen appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <h1 className={styles.heading} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
