import { addCounts } from "./missing-board";
import type { BoardCount, BoardLine, MissingBoard } from "./missing-board";

/** What one manager owes, on all sheets together. */
export interface ManagerBoard extends BoardCount {
  readonly manager: string;
  readonly lines: readonly BoardLine[];
}

/** Names in Italian order. */
const ITALIAN_ORDER = new Intl.Collator("it", { numeric: true });

/** The board by manager, in alphabetical order: those whom a reminder may go to. */
export function byManager({ lines }: MissingBoard): readonly ManagerBoard[] {
  const managers = [...new Set(lines.map(({ manager }) => manager))].sort(ITALIAN_ORDER.compare);
  return managers.map((manager) => {
    const own = lines.filter((line) => line.manager === manager);
    return { manager, lines: own, ...addCounts(own) };
  });
}
