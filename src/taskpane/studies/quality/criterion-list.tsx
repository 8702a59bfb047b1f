import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Finding } from "../../../domain/studies/quality/criterion";
import type { CriterionResult } from "../../../domain/studies/quality/plan-quality";
import {
  countedThings,
  criterionReason,
  criterionSource,
  criterionTitle,
  extentWord,
  findingSentence,
  subjectName,
} from "../../../domain/studies/quality/quality-sentence";
import type { CellPlace } from "../../../domain/cells/workbook-data";
import { CellLink } from "../../parts/cell-link";
import { Paragraph, Remark } from "../../parts/paragraph";
import { ShowMore } from "../../parts/show-more";
import { useQualityWords } from "./quality-words";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: "none", paddingBottom: 0 },
  },
  summary: {
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  extent: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  inside: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0 0 ${tokens.spacingHorizontalM}`,
  },
  findings: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

interface Going {
  readonly onGoTo: (place: CellPlace) => void;
}

/** Criteria with their counts; each opens to its reason, its source and what was found. */
export function CriterionList({
  results,
  onGoTo,
}: Going & { readonly results: readonly CriterionResult[] }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {results.map((result) => (
        <li className={styles.item} key={result.criterion.id}>
          <Criterion result={result} onGoTo={onGoTo} />
        </li>
      ))}
    </ul>
  );
}

function Criterion({ result, onGoTo }: Going & { readonly result: CriterionResult }): ReactNode {
  const styles = useStyles();
  const { t, language, format } = useQualityWords();
  const { criterion, findings, of, extent } = result;
  const count =
    of === 0
      ? t("nothing")
      : t("count", {
          count: findings.length,
          of: format.integer(of),
          things: countedThings(criterion.id, language),
        });
  return (
    <details>
      <summary className={styles.summary}>
        <span className={styles.title}>{criterionTitle(criterion.id, language)}</span>{" "}
        <span className={styles.extent}>
          {extentWord(extent, language)} · {count}
        </span>
      </summary>
      <div className={styles.inside}>
        <Paragraph>{criterionReason(criterion.id, language)}</Paragraph>
        <Remark>{t("source", { source: criterionSource(criterion, language) })}</Remark>
        {findings.length > 0 && (
          <ShowMore items={findings}>
            {(shown) => (
              <ul className={styles.findings}>
                {shown.map((finding) => (
                  <li key={subjectName(finding.subject)}>
                    <FindingItem finding={finding} onGoTo={onGoTo} />
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        )}
      </div>
    </details>
  );
}

function FindingItem({ finding, onGoTo }: Going & { readonly finding: Finding }): ReactNode {
  const { t, language } = useQualityWords();
  const { subject, note, place } = finding;
  const name = subjectName(subject);
  const sentence = findingSentence(note, language);
  return (
    <>
      <CellLink place={place} label={t("goTo", { name, ...place })} onGoTo={onGoTo}>
        {name}
      </CellLink>
      {subject.type === "objective" && <> {subject.objective.title}</>}
      {subject.type === "indicator" && <> {subject.text}</>}
      {sentence !== "" && <Remark>{sentence}</Remark>}
    </>
  );
}
