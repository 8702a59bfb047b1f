import { CENTRE_INDICATORS, CENTRE_PHASES, CENTRE_WORKINGS, PHASE_WORKINGS } from "./centre-tables";
import { INDICATORS } from "./plan-tables";
import { quarterColumns } from "./quarter-columns";
import { centreInName, step } from "./table";
import type { CentreTable, ContractColumn } from "./table";

/**
 * How the version before wrote the tables of a centre: to know such a workbook, and to read in it what counted there.
 * Nothing writes this form any more.
 */

/** Hidden columns of `CalcoloFasi_A1`: the number that counted of T1…T4. */
export const EARLIER_PHASE_WORKINGS = quarterColumns((header) => step(header.replace("T", "V")));

/** Hidden columns of `Calcolo_A1`: the numbers that counted of baseline, target and readings. */
export const EARLIER_WORKINGS = {
  baseline: step("Base"),
  target: step("Atteso"),
  ...EARLIER_PHASE_WORKINGS,
};

/** The steps of reading a quarter: first letters of hidden columns. */
const QUARTER_STEPS = [
  ...["P1", "D1", "F1", "P2", "D2", "F2", "P3", "D3", "F3", "P4", "D4", "F4"],
  ...["L1", "L2", "L3", "L4", "V1", "V2", "V3", "V4"],
];

/** All headers that a table had, in their order, beside the table as it is now. */
const EARLIER_TABLES: readonly { readonly table: CentreTable; readonly headers: readonly string[] }[] = [
  {
    table: CENTRE_INDICATORS,
    headers: headersOf([
      ...[CENTRE_INDICATORS.id, CENTRE_INDICATORS.objective, CENTRE_INDICATORS.indicator],
      ...[CENTRE_INDICATORS.unit, CENTRE_INDICATORS.baseline, CENTRE_INDICATORS.target],
      ...[CENTRE_INDICATORS.t1, CENTRE_INDICATORS.t2, CENTRE_INDICATORS.t3, CENTRE_INDICATORS.t4],
      ...[CENTRE_INDICATORS.actual, CENTRE_INDICATORS.achievement, CENTRE_INDICATORS.status],
      ...[CENTRE_INDICATORS.notes, CENTRE_INDICATORS.evidence],
    ]),
  },
  {
    table: CENTRE_PHASES,
    headers: headersOf([
      ...[CENTRE_PHASES.id, CENTRE_PHASES.objective, CENTRE_PHASES.phase],
      ...[CENTRE_PHASES.t1, CENTRE_PHASES.t2, CENTRE_PHASES.t3, CENTRE_PHASES.t4],
      ...[CENTRE_PHASES.progress, CENTRE_PHASES.notes],
    ]),
  },
  {
    table: CENTRE_WORKINGS,
    headers: [
      ...["Impostato", "Riga", "Attivo", "Tipo", "Polarità", "Regola", "Metodo", "Dovuto", "Entro"],
      ...["Pbase", "Dbase", "Fbase", "Ptarget", "Dtarget", "Ftarget", "Lbase", "Ltarget"],
      ...["Base", "Atteso", "Gruppo", "Misurabile", ...QUARTER_STEPS],
      ...["Ultimo", "Passo", "Misura", "Fascia", "MisuraPasso", "FasciaPasso", "Ritmo"],
    ],
  },
  { table: PHASE_WORKINGS, headers: QUARTER_STEPS },
];

/** Headers that the table of this name had in the version before, in their order; none: it is of no centre. */
export function earlierHeaders(name: string): readonly string[] {
  return EARLIER_TABLES.find(({ table }) => centreInName(table, name) !== null)?.headers ?? [];
}

/** Headers that came to a table of the office after its first form: a workbook may have the table without them. */
export const ADDED_COLUMNS: ReadonlyMap<string, readonly string[]> = new Map([
  [INDICATORS.name, [INDICATORS.declaredTarget.header, INDICATORS.formula.header]],
]);

/** Hidden steps of `Fasce` that there are no more: where they stand, the version before wrote the table. */
export const EARLIER_BAND_STEPS: readonly string[] = [
  ...["Riga", "Scala", "Pda", "Dda", "Fda", "Lda", "Vda", "Pval", "Dval", "Fval", "Lval", "Vval"],
  ...["Aperta", "Linea", "Dopo", "Retta", "Valida"],
];

/** A table by its name and headers: what a workbook says of itself without its cells. */
export interface NamedHeaders {
  readonly name: string;
  readonly headers: readonly string[];
}

/**
 * True: a table of a centre has most columns of the version before, and none of those that came with this one. One is
 * enough: an upgrade that was interrupted leaves some of each.
 */
export function isEarlierForm(tables: Iterable<NamedHeaders>): boolean {
  return [...tables].some(({ name, headers }) => {
    const earlier = EARLIER_TABLES.find(({ table }) => centreInName(table, name) !== null);
    if (earlier === undefined) return false;
    const present = earlier.headers.filter((header) => headers.includes(header));
    const isNew = headersOf(Object.values(earlier.table.columns)).some(
      (header) => headers.includes(header) && !earlier.headers.includes(header),
    );
    return !isNew && present.length * 4 >= earlier.headers.length * 3;
  });
}

function headersOf(columns: readonly ContractColumn[]): readonly string[] {
  return columns.map(({ header }) => header);
}
