import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { ByQuarter } from "../../domain/measurement/by-quarter";
import { QUARTERS, quarterLabel } from "../../domain/contract/vocabulary";
import { Percent } from "../parts/percent";
import { ShareBar } from "./share-bar";

const useStyles = makeStyles({
  quarters: {
    display: "grid",
    gridTemplateColumns: "repeat(4, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, display: "block" },
  value: { display: "block", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** The achievement as of each quarter. */
export function QuarterBars({
  byQuarter,
  limits,
}: {
  readonly byQuarter: ByQuarter<number | null>;
  /** See {@link Percent}. */
  readonly limits: readonly number[];
}): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.quarters}>
      {QUARTERS.map((quarter, position) => {
        const achievement = byQuarter[position] ?? null;
        return (
          <li key={quarter}>
            <span className={styles.label}>{quarterLabel(quarter)}</span>{" "}
            <span className={styles.value}>
              <Percent fraction={achievement} limits={limits} />
            </span>
            <ShareBar share={achievement} />
          </li>
        );
      })}
    </ul>
  );
}
