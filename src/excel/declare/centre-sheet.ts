import { CENTRE_INDICATORS } from "../../domain/contract/centre-tables";
import { NAMES } from "../../domain/contract/defined-names";
import { SHEETS } from "../../domain/contract/sheets";
import { centreLabel } from "../../domain/plan/plan";
import type { Centre } from "../../domain/plan/plan";
import type { Kind } from "../../domain/contract/vocabulary";
import {
  centreColumns,
  centreTableNames,
  INDICATOR_READINGS,
  MEASURES,
  PHASE_READINGS,
  centrePhaseColumns,
  phaseWorkingsColumns,
  workingsColumns,
} from "../schema/centre-tables";
import type { CentreTableNames } from "../schema/centre-tables";
import { kindFormat } from "../schema/column";
import type { TableColumns } from "../schema/column";
import { readingValidation } from "../schema/reading-validation";
import { runsOf } from "../cells/runs";
import { quoteSheet } from "../cells/sheet-name";
import type { RowBand, SheetLayout, TableLayout, TextCell } from "./sheet-layout";
import { PALETTE, statusRules } from "./tones";

/** What a tracking sheet holds, in document order. */
export interface CentreContent {
  readonly centre: Centre;
  readonly managers: readonly string[];
  readonly indicators: readonly { id: string; objective: string; text: string; kind: Kind | null }[];
  readonly phases: readonly { id: string; objective: string; text: string }[];
}

/** The line under the title of every tracking sheet. */
export function planTitle({ body, year }: { readonly body: string; readonly year: number }): string {
  return `${body} – Scheda di monitoraggio del piano ${year}`;
}

const HEADER_ROW = 5;
/** An empty column between the sheet and its hidden workings. */
const GAP = 1;

/** The tracking sheet of a centre: indicators, phases below, workings hidden at the right. */
export function centreSheet(content: CentreContent, sheet: string, planTitle: string): SheetLayout {
  const names = centreTableNames(content.centre.code);
  const columns = centreColumns(names);
  const workingsColumn = columns.length + GAP;
  const phaseRow = HEADER_ROW + 1 + Math.max(content.indicators.length, 1) + 3;
  const workings = workingsColumns(names);
  return {
    name: sheet,
    tabColor: PALETTE.centreTab,
    columnWidths: columns.map((column) => column.width),
    hiddenColumns: { first: workingsColumn, count: workings.length },
    texts: [...heading(content, planTitle), ...phaseHeading(content, phaseRow)],
    tables: [
      ...indicatorTables(content, names, columns, workings, workingsColumn),
      ...phaseTables(content, names, phaseRow, workingsColumn),
    ],
    frozen: { rows: HEADER_ROW + 1, columns: 3 },
    printTitleRows: `$1:$${HEADER_ROW + 1}`,
    protected: true,
  };
}

function heading({ centre, managers }: CentreContent, planTitle: string): readonly TextCell[] {
  const names = managers.join(", ");
  const who = managers.length === 1 ? `Dirigente: ${names}` : `Dirigenti: ${names}`;
  const quarter = `="Trimestre di riferimento: T"&${NAMES.quarter}`;
  return [
    { row: 0, column: 0, style: "title", content: { type: "text", text: centreLabel(centre) } },
    { row: 1, column: 0, style: "subtitle", content: { type: "text", text: planTitle } },
    {
      row: 2,
      column: 0,
      style: "subtitle",
      content: { type: "text", text: who },
    },
    {
      row: 3,
      column: 0,
      style: "note",
      content: {
        type: "text",
        text: "Compilare solo le celle gialle: i trimestri T1–T4, le note e l'evidenza. Una cella vuota è un dato mancante, non uno zero.",
      },
    },
    {
      row: 1,
      column: 9,
      style: "link",
      content: { type: "link", text: "← Vai al riepilogo", target: `${quoteSheet(SHEETS.summary)}!A1` },
    },
    { row: 2, column: 9, style: "note", content: { type: "formula", formula: quarter } },
  ];
}

function phaseHeading({ centre, phases }: CentreContent, phaseRow: number): readonly TextCell[] {
  if (phases.length === 0) return [];
  const text = "Fasi e attività – percentuale svolta dall'inizio dell'anno";
  const anchor = centreTableNames(centre.code).phases;
  return [{ anchor, row: phaseRow - 1, column: 0, style: "section", content: { type: "text", text } }];
}

function indicatorTables(
  content: CentreContent,
  names: CentreTableNames,
  columns: TableColumns,
  workings: TableColumns,
  workingsColumn: number,
): readonly TableLayout[] {
  if (content.indicators.length === 0) return [];
  const rows = content.indicators.map(({ id, objective, text }) => [id, objective, text]);
  const bands = kindBands(content.indicators.map(({ kind }) => kind));
  const place = { row: HEADER_ROW, rules: [], bands: [], filterButtons: false } as const;
  return [
    {
      ...place,
      name: names.indicators,
      columns,
      column: 0,
      rows,
      bands,
      rules: statusRules(CENTRE_INDICATORS.status),
    },
    {
      ...place,
      name: names.workings,
      columns: workings,
      column: workingsColumn,
      rows: content.indicators.map(({ kind }) => [kind]),
    },
  ];
}

function phaseTables(
  content: CentreContent,
  names: CentreTableNames,
  row: number,
  workingsColumn: number,
): readonly TableLayout[] {
  if (content.phases.length === 0) return [];
  const columns = centrePhaseColumns(names);
  const rows = content.phases.map(({ id, objective, text }) => [id, objective, text]);
  const band: RowBand = {
    firstRow: 0,
    rowCount: rows.length,
    ...PHASE_READINGS,
    validation: readingValidation("Percentuale"),
  };
  return [
    {
      name: names.phases,
      columns,
      row,
      column: 0,
      rows,
      filterButtons: false,
      bands: [band],
      rules: [],
    },
    {
      name: names.phaseWorkings,
      columns: phaseWorkingsColumns(names),
      row,
      column: workingsColumn,
      rows: rows.map(() => []),
      filterButtons: false,
      bands: [],
      rules: [],
    },
  ];
}

/** Runs of rows of the same kind: number format from baseline to actual, validation of the quarters. */
function kindBands(kinds: readonly (Kind | null)[]): readonly RowBand[] {
  return runsOf(kinds).flatMap(({ value: kind, first, count }) => {
    const rows = { firstRow: first, rowCount: count };
    const numberFormat = kindFormat(kind);
    const formats: RowBand[] = numberFormat === "General" ? [] : [{ ...rows, ...MEASURES, numberFormat }];
    const checks: RowBand[] =
      kind === null ? [] : [{ ...rows, ...INDICATOR_READINGS, validation: readingValidation(kind) }];
    return [...formats, ...checks];
  });
}
