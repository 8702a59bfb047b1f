import { mentionsOf } from "../model/formula-mentions";
import type { EmbeddedWorkbook } from "../model/workbook";

/** Defined names may speak of sheets, tables and other names: a formula that uses one speaks of these too. */

/** The given names of sheets, tables and defined names, and the defined names that speak of one of them; in lower case. */
export function namesSpeakingOf(workbook: EmbeddedWorkbook, names: readonly string[]): readonly string[] {
  const found = new Set(names.map((name) => name.toLowerCase()));
  grow(found, () => {
    for (const { name, formula } of workbook.names) {
      if (mentionsOf(formula).some((mention) => found.has(mention))) found.add(name.toLowerCase());
    }
  });
  return [...found];
}

/** Adds to what formulas mention what the defined names among it mention in turn. */
export function addMentionsOfNames(workbook: EmbeddedWorkbook, mentions: Set<string>): void {
  grow(mentions, () => {
    for (const { name, formula } of workbook.names) {
      if (!mentions.has(name.toLowerCase())) continue;
      for (const mention of mentionsOf(formula)) mentions.add(mention);
    }
  });
}

/** Repeats until nothing is added. */
function grow(set: ReadonlySet<string>, addMore: () => void): void {
  for (let before = -1; before !== set.size;) {
    before = set.size;
    addMore();
  }
}
