import { useMemo } from "react";
import type { ReactNode } from "react";

import { explain } from "../../../domain/studies/explanation/explain";
import type { Explanation } from "../../../domain/studies/explanation/explanation";
import { groundsOf } from "../../../domain/studies/explanation/grounds";
import { isOutdated } from "../../../domain/studies/explanation/outdated";
import type { SelectedCell } from "../../../domain/studies/explanation/selected-cell";
import { subjectAt } from "../../../domain/studies/explanation/subject-at";
import type { Selection } from "../../../domain/studies/explanation/subject-at";
import { subjectKey } from "../../../domain/studies/explanation/subject";
import type { TrackedPlan } from "../../../domain/measurement/tracked-plan";
import type { CellPlace } from "../../../domain/cells/workbook-data";
import { Paragraph } from "../../parts/paragraph";
import { ScreenHeading } from "../../parts/screen-heading";
import { Stack } from "../../parts/stack";
import type { About } from "../../state/pane-state";
import type { StudyProps } from "../study-props";
import { ExplainedResult } from "./explained-result";
import { ExplanationView } from "./explanation-view";
import { OutdatedMessage } from "./outdated-message";
import { ResultChoice } from "./result-choice";
import { SelectedCellButton } from "./selected-cell-button";
import { useTrail } from "./trail";
import { TrailLinks } from "./trail-links";
import { useWhyWords } from "./why-words";

/** Why a result has its value: that of the selected cell or one of the pane, and then those below it. */
export function WhyStudy({ data, about, actions, busy }: StudyProps): ReactNode {
  const { t } = useWhyWords();
  const grounds = useMemo(() => groundsOf(data), [data]);
  const cell = about !== undefined && "selected" in about ? about.selected : null;
  const asked = selectionOf(about, grounds.plan);
  const trail = useTrail(cell ?? about, "question" in asked ? asked.question : null);
  const explanations = useMemo(
    () => trail.questions.map((question) => explain(question, grounds)),
    [trail.questions, grounds],
  );
  const explanation = explanations.at(-1) ?? null;
  const goTo = (place: CellPlace): void => actions.run({ kind: "goTo", place });
  const refresh = (): void => actions.run({ kind: "refresh" });
  const older = trail.isAtOrigin ? outdatedCell(about, explanation) : null;
  return (
    <Stack>
      <ScreenHeading>{t("heading")}</ScreenHeading>
      <SelectedCellButton
        cell={trail.isAtOrigin || trail.questions.length === 0 ? cell : null}
        disabled={busy}
        onExplain={() => actions.run({ kind: "study", study: "why" })}
      />
      <TrailLinks names={trail.questions.map(nameAt)} onBack={trail.backTo} />
      {older !== null && <OutdatedMessage cell={older} disabled={busy} onRefresh={refresh} />}
      {explanation === null ? (
        <Paragraph>{"problem" in asked ? t(`problem.${asked.problem}`) : t("gone")}</Paragraph>
      ) : (
        <>
          <ExplainedResult key={trail.moves} {...{ explanation, grounds }} takesFocus={trail.moves > 0} />
          <ExplanationView explanation={explanation} onOpen={trail.open} onGoTo={goTo} />
        </>
      )}
      <ResultChoice plan={grounds.plan} onChoose={trail.restart} />
    </Stack>
  );

  function nameAt({ subject }: (typeof trail.questions)[number], position: number): string {
    const key = subjectKey(subject);
    return subject.level === "body" || key === "" ? (explanations[position]?.name ?? "") : key;
  }
}

/** What is asked: a question of the pane, or that of the selected cell. */
function selectionOf(about: About | undefined, plan: TrackedPlan): Selection {
  if (about === undefined) return { problem: "elsewhere" };
  return "question" in about ? about : subjectAt(about.selected, plan);
}

/** The selected cell where its figure is older than the data. */
function outdatedCell(about: About | undefined, explanation: Explanation | null): SelectedCell | null {
  if (about === undefined || "question" in about || about.isCurrent || explanation === null) return null;
  return isOutdated(about.selected, explanation) ? about.selected : null;
}
