import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { STUDY_NAMES } from "../state/study-name";
import type { Task } from "../state/task";
import { useWords } from "../words/words";
import { Remark } from "./paragraph";
import { PlainList } from "./plain-list";
import { Section } from "./section";

/** The studies and, last, *Verifica*: what each is called and what opens it. */
const TOOLS = [
  ...STUDY_NAMES.map((name) => ({ name, task: { kind: "study", study: name } as const })),
  { name: "check", task: { kind: "check" } },
] as const;

const useStyles = makeStyles({
  link: { fontWeight: tokens.fontWeightSemibold },
});

/** The ways into the tools. */
export function StudyLinks({
  disabled,
  onOpen,
}: {
  readonly disabled: boolean;
  readonly onOpen: (task: Task) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Section heading={t("studies.heading")}>
      <PlainList>
        {TOOLS.map(({ name, task }) => (
          <li key={name}>
            <Link
              as="button"
              className={styles.link}
              disabledFocusable={disabled}
              onClick={() => onOpen(task)}
            >
              {t(`studies.${name}`)}
            </Link>
            <Remark>{t(`studies.${name}Hint`)}</Remark>
          </li>
        ))}
      </PlainList>
    </Section>
  );
}
