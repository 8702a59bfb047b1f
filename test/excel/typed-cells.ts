import { KEY_COLUMNS } from "../../src/domain/contract/key-columns";
import type { ContractColumn, ContractTable } from "../../src/domain/contract/table";
import { centreInName, isNamed } from "../../src/domain/contract/table";
import { BANDS } from "../../src/domain/contract/band-table";
import { CENTRE_INDICATORS, CENTRE_PHASES } from "../../src/domain/contract/centre-tables";
import { INDICATORS, OBJECTIVES, PHASES } from "../../src/domain/contract/plan-tables";
import { PARAMETERS } from "../../src/domain/contract/service-tables";
import type { EmbeddedWorkbook } from "../../src/embedded/model/workbook";
import type { SeenValue } from "./embedded";
import { tableRows } from "./embedded";

/** A cell in which somebody has typed, or may have. */
export interface TypedCell {
  readonly table: string;
  /** The text that names the row. */
  readonly key: string;
  readonly header: string;
  readonly value: SeenValue;
}

const OFFICE_TABLES: readonly ContractTable[] = [OBJECTIVES, INDICATORS, PHASES, PARAMETERS, BANDS];
const CENTRE_TABLES = [CENTRE_INDICATORS, CENTRE_PHASES];

/** What stands in the columns that the office and the managers fill, wherever their tables are now. */
export function typedCells(workbook: EmbeddedWorkbook): readonly TypedCell[] {
  return workbook.sheets.flatMap(({ tables }) => tables.flatMap(({ name }) => cellsOf(workbook, name)));
}

/** One text for each cell that holds something. */
export function typedCellTexts(cells: readonly TypedCell[]): readonly string[] {
  return cells
    .filter(({ value }) => value !== "")
    .map(({ table, key, header, value }) => `${table}, ${key}, ${header}: ${JSON.stringify(value)}`);
}

function cellsOf(workbook: EmbeddedWorkbook, table: string): readonly TypedCell[] {
  const headers = typedHeaders(table);
  if (headers.length === 0) return [];
  return tableRows(workbook, table).flatMap((row) => {
    const key = String(KEY_COLUMNS.map(({ header }) => row[header]).find((cell) => cell !== undefined) ?? "");
    return headers.flatMap((header) => {
      const value = row[header];
      return value === undefined ? [] : [{ table, key, header, value }];
    });
  });
}

/** Headers of the columns that people fill; none for a table that is not one of these. */
function typedHeaders(table: string): readonly string[] {
  const columns: readonly ContractColumn[] = [
    ...OFFICE_TABLES.filter((each) => isNamed(each, table)),
    ...CENTRE_TABLES.filter((each) => (centreInName(each, table) ?? "") !== ""),
  ].flatMap((each) => Object.values(each.columns));
  return columns
    .filter(({ writer }) => writer === "office" || writer === "manager")
    .map(({ header }) => header);
}
