import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";

import { interpret } from "../../../domain/interpretation/interpret";
import { byManager } from "../../../domain/studies/missing/by-manager";
import { missingBoard } from "../../../domain/studies/missing/missing-board";
import { openReadings } from "../../../domain/studies/missing/tally";
import { quarterLabel } from "../../../domain/contract/vocabulary";
import { readingCountText } from "../../../domain/measurement/reading-count";
import { Paragraph } from "../../parts/paragraph";
import { ProvisionalRemark } from "../../parts/provisional-remark";
import { ScreenHeading } from "../../parts/screen-heading";
import { Section } from "../../parts/section";
import { Stack } from "../../parts/stack";
import type { StudyProps } from "../study-props";
import { ManagerList } from "./manager-list";
import { useMissingWords } from "./missing-words";
import { TallyFigures } from "./tally-figures";

/** The readings that are due up to the reference quarter: filled, wrong and missing, by manager, with reminders. */
export function MissingStudy({ data, actions, busy }: StudyProps): ReactNode {
  const { t, format, language } = useMissingWords();
  const board = useMemo(() => missingBoard(interpret(data), data), [data]);
  const { parameters, total } = board;
  const quarter = quarterLabel(parameters.quarter);
  const open = openReadings(total.thisQuarter);
  return (
    <Stack>
      <ScreenHeading>{t("heading")}</ScreenHeading>
      <Paragraph>{t("intro", { readings: readingCountText(board.readingCount, language) })}</Paragraph>
      <ProvisionalRemark provisional={board.provisional} />
      {total.upToQuarter.due === 0 ? (
        <Paragraph>{t("nothingDue")}</Paragraph>
      ) : (
        <>
          <TallyFigures tally={total.upToQuarter} />
          <Paragraph>
            {t("inQuarter", { quarter, count: open, due: format.integer(total.thisQuarter.due) })}
          </Paragraph>
        </>
      )}
      <Button
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => actions.run({ kind: "writeReport", report: "missing" })}
      >
        {t("write")}
      </Button>
      <Section heading={t("managers")}>
        <ManagerList
          managers={byManager(board)}
          facts={board}
          onGoTo={(place) => actions.run({ kind: "goTo", place })}
        />
      </Section>
    </Stack>
  );
}
