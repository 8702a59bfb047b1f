import { fillBy, PARAMETER_NAMES } from "../../domain/contract/parameters";
import { PARAMETERS } from "../../domain/contract/service-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { quarterLabel, QUARTER_LABELS, QUARTERS } from "../../domain/contract/vocabulary";
import type { Quarter } from "../../domain/contract/vocabulary";
import { BAND_COLUMNS, VISIBLE_BAND_COLUMNS } from "../schema/band-table";
import { FORMATS } from "../schema/column";
import type { Validation } from "../schema/column";
import { PARAMETER_COLUMNS } from "../schema/service-tables";
import { bandTexts, bandsTable } from "./bands-table";
import type { RowBand, SheetLayout } from "./sheet-layout";
import { HEADER_ROW, tableSheet } from "./table-sheet";
import { PALETTE } from "./tones";
import { IN_USE_WIDTHS, valuesInUse } from "./values-in-use";
import type { UsedParameter, ValueInUse } from "./values-in-use";

/** One parameter: its first value, what it means, what its cell accepts, and the name of the value in use. */
interface Parameter {
  readonly label: string;
  /** `null`: blank at first. */
  readonly value: string | number | null;
  readonly description: string;
  readonly numberFormat?: string;
  readonly validation?: Validation;
  readonly inUse?: ValueInUse;
}

const BANDS_COLUMN = PARAMETER_COLUMNS.length + 1;
const IN_USE_PLACE = { row: HEADER_ROW, column: BANDS_COLUMN + BAND_COLUMNS.length + 1 };
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
    columnWidths: [...layout.columnWidths, GAP_WIDTH, ...bandWidths, GAP_WIDTH, ...IN_USE_WIDTHS],
    hiddenColumns: {
      first: BANDS_COLUMN + VISIBLE_BAND_COLUMNS,
      count: BAND_COLUMNS.length - VISIBLE_BAND_COLUMNS,
    },
    texts: [
      ...layout.texts,
      ...bandTexts(BANDS_COLUMN),
      ...valuesInUse(usedParameters(parameters), IN_USE_PLACE),
    ],
    tables: [...layout.tables, bands],
  };
}

function parameterList(body: string, year: number, quarter: Quarter): readonly Parameter[] {
  return [
    {
      label: PARAMETER_NAMES.body,
      value: body,
      description: "Nome dell'ente, come appare nei titoli.",
    },
    planYear(year),
    referenceQuarter(quarter),
    {
      ...threshold(0.9, "green"),
      label: PARAMETER_NAMES.greenThreshold,
      description: "Da questo raggiungimento in su l'indicatore è «In linea».",
    },
    {
      ...threshold(0.7, "amber"),
      label: PARAMETER_NAMES.amberThreshold,
      description: "Da questo raggiungimento in su è «In ritardo», sotto è «Critico».",
    },
    maximumAchievement(),
    ...QUARTERS.map(fillByDate),
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
    inUse: "year",
  };
}

/** A plan that has just been loaded starts at T1. */
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
    inUse: "quarter",
  };
}

function maximumAchievement(): Parameter {
  return {
    label: PARAMETER_NAMES.maximumAchievement,
    value: 1,
    description:
      "Nessun risultato conta più di così: 100% oppure di più, se l'ente premia il superamento del target.",
    numberFormat: "0%",
    validation: {
      rule: { type: "decimal", minimum: 1, maximum: 10 },
      errorTitle: "Massimo non valido",
      errorMessage: "Scrivere una percentuale da 100% in su, per esempio 100% o 120%.",
    },
    inUse: "maximum",
  };
}

function threshold(
  value: number,
  inUse: ValueInUse,
): Pick<Parameter, "value" | "numberFormat" | "validation" | "inUse"> {
  return {
    value,
    numberFormat: "0%",
    validation: {
      rule: { type: "decimal", minimum: 0, maximum: 1 },
      errorTitle: "Soglia non valida",
      errorMessage: "Scrivere una percentuale tra 0% e 100%, per esempio 90%.",
    },
    inUse,
  };
}

/** Blank at first: only the office knows its calendar, and a date that nobody chose would be believed. */
function fillByDate(quarter: Quarter): Parameter {
  return {
    label: fillBy(quarter),
    value: null,
    description: `Data entro cui i dirigenti compilano T${quarter}: sta in testa a ogni scheda. Vuota: non si dice nulla.`,
    numberFormat: FORMATS.date,
    validation: {
      rule: { type: "date", from: "2000-01-01", to: "2099-12-31" },
      errorTitle: "Data non valida",
      errorMessage: "Scrivere una data, per esempio 20/04/2022, oppure lasciare la cella vuota.",
    },
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

function usedParameters(parameters: readonly Parameter[]): readonly UsedParameter[] {
  return parameters.flatMap(({ label, value, numberFormat, inUse }) =>
    inUse === undefined ? [] : [{ label, numberFormat: numberFormat ?? "0", inUse, value }],
  );
}
