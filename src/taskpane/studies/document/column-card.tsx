import { Field, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";

import { shownText } from "../../../domain/contract/shown-text";
import type { ColumnMapping, ColumnUse, MappedColumn } from "../../../readers/columns/column-mapping";
import { withColumnYear, withUse } from "../../documents/column-answers";
import { takesYear, USE_GROUPS } from "../../documents/column-choices";
import type { UseGroup } from "../../documents/column-choices";
import { chosenTables } from "../../documents/document-work";
import { valuesOf } from "../../documents/table-view";
import { useMarkedItemStyles } from "../../parts/marked-item-styles";
import { Remark } from "../../parts/paragraph";
import { useDocumentWords } from "./document-words";
import type { WorkProps } from "./work-props";

/** How many of a column's values are shown, and how much of each. */
const SHOWN = { values: 3, characters: 48 };

const useStyles = makeStyles({
  asked: { borderLeft: `3px dashed ${tokens.colorPaletteDarkOrangeBorderActive}` },
  known: { borderLeft: `3px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  mark: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteDarkOrangeForeground1 },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  use: { flexGrow: 1, minWidth: "180px" },
  year: { width: "104px" },
  input: { minWidth: 0 },
});

interface CardProps extends WorkProps {
  readonly column: MappedColumn;
  /** It was in doubt. */
  readonly isAsked: boolean;
  readonly onChange: (mapping: ColumnMapping) => void;
}

/** One column: its heading, its first values, and what it is. */
export function ColumnCard({ work, column, isAsked, busy, onChange }: CardProps): ReactNode {
  const styles = useStyles();
  const { item } = useMarkedItemStyles();
  const { t } = useDocumentWords();
  const id = useId();
  const values = valuesOf(chosenTables(work), work.mapping, column, SHOWN.values);
  const header = column.header === "" ? t("columns.untitled", { column: column.column + 1 }) : column.header;
  return (
    <li className={mergeClasses(item, isAsked ? styles.asked : styles.known)} data-column={column.column}>
      <div className={styles.head}>
        <span className={styles.header} id={id}>
          {shownText(header, 120)}
        </span>
        {isAsked && !column.sure && <span className={styles.mark}>{t("columns.toConfirm")}</span>}
      </div>
      <Remark>
        {values.length === 0
          ? t("columns.blank")
          : t("columns.values", {
              values: values.map((value) => `«${shownText(value, SHOWN.characters)}»`).join(", "),
            })}
      </Remark>
      <div className={styles.fields}>
        <UseChoice
          labelledBy={id}
          use={column.use}
          disabled={busy}
          onChoose={(use) => onChange(withUse(work.mapping, column.column, use))}
        />
        {takesYear(column.use) && (
          <YearField
            column={column}
            disabled={busy}
            onChange={(year) => onChange(withColumnYear(work.mapping, column.column, year))}
          />
        )}
      </div>
    </li>
  );
}

/** What a column is, as a list of choices in groups. */
function UseChoice({
  labelledBy,
  use,
  disabled,
  onChoose,
}: {
  /** Id of the column's heading. */
  readonly labelledBy: string;
  readonly use: ColumnUse;
  readonly disabled: boolean;
  readonly onChoose: (use: ColumnUse) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useDocumentWords();
  const label = useId();
  const groups = Object.entries(USE_GROUPS) as [UseGroup, readonly ColumnUse[]][];
  return (
    <div className={styles.use}>
      <Remark>
        <span id={label}>{t("columns.use")}</span>
      </Remark>
      <Select
        size="small"
        aria-labelledby={`${labelledBy} ${label}`}
        value={use}
        disabled={disabled}
        onChange={(_, { value }) => {
          const chosen = groups.flatMap(([, uses]) => uses).find((each) => each === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        <UseOptions groups={groups} />
      </Select>
    </div>
  );
}

function UseOptions({
  groups,
}: {
  readonly groups: readonly (readonly [UseGroup, readonly ColumnUse[]])[];
}): ReactNode {
  const { t } = useDocumentWords();
  return groups.map(([group, uses]) => (
    <optgroup key={group} label={t(`group.${group}`)}>
      {uses.map((each) => (
        <option key={each} value={each}>
          {t(`use.${each}`)}
        </option>
      ))}
    </optgroup>
  ));
}

function YearField({
  column,
  disabled,
  onChange,
}: {
  readonly column: MappedColumn;
  readonly disabled: boolean;
  readonly onChange: (year: number | null) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useDocumentWords();
  return (
    <Field className={styles.year} size="small" label={t("columns.year")} hint={t("columns.yearHint")}>
      <Input
        className={styles.input}
        size="small"
        inputMode="numeric"
        maxLength={4}
        defaultValue={column.year === undefined ? "" : String(column.year)}
        readOnly={disabled}
        onChange={(_, { value }) => onChange(/^20\d\d$/u.test(value) ? Number(value) : null)}
      />
    </Field>
  );
}
