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
import type { CentreTable, Columns, ContractColumn, ContractTable } from "../../domain/contract/table";
import { INDICATORS, OBJECTIVES } from "../../domain/contract/plan-tables";
import type { CatalogueEntry } from "../read/catalogue";
import { QUARTER_LABELS } from "../../domain/contract/vocabulary";
import { centreInName } from "../../domain/contract/table";
import { OFFICE_TABLES } from "../differ/wanted-tables";
import type { TableToRead } from "../observe/observe-tables";
import type { SeenLines } from "../observe/seen-lines";
import type { Skeleton } from "../observe/skeleton";

/** The plan's own tables and the tracking tables, also those that somebody has renamed: they are known by their headers. */
export function planAndTracking(skeleton: Skeleton): readonly TableToRead[] {
  return [
    ...OFFICE_TABLES.map(({ name }) => ({ name })),
    ...trackingTables(skeleton, WHOLE),
    ...formattedKinds(skeleton),
  ];
}

/** The same as far as derived sheets need it, whose names are given: no more of a tracking sheet is compared. */
export function whatSheetsFollowFrom(skeleton: Skeleton, sheets: readonly string[]): readonly TableToRead[] {
  // The quality of a plan is a matter of every word in it.
  const ofOffice = sheets.includes(SHEETS.quality) ? new Map<string, WhatToRead>() : READ_OF_OFFICE;
  return [
    ...OFFICE_TABLES.map(({ name }) => ({ name, ...(ofOffice.get(name) ?? {}) })),
    ...trackingTables(skeleton, (entry) =>
      isOne(CENTRE_INDICATORS, entry) ? READ_OF_INDICATORS : READ_OF_PHASES,
    ),
  ];
}

/** The kinds that the rows of the tracking sheets were set for. */
function formattedKinds({ catalogue }: Skeleton): readonly TableToRead[] {
  return [...catalogue.keys()]
    .filter((name) => centreInName(CENTRE_WORKINGS, name) !== null)
    .map((name) => ({ name, values: [CENTRE_WORKINGS.setFor.header] }));
}

/** The same for what is said to people: where a formula stands, nothing is proposed; what was seen is not said again. */
export function planWithFormulas(skeleton: Skeleton): readonly TableToRead[] {
  return [
    ...OFFICE_TABLES.map(({ name }): TableToRead => ({ name, formulas: "all" })),
    ...trackingTables(skeleton, WHOLE),
    { name: LOG.name },
  ];
}

type WhatToRead = Omit<TableToRead, "name">;

/** All of a tracking table. A phase is a percentage whatever its cell shows. */
const WHOLE = (entry: CatalogueEntry): WhatToRead => ({
  formulas: "all",
  formatted: isOne(CENTRE_INDICATORS, entry) ? QUARTER_LABELS : [],
});

/** What a refresh needs of the office's tables: of `Indicatori` what is measured by. */
const READ_OF_OFFICE: ReadonlyMap<string, WhatToRead> = new Map([
  [OBJECTIVES.name, { values: headersBut(OBJECTIVES, ["description"]) }],
  [INDICATORS.name, { values: headersBut(INDICATORS, ["source", "dimension", "declaredTarget", "formula"]) }],
]);

/**
 * What a refresh needs of a tracking table: what names a row and what is typed in it, and the formulas that managers look
 * at most. The rest is compared by *Verifica*.
 */
const READ_OF_INDICATORS: WhatToRead = {
  values: headersOf(CENTRE_INDICATORS.id, CENTRE_INDICATORS.indicator),
  formulas: headersOf(CENTRE_INDICATORS.actual, CENTRE_INDICATORS.achievement, CENTRE_INDICATORS.status),
  typed: QUARTER_LABELS,
  formatted: QUARTER_LABELS,
};
const READ_OF_PHASES: WhatToRead = {
  values: headersOf(CENTRE_PHASES.id, CENTRE_PHASES.phase),
  formulas: headersOf(CENTRE_PHASES.progress, CENTRE_PHASES.status),
  typed: QUARTER_LABELS,
};

function headersOf(...columns: readonly ContractColumn[]): readonly string[] {
  return columns.map(({ header }) => header);
}

function headersBut<Own extends Columns>(
  { columns }: ContractTable<Own>,
  but: readonly (keyof Own)[],
): readonly string[] {
  return Object.entries(columns).flatMap(([symbol, { header }]) => (but.includes(symbol) ? [] : [header]));
}

function trackingTables(
  { catalogue }: Skeleton,
  whatOf: (entry: CatalogueEntry) => WhatToRead,
): readonly TableToRead[] {
  return [...catalogue.values()]
    .filter((entry) => [CENTRE_INDICATORS, CENTRE_PHASES].some((table) => isOne(table, entry)))
    .map((entry) => ({ name: entry.name, ...whatOf(entry) }));
}

/** `Registro`, where cells were marked as seen, and `Recuperati`, whole. */
export function records(): readonly TableToRead[] {
  return [{ name: LOG.name }, { name: RECOVERED.name }];
}

/** Lines of `Registro` that say what the last operations were. */
const LOG_END = 10;

/**
 * The same as far as a refresh needs it: of `Registro` the end, and from the first cell on that was marked as seen what
 * tells these. `Registro` grows for years.
 */
export function neededRecords({ catalogue, marker }: Skeleton, seen: SeenLines): readonly TableToRead[] {
  const entry = catalogue.get(LOG.name);
  if (entry === undefined) return records();
  const first = entry.isFiltered ? 0 : seen.first;
  const marks: readonly TableToRead[] =
    first === null
      ? []
      : [
          {
            ...{ name: LOG.name, lastRows: entry.rowCount - first },
            values: headersOf(LOG.operation, LOG.subject, LOG.before),
          },
        ];
  // An operation that was interrupted has left as many lines as it had, and may be making the whole sheet.
  const end: WhatToRead =
    marker?.isOpen === true
      ? { lastRows: LOG_TAIL }
      : { lastRows: LOG_END, values: headersOf(LOG.number, LOG.operation, LOG.subject) };
  return [...marks, { name: LOG.name, ...end }, { name: RECOVERED.name }];
}

/** The last rows of `Registro`: as far as an operation may have written to it. */
export function logToRead(): TableToRead {
  return { name: LOG.name, lastRows: LOG_TAIL };
}

function isOne(table: CentreTable, { name, headers }: CatalogueEntry): boolean {
  return (
    centreInName(table, name) !== null ||
    Object.values(table.columns).every(({ header }) => headers.includes(header))
  );
}

/** The tables that the add-in writes on some sheets; the columns with links and formats of their own are read so. */
export function derivedTables(sheets: readonly string[]): readonly TableToRead[] {
  return DERIVED.filter(({ sheet }) => sheets.includes(sheet)).flatMap(({ tables }) => tables);
}

const DERIVED: readonly { readonly sheet: string; readonly tables: readonly TableToRead[] }[] = [
  {
    sheet: SHEETS.summary,
    tables: [
      ...[SUMMARY_BODY, SUMMARY_PROGRESS, SUMMARY_PUBLIC_VALUES, SUMMARY_MANAGERS].map(({ name }) => ({
        name,
      })),
      { name: SUMMARY_CENTRES.name, linked: [SUMMARY_CENTRES.entry.header] },
      { name: SUMMARY_RISKS.name, linked: [SUMMARY_RISKS.code.header] },
      { name: SUMMARY_ANOMALIES.name, linked: [SUMMARY_ANOMALIES.cell.header] },
      {
        name: SUMMARY_OBJECTIVES.name,
        linked: [SUMMARY_OBJECTIVES.code.header],
        formatted: [SUMMARY_OBJECTIVES.indicators.header],
      },
    ],
  },
  { sheet: SHEETS.readings, tables: [{ name: READINGS.name }] },
  {
    sheet: SHEETS.missing,
    tables: [
      { name: MISSING_CENTRES.name, values: headersBut(MISSING_CENTRES, ["centreSheet"]) },
      { name: MISSING_READINGS.name, values: headersBut(MISSING_READINGS, ["link"]) },
    ],
  },
  {
    sheet: SHEETS.quality,
    tables: [QUALITY_CRITERIA, QUALITY_FINDINGS].map(({ name }) => ({ name })),
  },
];
