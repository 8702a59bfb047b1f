import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { ReadingLine } from "../../../domain/studies/explanation/explanation";
import { readingSentence } from "../../../domain/studies/explanation/reading-sentence";
import { quarterLabel } from "../../../domain/contract/vocabulary";
import { Section } from "../../parts/section";
import { SourceLink } from "./source-links";
import type { GoTo } from "./source-links";
import { useWhyWords } from "./why-words";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  item: { display: "contents" },
  text: { overflowWrap: "anywhere" },
});

/** The four readings, each with its cell and what became of it. */
export function ReadingList({
  readings,
  onGoTo,
}: {
  readonly readings: readonly ReadingLine[];
  readonly onGoTo: GoTo;
}): ReactNode {
  const styles = useStyles();
  const { t, language } = useWhyWords();
  if (readings.length === 0) return null;
  return (
    <Section heading={t("readings")}>
      <ul className={styles.list}>
        {readings.map((line) => {
          const label = quarterLabel(line.quarter);
          return (
            <li className={styles.item} key={label}>
              {line.place === null ? (
                <span>{label}</span>
              ) : (
                <SourceLink source={{ label, place: line.place }} onGoTo={onGoTo} />
              )}
              <span className={styles.text}>{readingSentence(line, language)}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
