import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useWhyWords } from "./why-words";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
  item: { maxWidth: "100%", overflowWrap: "anywhere" },
  here: { color: tokens.colorNeutralForeground2 },
});

/** The way that led here, each step of it a way back. */
export function TrailLinks({
  names,
  onBack,
}: {
  readonly names: readonly string[];
  readonly onBack: (position: number) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useWhyWords();
  if (names.length < 2) return null;
  return (
    <nav aria-label={t("trail")}>
      <ol className={styles.list}>
        {names.map((name, position) => (
          <li className={styles.item} key={position}>
            {position === names.length - 1 ? (
              <span aria-current="page" className={styles.here}>
                {name}
              </span>
            ) : (
              <>
                <Link as="button" onClick={() => onBack(position)}>
                  {name}
                </Link>{" "}
                <span aria-hidden="true">›</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
