import { CENTRE_INDICATORS, CENTRE_PHASES, CENTRE_WORKINGS } from "../../domain/contract/centre-tables";
import { INDICATORS } from "../../domain/contract/plan-tables";
import type { ContractColumn } from "../../domain/contract/table";
import { keyOf } from "../../domain/cells/table-cell";
import type { TableData } from "../../domain/cells/workbook-data";
import { centreSheet } from "../declare/centre-sheet";
import { setFor } from "../schema/row-setting";
import type { CentreContent } from "../declare/centre-content";
import type { NamedCentre } from "../declare/centres";
import type { SheetLayout, TableLayout, TypedColumn, TypedContent } from "../declare/sheet-layout";
import { kindFormat } from "../schema/column";
import { centreTableNames } from "../schema/centre-places";
import { gridCell } from "../observe/sheet-grid";
import type { SheetGrid } from "../observe/sheet-grid";
import { registryRows } from "./registry-rows";
import type { CellContentMend, Difference, KindsMend, Mend, SetAside } from "./difference";
import { declaredFormat } from "./compare-looks";
import { findingOf } from "./finding-of";
import type { LocatedTable } from "./located-table";
import type { RowIdentity } from "./match-rows";
import { rowSetAside, trackingRows } from "./tracking-rows";
import type { TrackingRow, TrackingRows } from "./tracking-rows";

/** A tracking sheet: as it should be around what people typed, and how its rows differ from the plan's. */
export interface ComparedCentre {
  readonly layout: SheetLayout;
  readonly differences: readonly Difference[];
  /** Rows are missing, strange or out of place: the sheet has to be laid out again. */
  readonly isTorn: boolean;
  /** Rows of indicators that the registry does not have stand among the others. */
  readonly isOdd: boolean;
}

const INDICATOR_IDENTITY = {
  id: CENTRE_INDICATORS.id,
  objective: CENTRE_INDICATORS.objective,
  objectiveTitle: CENTRE_INDICATORS.objectiveTitle,
  text: CENTRE_INDICATORS.indicator,
};
const PHASE_IDENTITY = {
  id: CENTRE_PHASES.id,
  objective: CENTRE_PHASES.objective,
  objectiveTitle: CENTRE_PHASES.objectiveTitle,
  text: CENTRE_PHASES.phase,
};

/** Compares the rows of a tracking sheet with the plan's; what people typed stays with the row that they read. */
export function compareCentre(
  { content, sheet }: NamedCentre,
  title: string,
  located: ReadonlyMap<string, LocatedTable>,
  grids: ReadonlyMap<string, SheetGrid>,
  registry: TableData,
): ComparedCentre {
  const names = centreTableNames(content.centre.code);
  const plain = centreSheet(content, sheet, title);
  const grid = gridOf(plain, located, grids);
  const phaseTop = located.get(names.phases)?.row ?? Infinity;
  const indicators = rowsOf(
    plain,
    names.indicators,
    content.indicators,
    INDICATOR_IDENTITY,
    located,
    grid,
    phaseTop - 1,
  );
  const phases = rowsOf(plain, names.phases, content.phases, PHASE_IDENTITY, located, grid, Infinity);
  const ordered: CentreContent = {
    ...content,
    indicators: inOrder(content.indicators, indicators),
    phases: inOrder(content.phases, phases),
  };
  const typed = new Map([
    [names.indicators, indicators],
    [names.phases, phases],
  ]);
  const layout = withTyped(centreSheet(ordered, sheet, title), typed);
  const rows = [
    ...rowDifferences(indicators, content.indicators, INDICATOR_IDENTITY),
    ...rowDifferences(phases, content.phases, PHASE_IDENTITY),
  ];
  const torn = isTorn(indicators) || isTorn(phases);
  const isOdd = [indicators, phases].some((one) => one?.rows.some(isStranger) === true);
  const kinds = torn || isOdd ? [] : kindDifference(layout, ordered, located, grid, registry);
  return { layout, differences: [...rows, ...kinds], isTorn: torn, isOdd };
}

/** The sheet that holds its tables, else the one that is called like it. */
function gridOf(
  { name: sheet, tables }: SheetLayout,
  located: ReadonlyMap<string, LocatedTable>,
  grids: ReadonlyMap<string, SheetGrid>,
): SheetGrid | undefined {
  const [held] = tables.flatMap(({ name }) => located.get(name)?.sheet ?? []);
  return grids.get(held ?? sheet);
}

function rowsOf(
  plain: SheetLayout,
  name: string,
  declared: CentreContent["indicators"] | CentreContent["phases"],
  columns: typeof INDICATOR_IDENTITY | typeof PHASE_IDENTITY,
  located: ReadonlyMap<string, LocatedTable>,
  grid: SheetGrid | undefined,
  lastRow: number,
): TrackingRows | null {
  const table = located.get(name);
  if (table === undefined) return null;
  const inputs =
    plain.tables.find((one) => one.name === name)?.columns.filter(({ content }) => content === "input") ?? [];
  return trackingRows(table, grid, declared, { ...columns, inputs }, lastRow);
}

function inOrder<Row>(declared: readonly Row[], rows: TrackingRows | null): readonly Row[] {
  return rows === null ? declared : rows.order.flatMap((place) => declared[place] ?? []);
}

function isTorn(rows: TrackingRows | null): boolean {
  if (rows === null) return false;
  return (
    rows.missing.length > 0 ||
    rows.rows.some((row) => row.isOutside || (row.declared === null && !isStranger(row)))
  );
}

/** A row of an indicator that the registry does not have: the office may have deleted it there by mistake. */
function isStranger({ declared, cause, identity }: TrackingRow): boolean {
  return declared === null && cause === "row-unknown" && identity.id.trim() !== "";
}

function withTyped(layout: SheetLayout, typed: ReadonlyMap<string, TrackingRows | null>): SheetLayout {
  return {
    ...layout,
    tables: layout.tables.map((table) => ({ ...table, typed: typedColumns(table, typed.get(table.name)) })),
  };
}

/** What people typed, column by column, in the order of the rows to be. */
function typedColumns(table: TableLayout, rows: TrackingRows | null | undefined): readonly TypedColumn[] {
  if (rows === null || rows === undefined) return [];
  const byPlace = new Map(rows.rows.map((row) => [row.declared, row]));
  return table.columns
    .filter(({ content }) => content === "input")
    .map((column) => ({
      header: column.header,
      cells: rows.order.map((place, row): TypedContent => {
        const cell = byPlace.get(place)?.typed.find(({ header }) => header === column.header);
        if (cell === undefined) return { content: "", isFormula: false };
        // Where the declaration leaves the format open, what Excel made of a typed `85%` stands.
        const { numberFormat, ...typed } = cell.typed;
        const isOpen = numberFormat !== undefined && declaredFormat(column, table, row) === undefined;
        return isOpen ? { ...typed, numberFormat } : typed;
      }),
    }));
}

function rowDifferences(
  rows: TrackingRows | null,
  declared: readonly RowIdentity[],
  columns: typeof INDICATOR_IDENTITY | typeof PHASE_IDENTITY,
): readonly Difference[] {
  if (rows === null) return [];
  return [
    ...rows.rows.flatMap((row) => rowDifference(rows, row, declared, columns)),
    ...missingRows(rows, declared),
  ];
}

function rowDifference(
  rows: TrackingRows,
  row: TrackingRow,
  declared: readonly RowIdentity[],
  columns: typeof INDICATOR_IDENTITY | typeof PHASE_IDENTITY,
): readonly Difference[] {
  const { located } = rows;
  const match = row.declared === null ? undefined : declared[row.declared];
  const at = { row: row.row, column: located.column };
  if (match === undefined || row.isOutside) {
    const cause = row.isOutside ? "row-outside" : (row.cause ?? "row-unknown");
    const setAside: readonly SetAside[] = match === undefined ? rowSetAside(rows, row) : [];
    const remedy = isStranger(row) ? "by-hand" : setAside.length > 0 ? "set-aside" : "restored";
    const finding = findingOf(cause, located.sheet, located.name, { at, found: row.identity.id, remedy });
    return [{ finding, mends: [], setAside }];
  }
  if (row.cause === null) return [];
  // A column that is gone says nothing about its rows.
  const cells = [
    identityCell(located, row.row, columns.id, row.identity.id, match.id),
    identityCell(located, row.row, columns.objective, row.identity.objective, match.objective),
    identityCell(located, row.row, columns.objectiveTitle, row.identity.objectiveTitle, match.objectiveTitle),
    identityCell(located, row.row, columns.text, row.identity.text, match.text),
  ].flatMap((cell) => cell ?? []);
  if (cells.length === 0) return [];
  const finding = findingOf(row.cause, located.sheet, located.name, {
    ...{ at, found: row.identity.id, wanted: match.id },
  });
  return [{ finding, mends: [{ type: "contents", sheet: located.sheet, cells }], setAside: [] }];
}

function identityCell(
  located: LocatedTable,
  row: number,
  { header }: ContractColumn,
  found: string,
  wanted: string,
): CellContentMend | null {
  const offset = located.offsets.get(header);
  if (offset === undefined || found === wanted) return null;
  return { row, column: located.column + offset, content: { content: wanted, isFormula: false } };
}

function missingRows(
  { located, missing }: TrackingRows,
  declared: readonly RowIdentity[],
): readonly Difference[] {
  return missing.flatMap((place) => {
    const wanted = declared[place]?.id;
    if (wanted === undefined) return [];
    return [
      { finding: findingOf("row-missing", located.sheet, located.name, { wanted }), mends: [], setAside: [] },
    ];
  });
}

/** Rows whose formats, prompts and validation were set for another kind or rule than the registry names now. */
function kindDifference(
  layout: SheetLayout,
  { indicators }: CentreContent,
  located: ReadonlyMap<string, LocatedTable>,
  grid: SheetGrid | undefined,
  registry: TableData,
): readonly Difference[] {
  const [table, workings] = layout.tables;
  const place = located.get(table?.name ?? "");
  const kept = located.get(workings?.name ?? "");
  const offset = kept?.offsets.get(CENTRE_WORKINGS.setFor.header);
  if (table === undefined || place === undefined || kept === undefined || offset === undefined) return [];
  const behind = indicators.flatMap((indicator, row) => {
    const set = gridCell(grid, kept.row + 1 + row, kept.column + offset).value;
    const wanted = setFor(indicator);
    return set === wanted ? [] : [{ ...indicator, wanted, row }];
  });
  const [first] = behind;
  if (first === undefined) return [];
  const keptIn = { row: kept.row + 1, column: kept.column + offset, rowCount: indicators.length };
  const mend: Mend = {
    ...{ type: "kinds", sheet: place.sheet },
    kinds: {
      layout: { ...table, row: place.row, column: place.column },
      keptIn: { ...keptIn, columnCount: 1 },
      kinds: indicators.map(setFor),
      registryFormats: registryFormats(behind, registry),
    },
  };
  const at = { row: place.row + 1 + first.row, column: place.column };
  const particulars = { at, count: behind.length, found: first.id, wanted: first.wanted };
  return [
    { finding: findingOf("kind-behind", place.sheet, place.name, particulars), mends: [mend], setAside: [] },
  ];
}

/** Baselines and targets in the format of the kind that their indicator has now. What is no number stays General, as at a load. */
function registryFormats(
  indicators: readonly Pick<CentreContent["indicators"][number], "id" | "kind">[],
  registry: TableData,
): KindsMend["registryFormats"] {
  const rows = registryRows(registry);
  return indicators.flatMap(({ id, kind }) => {
    const row = rows.get(keyOf(id));
    if (row === undefined) return [];
    return [INDICATORS.baseline, INDICATORS.target].map(({ header }) => {
      const isNumber = typeof registry.columns.get(header)?.values[row] === "number";
      return { row, header, numberFormat: isNumber ? kindFormat(kind) : "General" };
    });
  });
}
