import { damaged } from "../host/run";

/** A table of the workbook: where it is and how its columns stand now. */
export interface CatalogueEntry {
  readonly name: string;
  readonly sheet: string;
  /** Headers from left to right, as they stand in the sheet. */
  readonly headers: readonly string[];
  /** Data rows. */
  readonly rowCount: number;
  /** A filter hides some of its rows. */
  readonly isFiltered: boolean;
}

/** All tables of the workbook, by name. */
export type Catalogue = ReadonlyMap<string, CatalogueEntry>;

/** The catalogue of tables whose names, sheets, headers, rows and filters have been loaded. */
export function catalogueFrom(tables: Excel.TableCollection): Catalogue {
  return new Map(
    tables.items.map((table) => [
      table.name,
      {
        name: table.name,
        sheet: table.worksheet.name,
        headers: table.columns.items.map(({ name }) => name),
        rowCount: table.rows.count,
        isFiltered: table.autoFilter.isDataFiltered,
      },
    ]),
  );
}

/** The table, or an error that names it. */
export function entryOf(catalogue: Catalogue, name: string): CatalogueEntry {
  const entry = catalogue.get(name);
  if (entry === undefined) throw damaged(`tabella «${name}»`);
  return entry;
}

/** Neighbouring columns of a table that hold neighbouring wanted headers. */
export interface ColumnRun {
  /** Position in the table, from 0. */
  readonly first: number;
  /** The headers that it holds, left to right. */
  readonly headers: readonly string[];
}

/**
 * Where the wanted headers stand, as few runs as possible. Columns may have been moved; a missing one is an error
 * that names table and column.
 */
export function columnRuns(
  { name, sheet, headers }: CatalogueEntry,
  wanted: readonly string[],
): readonly ColumnRun[] {
  const runs: { first: number; headers: string[] }[] = [];
  const found = wanted.map((header) => ({ header, index: headers.indexOf(header) }));
  for (const { header, index } of found.sort((a, b) => a.index - b.index)) {
    if (index < 0) throw damaged(`foglio «${sheet}», tabella «${name}»: manca la colonna «${header}»`);
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.headers.length === index) last.headers.push(header);
    else runs.push({ first: index, headers: [header] });
  }
  return runs;
}

/** The names of all tables on a sheet. */
export function tablesOn(catalogue: Catalogue, sheet: string): readonly string[] {
  return [...catalogue.values()].filter((entry) => entry.sheet === sheet).map(({ name }) => name);
}
