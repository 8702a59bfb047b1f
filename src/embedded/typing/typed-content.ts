import { italianNumber } from "../calculation/italian-number";
import type { Scalar } from "../model/scalar";
import { CELL_ERRORS } from "../model/scalar";
import { dateSerial, timeShare } from "./date-serial";

/** What a typed text becomes. */
export interface TypedContent {
  /** Formula in English, with `=`; `null`: a constant. */
  readonly formula: string | null;
  readonly value: Scalar;
  /** Format that Excel gives a *General* cell for such an entry; `null`: it stays *General*. */
  readonly numberFormat: string | null;
}

/** "Largest number allowed to be typed into a cell" (Excel specifications and limits); a larger one stays a text. */
const LARGEST_NUMBER = 9.99999999999999e307;

/**
 * Understands what a person types into a cell of that number format, with Italian regional settings: decimal comma,
 * points between thousands, `85%`, `15/04/2022`, `VERO`; `'` first makes it a text. A number with a decimal point is a
 * text. Formulas are taken in English.
 */
export function typedContent(text: string, numberFormat: string): TypedContent {
  if (text.startsWith("'")) return constant(text.slice(1));
  if (numberFormat === "@") return constant(text);
  const formula = typedFormula(text);
  if (formula !== null) return { formula, value: 0, numberFormat: null };
  return typedNumber(text, numberFormat) ?? typedDate(text) ?? typedWord(text);
}

/**
 * The same for files of edits: numbers with a decimal point, dates as `2022-04-15`, whatever the culture. In a
 * percentage cell a number from 1 on is percents, as for a person; below 1 it is the share itself.
 */
export function plainContent(text: string, numberFormat: string): TypedContent {
  if (text.startsWith("'")) return constant(text.slice(1));
  if (numberFormat === "@") return constant(text);
  const formula = typedFormula(text);
  if (formula !== null) return { formula, value: 0, numberFormat: null };
  const trimmed = text.trim();
  const number = /^([-+]?\d+(?:\.\d+)?)(%?)$/.exec(trimmed);
  const value = Number(number?.[1] ?? NaN);
  if (number && Math.abs(value) <= LARGEST_NUMBER) {
    if (number[2] === "%") return { formula: null, value: value / 100, numberFormat: percentFormat(text) };
    const isPercents = isPercentage(numberFormat) && Math.abs(value) >= 1;
    return constant(isPercents ? value / 100 : value);
  }
  return typedDate(trimmed) ?? typedWord(text);
}

function constant(value: Scalar): TypedContent {
  return { formula: null, value, numberFormat: null };
}

/** `=…`; Excel also takes a sign before something that is no number for a formula. */
function typedFormula(text: string): string | null {
  if (text.length > 1 && text.startsWith("=")) return text;
  return /^[+-]\s*[\p{L}(]/u.test(text) ? `=${text}` : null;
}

function typedNumber(text: string, numberFormat: string): TypedContent | null {
  const value = italianNumber(text);
  if (value === undefined || Math.abs(value) > LARGEST_NUMBER) return null;
  if (text.includes("%")) return { formula: null, value, numberFormat: percentFormat(text) };
  if (isPercentage(numberFormat)) return constant(automaticPercent(text, value));
  return { formula: null, value, numberFormat: numberFormatOf(text) };
}

/**
 * "Enable automatic percent entry", on by default (support.microsoft.com/kb/215203): in a percentage cell a number
 * gets a percent sign, `0,5` too; only one below 1 that is typed without its zero, `,5`, is taken as a share.
 */
function automaticPercent(text: string, value: number): number {
  const isShare = Math.abs(value) < 1 && /^\s*[-+]?,/.test(text);
  return isShare ? value : value / 100;
}

/** Quoted texts of a format do not make it a percentage. */
export function isPercentage(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\\./g, "").includes("%");
}

function percentFormat(text: string): string {
  return /[.,]/.test(text) ? "0.00%" : "0%";
}

function numberFormatOf(text: string): string | null {
  const decimals = /,\d/.test(text);
  if (text.includes("€")) return decimals ? '#,##0.00 "€"' : '#,##0 "€"';
  if (/\d\.\d/.test(text)) return decimals ? "#,##0.00" : "#,##0";
  return /\de/i.test(text) ? "0.00E+00" : null;
}

function typedDate(text: string): TypedContent | null {
  const [dateText = "", timeText, ...more] = text.trim().split(/\s+/);
  if (more.length > 0) return null;
  const serial = dateSerial(dateText);
  if (serial !== null && timeText === undefined) {
    return { formula: null, value: serial, numberFormat: "dd/mm/yyyy" };
  }
  const share = timeShare(serial === null ? dateText : (timeText ?? ""));
  if (share === null || (serial === null && timeText !== undefined)) return null;
  return {
    formula: null,
    value: (serial ?? 0) + share,
    numberFormat: serial === null ? "hh:mm" : "dd/mm/yyyy hh:mm",
  };
}

const TRUTHS: Readonly<Record<string, boolean>> = { vero: true, true: true, falso: false, false: false };

function typedWord(text: string): TypedContent {
  const word = text.trim().toLowerCase();
  return constant(TRUTHS[word] ?? CELL_ERRORS.get(text.trim().toUpperCase()) ?? text);
}
