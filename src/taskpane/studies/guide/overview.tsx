import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { rowsOf } from "../../../domain/studies/guide/guide";
import type { Guide } from "../../../domain/studies/guide/guide";
import { Remark } from "../../parts/paragraph";
import { ScreenHeading } from "../../parts/screen-heading";
import { Section } from "../../parts/section";
import { Stack } from "../../parts/stack";
import type { StudyProps } from "../study-props";
import { BulkConfirmation } from "./bulk-confirmation";
import { CentreList } from "./centre-list";
import { CheckList } from "./check-list";
import { useGuideWords } from "./guide-words";
import { ReadinessLine } from "./readiness-line";

type OverviewProps = Pick<StudyProps, "actions" | "busy"> & {
  readonly guide: Guide;
  readonly onOpen: (code: string) => void;
};

/** The whole body's registry: how much is ready, centre by centre, and what does not add up. */
export function Overview({ guide, onOpen, ...props }: OverviewProps): ReactNode {
  const { t } = useGuideWords();
  const first = guide.centres.find(({ missing }) => missing.confirmation > 0);
  return (
    <Stack>
      <ScreenHeading>{t("heading")}</ScreenHeading>
      <Remark>{t("purpose")}</Remark>
      <Section heading={t("body")}>
        <ReadinessLine readiness={guide} />
        {first !== undefined && (
          <Button appearance="primary" onClick={() => onOpen(first.code)}>
            {t("resume", { label: first.label })}
          </Button>
        )}
      </Section>
      <Section heading={t("centres")}>
        <CentreList centres={guide.centres} onOpen={onOpen} />
      </Section>
      <CheckList checks={guide.checks} {...props} />
      <Section heading={t("bulk.heading")}>
        <BulkConfirmation rows={guide.centres.flatMap(rowsOf)} {...props} />
      </Section>
    </Stack>
  );
}
