import { TREND_MARKS } from "../../domain/contract/marks";
import type { ChoiceColumn, ContractColumn, Writer } from "../../domain/contract/table";
import type { Kind } from "../../domain/contract/vocabulary";

/**
 * One column of a table as it stands on its sheet: what the contract says of it, and what Excel is told besides (width,
 * format, validation, formula).
 */
export interface Column extends Partial<ColumnFormula> {
  readonly header: string;
  /** Points. */
  readonly width: number;
  readonly alignment: "Left" | "Center" | "Right";
  /** Long texts take several lines. */
  readonly wrap: boolean;
  /** Excel number format, English notation. Absent: General, or by kind of indicator. */
  readonly numberFormat?: string;
  /**
   * `value`: written at load. `input`: left to people, unlocked on protected sheets. `formula`: the same formula in
   * every row.
   */
  readonly content: "value" | "input" | "formula";
  readonly validation?: Validation;
  /** True: its cells lead somewhere, and look like it. */
  readonly isLink?: boolean;
}

/** The one formula of a column. */
export interface ColumnFormula {
  readonly formula: string;
  /** True: in R1C1 notation, by places of the same row (it stands in the cells in A1 notation); else by names of columns. */
  readonly isPlaced?: true;
}

/** What a cell accepts, and what Excel says when it does not. Titles up to 32 characters, messages up to 225. */
export interface Validation {
  readonly rule: ValidationRule;
  readonly errorTitle: string;
  readonly errorMessage: string;
  /** What Excel says when the cell is chosen; absent: nothing. */
  readonly prompt?: Prompt;
}

/** What to write in a cell, beside it while it is chosen: a title up to 32 characters, a message up to 255. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

export type ValidationRule =
  | { readonly type: "list"; readonly items: readonly string[] }
  | { readonly type: "decimal"; readonly minimum: number; readonly maximum?: number }
  | { readonly type: "any-number" }
  /** Nothing is kept out: there is only something to say. */
  | { readonly type: "anything" }
  /** A formula for the first of the cells, in English; `{cell}` stands for its relative address. */
  | { readonly type: "custom"; readonly formula: string }
  | { readonly type: "whole"; readonly minimum: number; readonly maximum: number }
  | { readonly type: "date"; readonly from: string; readonly to: string };

/** Columns by header, in order. */
export type TableColumns = readonly Column[];

const text = { alignment: "Left", wrap: true } as const;

/** A column of text. */
export function textColumn(column: ContractColumn, width: number): Column {
  return { ...contractOf(column), width, ...text };
}

/** A column that the office keeps from its document: the workbook itself needs none of it. */
export function keptColumn(header: string): Column {
  return textColumn({ header, type: "text", writer: "office" }, 110);
}

/** A column chosen from a list. */
export function choiceColumn(column: ChoiceColumn, width: number): Column {
  return { ...contractOf(column), width, ...text, wrap: false, validation: listValidation(column) };
}

/** A column of numbers. */
export function numberColumn(column: ContractColumn, width: number, numberFormat: string): Column {
  return { ...contractOf(column), width, alignment: "Right", wrap: false, numberFormat };
}

/** A column left to people. */
export function inputColumn(column: ContractColumn, width: number, alignment: Column["alignment"]): Column {
  // Notes are text whatever they begin with: a dash would make a formula of them.
  const notes = alignment === "Left" ? { wrap: true, numberFormat: "@" } : { wrap: false };
  return { ...contractOf(column), width, alignment, ...notes };
}

/** A column of one formula. */
export function formulaColumn(
  column: ContractColumn,
  width: number,
  formula: string,
  numberFormat?: string,
): Column {
  return {
    ...contractOf(column),
    width,
    alignment: "Center",
    wrap: false,
    formula,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** A column of one formula by places: {@link ColumnFormula}. */
export function placedColumn(
  column: ContractColumn,
  width: number,
  formula: string,
  numberFormat?: string,
): Column {
  return { ...formulaColumn(column, width, formula, numberFormat), isPlaced: true };
}

/** A column of hidden workings. */
export function stepColumn(column: ContractColumn, formula: string): Column {
  return formulaColumn(column, 72, formula);
}

/** Where a link leads: texts of a formula with the name of a sheet and with an address. */
export interface LinkTarget {
  readonly sheet: string;
  readonly address: string;
}

/**
 * A column that leads to the cell named beside it. A formula: one request for any number of rows, and it follows its
 * row when people sort. `#'Sheet'!A1` can only lead within the workbook.
 */
export function cellLinkColumn(
  column: ContractColumn,
  width: number,
  { sheet, address }: LinkTarget,
): Column {
  const link = `HYPERLINK("#'"&SUBSTITUTE(${sheet},"'","''")&"'!"&${address},"vai →")`;
  return { ...formulaColumn(column, width, `=IF(${sheet}="","",${link})`), isLink: true };
}

const CONTENT: Readonly<Record<Writer, Column["content"]>> = {
  office: "value",
  "add-in": "value",
  manager: "input",
  formula: "formula",
};

/** What the contract says of a column. */
function contractOf({ header, writer }: ContractColumn): Pick<Column, "header" | "content"> {
  return { header, content: CONTENT[writer] };
}

function listValidation({ header, choices }: ChoiceColumn): Validation {
  return {
    rule: { type: "list", items: choices },
    errorTitle: "Scegliere dall'elenco",
    errorMessage: `${header}: i valori ammessi sono ${choices.join(", ")}.`,
  };
}

/** A weight: zero or more. */
export const WEIGHT_VALIDATION: Validation = {
  rule: { type: "decimal", minimum: 0 },
  errorTitle: "Peso non valido",
  errorMessage: "Scrivere un numero maggiore o uguale a zero. Una cella vuota vale 1.",
};

export const FORMATS = {
  percent: "0.0%",
  wholePercent: "0%",
  /** A difference in percentage points: a shape and a sign say which way. */
  points: `"${TREND_MARKS.up} "+0.0;"${TREND_MARKS.down} "-0.0;"${TREND_MARKS.same} "0.0`,
  index: "0.00",
  date: "dd/mm/yyyy",
  dateTime: "dd/mm/yyyy hh:mm",
  amount: '#,##0.00 "€"',
  count: "0",
  weight: "General",
} as const;

/** How readings, baseline, target and actual of a kind are shown. `General` for kinds without a format of their own. */
export function kindFormat(kind: Kind | null): string {
  switch (kind) {
    case "Percentuale":
      return FORMATS.percent;
    case "Importo":
      return FORMATS.amount;
    case "Data":
      return FORMATS.date;
    default:
      return "General";
  }
}
