import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Rollup } from "../../domain/measurement/results";
import { statusCounts } from "../views/status-counts";
import { useResultWords } from "../words/result-words";
import { StatusMark } from "./status-mark";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
  },
  item: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
});

/** How many indicators have each status, by shape and word. */
export function StatusList({ statuses }: { readonly statuses: Rollup["statuses"] }): ReactNode {
  const styles = useStyles();
  const { t, format } = useResultWords();
  return (
    <ul className={styles.list}>
      {statusCounts(statuses).map(({ status, count }) => (
        <li className={styles.item} key={status}>
          <StatusMark status={status} />
          <span>
            {format.integer(count)} {t(`status.${status}`, { count })}
          </span>
        </li>
      ))}
    </ul>
  );
}
