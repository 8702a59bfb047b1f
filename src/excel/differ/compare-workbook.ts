import { BANDS } from "../../domain/contract/band-table";
import { INDICATORS, OBJECTIVES, PHASES } from "../../domain/contract/plan-tables";
import { RECOVERED } from "../../domain/contract/recovered-table";
import { LOG, PARAMETERS } from "../../domain/contract/service-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { keyOf } from "../../domain/cells/table-cell";
import type { TableData, WorkbookData } from "../../domain/cells/workbook-data";
import { centreSheet, planTitle } from "../declare/centre-sheet";
import { centresOf } from "../declare/centres";
import type { NamedCentre } from "../declare/centres";
import { explanationOf } from "../declare/explanation-sheet";
import { allSheets, isDerived } from "../declare/declaration";
import { readingOf } from "../declare/derived-sheets";
import type { Moment, Reading } from "../declare/derived-sheets";
import { bodyOf, summaryHints } from "../declare/hints";
import { parametersFrame, planFrames } from "../declare/office-sheets";
import type { SheetLayout } from "../declare/sheet-layout";
import { isHalfLaid } from "../observe/marker";
import type { Observation } from "../observe/observation";
import { LOG_COLUMNS, PARAMETER_COLUMNS, RECOVERED_COLUMNS } from "../schema/service-tables";
import { compareCentre } from "./compare-centre";
import type { ComparedCentre } from "./compare-centre";
import { compareSheet } from "./compare-sheet";
import type { ComparedSheet, Depth, SheetContext } from "./compare-sheet";
import { rowsOf } from "./compare-rows";
import { difference } from "./compare-table";
import type { Keeping } from "./compare-table";
import { compareTabs, missingSheets, tabsOf } from "./compare-tabs";
import type { Tabs } from "./compare-tabs";
import { compareSkeleton } from "./compare-skeleton";
import type { Difference } from "./difference";
import { findingOf } from "./finding-of";
import { locateTables, renamesOf } from "./located-table";
import type { LocatedTable, WantedTable } from "./located-table";
import { centreData, dataOf, namedCentreTables } from "./observed-data";
import { recordRows } from "./record-rows";
import { OFFICE_TABLES, RECORD_TABLES, tablesOf } from "./wanted-tables";

/** The workbook beside its declaration. */
export interface ComparedWorkbook {
  readonly differences: readonly Difference[];
  /** All sheets as they should be, in the order of their tabs. */
  readonly declared: readonly SheetLayout[];
  /** Those that are there. */
  readonly sheets: readonly ComparedSheet[];
  readonly located: ReadonlyMap<string, LocatedTable>;
  readonly tabs: Tabs;
  /** What its cells say; `null`: a table of the plan is gone, and nothing can be computed. */
  readonly reading: Reading | null;
  /** A table was not found by its name: the sheets that have not been read may hold it. */
  readonly isIncomplete: boolean;
}

/** Compares what has been read of a workbook with what it should be. `at` is now. */
export function compareWorkbook(observation: Observation, depth: Depth, at: Moment): ComparedWorkbook {
  const office = locateTables([...OFFICE_TABLES, ...RECORD_TABLES], observation);
  const plan = planOf(office, observation);
  if (plan === null) return withoutPlan(office, observation);
  const centres = centresOf(plan);
  const wanted = centreTables(centres);
  const tracking = locateTables([...wanted, ...namedCentreTables(observation)], observation);
  const data: WorkbookData = { ...plan, centres: centreData(tracking, observation) };
  const reading = readingOf(data);
  const content = parametersContent(reading, plan, office, observation);
  const parts = { office, tracking, reading, centres, content };
  return compareParts(parts, plan, observation, depth, at);
}

type PlanTables = Omit<WorkbookData, "centres">;

/** The plan's own tables; `null` where one is gone. `Parametri` alone can be made again. */
function planOf(located: ReadonlyMap<string, LocatedTable>, observation: Observation): PlanTables | null {
  const of = (name: string): TableData | null => dataOf(name, located, observation);
  const [objectives, indicators, phases] = [of(OBJECTIVES.name), of(INDICATORS.name), of(PHASES.name)];
  if (objectives === null || indicators === null || phases === null) return null;
  const parameters = of(PARAMETERS.name) ?? NO_PARAMETERS;
  return { objectives, indicators, phases, parameters, bands: of(BANDS.name), log: of(LOG.name) };
}

const NO_PARAMETERS: TableData = {
  name: PARAMETERS.name,
  sheet: SHEETS.parameters,
  firstRow: 1,
  rowCount: 0,
  columns: new Map(PARAMETER_COLUMNS.map(({ header }, index) => [header, { index, values: [] }])),
};

/** Only the office has what is gone: that is said, and the rest is left alone. */
function withoutPlan(located: ReadonlyMap<string, LocatedTable>, observation: Observation): ComparedWorkbook {
  const gone = [OBJECTIVES.name, INDICATORS.name, PHASES.name].filter((name) => !located.has(name));
  return {
    differences: [
      ...compareSkeleton(observation.skeleton),
      ...gone.map((name) => difference(findingOf("table-missing", name, name, { remedy: "by-hand" }), [])),
    ],
    ...{
      declared: [],
      sheets: [],
      located,
      tabs: new Map<string, string>(),
      reading: null,
      isIncomplete: true,
    },
  };
}

function centreTables(centres: readonly NamedCentre[]): readonly WantedTable[] {
  const layouts = centres.map(({ content, sheet }) => centreSheet(content, sheet, ""));
  const keys = new Map(
    centres.map(({ content, sheet }) => [
      sheet,
      new Set([...content.indicators, ...content.phases].map(({ id }) => keyOf(id))),
    ]),
  );
  return tablesOf(layouts, ({ name }) => keys.get(name));
}

interface Parts {
  readonly office: ReadonlyMap<string, LocatedTable>;
  readonly tracking: ReadonlyMap<string, LocatedTable>;
  readonly reading: Reading;
  readonly centres: readonly NamedCentre[];
  readonly content: Parameters<typeof parametersFrame>[0];
}

function parametersContent(
  { interpretation }: Reading,
  plan: PlanTables,
  located: ReadonlyMap<string, LocatedTable>,
  { grids }: Observation,
): Parts["content"] {
  const summary = [...(grids.get(SHEETS.summary)?.cells ?? [])].slice(0, 6);
  const hints = summaryHints(summary.flatMap((cells) => cells.map(({ value }) => String(value))));
  const { year, quarter } = interpretation.plan.parameters;
  const isKnown = located.has(PARAMETERS.name);
  return {
    body: bodyOf(isKnown ? plan.parameters : null, hints),
    year,
    quarter: hints.quarter ?? (isKnown ? quarter : 1),
  };
}

function compareParts(
  parts: Parts,
  plan: PlanTables,
  observation: Observation,
  depth: Depth,
  at: Moment,
): ComparedWorkbook {
  const { office, tracking, reading } = parts;
  const compared = compareCentres(parts, plan, observation);
  // What reads cells alone is about to write them: then the summary is refreshed.
  const isRefreshed = depth === "cells" || !isLoading(observation);
  const declared = declaredSheets(parts, plan, compared, observation, at, isRefreshed);
  const derived = locateTables(
    tablesOf(declared.filter(isDerived), () => undefined),
    observation,
  );
  const located = new Map([...office, ...tracking, ...derived]);
  const tabs = tabsOf(declared, located, observation.skeleton);
  const context: SheetContext = { observation, located, depth, renames: renamesOf(located.values()) };
  const sheets = declared.flatMap((layout) => {
    const tab = tabs.get(layout.name);
    return tab === undefined ? [] : [comparedSheet(layout, tab, compared.get(layout.name), context)];
  });
  const missing = missingSheets(declared, tabs, observation.skeleton);
  return {
    differences: [
      ...compareSkeleton(observation.skeleton),
      ...missing,
      ...(depth === "all" ? compareTabs(declared, tabs, observation.skeleton) : []),
      ...protections(declared, tabs, observation),
      ...sheets.flatMap(({ differences }) => differences),
    ],
    ...{ declared, sheets, located, tabs, reading },
    isIncomplete:
      missing.length > 0 || declared.some(({ tables }) => tables.some(({ name }) => !located.has(name))),
  };
}

type ComparedCentres = ReadonlyMap<string, ComparedCentre>;

/** The tracking sheets, each by the name that it should have. */
function compareCentres(
  { tracking, centres, content }: Parts,
  { indicators }: PlanTables,
  { grids }: Observation,
): ComparedCentres {
  const title = planTitle(content);
  return new Map(
    centres.map((centre) => [centre.sheet, compareCentre(centre, title, tracking, grids, indicators)]),
  );
}

/** All sheets as they should be, around what the office and managers typed. */
function declaredSheets(
  { office, reading, centres, content }: Parts,
  { parameters }: PlanTables,
  compared: ComparedCentres,
  observation: Observation,
  at: Moment,
  isRefreshed: boolean,
): readonly SheetLayout[] {
  const parametersAt = office.has(PARAMETERS.name) ? parameters : null;
  return allSheets({
    office: [...planFrames(), parametersFrame(content, parametersAt, office.get(BANDS.name) ?? null)],
    centres: [...compared.values()].map(({ layout }) => layout),
    explanation: explanationOf(centres),
    reading,
    log: recordRows(LOG.name, LOG_COLUMNS, office, observation),
    recovered: office.has(RECOVERED.name)
      ? recordRows(RECOVERED.name, RECOVERED_COLUMNS, office, observation)
      : null,
    ...{ at, isRefreshed },
  });
}

function comparedSheet(
  layout: SheetLayout,
  tab: string,
  centre: ComparedCentre | undefined,
  context: SheetContext,
): ComparedSheet {
  const rows = centre ?? rowsOf(layout, context.located, context.observation);
  const left = leftUndone(tab, context.observation);
  if (left === null) return compareSheet(comparable(layout), tab, keepingOf(layout), context, rows);
  const torn = { ...rows, differences: [left, ...rows.differences], isTorn: true };
  return compareSheet(layout, tab, "relay", context, torn);
}

/** Formats that go by row follow what a derived table says: a refresh sets them with its rows. */
function comparable(layout: SheetLayout): SheetLayout {
  if (!isDerived(layout)) return layout;
  return {
    ...layout,
    tables: layout.tables.map((table) => {
      const byRow = new Set(table.bands.map(({ firstHeader }) => firstHeader));
      return {
        ...table,
        bands: [],
        columns: table.columns.map((column) => {
          if (!byRow.has(column.header)) return column;
          const { numberFormat, ...open } = column;
          return numberFormat === undefined ? column : open;
        }),
      };
    }),
  };
}

/** A load has not come to its end yet: the summary has never been refreshed. */
function isLoading({ skeleton: { marker } }: Observation): boolean {
  return marker?.isOpen === true && marker.operation === "load";
}

/** A sheet that an interrupted operation was laying out: what stands on it is not to be trusted. */
function leftUndone(tab: string, { skeleton: { marker } }: Observation): Difference | null {
  if (marker === null || !isHalfLaid(marker, tab)) return null;
  return difference(findingOf("unfinished", tab, marker.operation), []);
}

function keepingOf(layout: SheetLayout): Keeping {
  return layout.protected || isDerived(layout) ? "relay" : "in-place";
}

/** Tracking sheets whose protection is off. */
function protections(
  declared: readonly SheetLayout[],
  tabs: Tabs,
  { skeleton }: Observation,
): readonly Difference[] {
  return declared.flatMap((layout) => {
    const tab = tabs.get(layout.name);
    const sheet = skeleton.sheets.find(({ name }) => name === tab);
    if (!layout.protected || sheet === undefined || sheet.protection !== null) return [];
    return [
      difference(findingOf("protection-off", sheet.name, sheet.name), [
        { type: "protect", sheet: sheet.name },
      ]),
    ];
  });
}
