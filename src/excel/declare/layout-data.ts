import { BANDS } from "../../domain/contract/band-table";
import { CENTRE_INDICATORS, CENTRE_PHASES } from "../../domain/contract/centre-tables";
import { OBJECTIVES, INDICATORS, PHASES } from "../../domain/contract/plan-tables";
import { PARAMETERS } from "../../domain/contract/service-tables";
import { centreInName } from "../../domain/contract/table";
import type {
  CellValue,
  CentreData,
  TableColumn,
  TableData,
  WorkbookData,
} from "../../domain/cells/workbook-data";
import type { PlanData } from "./centres";
import type { SheetLayout, TableLayout } from "./sheet-layout";

/** The plan's own tables as a fresh layout holds them. */
export function planLayoutData(layouts: readonly SheetLayout[]): PlanData {
  return planOf(tablesOf(layouts));
}

/**
 * What reading a freshly laid out workbook would give: nothing typed yet. So the first summary is computed like
 * every other one.
 */
export function layoutData(layouts: readonly SheetLayout[]): WorkbookData {
  const tables = tablesOf(layouts);
  return {
    ...planOf(tables),
    parameters: required(tables, PARAMETERS.name),
    bands: tables.get(BANDS.name) ?? null,
    log: null,
    centres: centresOf([...tables.values()]),
  };
}

type Tables = ReadonlyMap<string, TableData>;

function tablesOf(layouts: readonly SheetLayout[]): Tables {
  const tables = layouts.flatMap((sheet) => sheet.tables.map((table) => tableData(sheet.name, table)));
  return new Map(tables.map((table) => [table.name, table]));
}

function planOf(tables: Tables): PlanData {
  return {
    objectives: required(tables, OBJECTIVES.name),
    indicators: required(tables, INDICATORS.name),
    phases: required(tables, PHASES.name),
  };
}

function centresOf(tables: readonly TableData[]): readonly CentreData[] {
  const centres = new Map<string, { indicators: TableData | null; phases: TableData | null }>();
  for (const table of tables) {
    const code = centreInName(CENTRE_INDICATORS, table.name) ?? centreInName(CENTRE_PHASES, table.name);
    if (code === null) continue;
    const centre = centres.get(code) ?? { indicators: null, phases: null };
    centres.set(
      code,
      centreInName(CENTRE_INDICATORS, table.name) === null
        ? { ...centre, phases: table }
        : { ...centre, indicators: table },
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

function required(tables: Tables, name: string): TableData {
  const table = tables.get(name);
  if (table === undefined) throw new RangeError(`layout without table ${name}`);
  return table;
}
