import type { Kind } from "../../domain/contract/vocabulary";

/**
 * One column of a table: all that the writer, the reader, the protection and the documentation need to know of it.
 */
export interface Column {
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
   * every row, by structured references.
   */
  readonly content: "value" | "input" | "formula";
  readonly formula?: string;
  readonly validation?: Validation;
  /** True: its cells lead somewhere, and look like it. */
  readonly isLink?: boolean;
}

/** What a cell accepts, and what Excel says when it does not. Titles up to 32 characters, messages up to 225. */
export interface Validation {
  readonly rule: ValidationRule;
  readonly errorTitle: string;
  readonly errorMessage: string;
}

export type ValidationRule =
  | { readonly type: "list"; readonly items: readonly string[] }
  | { readonly type: "decimal"; readonly minimum: number; readonly maximum?: number }
  | { readonly type: "any-number" }
  | { readonly type: "whole"; readonly minimum: number; readonly maximum: number }
  | { readonly type: "date"; readonly from: string; readonly to: string };

/** Columns by header, in order. */
export type TableColumns = readonly Column[];

const text = { alignment: "Left", wrap: true, content: "value" } as const;

/** A column of text. */
export function textColumn(header: string, width: number): Column {
  return { header, width, ...text };
}

/** A column chosen from a list. */
export function choiceColumn(header: string, width: number, items: readonly string[]): Column {
  return { header, width, ...text, wrap: false, validation: listValidation(header, items) };
}

/** A column of numbers. */
export function numberColumn(header: string, width: number, numberFormat: string): Column {
  return { header, width, alignment: "Right", wrap: false, content: "value", numberFormat };
}

/** A column left to people. */
export function inputColumn(header: string, width: number, alignment: Column["alignment"]): Column {
  // Notes are text whatever they begin with: a dash would make a formula of them.
  const notes = alignment === "Left" ? { wrap: true, numberFormat: "@" } : { wrap: false };
  return { header, width, alignment, content: "input", ...notes };
}

/** A column of one formula. */
export function formulaColumn(header: string, width: number, formula: string, numberFormat?: string): Column {
  return {
    header,
    width,
    alignment: "Center",
    wrap: false,
    content: "formula",
    formula,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/**
 * A column that leads to the cell named beside it (`Foglio` and the address column). A formula: one request for any
 * number of rows, and it follows its row when people sort. `#'Sheet'!A1` can only lead within the workbook.
 */
export function cellLinkColumn(header: string, width: number, address: string): Column {
  const sheet = `SUBSTITUTE([@Foglio],"'","''")`;
  const link = `HYPERLINK("#'"&${sheet}&"'!"&${address},"vai →")`;
  return { ...formulaColumn(header, width, `=IF([@Foglio]="","",${link})`), isLink: true };
}

function listValidation(header: string, items: readonly string[]): Validation {
  return {
    rule: { type: "list", items },
    errorTitle: "Scegliere dall'elenco",
    errorMessage: `${header}: i valori ammessi sono ${items.join(", ")}.`,
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
  points: '"▲ "+0.0;"▼ "-0.0;"● "0.0',
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
