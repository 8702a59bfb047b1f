import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { typedYear } from "../../documents/document-work";
import type { PlanNaming } from "../../documents/document-work";
import { useDocumentWords } from "./document-words";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  input: { minWidth: 0 },
});

interface NamingProps {
  readonly naming: PlanNaming;
  readonly disabled: boolean;
  readonly onChange: (naming: PlanNaming) => void;
  /** The person has left the field of the year. */
  readonly onYearLeft?: () => void;
}

/** Whose plan it is, and of which year: as the document says it, to be completed or corrected. */
export function PlanNamingFields(props: NamingProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <BodyField {...props} />
      <YearField {...props} />
    </div>
  );
}

function BodyField({ naming, disabled, onChange }: NamingProps): ReactNode {
  const styles = useStyles();
  const { t } = useDocumentWords();
  return (
    <Field
      label={t("naming.body")}
      required
      {...(naming.body.trim() === ""
        ? { validationState: "warning", validationMessage: t("naming.bodyMissing") }
        : { hint: t("naming.bodyHint") })}
    >
      <Input
        className={styles.input}
        value={naming.body}
        readOnly={disabled}
        onChange={(_, { value }) => onChange({ ...naming, body: value })}
      />
    </Field>
  );
}

function YearField({ naming, disabled, onChange, onYearLeft }: NamingProps): ReactNode {
  const styles = useStyles();
  const { t } = useDocumentWords();
  return (
    <Field
      label={t("naming.year")}
      required
      {...(typedYear(naming) === null && {
        validationState: "warning",
        validationMessage: t("naming.yearMissing"),
      })}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        value={naming.year}
        readOnly={disabled}
        onBlur={onYearLeft}
        onChange={(_, { value }) => onChange({ ...naming, year: value })}
      />
    </Field>
  );
}
