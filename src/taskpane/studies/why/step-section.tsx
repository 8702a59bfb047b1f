import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Step, Topic } from "../../../domain/studies/explanation/explanation";
import { factSentence } from "../../../domain/studies/explanation/explanation-sentence";
import { Paragraph } from "../../parts/paragraph";
import { Section } from "../../parts/section";
import { SourceLinks } from "./source-links";
import type { GoTo } from "./source-links";
import { useWhyWords } from "./why-words";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  calculation: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

/** What there is to tell about one topic, with its calculations and the cells behind them. */
export function StepSection({
  topic,
  steps,
  onGoTo,
}: {
  readonly topic: Topic;
  readonly steps: readonly Step[];
  readonly onGoTo: GoTo;
}): ReactNode {
  const { t } = useWhyWords();
  const own = steps.filter((step) => step.topic === topic);
  if (own.length === 0) return null;
  return (
    <Section heading={t(`topic.${topic}`)}>
      {own.map((step, position) => (
        <StepText key={position} step={step} onGoTo={onGoTo} />
      ))}
    </Section>
  );
}

function StepText({ step, onGoTo }: { readonly step: Step; readonly onGoTo: GoTo }): ReactNode {
  const styles = useStyles();
  const { language } = useWhyWords();
  const { text, calculations } = factSentence(step.fact, language);
  return (
    <div className={styles.step}>
      <Paragraph>{text}</Paragraph>
      {calculations.map((calculation) => (
        <p className={styles.calculation} key={calculation}>
          {calculation}
        </p>
      ))}
      <SourceLinks sources={step.sources} onGoTo={onGoTo} />
    </div>
  );
}
