import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

import type { Answer, Explanation } from "../../../domain/studies/explanation/explanation";
import { valueText } from "../../../domain/studies/explanation/equation-text";
import type { Grounds } from "../../../domain/studies/explanation/grounds";
import { limitsOf } from "../../../domain/measurement/shown-share";
import { subjectKey } from "../../../domain/studies/explanation/subject";
import { quarterLabel } from "../../../domain/contract/vocabulary";
import { ProvisionalRemark } from "../../parts/provisional-remark";
import { Remark } from "../../parts/paragraph";
import { percentText } from "../../views/percent-text";
import { useWhyWords } from "./why-words";

const useStyles = makeStyles({
  result: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
  asked: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  answer: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/**
 * What is explained, and its result. `takesFocus`: the person has come here from another result, and a screen reader
 * starts with this one.
 */
export function ExplainedResult({
  explanation,
  grounds,
  takesFocus,
}: {
  readonly explanation: Explanation;
  readonly grounds: Grounds;
  readonly takesFocus: boolean;
}): ReactNode {
  const styles = useStyles();
  const { t } = useWhyWords();
  const { subject, asked, quarter, name } = explanation;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
    // Only when it appears: the caller gives each result a key of its own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const key = subjectKey(subject);
  const limits = limitsOf(grounds.plan.parameters);
  return (
    <section className={styles.result} aria-label={t("heading")}>
      <Remark>
        {t(`level.${subject.level}`)}
        {key !== "" && key !== name && ` ${key}`}
      </Remark>
      <h2 className={styles.name} ref={heading} tabIndex={-1}>
        {name === "" ? key : name}
      </h2>
      <span className={styles.asked}>{t(`asked.${asked.measure}`, { quarter: quarterLabel(quarter) })}</span>
      <p className={styles.answer}>{useAnswerText(explanation.answer, limits)}</p>
      <ProvisionalRemark provisional={grounds.provisional} />
    </section>
  );
}

function useAnswerText(answer: Answer, limits: readonly number[]): string {
  const { t, language, format } = useWhyWords();
  switch (answer.kind) {
    case "number":
      return answer.form === "percent"
        ? percentText(answer.value, limits, format)
        : valueText(answer.value, answer.form, language);
    case "yes-no":
      // The word of the workbook, in both languages.
      return answer.isYes ? "Sì" : "No";
    case "status":
      return answer.status;
    case "none":
      return t("none");
  }
}
