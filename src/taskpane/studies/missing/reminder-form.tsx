import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactNode } from "react";

import type { ManagerBoard } from "../../../domain/studies/missing/by-manager";
import { mailLink } from "../../../domain/studies/missing/mail-link";
import { reminderTo } from "../../../domain/studies/missing/reminder";
import type { ReminderFacts } from "../../../domain/studies/missing/reminder";
import { Remark } from "../../parts/paragraph";
import { copyText } from "./copy-text";
import { useMissingWords } from "./missing-words";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReminderProps {
  readonly board: ManagerBoard;
  readonly facts: ReminderFacts;
  readonly onClose: () => void;
}

/**
 * A reminder to one manager: proposed, free to change, then copied or opened in the mail program. Nothing is sent and
 * nothing kept: the address is gone with the form.
 */
export function ReminderForm({ board, facts, onClose }: ReminderProps): ReactNode {
  const styles = useStyles();
  const { t } = useMissingWords();
  const [by, setBy] = useState("");
  const [to, setTo] = useState("");
  const { subject, body, isEdited, setSubject, setBody } = useDraft(board, facts, by);
  return (
    <section className={styles.form} aria-label={t("reminder.heading", { manager: board.manager })}>
      <h4 className={styles.heading}>{t("reminder.heading", { manager: board.manager })}</h4>
      <Remark>{t("reminder.note")}</Remark>
      <Field label={t("reminder.by")}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Field label={t("reminder.to")}>
        <Input type="email" value={to} onChange={(_, { value }) => setTo(value)} />
      </Field>
      <Field label={t("reminder.subject")}>
        <Input value={subject} onChange={(_, { value }) => setSubject(value)} />
      </Field>
      <ReminderText message={{ to, subject, body }} onChange={setBody} />
      <div className={styles.buttons}>
        {isEdited && (
          <Button size="small" onClick={() => setBody(null)}>
            {t("reminder.restore")}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {t("reminder.close")}
        </Button>
      </div>
    </section>
  );
}

/** Subject and text: as proposed, following the plan and the date, until the person changes them. */
function useDraft(
  board: ManagerBoard,
  facts: ReminderFacts,
  by: string,
): {
  readonly subject: string;
  readonly body: string;
  readonly isEdited: boolean;
  readonly setSubject: (subject: string) => void;
  readonly setBody: (body: string | null) => void;
} {
  const [subject, setSubject] = useState<string | null>(null);
  const [body, setBody] = useState<string | null>(null);
  const proposal = reminderTo(board, facts, by) ?? { subject: "", body: "" };
  return {
    subject: subject ?? proposal.subject,
    body: body ?? proposal.body,
    isEdited: body !== null,
    setSubject,
    setBody,
  };
}

/** The text with the two ways to use it. */
function ReminderText({
  message,
  onChange,
}: {
  readonly message: { readonly to: string; readonly subject: string; readonly body: string };
  readonly onChange: (body: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useMissingWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<"copied" | "notCopied" | null>(null);
  const { address, isWhole } = mailLink(message);
  const copy = async (): Promise<void> => {
    if (field.current === null) return;
    setCopied((await copyText(field.current)) ? "copied" : "notCopied");
  };
  return (
    <>
      <Field label={t("reminder.text")}>
        <Textarea
          textarea={{ ref: field }}
          rows={12}
          resize="vertical"
          value={message.body}
          onChange={(_, { value }) => onChange(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void copy()}>
          {t("reminder.copy")}
        </Button>
        <Button as="a" href={address} target="_blank" rel="noreferrer">
          {t("reminder.open")}
        </Button>
      </div>
      <div role="status">{copied !== null && <Remark>{t(`reminder.${copied}`)}</Remark>}</div>
      <Remark>{isWhole ? t("reminder.noMail") : t("reminder.shortened")}</Remark>
    </>
  );
}
