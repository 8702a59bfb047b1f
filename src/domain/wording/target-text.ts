import type { Kind, Polarity } from "../contract/vocabulary";
import { isoDay, serialOfDate } from "./calendar";
import { changeIn, polarityOf, polarityOfScale } from "./directions";
import { plainKind } from "./plain-kind";
import { quantitiesIn } from "./quantities";
import type { Quantity } from "./quantities";
import { readText } from "./read-text";
import type { ReadText } from "./read-text";
import { tokensOf } from "./tokens";
import type { Token, WordingLanguage } from "./tokens";
import { isEmptyCell, KIND_OF_SORT, readUnitText } from "./unit-text";
import type { UnitReading } from "./unit-text";

/** What stands beside a target in its document. */
export interface TargetSetting {
  /** The document's: whose separators its numbers have. */
  readonly language: WordingLanguage;
  /** The plan's, for dates that leave it out; `null`: not known, then they are no dates. */
  readonly year: number | null;
  /** The cell of a column of units; empty where there is none. */
  readonly unit: string;
  /** The words of the indicator: `scala 1-6`, `% di …`; empty where they are not known. */
  readonly indicator: string;
}

/** What a target says surely; `null` is what it does not. */
export interface TargetReading {
  readonly type: Kind | null;
  /** As in the column of units or beside the value; `null` for Sì/No, Data and a bare ratio. */
  readonly unit: string | null;
  /** Only where a sign or a word says it. */
  readonly polarity: Polarity | null;
  /** A number (a percentage as a fraction), for Data an ISO date; `null` for Sì/No and for what is not one value. */
  readonly target: number | string | null;
  /** An ISO date besides the target. */
  readonly deadline: string | null;
}

/** A target cell taken apart. */
interface Parts {
  readonly read: ReadText;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  /** Each day once, as ISO dates. */
  readonly days: readonly string[];
  readonly column: UnitReading;
  readonly setting: TargetSetting;
}

/** A longer text is no target. */
const MOST_READ = 500;

/** A yes, a no or the choice of them, alone or before a date: neither `si prevede` nor `no more than`. */
const ANSWER =
  /^(?:s[iì]'? ?[/-] ?no|s\/n|on ?[/-] ?off|yes ?\/ ?no|s[iì]'?|s|yes|y|on|no)(?= ?$| ?[,;:.(-]| (?:entro|by|within|before|no later))/u;

/**
 * What a target says as it is written in a document (`≥ 80%`, `entro il 30/06`, `SI`, `min. 12`, `€ 4.400,00`), never
 * more: a range, a scale of points, a change (`+10%`) or an estimate (`circa 50`) is no value.
 */
export function readTargetText(text: string, setting: TargetSetting): TargetReading {
  const parts = partsOf(text.length > MOST_READ ? "" : text, setting);
  const { read, quantities, days, tokens } = parts;
  if (isEmptyCell(read.plain)) return nothing(parts);
  if (ANSWER.test(read.plain)) return answer(parts);
  if (parts.column.type === "Sì/No" && quantities.length === 0) return answer(parts);
  if (quantities.length === 0 && tokens.some(({ type }) => type === "date")) return date(parts);
  const change = changeIn(tokens, quantities);
  if (change !== null) return { ...nothing(parts), polarity: change, deadline: onlyOne(days) };
  return amount(parts);
}

function partsOf(text: string, setting: TargetSetting): Parts {
  const read = readText(text);
  const tokens = tokensOf(read, setting.language);
  const days = tokens.flatMap((token) => {
    const serial = token.type === "date" ? serialOfDate(token.date, setting.year) : null;
    return serial === null ? [] : [isoDay(serial)];
  });
  return {
    read,
    tokens,
    quantities: valuesAmong(quantitiesIn(tokens)),
    days: [...new Set(days)],
    column: readUnitText(setting.unit),
    setting,
  };
}

/** `90% entro 20 giorni`: the time is a condition of what is counted, and no target. */
function valuesAmong(quantities: readonly Quantity[]): readonly Quantity[] {
  const others = quantities.filter(({ bound }) => bound !== "by");
  return others.length > 0 ? others : quantities;
}

/** Only what the column of units says. */
function nothing({ column: { type, unit } }: Parts): TargetReading {
  return { type, unit, polarity: null, target: null, deadline: null };
}

/** `SI`, `Sì, entro il 30/06/2025`; with an amount besides it is not sure what is measured. */
function answer(parts: Parts): TargetReading {
  const { column, quantities, days } = parts;
  if (quantities.length > 0 || (column.type !== null && column.type !== "Sì/No")) {
    return { ...nothing(parts), type: null, unit: null };
  }
  return { type: "Sì/No", unit: null, polarity: null, target: null, deadline: onlyOne(days) };
}

/** `entro il 30/06/2025`. Without a year it is no date, of two none is the target. */
function date(parts: Parts): TargetReading {
  const { column, days } = parts;
  if (column.type !== null && column.type !== "Data") {
    return { ...nothing(parts), type: null, deadline: onlyOne(days) };
  }
  const type = column.type ?? (days.length > 0 ? "Data" : null);
  return { type, unit: null, polarity: null, target: onlyOne(days), deadline: null };
}

function onlyOne<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

/** One amount, or several that agree on what they are amounts of. */
function amount(parts: Parts): TargetReading {
  const { quantities, tokens, days, column } = parts;
  const polarity = onlyOne([...new Set(quantities.map(polarityOf))]) ?? null;
  const scale = polarityOfScale(quantities);
  if (scale !== null) return { ...several(parts), polarity: scale.polarity };
  const only = onlyOne(quantities);
  if (only === null) {
    const said = quantities.length === 0 ? leadingPolarity(tokens) : polarity;
    return { ...several(parts), polarity: said, deadline: onlyOne(days) };
  }
  const type = kindOf(only, parts);
  if (type === null) return { ...nothing(parts), type: null, unit: null, polarity, deadline: onlyOne(days) };
  const unit = type === "Rapporto" && column.unit === null ? null : unitOf(only, type, parts);
  return { type, unit, polarity, target: valueOf(only, type, parts), deadline: onlyOne(days) };
}

/** `> media regionale`: no number, but a direction. */
function leadingPolarity(tokens: readonly Token[]): Polarity | null {
  const first = tokens[0];
  if (first?.type !== "bound") return null;
  return first.bound === "least" ? "Crescente" : first.bound === "most" ? "Decrescente" : null;
}

/** What several amounts have in common. */
function several(parts: Parts): TargetReading {
  const values = parts.quantities.filter(({ unit }) => unit?.sort !== "score");
  const types = new Set(values.map((quantity) => kindOf(quantity, parts)));
  const type = onlyOne([...types]);
  const unit = onlyOne([...new Set(values.map((quantity) => unitOf(quantity, type, parts)))]);
  return values.length === 0
    ? nothing(parts)
    : { ...nothing(parts), type, unit: type === null ? null : unit };
}

/** The kind of an amount: its unit's, which must agree with the column's; without either, what the indicator says. */
function kindOf(quantity: Quantity, { column, setting, tokens }: Parts): Kind | null {
  const beside =
    quantity.unit === null || quantity.unit.sort === "count" ? null : KIND_OF_SORT[quantity.unit.sort];
  if (beside !== null && beside !== "Data" && beside !== "Sì/No") {
    return column.type === null || column.type === beside ? beside : null;
  }
  if (column.type === "Data" || column.type === "Sì/No") return null;
  if (quantity.form === "pair" && column.type !== "Punteggio") return null;
  const isCounted = quantity.unit?.sort === "count" || quantity.unitPlace !== null || column.unit !== null;
  if (quantity.isYear && !isCounted) return column.type;
  if (column.type !== null) return column.type;
  return isCounted
    ? "Numero"
    : plainKind(
        quantity.value,
        setting.indicator,
        tokens.some(({ type }) => type === "scale"),
      );
}

function unitOf({ unit, unitPlace }: Quantity, type: Kind | null, { column, read }: Parts): string | null {
  if (column.unit !== null) return column.unit;
  if (unit?.sort === "percent" || type === "Percentuale") return "%";
  return unitPlace === null ? null : read.shown.slice(unitPlace.start, unitPlace.end);
}

const EACH_TIME =
  /(?<!\p{L})(?:ogni|ciascun[oa]?|al mese|a settimana|al giorno|(?:per|al) (?:bimestre|trimestre|quadrimestre|semestre|mese)|(?:settimanal|mensil|bimestral|trimestral|semestral)[ei]|per (?:month|quarter))(?!\p{L})/u;

/** The value in the unit of its kind; `null`: not one value, or not the year's. */
function valueOf(quantity: Quantity, type: Kind, { read, column }: Parts): number | null {
  const { value, unit, form, bound, sign, isYear, unitPlace } = quantity;
  const isOne = form === "one" || (form === "pair" && type === "Punteggio");
  if (!isOne || bound === "about" || EACH_TIME.test(read.plain)) return null;
  if (isYear && unitPlace === null && unit === null && column.unit === null) return null;
  const signed = sign === "-" ? 0 - value : value;
  if (type !== "Percentuale") return signed;
  // Under a column `%` both 0,8 and 80 are written for the same; of 1 or less nobody knows.
  if (unit?.sort !== "percent" && Math.abs(value) <= 1 && value !== 0) return null;
  return Number(`${signed}e-2`);
}
