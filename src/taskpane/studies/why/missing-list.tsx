import type { ReactNode } from "react";

import type { MissingReading } from "../../../domain/studies/explanation/explanation";
import { notUnderstoodSentence } from "../../../domain/studies/explanation/reading-sentence";
import { subjectKey } from "../../../domain/studies/explanation/subject";
import { quarterLabel } from "../../../domain/contract/vocabulary";
import { PlainList } from "../../parts/plain-list";
import { Section } from "../../parts/section";
import { ShowMore } from "../../parts/show-more";
import { SourceLink } from "./source-links";
import type { GoTo } from "./source-links";
import { useWhyWords } from "./why-words";

/** Readings that were due and do not count, each with the way to its cell. */
export function MissingList({
  missing,
  onGoTo,
}: {
  readonly missing: readonly MissingReading[];
  readonly onGoTo: GoTo;
}): ReactNode {
  const { t } = useWhyWords();
  if (missing.length === 0) return null;
  return (
    <Section heading={t("missing", { count: missing.length })}>
      <ShowMore items={missing}>
        {(shown) => (
          <PlainList>
            {shown.map((reading) => (
              <li key={`${subjectKey(reading.subject)} ${reading.quarter}`}>
                <MissingEntry reading={reading} onGoTo={onGoTo} />
              </li>
            ))}
          </PlainList>
        )}
      </ShowMore>
    </Section>
  );
}

function MissingEntry({
  reading: { subject, quarter, place, anomaly },
  onGoTo,
}: {
  readonly reading: MissingReading;
  readonly onGoTo: GoTo;
}): ReactNode {
  const { t, language } = useWhyWords();
  const label = `${subjectKey(subject)}, ${quarterLabel(quarter)}`;
  return (
    <>
      {place === null ? label : <SourceLink source={{ label, place }} onGoTo={onGoTo} />}:{" "}
      {anomaly === null ? t("missingBlank") : notUnderstoodSentence(anomaly, language)}
    </>
  );
}
