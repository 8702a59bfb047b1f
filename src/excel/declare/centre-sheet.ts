import { CENTRE_INDICATORS } from "../../domain/contract/centre-tables";
import { keyOf } from "../../domain/cells/table-cell";
import { centreTableNames, WORKINGS_COLUMN } from "../schema/centre-places";
import type { CentreTableNames } from "../schema/centre-places";
import { centreColumns, centrePhaseColumns } from "../schema/centre-tables";
import {
  PHASE_WORKINGS_NOTES,
  phaseWorkingsColumns,
  WORKINGS_COLUMNS,
  WORKINGS_NOTES,
} from "../schema/workings";
import { setFor } from "../schema/row-setting";
import { indicatorBands, OF_EVERY_PHASE, phaseBands } from "./centre-bands";
import type { CentreContent, CentreRow } from "./centre-content";
import { centreHeading, HEADING_ROWS } from "./centre-heading";
import { indicatorRules, phaseRules } from "./centre-rules";
import type { SheetLayout, TableLayout, TextCell } from "./sheet-layout";
import { PALETTE } from "./tones";
import { workingsTexts } from "./workings-texts";

/** The line under the title of every tracking sheet. */
export function planTitle({ body, year }: { readonly body: string; readonly year: number }): string {
  return `${body} – Scheda di monitoraggio del piano ${year}`;
}

const HEADER_ROW = HEADING_ROWS;
/** The empty column between the sheet and its hidden workings. */
const GAP_WIDTH = 20;
const HEADERS = Object.values(CENTRE_INDICATORS.columns).map(({ header }) => header);
/** Columns that stay in sight: the identifiers, the objective's title, what is measured. */
export const FROZEN_COLUMNS = placeOf(CENTRE_INDICATORS.indicator.header) + 1;
/** What a manager gets on paper: neither identifiers nor workings. */
export const PRINTED_COLUMNS = {
  first: placeOf(CENTRE_INDICATORS.objectiveTitle.header),
  last: placeOf(CENTRE_INDICATORS.evidence.header),
} as const;

function placeOf(header: string): number {
  return HEADERS.indexOf(header);
}

/** The tracking sheet of a centre: indicators, phases below, workings hidden at the right. */
export function centreSheet(content: CentreContent, sheet: string, planTitle: string): SheetLayout {
  const names = centreTableNames(content.centre.code);
  const columns = centreColumns(names);
  const phaseRow = HEADER_ROW + 1 + Math.max(content.indicators.length, 1) + 3;
  return {
    name: sheet,
    tabColor: PALETTE.centreTab,
    columnWidths: [...columns, { width: GAP_WIDTH }, ...WORKINGS_COLUMNS].map(({ width }) => width),
    hiddenColumns: { first: WORKINGS_COLUMN, count: WORKINGS_COLUMNS.length },
    texts: [
      ...heading(content, names, planTitle),
      ...phaseHeading(content, names, phaseRow),
      ...notesOnWorkings(content, names, phaseRow),
    ],
    tables: [...indicatorTables(content, names), ...phaseTables(content, names, phaseRow)],
    frozen: { rows: HEADER_ROW + 1, columns: FROZEN_COLUMNS },
    printTitleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
    printArea: {
      ...{ row: 0, column: PRINTED_COLUMNS.first },
      rowCount: printedRows(content, phaseRow),
      columnCount: PRINTED_COLUMNS.last - PRINTED_COLUMNS.first + 1,
    },
    protected: true,
  };
}

/**
 * Down to the last phase that measures its objective. The others are for the screen: they are not due, and on paper they
 * would be half of it.
 */
function printedRows({ indicators, phases }: CentreContent, phaseRow: number): number {
  const measured = new Set(indicators.map(({ objective }) => keyOf(objective)));
  const last = phases.map(({ objective }) => measured.has(keyOf(objective))).lastIndexOf(false);
  return last < 0 ? phaseRow - 2 : phaseRow + 2 + last;
}

function heading(content: CentreContent, names: CentreTableNames, planTitle: string): readonly TextCell[] {
  const { centre, managers, indicators, phases } = content;
  const tables = {
    indicators: indicators.length === 0 ? null : names,
    phases: phases.length === 0 ? null : names,
  };
  return centreHeading({ centre, managers, tables }, planTitle, PRINTED_COLUMNS.first);
}

function phaseHeading(
  { phases }: CentreContent,
  names: CentreTableNames,
  phaseRow: number,
): readonly TextCell[] {
  if (phases.length === 0) return [];
  const text = "Fasi e attività – percentuale svolta dall'inizio dell'anno";
  return [
    {
      ...{ anchor: names.phases, row: phaseRow - 1, column: PRINTED_COLUMNS.first, style: "section" },
      content: { type: "text", text },
    },
  ];
}

function notesOnWorkings(
  { indicators, phases }: CentreContent,
  names: CentreTableNames,
  phaseRow: number,
): readonly TextCell[] {
  return [
    ...(indicators.length === 0
      ? []
      : workingsTexts(names.workings, HEADER_ROW, Object.values(WORKINGS_NOTES))),
    ...(phases.length === 0
      ? []
      : workingsTexts(names.phaseWorkings, phaseRow, Object.values(PHASE_WORKINGS_NOTES))),
  ];
}

function indicatorTables({ indicators }: CentreContent, names: CentreTableNames): readonly TableLayout[] {
  if (indicators.length === 0) return [];
  const place = { row: HEADER_ROW, filterButtons: false } as const;
  return [
    {
      ...{ ...place, name: names.indicators, columns: centreColumns(names), column: 0 },
      rows: indicators.map(namesOfRow),
      bands: indicatorBands(indicators),
      rules: indicatorRules(names.workings),
    },
    {
      ...{ ...place, name: names.workings, columns: WORKINGS_COLUMNS, column: WORKINGS_COLUMN },
      rows: indicators.map((row) => [setFor(row)]),
      ...{ bands: [], rules: [] },
    },
  ];
}

function namesOfRow({ id, objective, objectiveTitle, text }: CentreRow): readonly string[] {
  return [id, objective, objectiveTitle, text];
}

function phaseTables(
  { indicators, phases }: CentreContent,
  names: CentreTableNames,
  row: number,
): readonly TableLayout[] {
  if (phases.length === 0) return [];
  const place = { row, filterButtons: false } as const;
  return [
    {
      ...{ ...place, name: names.phases, columns: centrePhaseColumns(names), column: 0 },
      rows: phases.map((phase) => [...namesOfRow(phase), ...OF_EVERY_PHASE]),
      bands: phaseBands(phases),
      rules: phaseRules(names.phaseWorkings),
    },
    {
      ...{ ...place, name: names.phaseWorkings, column: WORKINGS_COLUMN },
      columns: phaseWorkingsColumns(names, indicators.length > 0),
      rows: phases.map(() => []),
      ...{ bands: [], rules: [] },
    },
  ];
}
