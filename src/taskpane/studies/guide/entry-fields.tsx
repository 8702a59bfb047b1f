import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { anomalySentence } from "../../../domain/cells/anomaly-sentence";
import { entryText } from "../../../domain/studies/guide/entry-text";
import type { GuideRow } from "../../../domain/studies/guide/guide";
import type { Refusal, TypedField } from "../../../domain/studies/guide/typed-value";
import { KINDS } from "../../../domain/contract/vocabulary";
import type { Kind } from "../../../domain/contract/vocabulary";
import { useGuideWords } from "./guide-words";
import type { EntryDraft } from "./use-entry-form";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    // The source is the longest: where it stands alone, it gets the whole line.
    "> :last-child:nth-child(odd)": { gridColumnStart: 1, gridColumnEnd: -1 },
  },
  input: { minWidth: 0, width: "100%" },
});

interface FieldsProps {
  readonly row: GuideRow;
  readonly draft: EntryDraft;
}

/** The columns of an entry that are typed or chosen in the pane: only those that its kind needs. */
export function EntryFields({ row, draft }: FieldsProps): ReactNode {
  const styles = useStyles();
  const { t } = useGuideWords();
  const { kind } = draft;
  const takesTarget = kind !== "Sì/No";
  const takesUnit = row.missing.includes("unit") && takesTarget && kind !== "Data";
  return (
    <div className={styles.fields}>
      <Field label={t("fields.kind")} size="small">
        <Select
          size="small"
          className={styles.input}
          value={kind ?? ""}
          onChange={(_, { value }) => draft.choose(KINDS.find((one) => one === value) ?? null)}
        >
          <option value="">{t("chooseKind")}</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      {takesTarget && (
        <TextField field="target" label={t("fields.target")} hint={targetHint(kind)} {...{ row, draft }} />
      )}
      {takesUnit && <TextField field="unit" label={t("fields.unit")} {...{ row, draft }} />}
      <TextField field="source" label={t("fields.source")} {...{ row, draft }} />
    </div>
  );
}

function TextField({
  row,
  draft,
  field,
  label,
  hint,
}: FieldsProps & {
  readonly field: TypedField;
  readonly label: string;
  readonly hint?: "Percentuale" | "Data" | "other";
}): ReactNode {
  const styles = useStyles();
  const { t } = useGuideWords();
  const refusal = draft.refusals[field];
  const standing = entryText(row.cells[field].value, row.indicator.kind);
  const text = draft.texts[field] ?? standing;
  const message = useRefusalSentence(refusal);
  return (
    <Field
      label={label}
      size="small"
      {...(message !== null && { validationMessage: message, validationState: "error" })}
    >
      <Input
        size="small"
        className={styles.input}
        value={text}
        placeholder={hint === undefined ? "" : t(`targetHint.${hint}`)}
        {...(text === "" && { "data-attention": true })}
        onChange={(_, { value }) => draft.type(field, value)}
      />
    </Field>
  );
}

function useRefusalSentence(refusal: Refusal | undefined): string | null {
  const { t, language } = useGuideWords();
  if (refusal === undefined) return null;
  return refusal.code === "kind-first" ? t("kindFirst") : anomalySentence(refusal, language);
}

function targetHint(kind: Kind | null): "Percentuale" | "Data" | "other" {
  return kind === "Percentuale" || kind === "Data" ? kind : "other";
}
