import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function Paragraph({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className={useStyles().paragraph}>{children}</p>;
}

/** A remark beside the matter. */
export function Remark({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return <p className={mergeClasses(styles.paragraph, styles.quiet)}>{children}</p>;
}
