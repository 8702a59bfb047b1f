import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { reopen } from "../../../domain/studies/guide/confirmation";
import { entryText } from "../../../domain/studies/guide/entry-text";
import type { GuideRow } from "../../../domain/studies/guide/guide";
import { isYesNoOrDate } from "../../../domain/studies/guide/kinds";
import { CellLink } from "../../parts/cell-link";
import { Remark } from "../../parts/paragraph";
import type { StudyProps } from "../study-props";
import { ButtonRow } from "../../parts/button-row";
import { EntryFields } from "./entry-fields";
import { EntrySuggestions } from "./entry-suggestions";
import { useGuideWords } from "./guide-words";
import { OPERATIONS } from "./operations";
import { useEntryForm } from "./use-entry-form";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "3px solid transparent",
  },
  confirmed: { borderLeftColor: tokens.colorPaletteGreenBorder2 },
  doubtful: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive, borderLeftStyle: "dashed" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  state: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

export interface EntryProps extends Pick<StudyProps, "actions" | "busy"> {
  readonly row: GuideRow;
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
  /** The entry was confirmed here: the next one is wanted. */
  readonly onConfirmed: () => void;
}

/** One indicator's entry: what it lacks, what its words suggest, and the way to complete and confirm it. */
export function EntryCard({ row, selected, onSelect, onConfirmed, ...props }: EntryProps): ReactNode {
  const styles = useStyles();
  const { t } = useGuideWords();
  const { id, text, indicator, missing } = row;
  const state = stateOf(row);
  const mark = state === "confirmed" || state === "ready" ? styles.confirmed : undefined;
  const lacks = missing.filter((aspect) => aspect !== "confirmation");
  return (
    <li
      className={mergeClasses(styles.card, mark, state === "doubtful" && styles.doubtful)}
      data-open={!indicator.confirmed}
      data-entry={id}
    >
      <CardHead row={row} selected={selected} onSelect={onSelect} actions={props.actions} />
      <span className={styles.text}>{text}</span>
      <Standing row={row} />
      {lacks.length > 0 && (
        <Remark>{t("lacks", { list: lacks.map((aspect) => t(`aspect.${aspect}`)).join(", ") })}</Remark>
      )}
      {indicator.confirmed ? (
        <ReopenButton row={row} {...props} />
      ) : (
        <EntryForm row={row} onConfirmed={onConfirmed} {...props} />
      )}
    </li>
  );
}

/** The entry's box to select it, the way to its row, and how it stands. */
function CardHead({
  row,
  selected,
  onSelect,
  actions,
}: Pick<EntryProps, "row" | "selected" | "onSelect" | "actions">): ReactNode {
  const styles = useStyles();
  const { t } = useGuideWords();
  const { id, cells } = row;
  return (
    <div className={styles.head}>
      <Checkbox
        aria-label={t("select", { id })}
        checked={selected}
        onChange={(_, { checked }) => onSelect(checked === true)}
      />
      <CellLink
        place={cells.kind.place}
        label={t("goTo", { id })}
        onGoTo={(place) => actions.run({ kind: "goTo", place })}
      >
        {id}
      </CellLink>
      <span className={styles.state}>{t(`state.${stateOf(row)}`)}</span>
    </div>
  );
}

/** How the entry is measured now, in one line. */
function Standing({ row: { cells, indicator } }: Pick<EntryProps, "row">): ReactNode {
  const { t } = useGuideWords();
  const { kind, unit, rule, polarity } = cells;
  const target = entryText(cells.target.value, indicator.kind);
  const source = String(cells.source.value);
  const parts = [
    ...(isYesNoOrDate(indicator.kind) ? [kind] : [kind, unit, rule, polarity]).map(({ value }) =>
      String(value),
    ),
    target === "" ? "" : `${t("fields.target")} ${target}`,
    source === "" ? "" : `${t("fields.source")} ${source}`,
  ].filter((part) => part.trim() !== "");
  return (
    <Remark>{parts.length === 0 ? t("standsNothing") : t("stands", { entry: parts.join(", ") })}</Remark>
  );
}

function EntryForm({
  row,
  actions,
  busy,
  onConfirmed,
}: Omit<EntryProps, "selected" | "onSelect">): ReactNode {
  const styles = useStyles();
  const { t } = useGuideWords();
  const draft = useEntryForm(row);
  const changesKind = draft.kind !== null && draft.kind !== row.indicator.kind;
  const write = (confirms: boolean): void => {
    const { changes } = draft.outcome(confirms);
    if (busy || changes.length === 0) return;
    actions.run({ kind: "change", changes, operation: confirms ? OPERATIONS.confirm : OPERATIONS.save });
    if (confirms) onConfirmed();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        write(false);
      }}
    >
      <EntrySuggestions row={row} draft={draft} />
      <EntryFields row={row} draft={draft} />
      {changesKind && <Remark>{t("behind")}</Remark>}
      <FormButtons id={row.id} busy={busy} hasKind={draft.kind !== null} onConfirm={() => write(true)} />
    </form>
  );
}

function FormButtons({
  id,
  busy,
  hasKind,
  onConfirm,
}: Pick<EntryProps, "busy"> & {
  readonly id: string;
  readonly hasKind: boolean;
  readonly onConfirm: () => void;
}): ReactNode {
  const { t } = useGuideWords();
  return (
    <ButtonRow>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={busy || !hasKind}
        aria-label={t("confirmNamed", { id: id })}
        data-confirm
        onClick={onConfirm}
      >
        {t("confirm")}
      </Button>
      <Button size="small" type="submit" disabledFocusable={busy} aria-label={t("saveNamed", { id: id })}>
        {t("save")}
      </Button>
    </ButtonRow>
  );
}

function ReopenButton({ row, actions, busy }: Pick<EntryProps, "row" | "actions" | "busy">): ReactNode {
  const { t } = useGuideWords();
  return (
    <ButtonRow>
      <Button
        size="small"
        disabledFocusable={busy}
        aria-label={t("reopenNamed", { id: row.id })}
        onClick={() => actions.run({ kind: "change", changes: reopen([row]), operation: OPERATIONS.reopen })}
      >
        {t("reopen")}
      </Button>
    </ButtonRow>
  );
}

function stateOf({ indicator, missing, suggestion }: GuideRow): "ready" | "confirmed" | "doubtful" | "open" {
  if (missing.length === 0) return "ready";
  if (indicator.confirmed) return "confirmed";
  return suggestion.proposal.doubtful ? "doubtful" : "open";
}
