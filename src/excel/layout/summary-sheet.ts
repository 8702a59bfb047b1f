import type { Summary } from "../../domain/tracked-plan";
import { NAMES, SHEETS, TABLES } from "../names";
import { FORMATS } from "../schema/column";
import { LEVEL_COLUMNS, OBJECTIVE_SUMMARY_COLUMNS } from "../schema/summary-tables";
import type { SheetLayout, TableLayout, TextCell } from "./sheet-layout";
import { summaryBlocks } from "./summary-rows";
import type { SummaryBlock } from "./summary-rows";
import { achievementRules, COUNT_RULES, PALETTE } from "./tones";

/** The level tables start under `Dirigente`, so that the same figures of all tables stand in one column. */
const LEVEL_COLUMN = 3;
const LABEL_ROW = 4;
const FIRST_HEADER_ROW = 7;

/** Cells of `Riepilogo` that have a name, on rows above all tables. */
export const SUMMARY_CELLS = {
  [NAMES.summaryStatus]: { row: 2, column: 0 },
  [NAMES.refreshedAt]: { row: 3, column: 3 },
} as const;

interface Section {
  readonly title: string;
  readonly note: string;
}

const SECTIONS: Readonly<Record<string, Section>> = {
  [TABLES.summaryBody]: {
    title: "Ente",
    note: "Media pesata di tutti gli obiettivi attivi con un risultato.",
  },
  [TABLES.summaryPublicValues]: {
    title: "Per valore pubblico",
    note: "Media pesata degli obiettivi di ciascun valore.",
  },
  [TABLES.summaryCentres]: {
    title: "Per centro di responsabilità",
    note: "Il nome del centro apre la sua scheda.",
  },
  [TABLES.summaryManagers]: { title: "Per dirigente", note: "Conta il dirigente dell'obiettivo." },
  [TABLES.summaryObjectives]: {
    title: "Per obiettivo",
    note: "Nell'ordine del documento. «(fasi)»: senza indicatori, misurato dall'avanzamento delle fasi.",
  },
  [TABLES.summaryAnomalies]: {
    title: "Celle da controllare",
    note: "Escluse: non contano nei risultati. Avvisi: contano, ma meritano uno sguardo.",
  },
};

/** `Riepilogo` as it is laid out at load; a refresh then only rewrites rows. */
export function summarySheet(summary: Summary): SheetLayout {
  let row = FIRST_HEADER_ROW;
  const tables: TableLayout[] = [];
  const texts: TextCell[] = [...heading(summary), ...figureLabels()];
  for (const block of summaryBlocks(summary)) {
    tables.push(blockTable(block, row));
    texts.push(...sectionHeading(block.table, row - 1));
    if (block.table === TABLES.summaryBody) texts.push(...headline(row));
    row += block.rows.length + 4;
  }
  return {
    name: SHEETS.summary,
    tabColor: PALETTE.summaryTab,
    columnWidths: OBJECTIVE_SUMMARY_COLUMNS.map((column) => column.width),
    texts,
    tables,
    frozen: { rows: LABEL_ROW + 1, columns: LEVEL_COLUMN + 1 },
    printTitleRows: `$1:$${LABEL_ROW + 1}`,
    protected: false,
  };
}

/** Names of the figures, in sight and on every page where a long table has left its own header behind. */
function figureLabels(): readonly TextCell[] {
  return LEVEL_COLUMNS.slice(1).map(({ header }, index) => ({
    row: LABEL_ROW,
    column: LEVEL_COLUMN + 1 + index,
    style: "label",
    content: { type: "text", text: header },
  }));
}

/** The line under the title: as of when, from how much. */
export function statusLine(summary: Summary): string {
  const { quarter } = summary.parameters;
  const excluded = summary.anomalies.filter(({ severity }) => severity === "excluded").length;
  const found =
    excluded === 0
      ? "tutte le celle comprese"
      : `${excluded} ${excluded === 1 ? "cella esclusa" : "celle escluse"}: vedere in fondo`;
  const readings = summary.readings.length === 1 ? "1 rilevazione" : `${summary.readings.length} rilevazioni`;
  return `Al trimestre T${quarter} · ${summary.body.objectives} obiettivi, ${summary.body.indicators} indicatori, ${readings} · ${found}`;
}

function heading(summary: Summary): readonly TextCell[] {
  const { body, year } = summary.parameters;
  const status = SUMMARY_CELLS[NAMES.summaryStatus];
  const refreshed = SUMMARY_CELLS[NAMES.refreshedAt];
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
    { ...status, style: "note", content: { type: "text", text: statusLine(summary) } },
    {
      row: refreshed.row,
      column: 0,
      style: "note",
      content: { type: "text", text: "Ultimo aggiornamento:" },
    },
    {
      ...refreshed,
      style: "value",
      content: { type: "text", text: "mai: premere «Aggiorna riepilogo»" },
      numberFormat: FORMATS.dateTime,
    },
  ];
}

/** The body's result and its coverage, large, beside the first table: they follow the table by formula. */
function headline(row: number): readonly TextCell[] {
  return ["Raggiungimento", "Copertura"].flatMap((header, index): readonly TextCell[] => {
    const cell = `INDEX(${TABLES.summaryBody}[${header}],1)`;
    return [
      { row: row + index, column: 0, style: "note", content: { type: "text", text: header } },
      {
        row: row + index,
        column: 1,
        style: "figure",
        content: { type: "formula", formula: `=IF(${cell}="","–",${cell})` },
        numberFormat: FORMATS.percent,
      },
    ];
  });
}

function sectionHeading(table: string, row: number): readonly TextCell[] {
  const section = SECTIONS[table];
  if (section === undefined) return [];
  const { title, note } = section;
  return [
    { row, column: 0, style: "section", content: { type: "text", text: title } },
    { row, column: LEVEL_COLUMN, style: "note", content: { type: "text", text: note } },
  ];
}

function blockTable({ table, columns, rows }: SummaryBlock, row: number): TableLayout {
  const wide = columns.some(({ header }) => header === "Voce");
  const hasResults = columns.some(({ header }) => header === "Raggiungimento");
  return {
    name: table,
    columns,
    row,
    column: wide ? LEVEL_COLUMN : 0,
    rows,
    filterButtons: false,
    bands: [],
    rules: hasResults ? [...achievementRules("Raggiungimento", "Raggiungimento"), ...COUNT_RULES] : [],
  };
}
