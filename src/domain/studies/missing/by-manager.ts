import { addCounts } from "./missing-board";
import type { BoardCount, BoardLine, MissingBoard } from "./missing-board";
import type { Centre } from "../../plan/plan";

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

/** What one centre owes, by all its managers. */
export interface CentreBoard extends BoardCount {
  readonly centre: Centre;
  readonly lines: readonly BoardLine[];
}

/** The board by centre, in order of code. */
export function byCentre({ lines }: MissingBoard): readonly CentreBoard[] {
  const codes = [...new Set(lines.map(({ centre }) => centre.code))];
  return codes.flatMap((code) => {
    const own = lines.filter((line) => line.centre.code === code);
    const [first] = own;
    return first === undefined ? [] : [{ centre: first.centre, lines: own, ...addCounts(own) }];
  });
}
