import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { STATUS_MARKS } from "../../domain/contract/marks";
import type { Status } from "../../domain/contract/vocabulary";

const useStyles = makeStyles({
  mark: { display: "inline-block", minWidth: "1.25em", textAlign: "center" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  late: { color: tokens.colorPaletteDarkOrangeForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorBrandForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
});

const TONES: Readonly<Record<Status, "good" | "late" | "bad" | "open" | "unknown">> = {
  Raggiunto: "good",
  "In linea": "good",
  "In ritardo": "late",
  Critico: "bad",
  "In corso": "open",
  "Non rilevato": "unknown",
  "Da correggere": "late",
  "Senza target": "unknown",
};

/** The sign of a status, the same as on the sheets; its word stands beside it, and the colour only helps. */
export function StatusMark({ status }: { readonly status: Status }): ReactNode {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[TONES[status]])} aria-hidden="true">
      {STATUS_MARKS[status]}
    </span>
  );
}
