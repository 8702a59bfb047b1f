import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Check } from "../../../domain/studies/guide/check";
import { checkSentence } from "../../../domain/studies/guide/check-sentence";
import type { CellPlace } from "../../../domain/cells/workbook-data";
import { CellLink } from "../../parts/cell-link";
import { Paragraph } from "../../parts/paragraph";
import { PlainList } from "../../parts/plain-list";
import { Section } from "../../parts/section";
import { ShowMore } from "../../parts/show-more";
import type { StudyProps } from "../study-props";
import { useGuideWords } from "./guide-words";
import { OPERATIONS } from "./operations";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px dashed ${tokens.colorPaletteDarkOrangeBorderActive}`,
    overflowWrap: "anywhere",
  },
  subject: { fontWeight: tokens.fontWeightSemibold },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

type CheckProps = Pick<StudyProps, "actions" | "busy">;

/** What does not add up in the registry, each with its cells and, where there is one, a mend. */
export function CheckList({
  checks,
  ...props
}: CheckProps & { readonly checks: readonly Check[] }): ReactNode {
  const styles = useStyles();
  const { t } = useGuideWords();
  if (checks.length === 0)
    return (
      <Section heading={t("checks.noneHeading")}>
        <Paragraph>{t("checks.none")}</Paragraph>
      </Section>
    );
  return (
    <Section heading={t("checks.heading", { count: checks.length })}>
      <ShowMore items={checks}>
        {(shown) => (
          <PlainList>
            {shown.map((check, position) => (
              <li className={styles.item} key={position}>
                <CheckItem check={check} {...props} />
              </li>
            ))}
          </PlainList>
        )}
      </ShowMore>
    </Section>
  );
}

function CheckItem({ check, actions, busy }: CheckProps & { readonly check: Check }): ReactNode {
  const styles = useStyles();
  const { t, language } = useGuideWords();
  const { subject, finding, cells, mend } = check;
  const goTo = (place: CellPlace): void => actions.run({ kind: "goTo", place });
  return (
    <>
      <span className={styles.subject}>{subject}</span>
      <span>{checkSentence(finding, language)}</span>
      <div className={styles.cells}>
        {cells.map(({ place, target }) => (
          <CellLink key={place.address} place={place} label={t("goToCell", { ...place })} onGoTo={goTo}>
            {target.header}, {place.address}
          </CellLink>
        ))}
      </div>
      {mend.length > 0 && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => actions.run({ kind: "change", changes: mend, operation: OPERATIONS.mend })}
        >
          <MendLabel check={check} />
        </Button>
      )}
    </>
  );
}

function MendLabel({ check: { finding, mend } }: { readonly check: Check }): ReactNode {
  const { t } = useGuideWords();
  const values = mend.map(({ after }) => String(after)).join(", ");
  return finding.code.startsWith("weight")
    ? t("checks.mendWeights", { count: mend.length, values })
    : t("checks.mend", { value: values });
}
