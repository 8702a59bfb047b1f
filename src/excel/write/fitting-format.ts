import { INDICATORS } from "../../domain/contract/plan-tables";
import { CENTRE_PHASES } from "../../domain/contract/centre-tables";
import { centreInName } from "../../domain/contract/table";
import { KINDS } from "../../domain/contract/vocabulary";
import type { Kind } from "../../domain/contract/vocabulary";
import type { CellChange, CellValue, TableData } from "../../domain/cells/workbook-data";
import { FORMATS, kindFormat } from "../schema/column";
import { choiceNamed } from "../schema/row-setting";
import type { FoundCell } from "./change-steps";

const MEASURED = [INDICATORS.baseline.header, INDICATORS.target.header];

/**
 * Number formats that come with the changed values: the one that a change names, or that of its kind; else, for a number in baseline or
 * target, that of the indicator's kind as it will be; for a number in *Scadenza*, a date's. Other cells keep their own,
 * and those that have it already are left alone: a protected sheet lets its open cells be filled, not formatted.
 */
export function fittingFormats(
  cells: readonly FoundCell[],
  tables: ReadonlyMap<string, TableData>,
): ReadonlyMap<CellChange, string> {
  const kinds = kindsAfter(cells, tables.get(INDICATORS.name));
  const formats = new Map<CellChange, string>();
  for (const { change, row, numberFormat } of cells) {
    const format = change.numberFormat ?? ofKind(change) ?? fitting(change, kinds.get(row) ?? null);
    if (format !== null && format !== numberFormat) formats.set(change, format);
  }
  return formats;
}

/** The format of the kind that a change names; a phase has whole percentages. */
function ofKind({ kind, target }: CellChange): string | null {
  if (kind === undefined) return null;
  return centreInName(CENTRE_PHASES, target.table) === null ? kindFormat(kind) : FORMATS.wholePercent;
}

function fitting({ target, after }: CellChange, kind: Kind | null): string | null {
  if (target.table !== INDICATORS.name || typeof after !== "number") return null;
  if (target.header === INDICATORS.deadline.header) return FORMATS.date;
  return MEASURED.includes(target.header) ? kindFormat(kind) : null;
}

/** Kinds by row of the registry, with the changes of *Tipo* in them. */
function kindsAfter(
  cells: readonly FoundCell[],
  registry: TableData | undefined,
): ReadonlyMap<number, Kind | null> {
  const named = (kind: CellValue): Kind | null => choiceNamed(KINDS, String(kind));
  const kinds = new Map(
    registry?.columns.get(INDICATORS.kind.header)?.values.map((text, row) => [row, named(text)] as const) ??
      [],
  );
  for (const { change, row } of cells) {
    const { table, header } = change.target;
    if (table === INDICATORS.name && header === INDICATORS.kind.header) kinds.set(row, named(change.after));
  }
  return kinds;
}
