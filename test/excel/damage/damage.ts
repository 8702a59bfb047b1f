import type { FindingCause } from "../../../src/domain/structure/finding";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import type { WorkbookPort } from "../../../src/excel/port";
import type { SeenValue } from "../embedded";
import type { TypedCell } from "../typed-cells";

/** One way in which people break a workbook, done to a settled workbook of the small plan. */
export interface Damage {
  readonly name: string;
  /** What *Verifica* calls it: one of these at least. */
  readonly causes: readonly FindingCause[];
  /** What else may come of it: a deleted column breaks the formulas that speak of it. */
  readonly related?: readonly FindingCause[];
  /** Words of which a finding with one of the causes has one, as sheet or subject: where it was done. */
  readonly about: readonly string[];
  /** As a person would do it: by hand, with typing, menus and the protection's switch. */
  readonly apply: (excel: EmbeddedExcel) => Promise<void>;
  /** Cells that people had filled and that the damage itself took away for good. */
  readonly typedLost?: (cell: TypedCell) => boolean;
  /** What the person typed while breaking it: it is in its place afterwards, or in *Recuperati*. */
  readonly typed?: readonly SeenValue[];
  /** Facts of the workbook's image in which a repaired workbook may differ from an undamaged one: `layer`. */
  readonly mayDiffer?: readonly string[];
  /** What *Ripara* leads to. */
  readonly outcome?: RepairedTo;
}

export type RepairedTo =
  /** The workbook as if nothing had happened: unless said otherwise. */
  | { readonly kind: "undamaged" }
  /** What was changed is the office's right: the workbook as after this was done to an undamaged one. */
  | { readonly kind: "changed"; readonly act: (excel: EmbeddedExcel, port: WorkbookPort) => Promise<void> }
  /** Only a person can tell what should be there: it stays found, and nothing else is harmed. */
  | { readonly kind: "by-hand" }
  /** Sound, and nothing is lost; what it looks like is the repair's choice. */
  | { readonly kind: "sound" };

/** Values of a table's columns that a damage takes away. */
export function cellsOf(
  table: string,
  where: Partial<Pick<TypedCell, "key" | "header">> = {},
): (cell: TypedCell) => boolean {
  return (cell) =>
    cell.table === table &&
    (where.key === undefined || cell.key === where.key) &&
    (where.header === undefined || cell.header === where.header);
}
