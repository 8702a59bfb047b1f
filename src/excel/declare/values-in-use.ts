import { NAMES } from "../../domain/contract/defined-names";
import { fillBy, PARAMETER_NAMES } from "../../domain/contract/parameters";
import { PARAMETERS } from "../../domain/contract/service-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { QUARTER_LABELS } from "../../domain/contract/vocabulary";
import { cellAddress } from "../cells/address";
import { FORMATS } from "../schema/column";
import { wordArray } from "../schema/formula-word";
import { wholeColumns } from "../schema/structured-reference";
import type { CellContent, TextCell } from "./sheet-layout";

/** A value that formulas use. */
export type ValueInUse = "quarter" | "year" | "green" | "amber" | "maximum";

/** A parameter whose value is one, with what it was at first. */
export interface UsedParameter {
  readonly label: string;
  readonly value: string | number | null;
  readonly numberFormat: string;
  readonly inUse: ValueInUse;
}

/** Points: names, values, and what is wrong with them. */
export const IN_USE_WIDTHS = [170, 90, 320] as const;

interface Place {
  readonly row: number;
  readonly column: number;
}

const DEFINED_NAMES: Readonly<Record<ValueInUse, string>> = {
  quarter: NAMES.quarter,
  year: NAMES.year,
  green: NAMES.greenThreshold,
  amber: NAMES.amberThreshold,
  maximum: NAMES.maximumAchievement,
};

/**
 * The values that formulas use, each with what is wrong with it, and below them the first thing that is wrong: there are no
 * defaults, so the reference quarter is then 0, as of which nothing counts and every result is blank. The others keep a
 * number that formulas can reckon with. Parameters are found by name, so the table may be sorted.
 */
export function valuesInUse(parameters: readonly UsedParameter[], place: Place): readonly TextCell[] {
  const top = place.row + 1;
  const at = (index: number, column: number): Place => ({ row: top + index, column: place.column + column });
  const last = parameters.length;
  return [
    { ...place, style: "section", content: { type: "text", text: "Valori in uso nelle formule" } },
    ...parameters.flatMap((parameter, index): TextCell[] => [
      { ...at(index, 0), style: "note", content: { type: "text", text: parameter.label } },
      {
        ...at(index, 1),
        style: "value",
        content: formula(`=IF(${address(at(index, 2))}="",${valueOf(parameter)},${fallbackOf(parameter)})`),
        ...{ numberFormat: parameter.numberFormat, name: DEFINED_NAMES[parameter.inUse] },
      },
      { ...at(index, 2), style: "note", content: formula(faultFormula(parameter)) },
    ]),
    { ...at(last, 0), style: "note", content: { type: "text", text: "Errore" } },
    {
      ...at(last, 1),
      style: "value",
      content: formula(firstFault(parameters.map((_, index) => address(at(index, 2))))),
      name: NAMES.parametersFault,
    },
    { ...at(last + 1, 0), style: "note", content: { type: "text", text: "Compilare entro" } },
    {
      ...at(last + 1, 1),
      style: "value",
      content: formula(fillByFormula()),
      ...{ numberFormat: FORMATS.date, name: NAMES.fillBy },
    },
  ];
}

function formula(text: string): CellContent {
  return { type: "formula", formula: text };
}

function address({ row, column }: Place): string {
  return cellAddress(row, column);
}

/** What stands in the cell of a parameter, found by its name. */
function cellOf(label: string): string {
  const parameters = wholeColumns(PARAMETERS);
  return `INDEX(${parameters.value},MATCH("${label}",${parameters.parameter},0))`;
}

/** The place of the quarter's label among `T1`…`T4`. */
function quarterPlace(label: string): string {
  return `MATCH(UPPER(TRIM(${cellOf(label)})),${wordArray(QUARTER_LABELS)},0)`;
}

/** As of quarter 0 nothing counts: that is what a wrong parameter comes to, whichever it is. */
function valueOf({ label, inUse }: UsedParameter): string {
  return inUse === "quarter" ? `IF(${NAMES.parametersFault}="",${quarterPlace(label)},0)` : cellOf(label);
}

function fallbackOf({ inUse, value }: UsedParameter): string {
  return inUse === "quarter" ? "0" : String(value);
}

/** What is wrong with a parameter, in a sentence; "": nothing. */
function faultFormula(parameter: UsedParameter): string {
  const { label, inUse } = parameter;
  const sentence = `"«${label}» nel foglio ${SHEETS.parameters} ${NEEDED[inUse]}: i risultati restano vuoti finché non è corretto."`;
  if (inUse === "quarter") return `=IF(ISNUMBER(${quarterPlace(label)}),"",${sentence})`;
  const cell = cellOf(label);
  // For LibreOffice a truth value is a number, too.
  const isNumber = `ISNUMBER(${cell}),NOT(ISLOGICAL(${cell}))`;
  return `=IFERROR(IF(AND(${isNumber},${conditionsOf(inUse, cell)}),"",${sentence}),${sentence})`;
}

const NEEDED: Readonly<Record<ValueInUse, string>> = {
  quarter: "deve essere T1, T2, T3 oppure T4",
  year: "deve essere un anno da 2000 a 2099",
  green: "deve essere più di 0% e non oltre 100%",
  amber: "deve essere più di 0% e non oltre la soglia verde",
  maximum: "deve essere da 100% a 1000%",
};

function conditionsOf(inUse: Exclude<ValueInUse, "quarter">, cell: string): string {
  switch (inUse) {
    case "year":
      return `${cell}>=2000,${cell}<=2099,${cell}=INT(${cell})`;
    case "green":
      return `${cell}>0,${cell}<=1`;
    case "amber":
      return `${cell}>0,${cell}<=${cellOf(PARAMETER_NAMES.greenThreshold)}`;
    case "maximum":
      return `${cell}>=1,${cell}<=10`;
  }
}

function firstFault(faults: readonly string[]): string {
  return `=${faults.reduceRight((rest, fault) => `IF(${fault}<>"",${fault},${rest})`, '""')}`;
}

/** The date for the reference quarter; "" where there is none, or no date. */
function fillByFormula(): string {
  const [parameters, label] = [wholeColumns(PARAMETERS), fillBy(1).slice(0, -1)];
  const cell = `INDEX(${parameters.value},MATCH("${label}"&${NAMES.quarter},${parameters.parameter},0))`;
  return `=IFERROR(IF(ISNUMBER(${cell}),${cell},""),"")`;
}
