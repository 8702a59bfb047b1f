import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useWords } from "../words/words";

import { COUNTED } from "../views/counted";
import type { Counted } from "../views/counted";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(2, 1fr)",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  tile: { display: "flex", flexDirection: "column" },
  number: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: "tabular-nums",
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How many there are of each thing in a plan, as a list. */
export function CountTiles({
  counts,
}: {
  readonly counts: Readonly<Partial<Record<Counted, number>>>;
}): ReactNode {
  const styles = useStyles();
  const { t, format } = useWords();
  return (
    <ul className={styles.tiles}>
      {COUNTED.map((counted) => {
        const count = counts[counted];
        if (count === undefined) return null;
        return (
          <li className={styles.tile} key={counted}>
            <span className={styles.number}>{format.integer(count)}</span>{" "}
            <span className={styles.label}>{t(`counts.${counted}`, { count })}</span>
          </li>
        );
      })}
    </ul>
  );
}
