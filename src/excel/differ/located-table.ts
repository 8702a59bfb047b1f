import { QUARTER_LABELS } from "../../domain/contract/vocabulary";
import { keyOf } from "../../domain/cells/table-cell";
import type { CellValue, TableColumn, TableData } from "../../domain/cells/workbook-data";
import type { Observation, TablePlace } from "../observe/observation";
import { gridCell } from "../observe/sheet-grid";
import type { GridCell, SheetGrid } from "../observe/sheet-grid";
import type { CatalogueEntry } from "../read/catalogue";
import type { Renames } from "./normal-form";

/** A table to be looked for. */
export interface WantedTable {
  readonly name: string;
  /** The headers of the contract, in their order. */
  readonly headers: readonly string[];
  /** Those that it had in the version before; absent: none other. */
  readonly earlier?: readonly string[];
  /** The sheet that it belongs on. */
  readonly sheet: string;
  /** Identifiers, one of which its first column must hold; absent: its headers tell it. */
  readonly keys?: ReadonlySet<string>;
}

/** Where a table of the declaration stands, also where its name, its frame or a header was lost. */
export interface LocatedTable extends TablePlace {
  readonly name: string;
  readonly sheet: string;
  /** The name that it has now; `null`: its cells are there, the table around them is not. */
  readonly nameNow: string | null;
  readonly rowCount: number;
  /** Width of the whole, other people's columns included. */
  readonly columnCount: number;
  readonly headers: readonly string[];
  /** Place of each header of the contract in the table, from 0; those that are missing have none. */
  readonly offsets: ReadonlyMap<string, number>;
  /** Headers of the contract that stand under another word. */
  readonly renamed: readonly { readonly header: string; readonly found: string }[];
  readonly missing: readonly string[];
}

/**
 * Finds the tables of the declaration: by name; else among the tables that nobody wants, by headers; else in the cells,
 * by a row that reads like the headers. The sheet that a table belongs on comes before others.
 */
export function locateTables(
  wanted: readonly WantedTable[],
  observation: Observation,
): ReadonlyMap<string, LocatedTable> {
  const { catalogue } = observation.skeleton;
  const byKey = new Map([...catalogue.values()].map((entry) => [entry.name.toLowerCase(), entry]));
  const located = new Map<string, LocatedTable>();
  for (const table of wanted) {
    const entry = byKey.get(table.name.toLowerCase());
    const place = entry && observation.places.get(entry.name);
    if (entry !== undefined && place !== undefined) located.set(table.name, fromEntry(table, entry, place));
  }
  const claimed = new Set([...located.values()].map(({ nameNow }) => nameNow));
  const free = [...catalogue.values()].filter(({ name }) => !claimed.has(name));
  const lost = wanted.filter(({ name }) => !located.has(name));
  const starts = headerStarts(lost, observation);
  for (const table of lost) {
    const found = renamedTable(table, free, observation) ?? cellsOf(table, starts, observation);
    if (found === null) continue;
    located.set(table.name, found);
    if (found.nameNow !== null)
      free.splice(
        free.findIndex(({ name }) => name === found.nameNow),
        1,
      );
  }
  return located;
}

function fromEntry(wanted: WantedTable, entry: CatalogueEntry, place: TablePlace): LocatedTable {
  return {
    ...place,
    name: wanted.name,
    sheet: entry.sheet,
    nameNow: entry.name,
    rowCount: entry.rowCount,
    columnCount: entry.headers.length,
    headers: entry.headers,
    ...columnsOf(wanted, entry.headers),
  };
}

/** A table under another name: it has all the headers, and no other wanted table has been found in it. */
function renamedTable(
  wanted: WantedTable,
  free: readonly CatalogueEntry[],
  observation: Observation,
): LocatedTable | null {
  const { places, grids } = observation;
  const fitting = free.filter(({ name, sheet, headers, rowCount }) => {
    const place = places.get(name);
    const hasAll = formsOf(wanted).some((form) => form.every((header) => headers.includes(header)));
    if (place === undefined || !hasAll) return false;
    const column = place.column + headers.indexOf(wanted.headers[0] ?? "");
    return hasKey(wanted, grids.get(sheet), { row: place.row, column }, rowCount);
  });
  const entry = fitting.find(({ sheet }) => sheet === wanted.sheet) ?? fitting[0];
  const place = entry && places.get(entry.name);
  return entry === undefined || place === undefined ? null : fromEntry(wanted, entry, place);
}

/** True: one of the rows below a header has an identifier that the table must have. */
function hasKey(
  { keys }: WantedTable,
  grid: SheetGrid | undefined,
  { row, column }: TablePlace,
  rowCount: number,
): boolean {
  if (keys === undefined) return true;
  return Array.from({ length: rowCount }, (_, index) => gridCell(grid, row + 1 + index, column)).some(
    ({ value }) => keys.has(keyOf(String(value))),
  );
}

/** Where the first headers of tables stand, by sheet and word, row by row. */
type HeaderStarts = ReadonlyMap<SheetGrid, ReadonlyMap<string, readonly TablePlace[]>>;

/** All cells are gone through once, however many tables are looked for. */
function headerStarts(wanted: readonly WantedTable[], { grids }: Observation): HeaderStarts {
  const words = new Set<CellValue | undefined>(
    wanted.flatMap((table) => formsOf(table).map(([first]) => first)),
  );
  return new Map(
    words.size === 0 ? [] : [...grids.values()].map((grid) => [grid, startsOn(grid, words)] as const),
  );
}

function startsOn(
  grid: SheetGrid,
  words: ReadonlySet<CellValue | undefined>,
): ReadonlyMap<string, readonly TablePlace[]> {
  const starts = new Map<string, TablePlace[]>();
  grid.cells.forEach((cells, down) => {
    cells.forEach(({ value }, right) => {
      if (typeof value !== "string" || !words.has(value)) return;
      const places = starts.get(value) ?? [];
      starts.set(value, places);
      places.push({ row: grid.row + down, column: grid.column + right });
    });
  });
  return starts;
}

/** Cells that read like the table, outside all tables. */
function cellsOf(wanted: WantedTable, starts: HeaderStarts, observation: Observation): LocatedTable | null {
  const grids = [...observation.grids.values()].sort(
    (a, b) => Number(b.sheet === wanted.sheet) - Number(a.sheet === wanted.sheet),
  );
  for (const [grid, headers] of grids.flatMap((each) =>
    formsOf(wanted).map((form) => [each, form] as const),
  )) {
    const place = headerPlace(headers, starts.get(grid)?.get(headers[0] ?? "") ?? [], grid, observation);
    if (place === null) continue;
    const rowCount = filledRowsBelow(grid, place, headers.length);
    if (!hasKey(wanted, grid, place, rowCount)) continue;
    return {
      ...place,
      ...{ name: wanted.name, sheet: grid.sheet, nameNow: null, rowCount, headers },
      columnCount: headers.length,
      ...columnsOf(wanted, headers),
    };
  }
  return null;
}

/** The headers by which it is known. */
function formsOf({ headers, earlier = [] }: WantedTable): readonly (readonly string[])[] {
  return earlier.length === 0 ? [headers] : [headers, earlier];
}

/** The first of some places where all the headers stand, and no table is. */
function headerPlace(
  headers: readonly string[],
  starts: readonly TablePlace[],
  grid: SheetGrid,
  { skeleton, places }: Observation,
): TablePlace | null {
  const found = starts.filter(({ row, column }) =>
    headers.every((header, index) => gridCell(grid, row, column + index).value === header),
  );
  if (found.length === 0) return null;
  const taken = new Set(
    [...skeleton.catalogue.values()]
      .filter(({ sheet }) => sheet === grid.sheet)
      .map(({ name }) => `${places.get(name)?.row ?? -1}:${places.get(name)?.column ?? -1}`),
  );
  return found.find(({ row, column }) => !taken.has(`${row}:${column}`)) ?? null;
}

function filledRowsBelow(grid: SheetGrid, { row, column }: TablePlace, width: number): number {
  let count = 0;
  while (isFilled(grid, row + 1 + count, column, width)) count += 1;
  return count;
}

/** True: something stands in the row, within some columns. */
export function isFilled(grid: SheetGrid | undefined, row: number, column: number, width: number): boolean {
  return Array.from({ length: width }, (_, index) => gridCell(grid, row, column + index)).some(
    ({ value, formula }) => value !== "" || formula !== "",
  );
}

/**
 * Headers of the contract by their places. A header that is missing is taken for renamed where a word of nobody's stands
 * in its place.
 */
function columnsOf(
  { headers: wanted, earlier = [] }: WantedTable,
  headers: readonly string[],
): Pick<LocatedTable, "offsets" | "renamed" | "missing"> {
  const known = new Set([...wanted, ...earlier]);
  const offsets = new Map<string, number>();
  const renamed: { header: string; found: string }[] = [];
  const missing: string[] = [];
  for (const [index, header] of wanted.entries()) {
    const place = headers.indexOf(header);
    const before = index === 0 ? -1 : (offsets.get(wanted[index - 1] ?? "") ?? -2);
    const found = headers[before + 1];
    if (place >= 0) offsets.set(header, place);
    else if (before >= -1 && found !== undefined && !known.has(found) && headers.length >= wanted.length) {
      offsets.set(header, before + 1);
      renamed.push({ header, found });
    } else missing.push(header);
  }
  return { offsets, renamed, missing };
}

/** The table as data, whatever its state; a missing column has no cells. */
export function locatedData(located: LocatedTable, grid: SheetGrid | undefined): TableData {
  const columns = [...located.offsets].map(([header, offset]): readonly [string, TableColumn] => {
    const cells = Array.from({ length: located.rowCount }, (_, row) =>
      gridCell(grid, located.row + 1 + row, located.column + offset),
    );
    const values: readonly CellValue[] = cells.map(({ value }) => value);
    const formulas = cells.map(({ formula }) => formula);
    return [header, { index: located.column + offset, values, formulas, ...formatsOf(header, cells) }];
  });
  const absent = located.missing.map((header): readonly [string, TableColumn] => [
    header,
    { index: located.column + located.columnCount, values: Array<CellValue>(located.rowCount).fill("") },
  ]);
  return {
    name: located.name,
    sheet: located.sheet,
    firstRow: located.row + 2,
    rowCount: located.rowCount,
    columns: new Map([...columns, ...absent]),
  };
}

/** How a reading is shown says whether a number was typed as a time, a date or a percentage. */
function formatsOf(header: string, cells: readonly GridCell[]): Pick<TableColumn, "formats"> {
  const isQuarter = QUARTER_LABELS.some((label) => label === header);
  return isQuarter ? { formats: cells.map(({ numberFormat }) => numberFormat) } : {};
}

/** What people have renamed among some tables. */
export function renamesOf(located: Iterable<LocatedTable>): Renames {
  const tables = new Map<string, string>();
  const headers = new Map<string, ReadonlyMap<string, string>>();
  for (const { name, nameNow, renamed } of located) {
    if (nameNow !== null && nameNow !== name) tables.set(nameNow.toLowerCase(), name);
    if (renamed.length > 0) {
      headers.set(name.toLowerCase(), new Map(renamed.map(({ header, found }) => [found, header])));
    }
  }
  return { tables, headers };
}
