import { MISSING_READINGS } from "../../domain/contract/report-tables";
import { READINGS } from "../../domain/contract/service-tables";
import { INDICATORS, OBJECTIVES, PHASES } from "../../domain/contract/plan-tables";
import { namesProperty } from "../../domain/contract/names-property";
import type { ContractColumn } from "../../domain/contract/table";
import type { TableData, WorkbookData } from "../../domain/cells/workbook-data";
import type { Operation } from "../../domain/structure/operation";
import type { SheetLayout } from "../declare/sheet-layout";
import type { Skeleton } from "../observe/skeleton";
import type { TableToRead } from "../observe/observe-tables";
import type { WriteStep } from "../write/write-step";
import { contentMark } from "./plan-mark";

/*
 * The long tables have a row for each reading, and most of a row repeats what the plan says of its indicator. A refresh
 * reads what tells a row and its figures, and knows the rest by a mark of the plan's names in a document property: where
 * the names are others than they were when the table was written, all its rows are written again.
 */

/** What of a long table is read while its names are known. */
const READ: readonly { readonly table: string; readonly columns: readonly ContractColumn[] }[] = [
  {
    table: READINGS.name,
    columns: [READINGS.id, READINGS.quarter, READINGS.value, READINGS.achievement],
  },
  {
    table: MISSING_READINGS.name,
    columns: [
      // The cell tells the quarter; the last line has nothing but words.
      ...[MISSING_READINGS.id, MISSING_READINGS.cell, MISSING_READINGS.subject],
      ...[MISSING_READINGS.written, MISSING_READINGS.needed],
    ],
  },
];

/** Operations after which the names that were written are those that the mark speaks of. */
const KEEPING: readonly (Operation | undefined)[] = ["refresh", "missing-report", "quality-report", "change"];

/** The same tables, the long ones with no more columns than it takes. */
export function withoutKnownNames(
  tables: readonly TableToRead[],
  operation: Operation,
  { marker, nameMarks }: Skeleton,
): readonly TableToRead[] {
  const isKnown =
    KEEPING.includes(operation) && KEEPING.includes(marker?.operation) && marker?.isOpen === false;
  if (!isKnown) return tables;
  return tables.map((table) => {
    const columns = READ.find((one) => one.table === table.name && nameMarks.has(one.table))?.columns;
    return columns === undefined ? table : { ...table, values: columns.map(({ header }) => header) };
  });
}

/** A mark of all names that the long tables repeat. */
export function namesMark({ objectives, indicators, phases, centres }: WorkbookData): string {
  return contentMark([
    columnsOf(objectives, [
      ...[OBJECTIVES.code, OBJECTIVES.publicValue, OBJECTIVES.centre],
      ...[OBJECTIVES.centreName, OBJECTIVES.manager],
    ]),
    columnsOf(indicators, [INDICATORS.id, INDICATORS.objective, INDICATORS.indicator]),
    columnsOf(phases, [PHASES.id, PHASES.objective, PHASES.phase]),
    centres.map(({ code, indicators: own, phases: others }) => [code, own?.sheet, others?.sheet]),
  ]);
}

function columnsOf(table: TableData, columns: readonly ContractColumn[]): unknown {
  return columns.map(({ header }) => table.columns.get(header)?.values);
}

/** The long tables whose rows repeat other names than `mark` speaks of. */
export function outdatedNames(mark: string, { nameMarks }: Skeleton): ReadonlySet<string> {
  return new Set(READ.map(({ table }) => table).filter((table) => nameMarks.get(table) !== mark));
}

/** Notes the names that the long tables of some sheets repeat, once these are written. */
export function namesSteps(
  layouts: readonly SheetLayout[],
  mark: string,
  outdated: ReadonlySet<string>,
): readonly WriteStep[] {
  return layouts
    .flatMap(({ tables }) => tables)
    .filter(({ name }) => outdated.has(name))
    .map(({ name }) => ({
      subject: name,
      bytes: 700,
      queue(context) {
        context.workbook.properties.custom.add(namesProperty(name), mark);
      },
    }));
}
