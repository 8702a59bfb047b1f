import { KEY_COLUMNS } from "../../contract/key-columns";
import { keyOf } from "../../cells/table-cell";
import type { CellChange, CellValue, TableColumn, TableData, WorkbookData } from "../../cells/workbook-data";

/** The workbook as it would be with some cells changed: values in place of whatever stood there. */
export function withChanges(data: WorkbookData, changes: readonly CellChange[]): WorkbookData {
  const changed = (table: TableData): TableData => changedTable(table, changes);
  const ifThere = (table: TableData | null): TableData | null => (table === null ? null : changed(table));
  return {
    ...{ objectives: changed(data.objectives), indicators: changed(data.indicators) },
    ...{ phases: changed(data.phases), parameters: changed(data.parameters) },
    ...{ bands: ifThere(data.bands), log: data.log },
    centres: data.centres.map(({ code, indicators, phases }) => ({
      ...{ code, indicators: ifThere(indicators), phases: ifThere(phases) },
    })),
  };
}

/** The changes whose cells still hold what they expect. */
export function stillDue(changes: readonly CellChange[], data: WorkbookData): readonly CellChange[] {
  const tables = [
    ...[data.objectives, data.indicators, data.phases, data.parameters],
    ...data.centres.flatMap(({ indicators, phases }) => [indicators ?? [], phases ?? []].flat()),
  ];
  return changes.filter(({ target, before }) => {
    const table = tables.find(({ name }) => name === target.table);
    const row = table === undefined ? -1 : rowNamed(table, target.key);
    return table?.columns.get(target.header)?.values[row] === before;
  });
}

function changedTable(table: TableData, changes: readonly CellChange[]): TableData {
  const own = changes.filter(({ target }) => target.table === table.name);
  if (own.length === 0) return table;
  const columns = new Map(table.columns);
  for (const { target, after } of own) {
    const [row, column] = [rowNamed(table, target.key), columns.get(target.header)];
    if (row >= 0 && column !== undefined) columns.set(target.header, changedColumn(column, row, after));
  }
  return { ...table, columns };
}

/** The first row with this name; −1: there is none. */
function rowNamed({ columns }: TableData, key: string): number {
  const names = KEY_COLUMNS.map(({ header }) => columns.get(header)).find((column) => column !== undefined);
  return names?.values.findIndex((name) => keyOf(String(name)) === keyOf(key)) ?? -1;
}

/** The format goes with what stood there: nothing is known of it any more. */
function changedColumn({ formats, ...column }: TableColumn, row: number, after: CellValue): TableColumn {
  const replaced = <Cell>(cells: readonly Cell[], by: Cell): readonly Cell[] =>
    cells.map((cell, position) => (position === row ? by : cell));
  return {
    ...column,
    values: replaced(column.values, after),
    ...(column.formulas === undefined ? {} : { formulas: replaced(column.formulas, after) }),
    ...(formats === undefined ? {} : { formats: replaced(formats, "General") }),
  };
}
