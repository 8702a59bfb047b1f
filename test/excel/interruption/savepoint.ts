import { recalculate } from "../../../src/embedded/calculation/calculation";
import type { Area } from "../../../src/embedded/model/area";
import { WHOLE_SHEET } from "../../../src/embedded/model/area";
import type { CellGrid } from "../../../src/embedded/model/cell-grid";
import type { Sheet } from "../../../src/embedded/model/sheet";
import type { EmbeddedWorkbook, WorkbookChange } from "../../../src/embedded/model/workbook";
import { announce } from "../../../src/embedded/model/workbook";
import { copyWorkbook } from "./workbook-copy";

/** A state of a workbook that can be begun with again and again. */
export interface Savepoint {
  /** The workbook as it was; what was begun with before is at an end. Nobody listens to it. */
  begin(): EmbeddedWorkbook;
}

/**
 * Remembers the workbook as it is now. To begin again it is put back in place, which is cheaper than a copy: the formulas
 * that nobody touched stay in the calculation engine, whose building takes most of the time of a small workbook. Only where
 * sheets were deleted it becomes a copy (HyperFormula 3.5 fails when a sheet comes back that formulas have spoken of
 * meanwhile). Calculation has to be automatic: otherwise cells show what the engine would not give.
 */
export function savepointOf(workbook: EmbeddedWorkbook): Savepoint {
  if (workbook.calculationMode !== "Automatic") throw new Error("a savepoint needs automatic calculation");
  recalculate(workbook);
  const kept = copyWorkbook(workbook);
  let current = placedSavepoint(workbook);
  return {
    begin() {
      if (current.hasLostSheets()) current = placedSavepoint(copyWorkbook(kept));
      else current.restore();
      return current.workbook;
    },
  };
}

/** A workbook that is put back in place, as long as it has all its sheets. */
interface PlacedSavepoint {
  readonly workbook: EmbeddedWorkbook;
  hasLostSheets(): boolean;
  restore(): void;
}

function placedSavepoint(workbook: EmbeddedWorkbook): PlacedSavepoint {
  recalculate(workbook);
  const listeners = [...workbook.listeners];
  const sheets = workbook.sheets.map(sheetSavepoint);
  const saved = new Set(sheets.map(({ sheet }) => sheet));
  const restoreNames = namesSavepoint(workbook);
  const restoreLook = lookSavepoint(workbook);
  return {
    workbook,
    hasLostSheets: () => [...saved].some((sheet) => !workbook.sheets.includes(sheet)),
    restore() {
      workbook.listeners.clear();
      listeners.forEach((listener) => workbook.listeners.add(listener));
      const added = workbook.sheets.filter((sheet) => !saved.has(sheet));
      workbook.sheets.splice(0, Infinity, ...saved);
      const changes: WorkbookChange[] = [
        ...added.map((sheet): WorkbookChange => ({ kind: "sheetDeleted", sheet })),
        ...sheets.flatMap(({ restore }) => restore()),
        ...restoreNames(),
      ];
      restoreLook();
      for (const change of changes) announce(workbook, change);
      recalculate(workbook);
    },
  };
}

/** Gives the changes that have to be told. */
type Restore = () => readonly WorkbookChange[];

/** Members of a sheet that stay the same object; what formulas were ever seen to name may only grow. */
const IN_PLACE = new Set(["cells", "columns", "rows", "tables", "mentions", "customProperties"]);

function sheetSavepoint(sheet: Sheet): { readonly sheet: Sheet; readonly restore: Restore } {
  const plain = Object.fromEntries(Object.entries(sheet).filter(([key]) => !IN_PLACE.has(key)));
  const lines = [new Map(sheet.columns), new Map(sheet.rows)] as const;
  const properties = new Map(sheet.customProperties);
  const restoreCells = cellsSavepoint(sheet);
  const restoreTables = tablesSavepoint(sheet);
  return {
    sheet,
    restore() {
      const before = sheet.name;
      Object.assign(sheet, plain);
      become(sheet.columns, lines[0]);
      become(sheet.rows, lines[1]);
      become(sheet.customProperties, properties);
      const renamed: readonly WorkbookChange[] =
        before === sheet.name ? [] : [{ kind: "sheetRenamed", sheet, before }];
      return [...renamed, ...restoreTables(), ...restoreCells()];
    },
  };
}

function cellsSavepoint(sheet: Sheet): Restore {
  const saved = sheet.cells.copy();
  return () => {
    const changed = changedCells(saved, sheet.cells);
    for (const { row, column } of changed) {
      const cell = saved.get(row, column);
      if (cell) sheet.cells.set(row, column, cell);
      else sheet.cells.remove(row, column);
    }
    return changed.length === 0 ? [] : [{ kind: "content", sheet, area: around(changed) }];
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells never change themselves, so another cell is another object. */
function changedCells(one: CellGrid, other: CellGrid): readonly Place[] {
  const changed: Place[] = [];
  one.visit(WHOLE_SHEET, (cell, row, column) => {
    if (other.get(row, column) !== cell) changed.push({ row, column });
  });
  other.visit(WHOLE_SHEET, (_, row, column) => {
    if (!one.get(row, column)) changed.push({ row, column });
  });
  return changed;
}

function around(places: readonly Place[]): Area {
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const rowCount = Math.max(...rows) - row + 1;
  return { row, column, rowCount, columnCount: Math.max(...columns) - column + 1 };
}

function tablesSavepoint(sheet: Sheet): Restore {
  const saved = sheet.tables.map((table) => ({ table, state: { ...table } }));
  return () => {
    const now = sheet.tables.map(({ name }) => name);
    const isSame =
      sheet.tables.length === saved.length &&
      saved.every(({ table, state }, index) => sheet.tables[index] === table && holdsSame(table, state));
    if (isSame) return [];
    for (const { table, state } of saved) Object.assign(table, state);
    sheet.tables.splice(0, Infinity, ...saved.map(({ table }) => table));
    return [{ kind: "table", sheet, names: [...now, ...sheet.tables.map(({ name }) => name)] }];
  };
}

function holdsSame(one: object, other: object): boolean {
  return Object.entries(other).every(([key, value]) => Reflect.get(one, key) === value);
}

function namesSavepoint(workbook: EmbeddedWorkbook): Restore {
  const saved = workbook.names.map((name) => ({ name, state: { ...name } }));
  return () => {
    const kept = new Set(saved.map(({ name }) => name));
    const added = workbook.names.filter((name) => !kept.has(name)).map(({ name }) => name);
    const changed = saved
      .filter(({ name, state }) => !workbook.names.includes(name) || !holdsSame(name, state))
      .map(({ name }) => name.name);
    for (const { name, state } of saved) Object.assign(name, state);
    workbook.names.splice(0, Infinity, ...kept);
    const names = [...added, ...changed];
    return names.length === 0 ? [] : [{ kind: "names", names }];
  };
}

/** What no formula depends on. */
function lookSavepoint(workbook: EmbeddedWorkbook): () => void {
  const styles = [...workbook.styles].map(([key, style]) => ({ key, style, state: { ...style } }));
  const { activeSheet, structureProtected, structurePassword, calculationMode } = workbook;
  const properties = new Map(workbook.properties.custom);
  const texts = Object.entries(workbook.properties).filter(([, value]) => typeof value !== "object");
  const settings = new Map(workbook.settings);
  return () => {
    for (const { style, state } of styles) Object.assign(style, state);
    become(workbook.styles, new Map(styles.map(({ key, style }) => [key, style])));
    Object.assign(workbook, { activeSheet, structureProtected, structurePassword, calculationMode });
    Object.assign(workbook.properties, Object.fromEntries(texts));
    become(workbook.properties.custom, properties);
    become(workbook.settings, settings);
  };
}

function become<Key, Value>(map: Map<Key, Value>, wanted: ReadonlyMap<Key, Value>): void {
  map.clear();
  for (const [key, value] of wanted) map.set(key, value);
}
