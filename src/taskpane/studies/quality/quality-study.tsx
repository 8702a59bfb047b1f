import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";

import { criterionGroups, planQuality } from "../../../domain/studies/quality/plan-quality";
import type { CriterionResult } from "../../../domain/studies/quality/plan-quality";
import type { CellPlace } from "../../../domain/cells/workbook-data";
import { Paragraph, Remark } from "../../parts/paragraph";
import { ScreenHeading } from "../../parts/screen-heading";
import { Section } from "../../parts/section";
import { Stack } from "../../parts/stack";
import type { StudyProps } from "../study-props";
import { CriterionList } from "./criterion-list";
import { useQualityWords } from "./quality-words";

/** What a machine can see of the plan's quality, criterion by criterion, each with the way to its cells. */
export function QualityStudy({ data, actions, busy }: StudyProps): ReactNode {
  const { t, format } = useQualityWords();
  const quality = useMemo(() => planQuality(data), [data]);
  const { objectives, indicators } = quality;
  const { found, ...others } = criterionGroups(quality);
  const goTo = (place: CellPlace): void => actions.run({ kind: "goTo", place });
  return (
    <Stack>
      <ScreenHeading>{t("heading")}</ScreenHeading>
      <Paragraph>
        {t("intro", { objectives: format.integer(objectives), indicators: format.integer(indicators) })}
      </Paragraph>
      <Button
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => actions.run({ kind: "writeReport", report: "quality" })}
      >
        {t("write")}
      </Button>
      <Section heading={t("found", { criteria: found.length })}>
        {found.length === 0 ? (
          <Paragraph>{t("none")}</Paragraph>
        ) : (
          <CriterionList results={found} onGoTo={goTo} />
        )}
      </Section>
      <OtherCriteria name="unchecked" results={others.unchecked} note={t("uncheckedNote")} onGoTo={goTo} />
      <OtherCriteria name="clear" results={others.clear} note="" onGoTo={goTo} />
      <Remark>{t("notAll")}</Remark>
    </Stack>
  );
}

/** Criteria without findings; nothing where there are none. */
function OtherCriteria({
  name,
  results,
  note,
  onGoTo,
}: {
  readonly name: "unchecked" | "clear";
  readonly results: readonly CriterionResult[];
  /** Empty: none. */
  readonly note: string;
  readonly onGoTo: (place: CellPlace) => void;
}): ReactNode {
  const { t } = useQualityWords();
  if (results.length === 0) return null;
  return (
    <Section heading={t(name, { criteria: results.length })}>
      {note !== "" && <Remark>{note}</Remark>}
      <CriterionList results={results} onGoTo={onGoTo} />
    </Section>
  );
}
