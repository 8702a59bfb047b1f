import { NAMES, SHEETS, TABLES } from "../names";
import type { Validation } from "../schema/column";
import { FORMATS } from "../schema/column";
import { LOG_COLUMNS, PARAMETER_COLUMNS, READING_COLUMNS } from "../schema/service-tables";
import type { TableColumns } from "../schema/column";
import type { RowBand, SheetLayout, TableLayout, TableRow, TextCell } from "./sheet-layout";
import { PALETTE } from "./tones";

const HEADER_ROW = 3;

/** One parameter: its first value, what it means, what its cell accepts, and the name of the value in use. */
interface Parameter {
  readonly label: string;
  readonly value: string | number;
  readonly description: string;
  readonly numberFormat?: string;
  readonly validation?: Validation;
  /** Defined name of the value in use, and what is used where the cell is empty or unreadable. */
  readonly inUse?: { readonly name: string; readonly fallback: number };
}

/** `Parametri`, with the values in use beside the table: the ones that all formulas refer to. */
export function parametersSheet(body: string, year: number): SheetLayout {
  const parameters = parameterList(body, year);
  const rows = parameters.map(({ label, value, description }) => [label, value, description]);
  const bands = parameters.flatMap(parameterBand);
  const layout = serviceSheet(
    SHEETS.parameters,
    "Valgono per tutta la cartella. Si cambiano nella colonna «Valore».",
    serviceTable(TABLES.parameters, PARAMETER_COLUMNS, rows, bands),
  );
  return {
    ...layout,
    columnWidths: [...layout.columnWidths, 20, 170, 90],
    texts: [...layout.texts, ...valuesInUse(parameters)],
  };
}

/** Where each value in use stands on `Parametri`, for the defined names. */
export function parameterNames(
  body: string,
  year: number,
): readonly { name: string; row: number; column: number }[] {
  return parameterList(body, year)
    .flatMap(({ inUse }) => (inUse === undefined ? [] : [inUse.name]))
    .map((name, index) => ({ name, row: HEADER_ROW + 1 + index, column: IN_USE_COLUMN + 1 }));
}

/** `Rilevazioni`. */
export function readingsSheet(rows: readonly TableRow[]): SheetLayout {
  const note =
    "Una riga per ogni valore rilevato, per tabelle pivot e Power Query. Si riscrive a ogni aggiornamento.";
  return serviceSheet(
    SHEETS.readings,
    note,
    serviceTable(TABLES.readings, READING_COLUMNS, atLeastOne(rows, READING_COLUMNS), []),
  );
}

/** `Registro`. */
export function logSheet(rows: readonly TableRow[]): SheetLayout {
  const note = "Che cosa ha fatto il componente aggiuntivo, e quando.";
  return serviceSheet(SHEETS.log, note, serviceTable(TABLES.log, LOG_COLUMNS, rows, []));
}

/** A table has at least one row. */
export function atLeastOne(rows: readonly TableRow[], columns: TableColumns): readonly TableRow[] {
  return rows.length > 0 ? rows : [columns.map(() => null)];
}

const SHARE: Validation = {
  rule: { type: "decimal", minimum: 0, maximum: 1 },
  errorTitle: "Soglia non valida",
  errorMessage: "Scrivere una percentuale tra 0% e 100%, per esempio 90%.",
};

function parameterList(body: string, year: number): readonly Parameter[] {
  return [
    { label: "Ente", value: body, description: "Nome dell'ente, come appare nei titoli." },
    {
      label: "Anno",
      value: year,
      description: "Anno del piano.",
      numberFormat: "0",
      validation: {
        rule: { type: "whole", minimum: 2000, maximum: 2099 },
        errorTitle: "Anno non valido",
        errorMessage: "Scrivere l'anno del piano con quattro cifre, per esempio 2022.",
      },
      inUse: { name: NAMES.year, fallback: year },
    },
    {
      label: "Trimestre di riferimento",
      value: "T1",
      description: "I risultati contano le rilevazioni fino a questo trimestre compreso.",
      validation: {
        rule: { type: "list", items: ["T1", "T2", "T3", "T4"] },
        errorTitle: "Trimestre non valido",
        errorMessage: "Scegliere T1, T2, T3 oppure T4.",
      },
      inUse: { name: NAMES.quarter, fallback: 4 },
    },
    threshold(
      "Soglia verde",
      0.9,
      "Da questo raggiungimento in su l'indicatore è «In linea».",
      NAMES.greenThreshold,
    ),
    threshold(
      "Soglia gialla",
      0.7,
      "Da questo raggiungimento in su è «In ritardo», sotto è «Critico».",
      NAMES.amberThreshold,
    ),
    {
      label: "Raggiungimento massimo",
      value: 1,
      description:
        "Nessun risultato conta più di così: 100% oppure di più, se l'ente premia il superamento del target.",
      numberFormat: "0%",
      validation: {
        rule: { type: "decimal", minimum: 1, maximum: 10 },
        errorTitle: "Massimo non valido",
        errorMessage: "Scrivere una percentuale da 100% in su, per esempio 100% o 120%.",
      },
      inUse: { name: NAMES.maximumAchievement, fallback: 1 },
    },
  ];
}

function threshold(label: string, value: number, description: string, name: string): Parameter {
  return {
    label,
    value,
    description,
    numberFormat: "0%",
    validation: SHARE,
    inUse: { name, fallback: value },
  };
}

function parameterBand({ numberFormat, validation }: Parameter, firstRow: number): RowBand[] {
  if (numberFormat === undefined && validation === undefined) return [];
  return [
    {
      firstRow,
      rowCount: 1,
      firstHeader: "Valore",
      lastHeader: "Valore",
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(validation === undefined ? {} : { validation }),
    },
  ];
}

const IN_USE_COLUMN = PARAMETER_COLUMNS.length + 1;

/** The values that formulas use: found by name of the parameter, so the table may be sorted. */
function valuesInUse(parameters: readonly Parameter[]): readonly TextCell[] {
  const used = parameters.filter((parameter) => parameter.inUse !== undefined);
  const title: TextCell = {
    row: HEADER_ROW,
    column: IN_USE_COLUMN,
    style: "section",
    content: { type: "text", text: "Valori in uso nelle formule" },
  };
  return [
    title,
    ...used.flatMap((parameter, index): TextCell[] => [
      {
        row: HEADER_ROW + 1 + index,
        column: IN_USE_COLUMN,
        style: "note",
        content: { type: "text", text: parameter.label },
      },
      {
        row: HEADER_ROW + 1 + index,
        column: IN_USE_COLUMN + 1,
        style: "value",
        content: { type: "formula", formula: inUseFormula(parameter) },
        numberFormat: parameter.numberFormat ?? "0",
      },
    ]),
  ];
}

/** An unreadable or missing parameter falls back to its default, as in `domain/parameters`. */
function inUseFormula({ label, inUse }: Parameter): string {
  const cell = `INDEX(${TABLES.parameters}[Valore],MATCH("${label}",${TABLES.parameters}[Parametro],0))`;
  const fallback = inUse?.fallback ?? 0;
  if (inUse?.name === NAMES.quarter) {
    return `=IFERROR(MATCH(UPPER(TRIM(${cell})),{"T1","T2","T3","T4"},0),IFERROR(MATCH(${cell},{1,2,3,4},0),${fallback}))`;
  }
  return `=IFERROR(IF(ISNUMBER(${cell}),${cell},${fallback}),${fallback})`;
}

function serviceTable(
  name: string,
  columns: TableColumns,
  rows: readonly TableRow[],
  bands: readonly RowBand[],
): TableLayout {
  const place = { row: HEADER_ROW, column: 0, filterButtons: true } as const;
  return { ...place, name, columns, rows, bands, rules: [] };
}

function serviceSheet(name: string, note: string, table: TableLayout): SheetLayout {
  const texts: readonly TextCell[] = [
    { row: 0, column: 0, style: "title", content: { type: "text", text: name } },
    { row: 1, column: 0, style: "note", content: { type: "text", text: note } },
  ];
  return {
    name,
    tabColor: PALETTE.serviceTab,
    columnWidths: table.columns.map((column) => column.width),
    texts,
    tables: [table],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    printTitleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
    protected: false,
  };
}
