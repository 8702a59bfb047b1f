import { NAMES } from "../../domain/contract/defined-names";
import { SHEETS } from "../../domain/contract/sheets";
import {
  SUMMARY_BODY,
  SUMMARY_PUBLIC_VALUES,
  SUMMARY_CENTRES,
  SUMMARY_MANAGERS,
  SUMMARY_OBJECTIVES,
  SUMMARY_PROGRESS,
  SUMMARY_RISKS,
  SUMMARY_ANOMALIES,
} from "../../domain/contract/summary-tables";
import type { ContractColumn } from "../../domain/contract/table";
import { provisionalText } from "../../domain/measurement/provisional";
import type { Provisional } from "../../domain/measurement/provisional";
import { readingCountText } from "../../domain/measurement/reading-count";
import type { ReadingCount } from "../../domain/measurement/reading-count";
import type { Summary } from "../../domain/measurement/results";
import type { Area } from "../cells/address";
import { FORMATS } from "../schema/column";
import { HIDDEN_COLUMNS, LEVEL_COLUMNS, OBJECTIVE_SUMMARY_COLUMNS } from "../schema/summary-tables";
import { HEADLINE_ROWS, headlineHeights, headlines } from "./headlines";
import type { RowBand, SheetLayout, TableLayout, TextCell } from "./sheet-layout";
import { summaryCharts } from "./summary-charts";
import type { SummaryLinks } from "./summary-links";
import { summaryBlocks } from "./summary-rows";
import type { SummaryBlock } from "./summary-rows";
import { COUNT_RULES, expectedRules, lightsLegend, PALETTE } from "./tones";

/** The level tables start under `Dirigente`, so that the same figures of all tables stand in one column. */
const LEVEL_COLUMN = 3;
const LABEL_ROW = 4;
/** The headline figures and the charts, above all tables. */
const HEADLINE_ROW = LABEL_ROW + 1;
const FIRST_TABLE_ROW = HEADLINE_ROW + HEADLINE_ROWS + 2;
/** From the header of one table to that of the next, beside its rows. */
const GAP_ROWS = 3;
const SHOWN_COLUMNS = OBJECTIVE_SUMMARY_COLUMNS.length - HIDDEN_COLUMNS;
/** A4 pages that the print takes at most, whatever the number of centres. */
const PAGES = 2;

/** Cells of `Riepilogo` that have a name, on rows above all tables. */
const SUMMARY_CELLS = {
  [NAMES.summaryStatus]: { row: 2, column: 0 },
  [NAMES.refreshedAt]: { row: 3, column: 3 },
  [NAMES.provisional]: { row: 3, column: 6 },
} as const;

/** Number format of a count of indicators where the phases are what is measured. */
const PHASE_MARK = '0" (fasi)"';

interface Section {
  readonly title: string;
  readonly note: string;
}

const SECTIONS: Readonly<Record<string, Section>> = {
  [SUMMARY_BODY.name]: {
    title: "Ente",
    note: "Media pesata di tutti gli obiettivi attivi con un risultato.",
  },
  [SUMMARY_PROGRESS.name]: {
    title: "Andamento nell'anno",
    note: "Atteso: il risultato se tutto ciò che è rilevato fosse esattamente in linea. Trend: punti in più o in meno del trimestre prima.",
  },
  [SUMMARY_PUBLIC_VALUES.name]: {
    title: "Per valore pubblico",
    note: "Media pesata degli obiettivi di ciascun valore.",
  },
  [SUMMARY_CENTRES.name]: {
    title: "Per centro di responsabilità",
    note: `Ogni trimestre rispetto al suo atteso: ${lightsLegend()}. Il nome del centro apre la sua scheda.`,
  },
  [SUMMARY_MANAGERS.name]: { title: "Per dirigente", note: "Conta il dirigente dell'obiettivo." },
  [SUMMARY_RISKS.name]: {
    title: "Obiettivi più a rischio",
    note: "Indice: peso dell'obiettivo × quota pesata dei suoi indicatori critici (valgono 1), in ritardo, non rilevati o da correggere (valgono ½).",
  },
  [SUMMARY_OBJECTIVES.name]: {
    title: "Per obiettivo",
    note: "Nell'ordine del documento. «(fasi)»: senza indicatori, misurato dall'avanzamento delle fasi.",
  },
  [SUMMARY_ANOMALIES.name]: {
    title: "Celle da controllare",
    note: "Escluse: non contano nei risultati. Avvisi: contano, ma meritano uno sguardo.",
  },
};

const RESULT_RULES = expectedRules(
  [SUMMARY_BODY.achievement, SUMMARY_BODY.achievement],
  SUMMARY_BODY.expected,
  FORMATS.percent,
);
/** The heat map: every quarter against what was expected by its end. */
const QUARTER_RULES = expectedRules(
  [SUMMARY_BODY.t1, SUMMARY_BODY.t4],
  SUMMARY_BODY.expected1,
  FORMATS.wholePercent,
);

/** What `Riepilogo` says. */
export interface SummaryContent {
  readonly summary: Summary;
  readonly readings: ReadingCount;
  readonly provisional: Provisional;
  /** From its rows to the tracking sheets. */
  readonly links: readonly SummaryLinks[];
  /** An Excel date serial with time; `null`: it has never been refreshed. */
  readonly refreshedAt: number | null;
}

/** `Riepilogo`. */
export function summarySheet(content: SummaryContent): SheetLayout {
  const { summary, links } = content;
  let row = FIRST_TABLE_ROW;
  const tables: TableLayout[] = [];
  const texts: TextCell[] = [...heading(content), ...figureLabels(), ...headlines(HEADLINE_ROW)];
  for (const block of summaryBlocks(summary)) {
    const own = links.filter(({ table }) => table === block.table);
    tables.push({ ...blockTable(block, row, phaseMarks(block, summary)), links: own });
    texts.push(...sectionHeading(block.table, row - 1));
    row += block.rows.length + GAP_ROWS;
  }
  return {
    name: SHEETS.summary,
    tabColor: PALETTE.summaryTab,
    columnWidths: OBJECTIVE_SUMMARY_COLUMNS.map((column) => column.width),
    hiddenColumns: { first: SHOWN_COLUMNS, count: HIDDEN_COLUMNS },
    rowHeights: headlineHeights(HEADLINE_ROW),
    texts,
    tables,
    charts: summaryCharts(HEADLINE_ROW, HEADLINE_ROWS, summary.parameters.maximumAchievement),
    frozen: { rows: LABEL_ROW + 1, columns: LEVEL_COLUMN + 1 },
    printTitleRows: `$1:$${LABEL_ROW + 1}`,
    printArea: printArea(tables),
    pagesAtMost: PAGES,
    protected: false,
  };
}

/** All but the long lists: they are for the screen. It grows with the tables in it. */
function printArea(tables: readonly TableLayout[]): Area {
  const firstLong = tables.find(({ name }) => name === SUMMARY_OBJECTIVES.name);
  const rowCount = (firstLong?.row ?? FIRST_TABLE_ROW) - 1;
  return { row: 0, column: 0, rowCount, columnCount: SHOWN_COLUMNS };
}

/** Names of the figures, in sight and on every page where a long table has left its own header behind. */
function figureLabels(): readonly TextCell[] {
  return LEVEL_COLUMNS.slice(1, -HIDDEN_COLUMNS).map(({ header }, index) => ({
    row: LABEL_ROW,
    column: LEVEL_COLUMN + 1 + index,
    style: "label",
    content: { type: "text", text: header },
  }));
}

/** The line under the title: as of when, from how much. */
export function statusLine({ summary, readings }: SummaryContent): string {
  const { quarter } = summary.parameters;
  return `Al trimestre T${quarter} · ${summary.body.objectives} obiettivi, ${summary.body.indicators} indicatori · ${readingCountText(readings)}`;
}

function heading(content: SummaryContent): readonly TextCell[] {
  const { body, year } = content.summary.parameters;
  const status = SUMMARY_CELLS[NAMES.summaryStatus];
  return [
    {
      row: 0,
      column: 0,
      style: "title",
      content: { type: "text", text: `${body} – Riepilogo del piano ${year}` },
    },
    {
      row: 1,
      column: 0,
      style: "subtitle",
      content: {
        type: "text",
        text: "Performance organizzativa: raggiungimento degli obiettivi, con la copertura dei dati",
      },
    },
    {
      ...status,
      ...{ style: "note", isLive: true, name: NAMES.summaryStatus },
      content: { type: "text", text: statusLine(content) },
    },
    {
      ...SUMMARY_CELLS[NAMES.provisional],
      ...{ style: "value", isLive: true, name: NAMES.provisional },
      content: { type: "text", text: provisionalText(content.provisional) },
    },
    ...refreshTime(content.refreshedAt),
  ];
}

/** When the figures were last written; `null`: never. */
function refreshTime(refreshedAt: number | null): readonly TextCell[] {
  const refreshed = SUMMARY_CELLS[NAMES.refreshedAt];
  return [
    {
      row: refreshed.row,
      column: 0,
      style: "note",
      content: { type: "text", text: "Ultimo aggiornamento:" },
    },
    {
      ...refreshed,
      ...{ style: "value", isLive: true, name: NAMES.refreshedAt },
      content:
        refreshedAt === null
          ? { type: "text", text: "mai: premere «Aggiorna riepilogo»" }
          : { type: "number", number: refreshedAt },
      numberFormat: FORMATS.dateTime,
    },
  ];
}

function sectionHeading(table: string, row: number): readonly TextCell[] {
  const section = SECTIONS[table];
  if (section === undefined) return [];
  const { title, note } = section;
  return [
    { anchor: table, row, column: 0, style: "section", content: { type: "text", text: title } },
    { anchor: table, row, column: LEVEL_COLUMN, style: "note", content: { type: "text", text: note } },
  ];
}

/** Objectives that are measured by their phases are marked, beside their count of indicators. */
function phaseMarks({ table }: SummaryBlock, { objectives }: Summary): readonly RowBand[] {
  const { header } = SUMMARY_OBJECTIVES.indicators;
  if (table !== SUMMARY_OBJECTIVES.name) return [];
  return objectives.flatMap(({ fromPhases }, firstRow) =>
    fromPhases
      ? [{ firstRow, rowCount: 1, firstHeader: header, lastHeader: header, numberFormat: PHASE_MARK }]
      : [],
  );
}

function blockTable(
  { table, columns, rows }: SummaryBlock,
  row: number,
  bands: readonly RowBand[],
): TableLayout {
  const has = (wanted: ContractColumn): boolean => columns.some(({ header }) => header === wanted.header);
  return {
    name: table,
    columns,
    row,
    column: has(SUMMARY_OBJECTIVES.code) || has(SUMMARY_ANOMALIES.cell) ? 0 : LEVEL_COLUMN,
    rows,
    filterButtons: false,
    bands,
    rules: [
      ...(has(SUMMARY_BODY.achievement) ? RESULT_RULES : []),
      ...(has(SUMMARY_BODY.t1) ? [...QUARTER_RULES, ...COUNT_RULES] : []),
    ],
  };
}
