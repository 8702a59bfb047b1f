import { useId } from "react";
import type { ReactNode } from "react";

import type { GuideRow } from "../../../domain/studies/guide/guide";
import { ChoiceButtons } from "../../parts/choice-buttons";
import { FILTERS, filterEntries } from "./entry-filter";
import type { EntryFilter } from "./entry-filter";
import { useGuideWords } from "./guide-words";

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
  const { t, format } = useGuideWords();
  const id = useId();
  return (
    <div>
      <span id={id}>{t("filter")}</span>
      <ChoiceButtons
        labelledBy={id}
        choices={FILTERS.map((filter) => ({
          value: filter,
          content: `${t(`filters.${filter}`)} (${format.integer(filterEntries(rows, filter).length)})`,
        }))}
        chosen={chosen}
        disabled={false}
        onChoose={onChoose}
      />
    </div>
  );
}
