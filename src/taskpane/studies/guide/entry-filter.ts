import type { GuideRow } from "../../../domain/studies/guide/guide";

/** Which entries are shown. */
export const FILTERS = ["all", "open", "doubtful", "noTarget", "noSource"] as const;
export type EntryFilter = (typeof FILTERS)[number];

/** The entries that a filter shows. */
export function filterEntries(rows: readonly GuideRow[], filter: EntryFilter): readonly GuideRow[] {
  return rows.filter((row) => shows(row, filter));
}

function shows({ indicator, missing, suggestion }: GuideRow, filter: EntryFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "open":
      return !indicator.confirmed;
    case "doubtful":
      return !indicator.confirmed && suggestion.proposal.doubtful;
    case "noTarget":
      return missing.includes("target");
    case "noSource":
      return missing.includes("source");
  }
}
