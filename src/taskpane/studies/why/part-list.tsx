import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Part } from "../../../domain/studies/explanation/explanation";
import { valueText } from "../../../domain/studies/explanation/equation-text";
import { leftOutSentence } from "../../../domain/studies/explanation/left-out-sentence";
import { subjectKey, whyAchieved } from "../../../domain/studies/explanation/subject";
import type { Question } from "../../../domain/studies/explanation/subject";
import type { Quarter } from "../../../domain/contract/vocabulary";
import { Remark } from "../../parts/paragraph";
import { PlainList } from "../../parts/plain-list";
import { Section } from "../../parts/section";
import { ShowMore } from "../../parts/show-more";
import { SourceLinks } from "./source-links";
import type { GoTo } from "./source-links";
import { useWhyWords } from "./why-words";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ":last-child": { borderBottom: "none", paddingBottom: 0 },
  },
  numbers: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

/** Parts of a result under a heading, each to be asked about in turn. */
export function PartList({
  heading,
  hint = "",
  parts,
  quarter,
  onOpen,
  onGoTo,
}: {
  readonly heading: string;
  /** What to know about their order. */
  readonly hint?: string;
  readonly parts: readonly Part[];
  /** They are explained as of the same quarter. */
  readonly quarter: Quarter;
  readonly onOpen: (question: Question) => void;
  readonly onGoTo: GoTo;
}): ReactNode {
  const styles = useStyles();
  if (parts.length === 0) return null;
  return (
    <Section heading={heading}>
      {hint !== "" && <Remark>{hint}</Remark>}
      <ShowMore items={parts}>
        {(shown) => (
          <PlainList>
            {shown.map((part) => (
              <li className={styles.item} key={subjectKey(part.subject)}>
                <PartEntry
                  part={part}
                  onOpen={() => onOpen({ ...whyAchieved(part.subject), quarter })}
                  onGoTo={onGoTo}
                />
              </li>
            ))}
          </PlainList>
        )}
      </ShowMore>
    </Section>
  );
}

function PartEntry({
  part,
  onOpen,
  onGoTo,
}: {
  readonly part: Part;
  readonly onOpen: () => void;
  readonly onGoTo: GoTo;
}): ReactNode {
  const styles = useStyles();
  const { t, language } = useWhyWords();
  const key = subjectKey(part.subject);
  const numbers = usePartNumbers(part);
  return (
    <>
      <Link
        as="button"
        onClick={onOpen}
        aria-label={t("open", { name: part.name === "" ? key : `${part.name} (${key})` })}
      >
        {part.name === "" ? key : part.name}
      </Link>
      <Remark>{key}</Remark>
      {part.leftOut === null ? (
        <span className={styles.numbers}>{numbers}</span>
      ) : (
        <span>{leftOutSentence(part.leftOut, language)}</span>
      )}
      <SourceLinks sources={part.sources} onGoTo={onGoTo} />
    </>
  );
}

/** `peso 2, risultato 85,0%, 3 rilevazioni su 4`. */
function usePartNumbers({ weight, result, coverage }: Part): string {
  const { t, language } = useWhyWords();
  return [
    t("weight", { weight: valueText(weight, "amount", language) }),
    ...(result === null ? [] : [t("result", { result: valueText(result, "percent", language) })]),
    ...(coverage.due === 0 ? [] : [t("coverage", { present: coverage.present, due: coverage.due })]),
  ].join(", ");
}
