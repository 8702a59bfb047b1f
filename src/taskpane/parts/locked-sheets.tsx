import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode, SubmitEvent } from "react";

import type { Unlock } from "../../excel/port";
import { useStructureWords } from "../words/structure-words";
import { Paragraph } from "./paragraph";
import { Section } from "./section";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
  field: { width: "100%" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

interface Unlocking {
  readonly disabled: boolean;
  readonly onUnlock: (unlock: Unlock) => void;
}

/** Sheets with a password of their own, and the field for it. */
export function LockedSheets({
  sheets,
  ...unlocking
}: Unlocking & {
  /** Their names; at least one. */
  readonly sheets: readonly string[];
}): ReactNode {
  const styles = useStyles();
  const { t } = useStructureWords();
  return (
    <Section heading={t("password.heading")}>
      <Paragraph>{t("password.needed", { count: sheets.length })}</Paragraph>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
      <PasswordForm {...unlocking} />
    </Section>
  );
}

/** A password that is handed on once, and forgotten here. */
function PasswordForm({ disabled, onUnlock }: Unlocking): ReactNode {
  const styles = useStyles();
  const { t } = useStructureWords();
  const [password, setPassword] = useState("");
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    if (disabled || password === "") return;
    setPassword("");
    onUnlock({ password });
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <Field className={styles.field} label={t("password.label")} hint={t("password.hint")}>
        <Input
          type="password"
          autoComplete="off"
          value={password}
          onChange={(_, { value }) => setPassword(value)}
        />
      </Field>
      <Button type="submit" disabledFocusable={disabled}>
        {t("password.send")}
      </Button>
    </form>
  );
}
