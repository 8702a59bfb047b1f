import { makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowCircleRight16Filled,
  CheckmarkCircle16Filled,
  CircleHint16Regular,
  Clock16Regular,
  Diamond16Filled,
  ErrorCircle16Regular,
  SubtractCircle16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { FluentIcon } from "@fluentui/react-icons";
import type { ReactNode } from "react";

import type { Status } from "../../domain/contract/vocabulary";

const useStyles = makeStyles({
  good: { color: tokens.colorPaletteGreenForeground1 },
  late: { color: tokens.colorPaletteDarkOrangeForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorBrandForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
});

/** Every status has a shape of its own: the colour only helps. */
const MARKS: Readonly<
  Record<Status, { readonly Shape: FluentIcon; readonly tone: keyof ReturnType<typeof useStyles> }>
> = {
  Raggiunto: { Shape: CheckmarkCircle16Filled, tone: "good" },
  "In linea": { Shape: ArrowCircleRight16Filled, tone: "good" },
  "In ritardo": { Shape: Warning16Filled, tone: "late" },
  Critico: { Shape: Diamond16Filled, tone: "bad" },
  "In corso": { Shape: Clock16Regular, tone: "open" },
  "Non rilevato": { Shape: CircleHint16Regular, tone: "unknown" },
  "Da correggere": { Shape: ErrorCircle16Regular, tone: "late" },
  "Senza target": { Shape: SubtractCircle16Regular, tone: "unknown" },
};

/** The shape of a status; its word stands beside it. */
export function StatusMark({ status }: { readonly status: Status }): ReactNode {
  const styles = useStyles();
  const { Shape, tone } = MARKS[status];
  return <Shape className={styles[tone]} aria-hidden="true" />;
}
