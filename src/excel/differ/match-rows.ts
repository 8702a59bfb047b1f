import { keyOf } from "../../domain/cells/table-cell";
import { normalText } from "./normal-form";

/** What tells an indicator or a phase: its identifier, and the words beside it. */
export interface RowIdentity {
  readonly id: string;
  readonly objective: string;
  readonly objectiveTitle: string;
  readonly text: string;
}

/** A row of a sheet with the one of the plan that it belongs to. */
export interface MatchedRow {
  /** Place among the plan's rows, from 0; `null`: it is none of them, or one that another row has. */
  readonly declared: number | null;
  readonly cause: "id-swapped" | "id-misspelt" | "text-changed" | "row-duplicated" | "row-unknown" | null;
}

/**
 * Which row of the plan each row of a sheet belongs to. The words count before the identifier: whoever filled the row
 * read the words. Identifier and words together come first, then the words alone, then the identifier alone.
 */
export function matchRows(
  declared: readonly RowIdentity[],
  observed: readonly RowIdentity[],
): readonly MatchedRow[] {
  const taken = new Set<number>();
  const matches: (number | null)[] = observed.map(() => null);
  const exact = new Set<string>();
  /** A copy of a whole row is no other row, though another has the same words. */
  const isCopy = (row: RowIdentity): boolean => exact.has(copyKey(row));
  const pass = (
    key: (row: RowIdentity) => string,
    isOut: (row: RowIdentity) => boolean = () => false,
  ): void => {
    const places = new Map<string, number[]>();
    declared.forEach((row, index) => {
      if (!taken.has(index)) places.set(key(row), [...(places.get(key(row)) ?? []), index]);
    });
    observed.forEach((row, index) => {
      if (matches[index] !== null || isOut(row)) return;
      // Words that several rows share tell none of them.
      const [place, ...others] = (places.get(key(row)) ?? []).filter((candidate) => !taken.has(candidate));
      if (place === undefined || others.length > 0 || key(row) === "") return;
      matches[index] = place;
      taken.add(place);
    });
  };
  pass((row) => `${row.id}\n${row.objective}\n${wordsOf(row)}`);
  pass(copyKey);
  matches.forEach((place) => {
    const match = place === null ? undefined : declared[place];
    if (match !== undefined) exact.add(copyKey(match));
  });
  pass((row) => (wordsOf(row) === "" ? "" : `${row.objective}\n${wordsOf(row)}`), isCopy);
  pass(wordsOf, isCopy);
  pass((row) => keyOf(row.id));
  return matchedRows(declared, observed, matches);
}

function matchedRows(
  declared: readonly RowIdentity[],
  observed: readonly RowIdentity[],
  matches: readonly (number | null)[],
): readonly MatchedRow[] {
  const known = new Set(declared.map(({ id }) => keyOf(id)));
  return observed.map((row, index) => {
    const place = matches[index] ?? null;
    const match = place === null ? undefined : declared[place];
    return {
      declared: place,
      cause: match === undefined ? causeOfStranger(row, known) : causeOf(row, match, known),
    };
  });
}

/** Why a row is not quite the one that it belongs to; `known` are the keys of all. */
export function causeOf(
  row: RowIdentity,
  match: RowIdentity,
  known: ReadonlySet<string>,
): MatchedRow["cause"] {
  if (row.id !== match.id) {
    const isAnother = keyOf(row.id) !== keyOf(match.id) && known.has(keyOf(row.id));
    return isAnother ? "id-swapped" : "id-misspelt";
  }
  const isSame =
    wordsOf(row) === wordsOf(match) &&
    row.objective === match.objective &&
    normalText(row.objectiveTitle) === normalText(match.objectiveTitle);
  return isSame ? null : "text-changed";
}

function causeOfStranger({ id }: RowIdentity, known: ReadonlySet<string>): MatchedRow["cause"] {
  return known.has(keyOf(id)) ? "row-duplicated" : "row-unknown";
}

function copyKey(row: RowIdentity): string {
  return `${keyOf(row.id)}\n${wordsOf(row)}`;
}

function wordsOf({ text }: RowIdentity): string {
  return normalText(text).trim();
}
