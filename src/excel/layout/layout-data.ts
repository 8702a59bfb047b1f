import type {
  CellValue,
  CentreData,
  TableColumn,
  TableData,
  WorkbookData,
} from "../../domain/cells/workbook-data";
import { centreOfPhasesTable, centreOfTable, TABLES } from "../names";
import type { SheetLayout, TableLayout } from "./sheet-layout";

/**
 * What reading a freshly laid out workbook would give: nothing typed yet. So the first summary is computed like
 * every other one.
 */
export function layoutData(layouts: readonly SheetLayout[]): WorkbookData {
  const tables = layouts.flatMap((sheet) => sheet.tables.map((table) => tableData(sheet.name, table)));
  const byName = new Map(tables.map((table) => [table.name, table]));
  return {
    objectives: required(byName, TABLES.objectives),
    indicators: required(byName, TABLES.indicators),
    phases: required(byName, TABLES.phases),
    parameters: required(byName, TABLES.parameters),
    bands: byName.get(TABLES.bands) ?? null,
    centres: centresOf(tables),
  };
}

function centresOf(tables: readonly TableData[]): readonly CentreData[] {
  const centres = new Map<string, { indicators: TableData | null; phases: TableData | null }>();
  for (const table of tables) {
    const code = centreOfTable(table.name) ?? centreOfPhasesTable(table.name);
    if (code === null) continue;
    const centre = centres.get(code) ?? { indicators: null, phases: null };
    centres.set(
      code,
      centreOfTable(table.name) === null ? { ...centre, phases: table } : { ...centre, indicators: table },
    );
  }
  return [...centres].map(([code, centre]) => ({ code, ...centre }));
}

function tableData(sheet: string, { name, columns, row, column, rows }: TableLayout): TableData {
  const valueHeaders = columns.filter(({ content }) => content === "value").map(({ header }) => header);
  const entries = columns.map(({ header, content }, offset): readonly [string, TableColumn] => {
    const position = content === "value" ? valueHeaders.indexOf(header) : -1;
    const values = rows.map((cells): CellValue => (position < 0 ? "" : (cells[position] ?? "")));
    return [header, { index: column + offset, values }];
  });
  return { name, sheet, firstRow: row + 2, rowCount: rows.length, columns: new Map(entries) };
}

function required(tables: ReadonlyMap<string, TableData>, name: string): TableData {
  const table = tables.get(name);
  if (table === undefined) throw new RangeError(`layout without table ${name}`);
  return table;
}
