import type {
  CellValue,
  CentreData,
  TableColumn,
  TableData,
  WorkbookData,
} from "../../src/domain/cells/workbook-data";

/** What stands in a cell: a constant, one with a number format, or a formula and what it shows. */
export type Typed =
  | CellValue
  | { readonly formula: string; readonly shows: CellValue }
  | { readonly value: CellValue; readonly format: string };

/** A row by header; what is not named is empty. */
export type Row = Readonly<Record<string, Typed>>;

const HEADERS = {
  objectives: [
    "Codice",
    "Valore pubblico",
    "Titolo",
    "Centro",
    "Nome centro",
    "Dirigente",
    "Peso",
    "Stato piano",
  ],
  indicators: [
    ...["ID", "Obiettivo", "Tipo", "Unità", "Polarità", "Regola", "Metodo", "Valore iniziale", "Target"],
    ...["Scadenza", "Frequenza", "Peso", "Confermato", "Stato piano"],
  ],
  phases: ["ID", "Obiettivo", "Peso", "Stato piano"],
  parameters: ["Parametro", "Valore"],
  bands: ["Indicatore", "Da", "Raggiungimento", "Modo"],
  log: ["Numero", "Data", "Operazione", "Oggetto", "Prima", "Dopo", "Motivo"],
  tracking: ["ID", "T1", "T2", "T3", "T4"],
};

/** The rows of `Parametri` of a good workbook as of T4, with these changes; `null` takes a row away. */
export function parameterRows(changes: Readonly<Record<string, Typed | null>> = {}): readonly Row[] {
  const rows: Readonly<Record<string, Typed | null>> = { ...GOOD_PARAMETERS, ...changes };
  return Object.entries(rows).flatMap(([name, value]) =>
    value === null ? [] : [{ Parametro: name, Valore: value }],
  );
}

const GOOD_PARAMETERS: Readonly<Record<string, Typed>> = {
  Ente: "Provincia di Lucca",
  Anno: 2022,
  "Trimestre di riferimento": "T4",
  "Soglia verde": 0.9,
  "Soglia gialla": 0.7,
  "Raggiungimento massimo": 1,
};

/** First data row of every table, as on a sheet with a title above. */
export const FIRST_ROW = 5;

/** A workbook with these rows; centres by code. */
export interface Rows {
  readonly parameters?: readonly Row[];
  /** Absent: the workbook has no table `Fasce`. */
  readonly bands?: readonly Row[];
  /** Absent: the workbook has no table `Registro`. */
  readonly log?: readonly Row[];
  readonly objectives?: readonly Row[];
  readonly indicators?: readonly Row[];
  readonly phases?: readonly Row[];
  readonly centres?: Readonly<Record<string, readonly Row[]>>;
  readonly phasesOfCentres?: Readonly<Record<string, readonly Row[]>>;
}

/** The workbook as the excel layer reads it. Tracking tables are read with their formulas. */
export function workbookOf(rows: Rows): WorkbookData {
  const codes = [
    ...new Set([...Object.keys(rows.centres ?? {}), ...Object.keys(rows.phasesOfCentres ?? {})]),
  ];
  return {
    parameters: tableOf("Parametri", "Parametri", HEADERS.parameters, rows.parameters ?? parameterRows()),
    log: rows.log === undefined ? null : tableOf("Registro", "Registro", HEADERS.log, rows.log),
    bands: rows.bands === undefined ? null : tableOf("Fasce", "Parametri", HEADERS.bands, rows.bands),
    objectives: tableOf("Obiettivi", "Obiettivi", HEADERS.objectives, rows.objectives ?? []),
    indicators: tableOf("Indicatori", "Indicatori", HEADERS.indicators, rows.indicators ?? []),
    phases: tableOf("Fasi", "Fasi", HEADERS.phases, rows.phases ?? []),
    centres: codes.map((code): CentreData => {
      const table = (name: string, some: readonly Row[] | undefined): TableData | null =>
        some === undefined ? null : tableOf(name, `${code} Scheda`, HEADERS.tracking, some);
      return {
        code,
        indicators: table(`Centro_${code}`, rows.centres?.[code]),
        phases: table(`Fasi_${code}`, rows.phasesOfCentres?.[code]),
      };
    }),
  };
}

/** A table whose first column is B; an empty one has one blank row, as in Excel. */
export function tableOf(
  name: string,
  sheet: string,
  headers: readonly string[],
  rows: readonly Row[],
): TableData {
  const filled = rows.length === 0 ? [{}] : rows;
  const columns = headers.map((header, position): [string, TableColumn] => {
    const cells = filled.map((row: Row) => row[header] ?? "");
    const formats = cells.map((cell) => (typeof cell === "object" && "format" in cell ? cell.format : ""));
    return [header, { index: position + 1, values: cells.map(shown), formulas: cells.map(entered), formats }];
  });
  return { name, sheet, firstRow: FIRST_ROW, rowCount: filled.length, columns: new Map(columns) };
}

function shown(cell: Typed): CellValue {
  if (typeof cell !== "object") return cell;
  return "shows" in cell ? cell.shows : cell.value;
}

function entered(cell: Typed): CellValue {
  if (typeof cell !== "object") return cell;
  return "formula" in cell ? cell.formula : cell.value;
}
