import { choiceKey } from "../../domain/cells/table-cell";
import { defaultRule } from "../../domain/contract/filling";
import type { Kind, Rule } from "../../domain/contract/vocabulary";

/**
 * What a row of a tracking sheet is set for, as its hidden column keeps it: prompts and validation go by kind and rule. "":
 * the registry says no kind.
 */
export function setFor({ kind, rule }: { readonly kind: Kind | null; readonly rule: Rule | null }): string {
  if (kind === null) return "";
  return kind === "Sì/No" || kind === "Data" ? kind : `${kind}, ${rule ?? defaultRule(kind)}`;
}

/** The one of a list that a cell of the registry names. */
export function choiceNamed<Choice extends string>(choices: readonly Choice[], text: string): Choice | null {
  return choices.find((choice) => choiceKey(choice) === choiceKey(text)) ?? null;
}
