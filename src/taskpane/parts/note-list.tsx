import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { PlanNote } from "../views/plan-notes";
import { useResultWords } from "../words/result-words";
import { PlainList } from "./plain-list";

const useStyles = makeStyles({
  codes: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** Notes with the codes that they are about. */
export function NoteList({ notes }: { readonly notes: readonly PlanNote[] }): ReactNode {
  const styles = useStyles();
  const { t } = useResultWords();
  return (
    <PlainList>
      {notes.map(({ kind, codes }) => (
        <li key={kind}>
          {t(`notes.${kind}`, { count: codes.length })}{" "}
          <span className={styles.codes}>{codes.join(", ")}</span>
        </li>
      ))}
    </PlainList>
  );
}
