import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { SHEETS } from "../../../domain/contract/sheets";
import type { Finding } from "../../../domain/structure/finding";
import { countByRemedy } from "../../../domain/structure/finding-groups";
import { Remark } from "../../parts/paragraph";
import { Section } from "../../parts/section";
import { useStructureWords } from "../../words/structure-words";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** What *Ripara* will do, and the button that does it at once. Without a button where only people can do something. */
export function RepairPlan({
  findings,
  heading,
  busy,
  onRepair,
}: {
  /** At least one. */
  readonly findings: readonly Finding[];
  readonly heading: string;
  readonly busy: boolean;
  readonly onRepair: () => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useStructureWords();
  const { restored, "set-aside": setAside, "by-hand": byHand } = countByRemedy(findings);
  return (
    <Section heading={heading}>
      <ul className={styles.list}>
        {restored > 0 && <li>{t("plan.restored", { count: restored })}</li>}
        {setAside > 0 && <li>{t("plan.setAside", { count: setAside, sheet: SHEETS.recovered })}</li>}
        {byHand > 0 && <li>{t("plan.byHand", { count: byHand })}</li>}
      </ul>
      {restored + setAside > 0 && (
        <>
          <Button appearance="primary" disabledFocusable={busy} onClick={onRepair}>
            {t("plan.repair")}
          </Button>
          <Remark>{t("plan.note", { sheet: SHEETS.log })}</Remark>
        </>
      )}
    </Section>
  );
}
