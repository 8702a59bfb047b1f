import { readerKey } from "../../domain/cells/table-cell";
import { FREQUENCIES, METHODS, RULES } from "../../domain/contract/vocabulary";
import type { Frequency, Method, Rule } from "../../domain/contract/vocabulary";
import type { FieldCells } from "./field-cells";
import type { PlanRow } from "./table-rows";

/** What a row says in the words of the registry's own lists; `null`: nothing, or another word. */
export interface StatedChoices {
  readonly rule: Rule | null;
  readonly method: Method | null;
  readonly frequency: Frequency | null;
  readonly dimension: string | null;
}

/** The choices of a row: only a word of the list is one, whatever its case. */
export function statedChoices(row: PlanRow, cells: FieldCells): StatedChoices {
  const dimension = cells.text(row, "dimension");
  return {
    rule: wordOf(RULES, cells.text(row, "rule")),
    method: wordOf(METHODS, cells.text(row, "method")),
    frequency: wordOf(FREQUENCIES, cells.text(row, "frequency")),
    dimension: dimension === "" ? null : dimension,
  };
}

function wordOf<Word extends string>(words: readonly Word[], text: string): Word | null {
  return words.find((word) => readerKey(word) === readerKey(text)) ?? null;
}
