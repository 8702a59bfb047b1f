import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { STUDY_NAMES } from "../state/study-name";
import type { StudyName } from "../state/study-name";
import { useWords } from "../words/words";
import { Remark } from "./paragraph";
import { PlainList } from "./plain-list";
import { Section } from "./section";

const useStyles = makeStyles({
  link: { fontWeight: tokens.fontWeightSemibold },
});

/** The ways into the studies. */
export function StudyLinks({
  disabled,
  onOpen,
}: {
  readonly disabled: boolean;
  readonly onOpen: (study: StudyName) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Section heading={t("studies.heading")}>
      <PlainList>
        {STUDY_NAMES.map((study) => (
          <li key={study}>
            <Link
              as="button"
              className={styles.link}
              disabledFocusable={disabled}
              onClick={() => onOpen(study)}
            >
              {t(`studies.${study}`)}
            </Link>
            <Remark>{t(`studies.${study}Hint`)}</Remark>
          </li>
        ))}
      </PlainList>
    </Section>
  );
}
