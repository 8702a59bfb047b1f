import type { Kind } from "../contract/vocabulary";
import { readText } from "./read-text";
import { unitNamed } from "./units";
import type { Unit, UnitSort } from "./units";

/** What a cell of a column of units says. */
export interface UnitReading {
  /** `null`: the words do not say it surely. */
  readonly type: Kind | null;
  /** As written; `null` for Sì/No, Data, a bare ratio and an empty cell. */
  readonly unit: string | null;
}

/** The kind that a unit makes. */
export const KIND_OF_SORT: Readonly<Record<UnitSort, Kind>> = {
  count: "Numero",
  duration: "Numero",
  physical: "Numero",
  money: "Importo",
  percent: "Percentuale",
  ratio: "Rapporto",
  score: "Punteggio",
  date: "Data",
  "yes-no": "Sì/No",
};

const EMPTY = /^(?:[-–—.*/]*|n\.?[ /]?d\.?|n\.?[ /]?a\.?|non (?:disponibile|applicabile))$/u;

/** A cell without a value: blank, `-`, `n.d.`, `n.a.` (small letters). */
export function isEmptyCell(plain: string): boolean {
  return EMPTY.test(plain);
}

/**
 * A cell of a column of units: `N.`, `gg.`, `%`, `€`, `Binario (SI/NO)`. A unit that is not known (`pratiche`) is kept,
 * and counts things if it is a word in the plural; its kind is then not sure: `null`.
 */
export function readUnitText(text: string): UnitReading {
  const { plain, shown } = readText(text);
  if (isEmptyCell(plain)) return { type: null, unit: null };
  const unit = knownUnit(plain);
  if (unit === null) return { type: null, unit: shown };
  const type = KIND_OF_SORT[unit.sort];
  return { type, unit: isNameless(unit) ? null : shown };
}

/** `Sì/No`, `Data` and `Rapporto` say the kind and are no units; `‰` is one. */
function isNameless({ sort, name }: Unit): boolean {
  return sort === "yes-no" || sort === "date" || (sort === "ratio" && name !== "‰");
}

/** The unit of the whole cell, of its first words or of what stands in brackets: `Binario (SI/NO)`, `Giorni (gg)`, `N. pratiche`. */
function knownUnit(plain: string): Unit | null {
  const whole = unitNamed(plain);
  if (whole !== null) return whole;
  const [, outside = "", inside = ""] = /^(.*?) ?\(([^)]*)\)$/u.exec(plain) ?? [];
  return unitNamed(outside) ?? unitNamed(inside) ?? unitNamed(leading(plain));
}

/** `n. pratiche` → `n.`, `% sul totale` → `%`, `giorni medi` → `giorni`. */
function leading(plain: string): string {
  const first =
    /^(?:n\.|n°|nr\.?|num\.|numero|%|percentuale|€|euro|giorni|ore|minuti|mesi|km|mq|kg|punteggio|voto|data|rapporto)(?= |\p{L})/u;
  return first.exec(plain)?.[0] ?? "";
}
