import { isCode, looksLikeCentre, looksLikePerson } from "./centre-text";
import { isMostly, isPolarity, withRole } from "./column-candidates";
import type { Candidate, Decisions } from "./column-candidates";
import { foldedText } from "./folded-words";

/** Words of a centre, the surest first: what is asked for by name, then what has a manager, then the others. */
const CENTRE_RANKS: readonly RegExp[] = [
  /\bcdr\b|\bcdc\b|\bcra\b|responsabil|responsib|organizzativ|organi[sz]ational|dirigenzial|competent/u,
  /struttur|\buo\w?\b|unit/u,
  /settor|serviz|uffici|departm|dipartim|divisi|ripartiz|sector|service|office/u,
];

/** One column is the centre: of several the one that its heading names, else the one that decides the manager. */
export function centres(candidates: readonly Candidate[], decisions: Decisions): void {
  const all = withRole(candidates, "centre");
  const own = all.filter(({ texts }) => !isMostly(texts, isPolarity));
  for (const { column } of all)
    if (!own.some((each) => each.column === column)) decisions.set(column, { use: "polarity", sure: true });
  if (own.length === 0) managersThatAreCentres(candidates, decisions);
  const names = own.filter(({ texts }) => own.length === 1 || !isMostly(texts, isCode));
  for (const { column } of own)
    if (!names.some((each) => each.column === column))
      decisions.set(column, { use: "centreCode", sure: true });
  if (names.length < 2) return;
  const manager = candidates.find(({ role }) => role === "manager");
  const [chosen, second] = [...names].sort(
    (a, b) =>
      Number(explicitRank(b) === 0) - Number(explicitRank(a) === 0) ||
      Number(decides(b, manager)) - Number(decides(a, manager)) ||
      explicitRank(a) - explicitRank(b) ||
      new Set(b.texts).size - new Set(a.texts).size,
  );
  const isNamed =
    chosen !== undefined && second !== undefined && explicitRank(chosen) === 0 && explicitRank(second) !== 0;
  for (const { column } of names)
    decisions.set(column, { use: column === chosen?.column ? "centre" : "leave", sure: isNamed });
}

/** `Responsabile` over offices and no person: the centre is responsible. */
function managersThatAreCentres(candidates: readonly Candidate[], decisions: Decisions): void {
  for (const { column, texts } of withRole(candidates, "manager")) {
    if (isMostly(texts, looksLikeCentre) && !texts.some(looksLikePerson))
      decisions.set(column, { use: "centre", sure: false });
  }
}

function explicitRank({ header }: Candidate): number {
  const rank = CENTRE_RANKS.findIndex((pattern) => pattern.test(foldedText(header).replaceAll(".", "")));
  return rank < 0 ? CENTRE_RANKS.length : rank;
}

/** Every text of the first column goes with one of the second. */
function decides(first: Candidate, second: Candidate | undefined): boolean {
  if (second === undefined) return false;
  const pairs = new Map<string, Set<string>>();
  first.cells.forEach((text, row) => {
    const other = second.cells[row] ?? "";
    if (text !== "" && other !== "") pairs.set(text, (pairs.get(text) ?? new Set()).add(other));
  });
  return pairs.size > 1 && [...pairs.values()].every((others) => others.size === 1);
}
