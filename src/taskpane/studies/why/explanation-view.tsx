import { Fragment } from "react";
import type { ReactNode } from "react";

import { byEffect } from "../../../domain/studies/explanation/by-effect";
import type { Explanation, Topic } from "../../../domain/studies/explanation/explanation";
import type { Question } from "../../../domain/studies/explanation/subject";
import { MissingList } from "./missing-list";
import { PartList } from "./part-list";
import { ReadingList } from "./reading-list";
import type { GoTo } from "./source-links";
import { StepSection } from "./step-section";
import { useWhyWords } from "./why-words";

/** From the result down to what people typed. */
const TOPICS: readonly Topic[] = ["count", "achievement", "actual", "status", "coverage"];

interface ViewProps {
  readonly explanation: Explanation;
  readonly onOpen: (question: Question) => void;
  readonly onGoTo: GoTo;
}

/** The explanation below its result: what was asked about first, then the rest. */
export function ExplanationView(props: ViewProps): ReactNode {
  const { measure } = props.explanation.asked;
  return [measure, ...TOPICS.filter((topic) => topic !== measure)].map((topic) => (
    <Fragment key={topic}>
      <StepSection topic={topic} steps={props.explanation.steps} onGoTo={props.onGoTo} />
      <Lists topic={topic} {...props} />
    </Fragment>
  ));
}

/** What belongs below the sentences of a topic. */
function Lists({ topic, explanation, onOpen, onGoTo }: ViewProps & { readonly topic: Topic }): ReactNode {
  const { t } = useWhyWords();
  const { quarter, parts, leftOut, counted, missing, readings } = explanation;
  const lists = { quarter, onOpen, onGoTo };
  switch (topic) {
    case "count":
      return <PartList heading={t("counted", { count: counted.length })} parts={counted} {...lists} />;
    case "achievement":
      return (
        <>
          <PartList
            heading={t("parts", { count: parts.length })}
            hint={parts.length > 1 ? t("partsOrder") : ""}
            parts={byEffect(parts)}
            {...lists}
          />
          <PartList heading={t("leftOut", { count: leftOut.length })} parts={leftOut} {...lists} />
        </>
      );
    case "actual":
      return <ReadingList readings={readings} onGoTo={onGoTo} />;
    case "coverage":
      // Of an indicator or a phase the readings already show which are missing.
      return readings.length > 0 ? null : <MissingList missing={missing} onGoTo={onGoTo} />;
    case "status":
      return null;
  }
}
