import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { planProblemSentence } from "../../readers/plan-problem";
import type { PlanProblem } from "../../readers/plan-problem";
import { useWords } from "../words/words";
import { ShowMore } from "./show-more";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

/** What the reader of a document found. */
export function ProblemList({ problems }: { readonly problems: readonly PlanProblem[] }): ReactNode {
  const styles = useStyles();
  const { language } = useWords();
  return (
    <ShowMore items={problems}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map((problem, position) => (
            <li key={position}>{planProblemSentence(problem, language)}</li>
          ))}
        </ul>
      )}
    </ShowMore>
  );
}
