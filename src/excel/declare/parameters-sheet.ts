import { NAMES } from "../../domain/contract/defined-names";
import { PARAMETER_NAMES } from "../../domain/contract/parameters";
import { PARAMETERS } from "../../domain/contract/service-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { quarterLabel, QUARTER_LABELS } from "../../domain/contract/vocabulary";
import type { Quarter } from "../../domain/contract/vocabulary";
import { PARAMETER_DEFAULTS } from "../../domain/interpretation/parameters";
import { cellAddress } from "../cells/address";
import { BAND_COLUMNS, VISIBLE_BAND_COLUMNS } from "../schema/band-table";
import type { Validation } from "../schema/column";
import { wordArray } from "../schema/formula-word";
import { wholeColumns } from "../schema/structured-reference";
import { PARAMETER_COLUMNS } from "../schema/service-tables";
import { bandTexts, bandsTable } from "./bands-table";
import type { RowBand, SheetLayout, TextCell } from "./sheet-layout";
import { HEADER_ROW, tableSheet } from "./table-sheet";
import { PALETTE } from "./tones";

/** One parameter: its first value, what it means, what its cell accepts, and the name of the value in use. */
interface Parameter {
  readonly label: string;
  readonly value: string | number;
  readonly description: string;
  readonly numberFormat?: string;
  readonly validation?: Validation;
  readonly inUse?: ValueInUse;
}

/** The value that formulas use: its defined name, and what counts where the cell is empty or unreadable. */
interface ValueInUse {
  readonly name: string;
  readonly fallback: number;
}

const BANDS_COLUMN = PARAMETER_COLUMNS.length + 1;
const IN_USE_COLUMN = BANDS_COLUMN + BAND_COLUMNS.length + 1;
/** An empty column between the tables. */
const GAP_WIDTH = 20;

/** `Parametri`: the parameters, the bands beside them, and the values in use, which all formulas refer to. */
export function parametersSheet(body: string, year: number, quarter: Quarter = 1): SheetLayout {
  const parameters = parameterList(body, year, quarter);
  const layout = tableSheet({
    name: SHEETS.parameters,
    tabColor: PALETTE.serviceTab,
    note: "Valgono per tutta la cartella. Si cambiano nella colonna «Valore».",
    table: PARAMETERS.name,
    columns: PARAMETER_COLUMNS,
    rows: parameters.map(({ label, value, description }) => [label, value, description]),
    bands: parameters.flatMap(parameterBand),
    frozenColumns: 0,
  });
  const bands = bandsTable({ row: HEADER_ROW, column: BANDS_COLUMN });
  const bandWidths = BAND_COLUMNS.map(({ width }) => width);
  return {
    ...layout,
    columnWidths: [...layout.columnWidths, GAP_WIDTH, ...bandWidths, GAP_WIDTH, 170, 90],
    hiddenColumns: {
      first: BANDS_COLUMN + VISIBLE_BAND_COLUMNS,
      count: BAND_COLUMNS.length - VISIBLE_BAND_COLUMNS,
    },
    texts: [...layout.texts, ...bandTexts(BANDS_COLUMN), ...valuesInUse(parameters)],
    tables: [...layout.tables, bands],
  };
}

function parameterList(body: string, year: number, quarter: Quarter): readonly Parameter[] {
  const { greenThreshold, amberThreshold } = PARAMETER_DEFAULTS;
  return [
    {
      label: PARAMETER_NAMES.body,
      value: body,
      description: "Nome dell'ente, come appare nei titoli.",
    },
    planYear(year),
    referenceQuarter(quarter),
    {
      ...threshold(greenThreshold, NAMES.greenThreshold),
      label: PARAMETER_NAMES.greenThreshold,
      description: "Da questo raggiungimento in su l'indicatore è «In linea».",
    },
    {
      ...threshold(amberThreshold, NAMES.amberThreshold),
      label: PARAMETER_NAMES.amberThreshold,
      description: "Da questo raggiungimento in su è «In ritardo», sotto è «Critico».",
    },
    maximumAchievement(),
  ];
}

function planYear(year: number): Parameter {
  return {
    label: PARAMETER_NAMES.year,
    value: year,
    description: "Anno del piano.",
    numberFormat: "0",
    validation: {
      rule: { type: "whole", minimum: 2000, maximum: 2099 },
      errorTitle: "Anno non valido",
      errorMessage: "Scrivere l'anno del piano con quattro cifre, per esempio 2022.",
    },
    inUse: { name: NAMES.year, fallback: year },
  };
}

/** A plan that has just been loaded starts at T1; an unreadable quarter counts everything that was typed. */
function referenceQuarter(quarter: Quarter): Parameter {
  return {
    label: PARAMETER_NAMES.quarter,
    value: quarterLabel(quarter),
    description: "I risultati contano le rilevazioni fino a questo trimestre compreso.",
    validation: {
      rule: { type: "list", items: QUARTER_LABELS },
      errorTitle: "Trimestre non valido",
      errorMessage: "Scegliere T1, T2, T3 oppure T4.",
    },
    inUse: { name: NAMES.quarter, fallback: PARAMETER_DEFAULTS.quarter },
  };
}

function maximumAchievement(): Parameter {
  return {
    label: PARAMETER_NAMES.maximumAchievement,
    value: PARAMETER_DEFAULTS.maximumAchievement,
    description:
      "Nessun risultato conta più di così: 100% oppure di più, se l'ente premia il superamento del target.",
    numberFormat: "0%",
    validation: {
      rule: { type: "decimal", minimum: 1, maximum: 10 },
      errorTitle: "Massimo non valido",
      errorMessage: "Scrivere una percentuale da 100% in su, per esempio 100% o 120%.",
    },
    inUse: { name: NAMES.maximumAchievement, fallback: PARAMETER_DEFAULTS.maximumAchievement },
  };
}

function threshold(
  value: number,
  name: string,
): Pick<Parameter, "value" | "numberFormat" | "validation" | "inUse"> {
  return {
    value,
    numberFormat: "0%",
    validation: {
      rule: { type: "decimal", minimum: 0, maximum: 1 },
      errorTitle: "Soglia non valida",
      errorMessage: "Scrivere una percentuale tra 0% e 100%, per esempio 90%.",
    },
    inUse: { name, fallback: value },
  };
}

function parameterBand({ numberFormat, validation }: Parameter, firstRow: number): RowBand[] {
  if (numberFormat === undefined && validation === undefined) return [];
  return [
    {
      firstRow,
      rowCount: 1,
      firstHeader: PARAMETERS.value.header,
      lastHeader: PARAMETERS.value.header,
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(validation === undefined ? {} : { validation }),
    },
  ];
}

/** The values that formulas use: found by name of the parameter, so the table may be sorted. */
function valuesInUse(parameters: readonly Parameter[]): readonly TextCell[] {
  const title: TextCell = {
    row: HEADER_ROW,
    column: IN_USE_COLUMN,
    style: "section",
    content: { type: "text", text: "Valori in uso nelle formule" },
  };
  const used = parameters.flatMap(({ label, numberFormat, inUse }) =>
    inUse === undefined ? [] : [{ label, numberFormat: numberFormat ?? "0", inUse }],
  );
  const maximumRow = used.findIndex(({ inUse }) => inUse.name === NAMES.maximumAchievement);
  const maximumCell = cellAddress(HEADER_ROW + 1 + maximumRow, IN_USE_COLUMN + 1);
  return [
    title,
    ...used.flatMap(({ label, numberFormat, inUse }, index): TextCell[] => [
      {
        row: HEADER_ROW + 1 + index,
        column: IN_USE_COLUMN,
        style: "note",
        content: { type: "text", text: label },
      },
      {
        row: HEADER_ROW + 1 + index,
        column: IN_USE_COLUMN + 1,
        style: "value",
        content: { type: "formula", formula: inUseFormula(label, inUse, maximumCell) },
        ...{ numberFormat, name: inUse.name },
      },
    ]),
  ];
}

/** What is unreadable, missing or out of order falls back to its default, as `interpretParameters` does. */
function inUseFormula(label: string, { name, fallback }: ValueInUse, maximumCell: string): string {
  const value = parameterCell(label);
  switch (name) {
    case NAMES.quarter:
      return `=IFERROR(MATCH(UPPER(TRIM(${value})),${wordArray(QUARTER_LABELS)},0),IFERROR(MATCH(${value},{1,2,3,4},0),${fallback}))`;
    case NAMES.year:
      return `=${numberOr(value, fallback, `${value}>=2000,${value}<=2099,INT(${value})=${value}`)}`;
    case NAMES.maximumAchievement:
      return `=${numberOr(value, fallback, `${value}>=1`)}`;
    default:
      return thresholdFormula(label, fallback, maximumCell);
  }
}

/** One threshold; both fall back where they are not in order: 0 ≤ gialla ≤ verde ≤ massimo. */
function thresholdFormula(label: string, fallback: number, maximumCell: string): string {
  const { greenThreshold, amberThreshold } = PARAMETER_DEFAULTS;
  const green = numberOr(parameterCell(PARAMETER_NAMES.greenThreshold), greenThreshold, "TRUE");
  const amber = numberOr(parameterCell(PARAMETER_NAMES.amberThreshold), amberThreshold, "TRUE");
  const own = label === PARAMETER_NAMES.greenThreshold ? green : amber;
  return `=IF(AND(${amber}>=0,${amber}<=${green},${green}<=${maximumCell}),${own},${fallback})`;
}

function parameterCell(label: string): string {
  const parameters = wholeColumns(PARAMETERS);
  return `INDEX(${parameters.value},MATCH("${label}",${parameters.parameter},0))`;
}

/** The number in a cell, where it is one and holds what is asked of it. For LibreOffice a truth value is one, too. */
function numberOr(cell: string, fallback: number, condition: string): string {
  return `IFERROR(IF(AND(ISNUMBER(${cell}),NOT(ISLOGICAL(${cell})),${condition}),${cell},${fallback}),${fallback})`;
}
