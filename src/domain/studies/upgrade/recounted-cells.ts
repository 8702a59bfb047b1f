import { CENTRE_INDICATORS, CENTRE_PHASES } from "../../contract/centre-tables";
import { INDICATORS } from "../../contract/plan-tables";
import { quarterColumn } from "../../contract/quarter-columns";
import { QUARTERS } from "../../contract/vocabulary";
import type { Kind, Quarter } from "../../contract/vocabulary";
import { cellAt, cellText, lookupKey, placeOf, targetOf } from "../../cells/table-cell";
import type { TableCell } from "../../cells/table-cell";
import type { CellChange, CellPlace, CellValue, WorkbookData } from "../../cells/workbook-data";
import { correctedChange } from "../../corrections/corrected-change";
import { proposedCorrection } from "../../corrections/correction";
import type { Correction, Expected } from "../../corrections/expected";
import { entriesById } from "../../interpretation/entries";
import type { Entry } from "../../interpretation/entries";
import { atQuarter } from "../../measurement/by-quarter";
import type { TrackedIndicator, TrackedPhase, TrackedPlan } from "../../measurement/tracked-plan";
import type { EarlierRow } from "./earlier-rows";

/** A reading, target or baseline that counted and no longer does, or not as the same number. */
export interface RecountedCell {
  readonly place: CellPlace;
  /** Identifier of the indicator or phase, and the header of the cell. */
  readonly subject: string;
  readonly header: string;
  /** Of the indicator; progress of a phase is a Percentuale. */
  readonly kind: Kind;
  readonly value: CellValue;
  /** The number that it counted as; `null`: the sheet that said so is damaged, and it may have counted. */
  readonly counted: number | null;
  /** The number that it counts as now; `null`: it does not. */
  readonly counts: number | null;
  /** What could be written so that it counts as before; `null`: nobody can tell, or it is a formula. */
  readonly correction: Correction | null;
  /** What writes the correction; `null`: there is none, or the cell's row cannot be found again. */
  readonly change: CellChange | null;
}

/** A cell with what counts of it now. */
interface CountedCell {
  readonly cell: TableCell;
  readonly subject: string;
  readonly counts: number | null;
  readonly expected: Expected;
}

/** Every such cell of the plan: indicators in their order with target, baseline and readings, then phases. */
export function recountedCells(
  data: WorkbookData,
  plan: TrackedPlan,
  earlier: ReadonlyMap<string, EarlierRow>,
): readonly RecountedCell[] {
  const cells = [...indicatorCells(data, plan), ...phaseCells(data, plan)];
  return cells.flatMap((cell) => {
    if (cellText(cell.cell) === "") return [];
    const before = earlier.get(lookupKey(cell.subject))?.counted.get(cell.cell.header);
    return isRecounted(cell, before) ? [recounted(cell, before ?? null)] : [];
  });
}

/** What is not known to have counted is listed where anybody could read it. */
function isRecounted({ cell, counts, expected }: CountedCell, before: number | null | undefined): boolean {
  if (before === undefined) return counts === null && proposedCorrection(cell.value, expected) !== null;
  return before !== null && (counts === null || !isSameNumber(before, counts));
}

function recounted({ cell, subject, counts, expected }: CountedCell, counted: number | null): RecountedCell {
  const proposed = cell.isFormula ? null : proposedCorrection(cell.value, expected);
  // What counts, and differently, is corrected only to what it was.
  const isWanted = counts === null || (proposed !== null && isAsBefore(proposed.value, counted));
  const correction = isWanted ? proposed : null;
  const target = targetOf(cell);
  return {
    ...{ place: placeOf(cell), subject, header: cell.header, value: cell.value, counted, counts, correction },
    kind: expected.type === "measure" ? expected.kind : "Percentuale",
    change: correction === null || target === null ? null : correctedChange(target, cell.value, correction),
  };
}

function isAsBefore(value: CellValue, counted: number | null): boolean {
  return typeof value === "number" && counted !== null && isSameNumber(value, counted);
}

function indicatorCells(data: WorkbookData, plan: TrackedPlan): readonly CountedCell[] {
  const registry = entriesById([data.indicators], INDICATORS.id);
  const sheets = entriesById(
    data.centres.flatMap(({ indicators }) => indicators ?? []),
    CENTRE_INDICATORS.id,
  );
  const indicators = plan.objectives.flatMap((objective) => objective.indicators);
  return indicators.flatMap((indicator) => {
    const entry = registry.get(lookupKey(indicator.id));
    const row = sheets.get(lookupKey(indicator.id));
    return [
      ...(entry === undefined ? [] : registeredCells(entry, indicator, plan.parameters.year)),
      ...(row === undefined ? [] : readingCells(row, indicator, plan.parameters.year)),
    ];
  });
}

/** A target of Sì/No is its Sì, whatever stands there. */
function registeredCells(entry: Entry, indicator: TrackedIndicator, year: number): readonly CountedCell[] {
  const { id, kind, unit, target, baseline } = indicator;
  if (kind === null || kind === "Sì/No") return [];
  const expected: Expected = { type: "measure", kind, unit, year, quarter: null };
  const cell = (column: typeof INDICATORS.target, counts: number | null): CountedCell => ({
    ...{ cell: cellAt(entry.table, column, entry.position), subject: id, counts, expected },
  });
  return [cell(INDICATORS.target, target), cell(INDICATORS.baseline, baseline)];
}

function readingCells(row: Entry, indicator: TrackedIndicator, year: number): readonly CountedCell[] {
  const { id, kind, unit, readings } = indicator;
  if (kind === null) return [];
  const expected = (quarter: Quarter): Expected => ({ type: "measure", kind, unit, year, quarter });
  return QUARTERS.map((quarter) => ({
    cell: cellAt(row.table, quarterColumn(CENTRE_INDICATORS, quarter), row.position),
    ...{ subject: id, counts: atQuarter(readings, quarter), expected: expected(quarter) },
  }));
}

function phaseCells(data: WorkbookData, plan: TrackedPlan): readonly CountedCell[] {
  const sheets = entriesById(
    data.centres.flatMap(({ phases }) => phases ?? []),
    CENTRE_PHASES.id,
  );
  const phases = plan.objectives.flatMap((objective) => objective.phases);
  return phases.flatMap((phase: TrackedPhase) => {
    const row = sheets.get(lookupKey(phase.id));
    if (row === undefined) return [];
    return QUARTERS.map((quarter): CountedCell => ({
      cell: cellAt(row.table, quarterColumn(CENTRE_PHASES, quarter), row.position),
      ...{ subject: phase.id, counts: atQuarter(phase.progress, quarter), expected: { type: "share" } },
    }));
  });
}

/** The version before counted in cells: sums of binary fractions may differ in the last digits. */
function isSameNumber(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
