import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";

import type { GuideRow } from "../../../domain/guide/guide";
import { FILTERS, filterEntries } from "./entry-filter";
import type { EntryFilter } from "./entry-filter";
import { useGuideWords } from "./guide-words";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  button: {
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // Windows' contrast themes paint all buttons alike.
    "@media (forced-colors: active)": { border: "3px solid Highlight" },
  },
});

/** Which entries are shown, with how many there are of each. */
export function FilterButtons({
  rows,
  chosen,
  onChoose,
}: {
  readonly rows: readonly GuideRow[];
  readonly chosen: EntryFilter;
  readonly onChoose: (filter: EntryFilter) => void;
}): ReactNode {
  const styles = useStyles();
  const { t, format } = useGuideWords();
  const id = useId();
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <span id={id}>{t("filter")}</span>
      {FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          className={mergeClasses(styles.button, filter === chosen && styles.chosen)}
          aria-pressed={filter === chosen}
          onClick={() => onChoose(filter)}
        >
          {t(`filters.${filter}`)} ({format.integer(filterEntries(rows, filter).length)})
        </button>
      ))}
    </div>
  );
}
