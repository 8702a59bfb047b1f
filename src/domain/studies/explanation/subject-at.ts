import { levelName } from "../../measurement/level-name";
import { CENTRE_INDICATORS, CENTRE_PHASES } from "../../contract/centre-tables";
import { OBJECTIVES, INDICATORS, PHASES } from "../../contract/plan-tables";
import { READINGS } from "../../contract/service-tables";
import {
  SUMMARY_BODY,
  SUMMARY_PUBLIC_VALUES,
  SUMMARY_CENTRES,
  SUMMARY_MANAGERS,
  SUMMARY_OBJECTIVES,
  SUMMARY_PROGRESS,
  SUMMARY_RISKS,
  STATUS_COLUMNS,
} from "../../contract/summary-tables";
import { centreInName, isNamed } from "../../contract/table";
import type { ContractColumn, ContractTable, CentreTable } from "../../contract/table";
import { keyOf } from "../../cells/table-cell";
import { centreLabel } from "../../plan/plan";
import type { TrackedPlan } from "../../measurement/tracked-plan";
import { QUARTERS, quarterLabel } from "../../contract/vocabulary";
import type { Quarter } from "../../contract/vocabulary";
import type { SelectedCell, SelectedRow } from "./selected-cell";
import type { Asked, Question, Subject } from "./subject";

/** What a selected cell asks about, or why nothing can be said of it. */
export type Selection =
  | { readonly question: Question }
  /** `elsewhere`: no result stands there; `unknown-row`: its row names nothing that the plan holds. */
  | { readonly problem: "elsewhere" | "unknown-row" };

/**
 * The question that a selected cell asks. Tables are told by name and columns by header, wherever they have been moved.
 * A cell of a row without a result of its own (a title, a note) asks about the achievement of its row.
 */
export function subjectAt({ row }: SelectedCell, plan: TrackedPlan): Selection {
  if (row === null) return { problem: "elsewhere" };
  const known = KNOWN_TABLES.find(({ holds }) => holds(row.table));
  if (known === undefined) return { problem: "elsewhere" };
  const key = String(row.cells.get(known.key.header) ?? "").trim();
  const subject = key === "" && known.level !== "body" ? null : subjectOf(known.level, key, plan);
  if (subject === null) return { problem: "unknown-row" };
  return { question: { subject, ...askedBy(row, subject) } };
}

/** Tables whose rows are about the subjects of one level. */
interface KnownTable {
  readonly holds: (name: string) => boolean;
  /** Column that says what the row is about; the one row of the body needs none. */
  readonly key: ContractColumn;
  readonly level: Subject["level"];
}

const KNOWN_TABLES: readonly KnownTable[] = [
  ...[SUMMARY_BODY, SUMMARY_PROGRESS].map((table) => known(table, SUMMARY_BODY.entry, "body")),
  known(SUMMARY_PUBLIC_VALUES, SUMMARY_PUBLIC_VALUES.entry, "publicValue"),
  known(SUMMARY_CENTRES, SUMMARY_CENTRES.entry, "centre"),
  known(SUMMARY_MANAGERS, SUMMARY_MANAGERS.entry, "manager"),
  ...[SUMMARY_OBJECTIVES, SUMMARY_RISKS, OBJECTIVES].map((table) => known(table, table.code, "objective")),
  ...[INDICATORS, READINGS].map((table) => known(table, table.id, "indicator")),
  ofCentres(CENTRE_INDICATORS, CENTRE_INDICATORS.id, "indicator"),
  known(PHASES, PHASES.id, "phase"),
  ofCentres(CENTRE_PHASES, CENTRE_PHASES.id, "phase"),
];

function known(table: Pick<ContractTable, "name">, key: ContractColumn, level: Subject["level"]): KnownTable {
  return { holds: (name) => isNamed(table, name), key, level };
}

function ofCentres(
  tables: Pick<CentreTable, "prefix">,
  key: ContractColumn,
  level: Subject["level"],
): KnownTable {
  return { holds: (name) => centreInName(tables, name) !== null, key, level };
}

function subjectOf(level: Subject["level"], key: string, { objectives }: TrackedPlan): Subject | null {
  const isKey = (text: string): boolean => keyOf(text) === keyOf(key);
  const active = objectives.filter((objective) => objective.active);
  switch (level) {
    case "body":
      return { level };
    case "publicValue":
      return active.some(({ publicValue }) => isKey(levelName(publicValue))) ? { level, label: key } : null;
    case "manager":
      return active.some(({ manager }) => isKey(levelName(manager))) ? { level, name: key } : null;
    case "centre": {
      // The summary names a centre as its first objective does; its code stands before the dash whatever the name.
      const found = active.find(({ centre }) => isKey(centreLabel(centre)) || isKey(centre.code));
      return found === undefined ? null : { level, code: found.centre.code };
    }
    case "objective":
      return objectives.some(({ code }) => isKey(code)) ? { level, code: key } : null;
    case "indicator":
      return objectives.some(({ indicators }) => indicators.some(({ id }) => isKey(id)))
        ? { level, id: key }
        : null;
    case "phase":
      return objectives.some(({ phases }) => phases.some(({ id }) => isKey(id))) ? { level, id: key } : null;
  }
}

const ACHIEVEMENT: Asked = { measure: "achievement" };

function askedBy(row: SelectedRow, subject: Subject): Pick<Question, "asked" | "quarter"> {
  const isReading = subject.level === "indicator" || subject.level === "phase";
  const quarter = isReading ? quarterOfRow(row) : (quarterOfHeader(row.header) ?? quarterOfRow(row));
  if (isReading) return { asked: ASKED_OF_INDICATOR.get(row.header) ?? ACHIEVEMENT, quarter };
  return { asked: ASKED_OF_LEVEL.get(row.header) ?? ACHIEVEMENT, quarter };
}

/**
 * A row of `Rilevazioni` and of `Riepilogo_Andamento` is about its own quarter. A reading on a centre's sheet is
 * explained with the whole row.
 */
function quarterOfRow({ cells }: SelectedRow): Quarter | null {
  return quarterOfHeader(String(cells.get(READINGS.quarter.header) ?? ""));
}

/** The quarter of a column `T1`…`T4`; `null`: another column. */
export function quarterOfHeader(header: string): Quarter | null {
  return QUARTERS.find((quarter) => quarterLabel(quarter) === header) ?? null;
}

/** What the columns of an indicator's row ask about, by header, apart from the achievement. */
const ASKED_OF_INDICATOR: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  [CENTRE_INDICATORS.actual.header, { measure: "actual" }],
  [CENTRE_INDICATORS.status.header, { measure: "status" }],
]);

/** The same for a level's row. */
export const ASKED_OF_LEVEL: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  [SUMMARY_BODY.coverage.header, { measure: "coverage" }],
  [SUMMARY_BODY.objectives.header, { measure: "count", of: "objectives" }],
  [SUMMARY_BODY.indicators.header, { measure: "count", of: "indicators" }],
  ...STATUS_COLUMNS.map(({ symbol, status }): [string, Asked] => [
    SUMMARY_BODY[symbol].header,
    { measure: "count", of: status },
  ]),
]);
