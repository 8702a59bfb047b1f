import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { reviewGroups } from "../../../domain/studies/anomalies/anomaly-review";
import type { ReviewedCell } from "../../../domain/studies/anomalies/anomaly-review";
import { Remark } from "../../parts/paragraph";
import { PlainList } from "../../parts/plain-list";
import { Section } from "../../parts/section";
import { ShowMore } from "../../parts/show-more";
import { useAnomalyWords } from "./anomalies-words";
import { CellItem } from "./cell-item";
import type { CellItemProps } from "./cell-item";

const useStyles = makeStyles({
  sheet: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** Cells of which one thing holds, by sheet, below what can be done with all of them. */
export function CellGroup({
  name,
  cells,
  children,
  ...item
}: Omit<CellItemProps, "cell"> & {
  readonly name: "toCorrect" | "later" | "toCheck";
  readonly cells: readonly ReviewedCell[];
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { t } = useAnomalyWords();
  return (
    <Section heading={t(`${name}.heading`, { count: cells.length })}>
      <Remark>{t(`${name}.note`)}</Remark>
      {children}
      <ShowMore items={cells}>
        {(shown) =>
          reviewGroups(shown).map((group) => (
            <div key={group.sheet}>
              <h3 className={styles.sheet}>{group.sheet}</h3>
              <PlainList>
                {group.cells.map((cell) => (
                  <CellItem key={cell.anomaly.place.address} cell={cell} {...item} />
                ))}
              </PlainList>
            </div>
          ))
        }
      </ShowMore>
    </Section>
  );
}
