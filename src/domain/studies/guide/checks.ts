import { isBetter } from "../../measurement/achievement";
import { daySerial, monthOf } from "../../cells/date-serial";
import { lastDue } from "../../measurement/quarter-rules";
import { quarterNamed } from "../../interpretation/deadline";
import { proposeIndicator } from "../proposal/proposal";
import { countBaseline, countTarget } from "../../cells/countable";
import type { Counted } from "../../cells/countable";
import type { Frequency } from "../../contract/vocabulary";
import type { CellChange } from "../../cells/workbook-data";
import type { Check, Finding } from "./check";
import { proposedChange } from "./cell-change";
import { isYesNoOrDate } from "./kinds";
import { needsUnit } from "./readiness";
import { isBlank } from "./registry";
import type { RegistryCell, RegistryObjective, RegistryRow } from "./registry";
import { weightChecks } from "./weight-checks";

/** Everything in the registry that does not add up: entry by entry in table order, then the weights. */
export function checksOf(objectives: readonly RegistryObjective[], year: number): readonly Check[] {
  const entries = objectives.flatMap(({ rows }) => rows.flatMap((row) => entryChecks(row, year)));
  return [...entries, ...weightChecks(objectives)];
}

/** The checks of one entry. A confirmed one is checked too, but no mend is proposed for it. */
function entryChecks(row: RegistryRow, year: number): readonly Check[] {
  const checks = [
    unitCheck(row, year),
    ...measureChecks(row),
    targetCheck(row),
    ...dateChecks(row, year),
    frequencyCheck(row),
  ];
  return checks.filter((check): check is Check => check !== null);
}

function check(
  row: RegistryRow,
  finding: Finding,
  cells: readonly RegistryCell[],
  mend: readonly CellChange[] = [],
): Check {
  return { finding, subject: row.id, cells, mend: row.indicator.confirmed ? [] : mend };
}

/** The unit of the words is proposed where the words mean the same kind. */
function unitCheck(row: RegistryRow, year: number): Check | null {
  const { kind } = row.indicator;
  const cell = row.cells.unit;
  if (kind === null || !needsUnit(row) || !isBlank(cell)) return null;
  const { kind: worded, unit } = proposeIndicator(row.text, year);
  const mend =
    worded === kind && unit !== "" ? proposedChange(cell, unit, "Unità ricavata dalle parole") : [];
  return check(row, { code: "unit-missing" }, [cell], mend);
}

/** Targets and baselines that do not count: a text, a percentage beyond 200 %, a date that is none. */
function measureChecks(row: RegistryRow): readonly Check[] {
  const { kind } = row.indicator;
  if (kind === null || kind === "Sì/No") return [];
  const { target, baseline } = row.cells;
  return [
    ...measureCheck(row, target, countTarget(target.value, kind)),
    // The baseline of a date is not used.
    ...(kind === "Data" ? [] : measureCheck(row, baseline, countBaseline(baseline.value, kind))),
  ];
}

function measureCheck(row: RegistryRow, cell: RegistryCell, counted: Counted): readonly Check[] {
  if (counted.state !== "excluded") return [];
  return [check(row, { code: "not-understood", reason: counted.reason }, [cell])];
}

function targetCheck(row: RegistryRow): Check | null {
  const { kind, target, baseline, polarity } = row.indicator;
  if (isYesNoOrDate(kind) || target === null || baseline === null) return null;
  if (isBetter(target, baseline, polarity)) return null;
  const { cells } = row;
  return check(row, { code: "target-not-better" }, [cells.target, cells.baseline, cells.polarity]);
}

/** Dates of another year than the plan's. Without a year there is nothing to compare with. */
function dateChecks(row: RegistryRow, year: number): readonly Check[] {
  if (year === 0) return [];
  const { target, deadline } = row.cells;
  const cells = row.indicator.kind === "Data" ? [target, deadline] : [deadline];
  return cells.flatMap((cell) => {
    if (isBlank(cell) || quarterNamed(String(cell.value).trim()) !== null) return [];
    const serial = typeof cell.value === "number" ? daySerial(cell.value) : null;
    if (serial === null || monthOf(serial).year === year) return [];
    return [check(row, { code: "date-outside-year", year }, [cell])];
  });
}

/** What is due at the end of the year only cannot show what was to be done by June. */
function frequencyCheck(row: RegistryRow): Check | null {
  const { kind, frequency, deadline } = row.indicator;
  // A Data ignores its frequency; a Sì/No owes the quarter of its deadline besides.
  if (deadline === 5 || isYesNoOrDate(kind) || lastDue(frequency, deadline) > 0) return null;
  const mended: Frequency = lastDue("Semestrale", deadline) === 0 ? "Trimestrale" : "Semestrale";
  const { cells } = row;
  const mend = proposedChange(cells.frequency, mended, "Frequenza adatta alla scadenza");
  const concerned = [cells.frequency, cells.deadline];
  return check(row, { code: "due-after-deadline", frequency, deadline }, concerned, mend);
}
