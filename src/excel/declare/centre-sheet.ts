import { CENTRE_INDICATORS } from "../../domain/contract/centre-tables";
import { NAMES } from "../../domain/contract/defined-names";
import { SHEETS } from "../../domain/contract/sheets";
import { centreLabel } from "../../domain/plan/plan";
import type { Centre } from "../../domain/plan/plan";
import { FILLINGS } from "../../domain/contract/filling";
import { QUARTERS, quarterLabel } from "../../domain/contract/vocabulary";
import type { Kind, Rule } from "../../domain/contract/vocabulary";
import { centreTableNames, WORKINGS_COLUMN } from "../schema/centre-places";
import type { CentreTableNames } from "../schema/centre-places";
import {
  centreColumns,
  centrePhaseColumns,
  MEASURES,
  PHASE_READINGS,
} from "../schema/centre-tables";
import {
  PHASE_WORKINGS_NOTES,
  phaseWorkingsColumns,
  WORKINGS_COLUMNS,
  WORKINGS_HEADING,
  WORKINGS_NOTES,
} from "../schema/workings";
import { kindFormat } from "../schema/column";
import type { TableColumns } from "../schema/column";
import { PHASE_VALIDATION, readingValidation } from "../schema/reading-validation";
import { runsOf } from "../cells/runs";
import { quoteSheet } from "../cells/sheet-name";
import type { RowBand, SheetLayout, TableLayout, TextCell } from "./sheet-layout";
import { PALETTE, statusRules } from "./tones";

/** What names a row of a tracking sheet. */
export interface CentreRow {
  readonly id: string;
  readonly objective: string;
  readonly objectiveTitle: string;
  readonly text: string;
}

/** What a tracking sheet holds, in document order. */
export interface CentreContent {
  readonly centre: Centre;
  readonly managers: readonly string[];
  readonly indicators: readonly (CentreRow & { readonly kind: Kind | null; readonly rule: Rule | null })[];
  readonly phases: readonly CentreRow[];
}

/** The line under the title of every tracking sheet. */
export function planTitle({ body, year }: { readonly body: string; readonly year: number }): string {
  return `${body} – Scheda di monitoraggio del piano ${year}`;
}

const HEADER_ROW = 5;
/** The empty column between the sheet and its hidden workings. */
const GAP_WIDTH = 20;
/** What stands in every row of a phase. */
const OF_EVERY_PHASE = [FILLINGS.phase, "%", 1, "fine anno"] as const;

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
      ...heading(content, planTitle),
      ...phaseHeading(content, phaseRow),
      ...workingsTexts(content, names, phaseRow),
    ],
    tables: [
      ...indicatorTables(content, names, columns),
      ...phaseTables(content, names, phaseRow),
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

/** Over the hidden workings: their heading, and over each column what it says. */
function workingsTexts(
  { indicators, phases }: CentreContent,
  names: CentreTableNames,
  phaseRow: number,
): readonly TextCell[] {
  return [
    ...(indicators.length === 0 ? [] : workingsNotes(names.workings, HEADER_ROW, Object.values(WORKINGS_NOTES))),
    ...(phases.length === 0
      ? []
      : workingsNotes(names.phaseWorkings, phaseRow, Object.values(PHASE_WORKINGS_NOTES))),
  ];
}

function workingsNotes(anchor: string, headerRow: number, notes: readonly string[]): readonly TextCell[] {
  const at = (row: number, offset: number): Pick<TextCell, "anchor" | "row" | "column"> => ({
    anchor,
    row,
    column: WORKINGS_COLUMN + offset,
  });
  return [
    { ...at(headerRow - 2, 0), style: "section", content: { type: "text", text: WORKINGS_HEADING } },
    ...notes.map((text, offset): TextCell => ({
      ...at(headerRow - 1, offset),
      style: "note",
      content: { type: "text", text },
    })),
  ];
}

function indicatorTables(
  content: CentreContent,
  names: CentreTableNames,
  columns: TableColumns,
): readonly TableLayout[] {
  if (content.indicators.length === 0) return [];
  const rows = content.indicators.map(namesOfRow);
  const bands = kindBands(content.indicators);
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
      columns: WORKINGS_COLUMNS,
      column: WORKINGS_COLUMN,
      rows: content.indicators.map(({ kind }) => [kind]),
    },
  ];
}

function namesOfRow({ id, objective, objectiveTitle, text }: CentreRow): readonly string[] {
  return [id, objective, objectiveTitle, text];
}

function phaseTables(
  content: CentreContent,
  names: CentreTableNames,
  row: number,
): readonly TableLayout[] {
  if (content.phases.length === 0) return [];
  const columns = centrePhaseColumns(names);
  const rows = content.phases.map((phase) => [...namesOfRow(phase), ...OF_EVERY_PHASE]);
  const band: RowBand = {
    firstRow: 0,
    rowCount: rows.length,
    ...PHASE_READINGS,
    validation: PHASE_VALIDATION,
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
      columns: phaseWorkingsColumns(names, content.indicators.length > 0),
      row,
      column: WORKINGS_COLUMN,
      rows: rows.map(() => []),
      filterButtons: false,
      bands: [],
      rules: [],
    },
  ];
}

/** Runs of rows of the same kind and rule: number format of what is measured, validation of the quarters. */
function kindBands(indicators: CentreContent["indicators"]): readonly RowBand[] {
  const keys = indicators.map(({ kind, rule }) => `${kind ?? ""} ${rule ?? ""}`);
  return runsOf(keys).flatMap(({ first, count }) => {
    const { kind, rule } = indicators[first] ?? { kind: null, rule: null };
    const rows = { firstRow: first, rowCount: count };
    const numberFormat = kindFormat(kind);
    const formats: RowBand[] =
      numberFormat === "General" ? [] : MEASURES.map((measures) => ({ ...rows, ...measures, numberFormat }));
    const checks = QUARTERS.map((quarter): RowBand => {
      const header = quarterLabel(quarter);
      const validation = readingValidation(kind, rule, quarter);
      return { ...rows, firstHeader: header, lastHeader: header, validation };
    });
    return [...formats, ...checks];
  });
}
