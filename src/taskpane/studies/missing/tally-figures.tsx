import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Tally } from "../../../domain/studies/missing/tally";
import { useMissingWords } from "./missing-words";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(2, 1fr)",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  figure: { display: "flex", flexDirection: "column" },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  word: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const FIGURES = ["due", "filled", "wrong", "missing"] as const;

/** Due, filled, wrong and missing readings in large figures. */
export function TallyFigures({ tally }: { readonly tally: Tally }): ReactNode {
  const styles = useStyles();
  const { t, format } = useMissingWords();
  return (
    <ul className={styles.figures}>
      {FIGURES.map((figure) => (
        <li className={styles.figure} key={figure}>
          <span className={styles.number}>{format.integer(tally[figure])}</span>{" "}
          <span className={styles.word}>{t(`sum.${figure}`)}</span>
        </li>
      ))}
    </ul>
  );
}
