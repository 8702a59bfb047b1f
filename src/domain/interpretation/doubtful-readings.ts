import { quarterColumn } from "../contract/quarter-columns";
import type { QuarterColumns } from "../contract/quarter-columns";
import { CENTRE_INDICATORS, CENTRE_PHASES } from "../contract/centre-tables";
import type { Quarter } from "../contract/vocabulary";
import { isAtLeast, isAtMost } from "../cells/comparison";
import { serialOf } from "../cells/date-serial";
import { shownAs } from "../cells/number-format";
import type { Anomaly, DoubtReason } from "../cells/anomaly";
import { atQuarter } from "../measurement/by-quarter";
import type { ByQuarter } from "../measurement/by-quarter";
import { shareOfYear } from "../measurement/pace";
import { quartersUpTo } from "../measurement/quarter-rules";
import type { Parameters, TrackedIndicator, TrackedPhase } from "../measurement/tracked-plan";
import { anomalyAt } from "./anomaly-at";
import { cellOf } from "./entries";
import type { Entry } from "./entries";

/** Limits of what looks like a slip (design §4, *Da controllare*). */
const TIMES_THE_TARGET = 10;
const SMALL_PERCENTAGE = 0.015;
const LARGE_PERCENTAGE_TARGET = 0.2;
const MINUTES_IN_DAY = 1440;
const RUNNING_TOTALS = { quarters: 3, sum: 1.5, last: 1.2 };

/** *Da controllare*: the readings of an indicator that count, and look like slips. */
export function doubtfulReadings(
  row: Entry | null,
  indicator: TrackedIndicator,
  { year, quarter }: Pick<Parameters, "year" | "quarter">,
): readonly Anomaly[] {
  const { kind, rule, readings } = indicator;
  if (row === null || kind === null || kind === "Sì/No" || kind === "Data") return [];
  return [
    ...reported(readings).flatMap(({ quarter: past, value }) => {
      const format = cellOf(row, quarterColumn(CENTRE_INDICATORS, past)).format;
      const doubts = [valueDoubt(value, indicator, year), shownDoubt(value, format, kind)];
      return doubts.flatMap((doubt) => (doubt === null ? [] : doubtAt(row, CENTRE_INDICATORS, past, doubt)));
    }),
    ...(rule === "Progressivo" ? goingBack(row, CENTRE_INDICATORS, readings) : []),
    ...runningTotals(row, indicator, quarter),
  ];
}

/** The same for a phase: its share done is a total since January. */
export function doubtfulProgress(row: Entry | null, { progress }: TrackedPhase): readonly Anomaly[] {
  return row === null ? [] : goingBack(row, CENTRE_PHASES, progress);
}

interface Reported {
  readonly quarter: Quarter;
  readonly value: number;
}

function reported(readings: ByQuarter<number | null>, upTo: Quarter = 4): readonly Reported[] {
  return quartersUpTo(upTo).flatMap((quarter) => {
    const value = atQuarter(readings, quarter);
    return value === null ? [] : [{ quarter, value }];
  });
}

/** What the number alone shows; of several doubts the one that says most. */
function valueDoubt(value: number, { kind, target }: TrackedIndicator, year: number): DoubtReason | null {
  if (kind !== "Importo" && isDateOf(value, year)) return { code: "date-in-number" };
  if (target === null) return null;
  const isSmall = value > 0 && isAtMost(value, SMALL_PERCENTAGE);
  if (kind === "Percentuale" && isSmall && isAtLeast(target, LARGE_PERCENTAGE_TARGET)) {
    return { code: "share-for-percent" };
  }
  const isLarge = target !== 0 && !isAtMost(Math.abs(value), TIMES_THE_TARGET * Math.abs(target));
  return isLarge ? { code: "ten-times-target" } : null;
}

/** A whole number that is the serial of a date of the plan's year, or of the one before or after it. */
function isDateOf(value: number, year: number): boolean {
  const [first, end] = [serialOf(year - 1, 1, 1), serialOf(year + 2, 1, 1)];
  return Number.isInteger(value) && value >= (first ?? Infinity) && value < (end ?? Infinity);
}

/** A plain number that its cell shows as something else, or that nobody types but as a time. */
function shownDoubt(value: number, format: string, kind: TrackedIndicator["kind"]): DoubtReason | null {
  if (kind === "Percentuale") return null;
  switch (shownAs(format)) {
    case "time":
      return { code: "time-format" };
    case "date":
      return { code: "date-format" };
    case "percentage":
      return kind === "Rapporto" ? null : { code: "percent-format" };
    case "number":
      return kind !== "Rapporto" && isTimeOfDay(value) ? { code: "time-format" } : null;
  }
}

/**
 * A part of a day in whole minutes that is no short decimal: `2:30` is 0.104166…. On a protected sheet the cell keeps
 * its format, so the number alone has to tell.
 */
function isTimeOfDay(value: number): boolean {
  const isWhole = (number: number): boolean => Math.abs(number - Math.round(number)) < 1e-6;
  return value > 0 && value < 1 && isWhole(value * MINUTES_IN_DAY) && !isWhole(value * 10_000);
}

/** A total since January that is less than it was. */
function goingBack(
  row: Entry,
  columns: QuarterColumns,
  readings: ByQuarter<number | null>,
): readonly Anomaly[] {
  const totals = reported(readings);
  return totals.flatMap(({ quarter, value }, index) => {
    const before = totals[index - 1];
    if (before === undefined || isAtLeast(value, before.value)) return [];
    return doubtAt(row, columns, quarter, { code: "goes-back", from: before.quarter });
  });
}

/** Under Somma, quarters that never fall and together go far beyond the target, though the last one does not. */
function runningTotals(row: Entry, indicator: TrackedIndicator, quarter: Quarter): readonly Anomaly[] {
  const { rule, target, readings } = indicator;
  const totals = reported(readings, quarter);
  const last = totals.at(-1);
  if (rule !== "Somma" || target === null || last === undefined) return [];
  const expected = target * shareOfYear(indicator, quarter);
  const sum = totals.reduce((total, { value }) => total + value, 0);
  const areTotals =
    totals.length >= RUNNING_TOTALS.quarters &&
    totals.every(({ value }, index) => index === 0 || isAtLeast(value, totals[index - 1]?.value ?? value)) &&
    !isAtMost(sum, RUNNING_TOTALS.sum * expected) &&
    isAtMost(last.value, RUNNING_TOTALS.last * expected);
  return areTotals ? doubtAt(row, CENTRE_INDICATORS, last.quarter, { code: "running-totals" }) : [];
}

function doubtAt(
  row: Entry,
  columns: QuarterColumns,
  quarter: Quarter,
  reason: DoubtReason,
): readonly Anomaly[] {
  return [anomalyAt(cellOf(row, quarterColumn(columns, quarter)), row.id, reason, "warning")];
}
