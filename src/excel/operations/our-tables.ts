import { LOG_TAIL } from "../write/log-steps";
import { RECOVERED } from "../../domain/contract/recovered-table";
import { LOG, READINGS } from "../../domain/contract/service-tables";
import { SHEETS } from "../../domain/contract/sheets";
import {
  MISSING_CENTRES,
  MISSING_READINGS,
  QUALITY_CRITERIA,
  QUALITY_FINDINGS,
} from "../../domain/contract/report-tables";
import {
  SUMMARY_ANOMALIES,
  SUMMARY_BODY,
  SUMMARY_CENTRES,
  SUMMARY_MANAGERS,
  SUMMARY_OBJECTIVES,
  SUMMARY_PROGRESS,
  SUMMARY_PUBLIC_VALUES,
  SUMMARY_RISKS,
} from "../../domain/contract/summary-tables";
import { CENTRE_INDICATORS, CENTRE_PHASES, CENTRE_WORKINGS } from "../../domain/contract/centre-tables";
import type { CentreTable } from "../../domain/contract/table";
import { QUARTER_LABELS } from "../../domain/contract/vocabulary";
import { centreInName } from "../../domain/contract/table";
import { OFFICE_TABLES } from "../differ/wanted-tables";
import type { TableToRead } from "../observe/observe-tables";
import type { Skeleton } from "../observe/skeleton";

/** The plan's own tables and the tracking tables, also those that somebody has renamed: they are known by their headers. */
export function planAndTracking(skeleton: Skeleton): readonly TableToRead[] {
  // The kinds that the rows were set for stand in the first column of the workings.
  const workings = [...skeleton.catalogue.keys()].filter(
    (name) => centreInName(CENTRE_WORKINGS, name) !== null,
  );
  return [
    ...OFFICE_TABLES.map(({ name }) => read(name, false)),
    ...trackingTables(skeleton),
    ...workings.map((name) => ({ ...read(name, false), columns: 1 })),
  ];
}

/** The same for what is said to people: where a formula stands, nothing is proposed; what was seen is not said again. */
export function planWithFormulas(skeleton: Skeleton): readonly TableToRead[] {
  return [
    ...OFFICE_TABLES.map(({ name }) => read(name, true)),
    ...trackingTables(skeleton),
    read(LOG.name, false),
  ];
}

function trackingTables({ catalogue }: Skeleton): readonly TableToRead[] {
  return [...catalogue.values()]
    .filter(({ name, headers }) =>
      [CENTRE_INDICATORS, CENTRE_PHASES].some((table) => isOne(table, name, headers)),
    )
    .map(({ name, headers }) => {
      // A phase is a percentage whatever its cell shows.
      const formatted = isOne(CENTRE_INDICATORS, name, headers) ? QUARTER_LABELS : [];
      return { ...read(name, true), formatted };
    });
}

/** `Registro`, where cells were marked as seen, and `Recuperati`. */
export function records(): readonly TableToRead[] {
  return [read(LOG.name, false), read(RECOVERED.name, false)];
}

/** The last rows of `Registro`: as far as an operation may have written to it. */
export function logToRead(): TableToRead {
  return { ...read(LOG.name, false), lastRows: LOG_TAIL };
}

function isOne(table: CentreTable, name: string, headers: readonly string[]): boolean {
  return (
    centreInName(table, name) !== null ||
    Object.values(table.columns).every(({ header }) => headers.includes(header))
  );
}

function read(name: string, withFormulas: boolean): TableToRead {
  return { name, withFormulas };
}

/** The tables that the add-in writes on some sheets; the columns with links and formats of their own are read so. */
export function derivedTables(sheets: readonly string[]): readonly TableToRead[] {
  return DERIVED.filter(({ sheet }) => sheets.includes(sheet)).flatMap(({ tables }) => tables);
}

const DERIVED: readonly { readonly sheet: string; readonly tables: readonly TableToRead[] }[] = [
  {
    sheet: SHEETS.summary,
    tables: [
      ...[SUMMARY_BODY, SUMMARY_PROGRESS, SUMMARY_PUBLIC_VALUES, SUMMARY_MANAGERS].map(({ name }) =>
        read(name, false),
      ),
      { ...read(SUMMARY_CENTRES.name, false), linked: [SUMMARY_CENTRES.entry.header] },
      { ...read(SUMMARY_RISKS.name, false), linked: [SUMMARY_RISKS.code.header] },
      { ...read(SUMMARY_ANOMALIES.name, false), linked: [SUMMARY_ANOMALIES.cell.header] },
      {
        ...read(SUMMARY_OBJECTIVES.name, false),
        linked: [SUMMARY_OBJECTIVES.code.header],
        formatted: [SUMMARY_OBJECTIVES.indicators.header],
      },
    ],
  },
  { sheet: SHEETS.readings, tables: [read(READINGS.name, false)] },
  { sheet: SHEETS.missing, tables: [MISSING_CENTRES, MISSING_READINGS].map(({ name }) => read(name, false)) },
  {
    sheet: SHEETS.quality,
    tables: [QUALITY_CRITERIA, QUALITY_FINDINGS].map(({ name }) => read(name, false)),
  },
];
