import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";

import type { ManagerBoard } from "../../../domain/studies/missing/by-manager";
import { reminderTo } from "../../../domain/studies/missing/reminder";
import type { ReminderFacts } from "../../../domain/studies/missing/reminder";
import { openReadings } from "../../../domain/studies/missing/tally";
import { centreLabel } from "../../../domain/plan/plan";
import type { CellPlace } from "../../../domain/cells/workbook-data";
import { useEntryStyles } from "../../parts/entry-styles";
import { Remark } from "../../parts/paragraph";
import { ShareBar } from "../../results/share-bar";
import { GapList } from "./gap-list";
import { useMissingWords } from "./missing-words";
import { ReminderForm } from "./reminder-form";

const useStyles = makeStyles({
  count: { fontVariantNumeric: "tabular-nums" },
  prepare: { alignSelf: "flex-start" },
});

interface ListProps {
  readonly facts: ReminderFacts;
  readonly onGoTo: (place: CellPlace) => void;
}

/** One entry for each manager; one reminder at a time is open. */
export function ManagerList({
  managers,
  ...props
}: ListProps & { readonly managers: readonly ManagerBoard[] }): ReactNode {
  const entry = useEntryStyles();
  const [writingTo, writeTo] = useState<string | null>(null);
  return (
    <ul className={entry.list}>
      {managers.map((board) => (
        <li className={entry.item} key={board.manager}>
          <ManagerEntry
            board={board}
            isWriting={writingTo === board.manager}
            onWrite={() => writeTo(board.manager)}
            onClose={() => writeTo(null)}
            {...props}
          />
        </li>
      ))}
    </ul>
  );
}

interface EntryProps extends ListProps {
  readonly board: ManagerBoard;
  readonly isWriting: boolean;
  readonly onWrite: () => void;
  readonly onClose: () => void;
}

function ManagerEntry({ board, facts, isWriting, onWrite, onClose, onGoTo }: EntryProps): ReactNode {
  const entry = useEntryStyles();
  const styles = useStyles();
  const { t } = useMissingWords();
  const { manager, upToQuarter, lines } = board;
  const { due, filled, wrong, missing } = upToQuarter;
  const canBeReminded = reminderTo(board, facts, "") !== null;
  return (
    <>
      <div className={entry.first}>
        <h3 className={entry.name}>{manager}</h3>
        <span className={styles.count}>{t("filledOf", { filled, due })}</span>
      </div>
      <ShareBar share={due === 0 ? null : filled / due} />
      <Remark>{openReadings(upToQuarter) === 0 ? t("complete") : t("line", { missing, wrong })}</Remark>
      {lines.length > 1 && (
        <Remark>
          {lines
            .map(({ centre, upToQuarter: own }) =>
              t("part", { centre: centreLabel(centre), filled: own.filled, due: own.due }),
            )
            .join(" · ")}
        </Remark>
      )}
      <GapList gaps={lines.flatMap(({ gaps }) => gaps)} onGoTo={onGoTo} />
      {canBeReminded && !isWriting && (
        <Button
          className={styles.prepare}
          size="small"
          aria-label={t("prepareFor", { manager })}
          onClick={onWrite}
        >
          {t("prepare")}
        </Button>
      )}
      {isWriting && <ReminderForm board={board} facts={facts} onClose={onClose} />}
    </>
  );
}
