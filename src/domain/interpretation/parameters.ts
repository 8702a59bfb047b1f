import { fillBy, PARAMETER_NAMES } from "../contract/parameters";
import { PARAMETERS } from "../contract/service-tables";
import { daySerial } from "../cells/date-serial";
import { isAtLeast, isAtMost } from "../cells/comparison";
import type { Parameters } from "../measurement/tracked-plan";
import type { Anomaly } from "../cells/anomaly";
import { QUARTER_LABELS, QUARTERS } from "../contract/vocabulary";
import type { TableData } from "../cells/workbook-data";
import { quarterNamed } from "./deadline";
import { ParametersError } from "./parameters-error";
import type { Interpreted } from "./interpreted";
import { cellAt, cellText, filledRows, lookupKey, placeOf } from "../cells/table-cell";
import { anomalyAt } from "./anomaly-at";
import type { TableCell } from "../cells/table-cell";

/** What a new workbook starts with; nothing stands for a value that is missing or wrong later. */
export const PARAMETER_DEFAULTS = {
  quarter: 4,
  greenThreshold: 0.9,
  amberThreshold: 0.7,
  maximumAchievement: 1,
} as const;

export const YEARS = { least: 2000, most: 2099, label: "2000–2099" };

/** The maximum achievement: at least all of the target, at most ten times it; beyond twice is worth a look. */
const MAXIMUM = { least: 1, most: 10, doubtful: 2 };

/**
 * Table `Parametri`. Parameters are found by name as the cells' look-up finds them, so rows may be moved. Throws a
 * {@link ParametersError} for the first that results stand on and that is missing or wrong: year 2000–2099, quarter
 * T1…T4, thresholds 0 < gialla ≤ verde ≤ 1, maximum 1…10. Reported besides: a name that stands twice (the first
 * counts), a maximum above 2, a date by which to fill that is no date. Blank `Ente` is an empty name.
 */
export function interpretParameters(table: TableData): Interpreted<Parameters> {
  const { value: cells, anomalies } = parameterCells(table);
  const body = cells.get(lookupKey(PARAMETER_NAMES.body));
  const must = <T>(name: string, read: (cell: TableCell) => T | null, allowed: string): T =>
    required(table, cells, { name, read, allowed });
  const maximum = must(PARAMETER_NAMES.maximumAchievement, maximumIn, "una percentuale da 100% a 1000%");
  const value: Parameters = {
    body: body === undefined ? "" : cellText(body),
    year: must(PARAMETER_NAMES.year, yearIn, YEARS.label),
    quarter: must(PARAMETER_NAMES.quarter, quarterIn, QUARTER_LABELS.join(", ")),
    ...thresholds(must),
    maximumAchievement: maximum,
  };
  return { value, anomalies: [...anomalies, ...largeMaximum(cells, maximum), ...wrongDates(cells)] };
}

/** Body and year as far as they can be read: for what needs no results. A year that cannot be read is 0. */
export function planNames(table: TableData): Pick<Parameters, "body" | "year"> {
  const { value: cells } = parameterCells(table);
  const [body, year] = [PARAMETER_NAMES.body, PARAMETER_NAMES.year].map((name) => cells.get(lookupKey(name)));
  return {
    body: body === undefined ? "" : cellText(body),
    year: (year === undefined ? null : yearIn(year)) ?? 0,
  };
}

type ParameterCells = ReadonlyMap<string, TableCell>;

/** Value cells by name. A name that stands twice: the first counts, as for the cells' formulas. */
function parameterCells(table: TableData): Interpreted<ParameterCells> {
  const cells = new Map<string, TableCell>();
  const anomalies: Anomaly[] = [];
  for (const position of filledRows(table)) {
    const name = cellAt(table, PARAMETERS.parameter, position);
    const key = lookupKey(String(name.value));
    if (key === "") continue;
    if (cells.has(key)) anomalies.push(anomalyAt(name, cellText(name), { code: "duplicate-id" }, "warning"));
    else cells.set(key, cellAt(table, PARAMETERS.value, position));
  }
  return { value: cells, anomalies };
}

/** A parameter that must be there. */
interface Required<T> {
  readonly name: string;
  /** `null`: it is wrong. */
  readonly read: (cell: TableCell) => T | null;
  /** What it may be, for the sentence. */
  readonly allowed: string;
}

function required<T>(table: TableData, cells: ParameterCells, { name, read, allowed }: Required<T>): T {
  const cell = cells.get(lookupKey(name));
  const value = cell === undefined ? null : read(cell);
  if (value !== null) return value;
  // The first row is another parameter's: one whose row is gone is missed under the header.
  const place = placeOf(cell ?? cellAt(table, PARAMETERS.value, -1));
  throw new ParametersError({ name, place, isMissing: cell === undefined, allowed });
}

type Must = <T>(name: string, read: (cell: TableCell) => T | null, allowed: string) => T;

/** Each is between 0 and 1; of two out of order the amber one is to blame. */
function thresholds(must: Must): Pick<Parameters, "greenThreshold" | "amberThreshold"> {
  const greenThreshold = must(PARAMETER_NAMES.greenThreshold, thresholdIn, "una percentuale fino al 100%");
  const amberThreshold = must(
    PARAMETER_NAMES.amberThreshold,
    (cell) => {
      const amber = thresholdIn(cell);
      return amber !== null && isAtMost(amber, greenThreshold) ? amber : null;
    },
    `una percentuale non oltre «${PARAMETER_NAMES.greenThreshold}»`,
  );
  return { greenThreshold, amberThreshold };
}

function yearIn(cell: TableCell): number | null {
  const year = numberIn(cell);
  const isYear = year !== null && Number.isInteger(year) && year >= YEARS.least && year <= YEARS.most;
  return isYear ? year : null;
}

function quarterIn({ value }: TableCell): Parameters["quarter"] | null {
  return quarterNamed(String(value));
}

function thresholdIn(cell: TableCell): number | null {
  const share = numberIn(cell);
  return share !== null && share > 0 && isAtMost(share, 1) ? share : null;
}

function maximumIn(cell: TableCell): number | null {
  const share = numberIn(cell);
  const isMaximum = share !== null && isAtLeast(share, MAXIMUM.least) && isAtMost(share, MAXIMUM.most);
  return isMaximum ? share : null;
}

/** Only a real number: the cells' formulas take no text such as `90%`. */
function numberIn({ value }: TableCell): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function largeMaximum(cells: ParameterCells, maximum: number): readonly Anomaly[] {
  const name = PARAMETER_NAMES.maximumAchievement;
  const cell = cells.get(lookupKey(name));
  if (cell === undefined || isAtMost(maximum, MAXIMUM.doubtful)) return [];
  return [anomalyAt(cell, name, { code: "large-maximum" }, "warning")];
}

/** *Compilare entro* holds a date, or nothing. */
function wrongDates(cells: ParameterCells): readonly Anomaly[] {
  return QUARTERS.map(fillBy).flatMap((name) => {
    const cell = cells.get(lookupKey(name));
    if (cell === undefined || cellText(cell) === "") return [];
    const day = typeof cell.value === "number" ? daySerial(cell.value) : null;
    return day === null ? [anomalyAt(cell, name, { code: "not-a-date" }, "warning")] : [];
  });
}
