import type { NumericKind } from "../cells/countable";
import type { Kind } from "../contract/vocabulary";
import { amountOf } from "./amount";
import type { Amount } from "./amount";
import { sure, unsure } from "./expected";
import type { Understood } from "./expected";

/** The amount that a plain text names for a numeric kind; `null`: none that one could agree with. */
export function proposedNumber(text: string, kind: NumericKind, unit: string): Understood<number> | null {
  const amount = amountOf(text, unit);
  if (amount === null) return null;
  const number = kind === "Percentuale" ? percentage(amount) : ofKind(amount, kind, unit);
  return number === null ? null : { value: number.value, isSure: number.isSure && amount.isSure };
}

/**
 * The share that was meant by a number without a sign of per cent: from 2 on it is per cent. Below, `0,85` is 85 % for
 * one person and 0,85 % for another, and `1` is 100 % or 1 %. Beyond 100 it is seldom meant.
 */
export function shareOf(number: number): Understood<number> {
  const size = Math.abs(number);
  if (size === 0) return sure(0);
  if (size <= 1) return unsure(number);
  return size >= 2 && size <= 100 ? sure(number / 100) : unsure(number / 100);
}

function percentage({ number, unit }: Amount): Understood<number> | null {
  if (unit === "percent" || unit === "own") return sure(number / 100);
  return unit === "none" ? shareOf(number) : null;
}

function ofKind(
  amount: Amount,
  kind: Exclude<NumericKind, "Percentuale">,
  unit: string,
): Understood<number> | null {
  const { number, either } = amount;
  if (amount.unit === "percent") return kind === "Rapporto" ? sure(number / 100) : null;
  const withUnit = isOfUnit(amount, kind, unit);
  if (withUnit === null) return null;
  const read = either === null ? sure(number) : separated(amount, kind);
  return { value: read.value, isSure: read.isSure && withUnit };
}

/** Whether the word behind the number can be what is counted; `null`: it names something else. */
function isOfUnit({ unit: word }: Amount, kind: Kind, unit: string): boolean | null {
  if (word === "none" || word === "own") return true;
  if (unit !== "") return null;
  return word === "known" && (kind === "Importo" || kind === "Numero" || kind === "Rapporto");
}

/**
 * One separator before exactly three digits. What is counted and what is paid knows no thousandths: the point is that
 * of the thousands, and a comma is doubtful. In a Rapporto or Punteggio thousands are rare: the comma is decimal, the
 * point doubtful.
 */
function separated(
  { number, either }: Amount,
  kind: Exclude<NumericKind, "Percentuale">,
): Understood<number> {
  const knowsThousandths = kind === "Rapporto" || kind === "Punteggio";
  if (knowsThousandths) return either === "," ? sure(number) : unsure(number);
  return either === "." ? sure(Math.round(number * 1000)) : unsure(number);
}
