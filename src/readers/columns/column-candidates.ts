import type { ColumnUse } from "./column-mapping";
import { listNumber } from "./field-cells";
import { foldedText } from "./folded-words";
import type { HeadingRole } from "./heading-role";
import { headingWords } from "./heading-words";

/** A column while its use is decided. */
export interface Candidate {
  readonly column: number;
  readonly header: string;
  readonly role: HeadingRole;
  readonly year: number | null;
  /** The texts of its cells, blanks left out. */
  readonly texts: readonly string[];
  /** The same by row, for what depends on what. */
  readonly cells: readonly string[];
}

/** The use of a column as decided. */
export interface Decision {
  readonly use: ColumnUse;
  readonly sure: boolean;
}

export type Decisions = Map<number, Decision>;

export const LEAVE: Decision = { use: "leave", sure: true };

/** More than half of the texts. */
export function isMostly(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(holds).length * 2 > texts.length;
}

/** `Crescente`, `Positivo`, `↑`. */
export function isPolarity(text: string): boolean {
  return /^(?:crescente|decrescente|positiv|negativ|increas|decreas|in aumento|in diminuzione|aument|diminu|up|down|[↑↓+-]|alto|basso|higher|lower|n\/?\.?a\.?$)/u.test(
    foldedText(text),
  );
}

export function withRole(
  candidates: readonly Candidate[],
  ...roles: readonly HeadingRole[]
): readonly Candidate[] {
  return candidates.filter(({ role }) => roles.includes(role));
}

/** Of several columns the one with most different texts: the lowest level. */
export function mostDistinct(candidates: readonly Candidate[]): Candidate | undefined {
  const distinct = (candidate: Candidate): number => new Set(candidate.texts).size;
  return [...candidates].sort((a, b) => distinct(b) - distinct(a))[0];
}

/** `Indicatore 1`, `Indicatore 2`: each is one of several. */
export function areListed(own: readonly Candidate[]): boolean {
  const numbers = own.map(listNumber);
  return !numbers.includes(null) && new Set(numbers).size === own.length;
}

/** How many words of a heading mean nothing that is known. */
export function unknownWords({ header }: Candidate): number {
  return headingWords(header).unknown;
}
