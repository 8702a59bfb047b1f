import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  track: {
    height: "6px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    // Windows' contrast themes drop backgrounds.
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

/** A share as a bar. The number stands beside it, so screen readers pass over. */
export function ShareBar({ share }: { readonly share: number | null }): ReactNode {
  const styles = useStyles();
  const percent = Math.max(0, Math.min(1, share ?? 0)) * 100;
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={styles.bar} style={{ width: `${String(percent)}%` }} />
    </div>
  );
}
