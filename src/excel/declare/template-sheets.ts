import { PARAMETER_NAMES } from "../../domain/contract/parameters";
import {
  EXAMPLE_MARK,
  TEMPLATE_INDICATORS,
  TEMPLATE_OBJECTIVES,
  TEMPLATE_PHASES,
  TEMPLATE_PLAN,
  TEMPLATE_SHEETS,
} from "../../domain/contract/template-tables";
import type { ContractTable } from "../../domain/contract/table";
import type { Column, TableColumns } from "../schema/column";
import { INDICATOR_COLUMNS, OBJECTIVE_COLUMNS, PHASE_COLUMNS } from "../schema/plan-tables";
import { PARAMETER_COLUMNS } from "../schema/service-tables";
import type { SheetLayout, TableRow } from "./sheet-layout";
import { tableSheet } from "./table-sheet";
import { PALETTE } from "./tones";

/** Rows that are framed and have their lists from the start; a table of Excel grows with what is typed below it. */
const EMPTY_ROWS = 40;

const CODE = `${EXAMPLE_MARK}-01`;

const SKIPPED = `La riga che comincia con ${EXAMPLE_MARK} mostra come si compila: si può lasciare o togliere, non viene caricata.`;

/** The sheets of the empty form, in the order of their tabs. */
export function templateSheets(): readonly SheetLayout[] {
  return [planForm(), objectivesForm(), indicatorsForm(), phasesForm()];
}

function planForm(): SheetLayout {
  return tableSheet({
    ...{ tabColor: PALETTE.planTab, bands: [], frozenColumns: 0 },
    name: TEMPLATE_SHEETS.plan,
    note:
      `Scrivere qui ente e anno, poi compilare i fogli «${TEMPLATE_SHEETS.objectives}», «${TEMPLATE_SHEETS.indicators}» ` +
      `e «${TEMPLATE_SHEETS.phases}»; infine caricare questa cartella dal riquadro.`,
    table: TEMPLATE_PLAN.name,
    columns: columnsOf(TEMPLATE_PLAN, PARAMETER_COLUMNS),
    rows: [
      [PARAMETER_NAMES.body, null, "Il nome dell'ente, come sta nel piano"],
      [PARAMETER_NAMES.year, null, "L'anno del piano, per esempio 2026"],
    ],
  });
}

function objectivesForm(): SheetLayout {
  return form(TEMPLATE_SHEETS.objectives, TEMPLATE_OBJECTIVES, OBJECTIVE_COLUMNS, [
    ...[CODE, "Servizi più vicini ai cittadini", "Estendere l'orario dello sportello"],
    ...["Aprire lo sportello due pomeriggi in più", "S1", "Servizi al cittadino", "Dott.ssa A. Rossi", 1],
  ]);
}

function indicatorsForm(): SheetLayout {
  return form(TEMPLATE_SHEETS.indicators, TEMPLATE_INDICATORS, INDICATOR_COLUMNS, [
    ...[CODE, "Ore di apertura settimanali", "Numero", "ore", "Crescente", "Ultimo valore"],
    ...["Rapporto al target", 24, 30, null, "Trimestrale", 1, "Orario pubblicato", "Efficacia"],
    "Somma delle ore di apertura di una settimana tipo",
  ]);
}

function phasesForm(): SheetLayout {
  return form(TEMPLATE_SHEETS.phases, TEMPLATE_PHASES, PHASE_COLUMNS, [CODE, "Accordo con il personale"]);
}

function form(sheet: string, table: ContractTable, columns: TableColumns, example: TableRow): SheetLayout {
  const blank = columnsOf(table, columns).map(() => null);
  return tableSheet({
    ...{ tabColor: PALETTE.planTab, bands: [], frozenColumns: 1 },
    name: sheet,
    note: SKIPPED,
    table: table.name,
    columns: columnsOf(table, columns),
    rows: [example, ...Array.from({ length: EMPTY_ROWS }, () => blank)],
  });
}

/** The columns of the form, as the plan's own table has them. */
function columnsOf({ columns }: ContractTable, declared: TableColumns): TableColumns {
  return Object.values(columns).flatMap(({ header }): readonly Column[] =>
    declared.filter((column) => column.header === header),
  );
}
