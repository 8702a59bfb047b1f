import { PARAMETER_NAMES } from "../contract/parameters";
import { PARAMETERS } from "../contract/service-tables";
import { isErrorText } from "../cells/error-text";
import type { Parameters } from "../measurement/tracked-plan";
import type { Anomaly, AnomalyReason } from "../cells/anomaly";
import { QUARTERS, quarterLabel } from "../contract/vocabulary";
import type { Quarter } from "../contract/vocabulary";
import type { TableData } from "../cells/workbook-data";
import { quarterNamed } from "./deadline";
import { plain } from "./interpreted";
import type { Interpreted } from "./interpreted";
import { cellAt, cellText, filledRows, keyOf } from "../cells/table-cell";
import { anomalyAt } from "./anomaly-at";
import type { TableCell } from "../cells/table-cell";

/**
 * What counts where a parameter is blank, missing or not understood; the cells' formulas fall back to the same.
 * T4: everything that was typed counts.
 */
export const PARAMETER_DEFAULTS = {
  quarter: 4,
  greenThreshold: 0.9,
  amberThreshold: 0.7,
  maximumAchievement: 1,
} as const;

export const YEARS = { least: 2000, most: 2099, label: "2000–2099" };

/**
 * Table `Parametri`. Parameters are found by name, so rows may be moved. A value that is not understood, thresholds
 * out of order (0 ≤ gialla ≤ verde ≤ massimo) and a maximum below 1 are reported and replaced by the defaults.
 * Without a year, that of the objective codes counts when all agree, else 0.
 */
export function interpretParameters(
  table: TableData,
  objectiveCodes: readonly string[],
): Interpreted<Parameters> {
  const { value: cells, anomalies } = parameterCells(table);
  const body = cells.get(keyOf(PARAMETER_NAMES.body));
  const year = interpretYear(cells, table, objectiveCodes);
  const quarter = interpretQuarter(cells);
  const maximum = interpretMaximum(cells);
  const thresholds = interpretThresholds(cells, maximum.value);
  return {
    value: {
      body: body === undefined ? "" : cellText(body),
      year: year.value,
      quarter: quarter.value,
      ...thresholds.value,
      maximumAchievement: maximum.value,
    },
    anomalies: [anomalies, ...[year, quarter, maximum, thresholds].map((part) => part.anomalies)].flat(),
  };
}

type ParameterCells = ReadonlyMap<string, TableCell>;

/**
 * Value cells by name. A name that stands twice: the first counts, as for the cells' formulas. These look for the exact
 * name (`MATCH`): one with blanks around it is none, is reported, and the default counts in both.
 */
function parameterCells(table: TableData): Interpreted<ParameterCells> {
  const cells = new Map<string, TableCell>();
  const anomalies: Anomaly[] = [];
  for (const position of filledRows(table)) {
    const name = cellAt(table, PARAMETERS.parameter, position);
    const key = keyOf(cellText(name));
    if (key === "") continue;
    const known = Object.values(PARAMETER_NAMES).find((candidate) => keyOf(candidate) === key);
    if (known !== undefined && String(name.value).toLowerCase() !== known.toLowerCase()) {
      const reason: AnomalyReason = { code: "not-in-list", allowed: [known] };
      anomalies.push(anomalyAt(name, cellText(name), reason, "excluded"));
      continue;
    }
    if (cells.has(key)) anomalies.push(anomalyAt(name, cellText(name), { code: "duplicate-id" }, "excluded"));
    else cells.set(key, cellAt(table, PARAMETERS.value, position));
  }
  return { value: cells, anomalies };
}

function interpretYear(
  cells: ParameterCells,
  table: TableData,
  objectiveCodes: readonly string[],
): Interpreted<number> {
  const name = PARAMETER_NAMES.year;
  // Without a row for the year, the anomaly points to the header of the column where it is missed: the first row is
  // another parameter's.
  const cell = cells.get(keyOf(name)) ?? cellAt(table, PARAMETERS.value, -1);
  const year = numberOf(cell);
  if (year !== null && Number.isInteger(year) && year >= YEARS.least && year <= YEARS.most)
    return plain(year);
  const reason: AnomalyReason =
    year === null ? notANumber(cell) : { code: "not-in-list", allowed: [YEARS.label] };
  return { value: yearOfCodes(objectiveCodes), anomalies: [anomalyAt(cell, name, reason, "warning")] };
}

/** The year that all codes begin with (`2022-A1-OP-01`), or 0. */
function yearOfCodes(codes: readonly string[]): number {
  const years = new Set(codes.map((code) => /^\d{4}/.exec(code)?.[0] ?? ""));
  const [year] = years;
  return years.size === 1 ? Number(year) : 0;
}

function interpretQuarter(cells: ParameterCells): Interpreted<Quarter> {
  const name = PARAMETER_NAMES.quarter;
  const cell = cells.get(keyOf(name));
  if (cell === undefined || cellText(cell) === "") return plain(PARAMETER_DEFAULTS.quarter);
  const number = numberOf(cell);
  const quarter = quarterNamed(String(cell.value)) ?? QUARTERS.find((candidate) => candidate === number);
  if (quarter !== undefined) return plain(quarter);
  const reason: AnomalyReason = { code: "not-in-list", allowed: QUARTERS.map(quarterLabel) };
  return { value: PARAMETER_DEFAULTS.quarter, anomalies: [anomalyAt(cell, name, reason, "warning")] };
}

function interpretMaximum(cells: ParameterCells): Interpreted<number> {
  const name = PARAMETER_NAMES.maximumAchievement;
  const fallback = PARAMETER_DEFAULTS.maximumAchievement;
  const maximum = interpretNumber(cells.get(keyOf(name)), name, fallback);
  const cell = cells.get(keyOf(name));
  if (cell === undefined || maximum.value >= 1) return maximum;
  return { value: fallback, anomalies: [outOfOrder(cell, name, "≥ 1")] };
}

type Thresholds = Pick<Parameters, "greenThreshold" | "amberThreshold">;

function interpretThresholds(cells: ParameterCells, maximum: number): Interpreted<Thresholds> {
  const { greenThreshold: greenDefault, amberThreshold: amberDefault } = PARAMETER_DEFAULTS;
  const greenCell = cells.get(keyOf(PARAMETER_NAMES.greenThreshold));
  const amberCell = cells.get(keyOf(PARAMETER_NAMES.amberThreshold));
  const green = interpretNumber(greenCell, PARAMETER_NAMES.greenThreshold, greenDefault);
  const amber = interpretNumber(amberCell, PARAMETER_NAMES.amberThreshold, amberDefault);
  const anomalies = [...green.anomalies, ...amber.anomalies];
  if (0 <= amber.value && amber.value <= green.value && green.value <= maximum) {
    return { value: { greenThreshold: green.value, amberThreshold: amber.value }, anomalies };
  }
  return {
    value: { greenThreshold: greenDefault, amberThreshold: amberDefault },
    anomalies: [...anomalies, ...thresholdAnomaly(cells, green.value, maximum)],
  };
}

/** Thresholds out of order are blamed on the green one where it is above the maximum, else on the amber one. */
function thresholdAnomaly(cells: ParameterCells, green: number, maximum: number): readonly Anomaly[] {
  const { amberThreshold, greenThreshold, maximumAchievement } = PARAMETER_NAMES;
  const order = `0 ≤ ${amberThreshold} ≤ ${greenThreshold} ≤ ${maximumAchievement}`;
  const names = green > maximum ? [greenThreshold, amberThreshold] : [amberThreshold, greenThreshold];
  const name = names.find((candidate) => cells.has(keyOf(candidate)));
  const cell = name === undefined ? undefined : cells.get(keyOf(name));
  return name === undefined || cell === undefined ? [] : [outOfOrder(cell, name, order)];
}

/** A number. Blank: the default; not understood: the default and an anomaly. */
function interpretNumber(cell: TableCell | undefined, name: string, fallback: number): Interpreted<number> {
  if (cell === undefined || cellText(cell) === "") return plain(fallback);
  const number = numberOf(cell);
  if (number !== null) return plain(number);
  return { value: fallback, anomalies: [anomalyAt(cell, name, notANumber(cell), "warning")] };
}

/** Only a real number: the cells' formulas cannot read a text such as `90%`, for which the number is proposed. */
function numberOf({ value }: TableCell): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function notANumber(cell: TableCell): AnomalyReason {
  return isErrorText(cellText(cell))
    ? { code: "error-value" }
    : { code: "not-a-number", expected: "parameter" };
}

function outOfOrder(cell: TableCell, name: string, allowed: string): Anomaly {
  return anomalyAt(cell, name, { code: "not-in-list", allowed: [allowed] }, "warning");
}
