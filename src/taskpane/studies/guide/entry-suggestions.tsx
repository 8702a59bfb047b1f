import { INDICATORS } from "../../../domain/contract/plan-tables";
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { entryText } from "../../../domain/studies/guide/entry-text";
import type { GuideRow } from "../../../domain/studies/guide/guide";
import { isBlank } from "../../../domain/studies/guide/registry";
import type { FieldSuggestion } from "../../../domain/studies/guide/suggestion";
import { doubtSentence, measureSentence } from "../../../domain/studies/guide/suggestion-sentence";
import type { Doubt } from "../../../domain/studies/proposal/doubt";
import type { Kind } from "../../../domain/contract/vocabulary";
import { Remark } from "../../parts/paragraph";
import { useGuideWords } from "./guide-words";
import type { EntryDraft } from "./use-entry-form";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  doubts: {
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    listStyleType: "none",
    borderLeft: `3px dashed ${tokens.colorPaletteDarkOrangeBorderActive}`,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the words suggest and why; what differs from the registry can be taken over. */
export function EntrySuggestions({
  row: { suggestion },
  draft,
}: {
  readonly row: GuideRow;
  readonly draft: EntryDraft;
}): ReactNode {
  const styles = useStyles();
  const { t, language } = useGuideWords();
  const { proposal } = suggestion;
  // The kind has a list of its own; what belongs to another kind than the chosen one is not offered.
  const fields = suggestion.fields.filter(
    ({ field }) => field !== "kind" && (field === "deadline" || draft.kind === proposal.kind),
  );
  return (
    <>
      <Remark>{t("words", { reason: measureSentence(proposal, language) })}</Remark>
      <Doubts doubts={proposal.doubts} />
      {fields.length > 0 && (
        <ul className={styles.list}>
          {fields.map((one) => (
            <li key={one.field}>
              <Checkbox
                label={<SuggestionLabel suggestion={one} kind={proposal.kind} />}
                checked={draft.accepted.has(one.field)}
                onChange={(_, { checked }) => draft.accept(one.field, checked === true)}
              />
            </li>
          ))}
        </ul>
      )}
      {fields.some(({ fills }) => !fills) && <Remark>{t("keptNote")}</Remark>}
    </>
  );
}

function Doubts({ doubts }: { readonly doubts: readonly Doubt[] }): ReactNode {
  const styles = useStyles();
  const { t, language } = useGuideWords();
  if (doubts.length === 0) return null;
  return (
    <ul className={styles.doubts}>
      {doubts.map((doubt) => (
        <li key={doubt.code}>
          <strong>{t("state.doubtful")}</strong>. {doubtSentence(doubt, language)}
        </li>
      ))}
    </ul>
  );
}

function SuggestionLabel({
  suggestion: { field, cell, after, words },
  kind,
}: {
  readonly suggestion: FieldSuggestion;
  readonly kind: Kind;
}): ReactNode {
  const { t } = useGuideWords();
  const text = (value: FieldSuggestion["cell"]["value"]): string =>
    entryText(value, field === "deadline" ? "Data" : kind);
  const said = field === "target" || field === "deadline" ? ` (${t("fromWords", { words })})` : "";
  const { header } = INDICATORS[field];
  const change = isBlank(cell)
    ? t("suggestion", { field: header, after: text(after) })
    : t("instead", { field: header, after: text(after), before: text(cell.value) });
  return <>{change + said}</>;
}
