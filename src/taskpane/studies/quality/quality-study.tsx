import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";

import { planQuality } from "../../../domain/studies/quality/plan-quality";
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
  const { criteria, objectives, indicators } = useMemo(() => planQuality(data), [data]);
  const found = criteria.filter(({ findings }) => findings.length > 0);
  const clear = criteria.filter(({ findings }) => findings.length === 0);
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
          <CriterionList results={found} onGoTo={(place) => actions.run({ kind: "goTo", place })} />
        )}
      </Section>
      {clear.length > 0 && (
        <Section heading={t("clear", { criteria: clear.length })}>
          <CriterionList results={clear} onGoTo={(place) => actions.run({ kind: "goTo", place })} />
        </Section>
      )}
      <Remark>{t("notAll")}</Remark>
    </Stack>
  );
}
