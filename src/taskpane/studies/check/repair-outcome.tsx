import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { CellPlace } from "../../../domain/cells/workbook-data";
import { SHEETS } from "../../../domain/contract/sheets";
import type { Finding } from "../../../domain/structure/finding";
import { findingPlace, findingSentence } from "../../../domain/structure/finding-sentence";
import type { RepairOutcome } from "../../../excel/port";
import { CellLink } from "../../parts/cell-link";
import { Paragraph } from "../../parts/paragraph";
import { Section } from "../../parts/section";
import { ShowMore } from "../../parts/show-more";
import { useStructureWords } from "../../words/structure-words";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

/** What a repair put right, what it set aside and where that is, and whether anything remains. */
export function RepairOutcomeSection({
  outcome,
  onGoTo,
}: {
  readonly outcome: RepairOutcome;
  readonly onGoTo: (place: CellPlace) => void;
}): ReactNode {
  const { t } = useStructureWords();
  const { repaired, remaining, setAside } = outcome;
  const sheet = SHEETS.recovered;
  return (
    <Section heading={t("outcome.heading")}>
      <Paragraph>
        {repaired.length === 0 ? t("outcome.nothing") : t("outcome.repaired", { count: repaired.length })}
      </Paragraph>
      {setAside > 0 && (
        <Paragraph>
          {t("outcome.setAside", { count: setAside, sheet })}{" "}
          <CellLink place={{ sheet, address: "A1" }} label={t("goToSheet", { sheet })} onGoTo={onGoTo}>
            {t("goToSheet", { sheet })}
          </CellLink>
        </Paragraph>
      )}
      <Paragraph>
        {remaining.length === 0 ? t("outcome.clean") : t("outcome.remaining", { count: remaining.length })}
      </Paragraph>
      {repaired.length > 0 && <Repaired findings={repaired} />}
    </Section>
  );
}

/** The findings that are no more; shown when they are asked for. */
function Repaired({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const styles = useStyles();
  const { t, language } = useStructureWords();
  return (
    <details>
      <summary className={styles.summary}>{t("outcome.list", { count: findings.length })}</summary>
      <ShowMore items={findings}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((finding, position) => (
              <li key={position}>
                {findingSentence(finding, language)} ({findingPlace(finding, language)})
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </details>
  );
}
