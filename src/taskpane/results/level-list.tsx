import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Rollup } from "../../domain/measurement/results";
import { useEntryStyles } from "../parts/entry-styles";
import { Percent } from "../parts/percent";
import { ShowMore } from "../parts/show-more";
import { useResultWords } from "../words/result-words";
import { useWords } from "../words/words";
import { ShareBar } from "./share-bar";
import { StatusList } from "./status-list";
import { WhyButton } from "./why-button";

type LabelledRollup = Rollup & { readonly label: string };

const useStyles = makeStyles({
  achievement: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  second: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One entry for each public value, centre or manager. */
export function LevelList<Level extends LabelledRollup>({
  rollups,
  limits,
  onExplain,
}: {
  readonly rollups: readonly Level[];
  /** See {@link Percent}. */
  readonly limits: readonly number[];
  readonly onExplain: (rollup: Level) => void;
}): ReactNode {
  const entry = useEntryStyles();
  return (
    <ShowMore items={rollups}>
      {(shown) => (
        <ul className={entry.list}>
          {shown.map((rollup) => (
            <li className={entry.item} key={rollup.label}>
              <LevelEntry rollup={rollup} limits={limits} onExplain={() => onExplain(rollup)} />
            </li>
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

function LevelEntry({
  rollup,
  limits,
  onExplain,
}: {
  readonly rollup: LabelledRollup;
  readonly limits: readonly number[];
  readonly onExplain: () => void;
}): ReactNode {
  const entry = useEntryStyles();
  const styles = useStyles();
  const { t, format } = useWords();
  const { t: result } = useResultWords();
  const count = (value: number, what: "objectives" | "indicators"): string =>
    `${format.integer(value)} ${t(`counts.${what}`, { count: value })}`;
  return (
    <>
      <div className={entry.first}>
        <h3 className={entry.name}>{rollup.label}</h3>
        <span className={styles.achievement}>
          <Percent fraction={rollup.achievement} limits={limits} />
        </span>
      </div>
      <ShareBar share={rollup.achievement} />
      <div className={styles.second}>
        <span>
          {count(rollup.objectives, "objectives")}, {count(rollup.indicators, "indicators")}
        </span>
        <WhyButton name={rollup.label} onClick={onExplain} />
        <span>
          {result("result.coverage")} <Percent fraction={rollup.coverage} />
        </span>
      </div>
      <StatusList statuses={rollup.statuses} />
    </>
  );
}
