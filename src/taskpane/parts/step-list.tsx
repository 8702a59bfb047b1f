import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useListStyles } from "./list-styles";

const useStyles = makeStyles({
  step: {
    display: "grid",
    gridTemplateColumns: "24px 1fr",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  number: {
    width: "22px",
    height: "22px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "22px",
    textAlign: "center",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
  },
});

/** Steps in order, with their numbers. */
export function StepList({ steps }: { readonly steps: readonly ReactNode[] }): ReactNode {
  const styles = useStyles();
  return (
    <ol className={useListStyles().list}>
      {steps.map((step, position) => (
        <li className={styles.step} key={position}>
          {/* The list itself says its numbers to screen readers. */}
          <span className={styles.number} aria-hidden="true">
            {position + 1}
          </span>
          <div>{step}</div>
        </li>
      ))}
    </ol>
  );
}
