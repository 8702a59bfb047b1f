import { earlierHeaders } from "../../domain/contract/earlier-form";
import { cellAddress } from "../cells/address";
import type { Area } from "../cells/address";
import type { SheetLayout, TextCell } from "../declare/sheet-layout";
import { gridCell, hasFormula } from "../observe/sheet-grid";
import type { SheetGrid } from "../observe/sheet-grid";
import { labelOf, placedTexts, presentLabel } from "./compare-labels";
import type { Relay, SetAside } from "./difference";
import { isSameCell } from "./changed-rows";
import { isFilled } from "./located-table";
import type { LocatedTable } from "./located-table";
import { contentOf } from "./tracking-rows";

/** Laying a sheet out again where it stands, and what of other people's has to make room. */
export interface PlannedRelay {
  readonly relay: Relay;
  readonly setAside: readonly SetAside[];
}

/**
 * Takes our tables and texts away from a sheet and lays them out again. What people wrote beside stays where it is;
 * only what stands where our tables will stand, and in columns that people have added to them, is set aside.
 *
 * @param unfinished tables of a sheet that only the add-in was writing, where whatever stands is its own: a table may not
 * have got its name yet. `null`: people may have written on the sheet.
 */
export function relayOf(
  layout: SheetLayout,
  sheet: string,
  located: ReadonlyMap<string, LocatedTable>,
  grid: SheetGrid | undefined,
  unfinished: readonly string[] | null,
): PlannedRelay {
  const own = layout.tables.flatMap(({ name }) => located.get(name) ?? []);
  const here = own.filter((table) => table.sheet === sheet);
  const old = here.map((table) => oldArea(table, grid));
  const texts = placedTexts(layout, located);
  const labels = new Set(layout.texts.filter(({ isLive }) => isLive !== true).map(labelOf));
  // What a cell says that lives changes; so does a formula when what it speaks of is gone.
  const live = texts.filter(
    ({ text, row, column }) =>
      text.isLive === true || (text.content.type === "formula" && hasFormula(gridCell(grid, row, column))),
  );
  const isLabel = (row: number, column: number): boolean =>
    labels.has(presentLabel(gridCell(grid, row, column))) ||
    live.some((placed) => placed.row === row && placed.column === column);
  const fresh: readonly Area[] = [...layout.tables.map(newArea), ...layout.texts.map(textArea)];
  const foreign: SetAside[] = here.flatMap((table) => addedColumns(table, grid));
  const cleared: Area[] = [...old, ...layout.tables.map(newArea), ...tailArea(layout, grid)];
  for (const { row, column } of filledCells(grid)) {
    if (old.some((area) => isIn(area, row, column))) continue;
    if (isLabel(row, column)) cleared.push({ row, column, rowCount: 1, columnCount: 1 });
    else if (
      unfinished === null &&
      !isDeclared(layout, grid, row, column) &&
      fresh.some((area) => isIn(area, row, column))
    )
      foreign.push(strangeCell(sheet, grid, row, column));
  }
  const tables = new Set([...own.flatMap(({ nameNow }) => nameNow ?? []), ...(unfinished ?? [])]);
  return { relay: { type: "relay", sheet, layout, tables: [...tables], cleared }, setAside: foreign };
}

/** What is left below the last table of a table that is gone: cells that have a look and hold nothing. */
function tailArea({ tables }: SheetLayout, grid: SheetGrid | undefined): readonly Area[] {
  const last = [...tables].sort((a, b) => b.row + b.rows.length - a.row - a.rows.length)[0];
  if (last === undefined || grid === undefined) return [];
  const first = last.row + last.rows.length + 1;
  const rowCount = grid.row + grid.cells.length - first;
  const width = last.columns.length;
  if (rowCount <= 0) return [];
  const isBlank = Array.from({ length: rowCount }, (_, index) => first + index).every(
    (row) => !isFilled(grid, row, last.column, width),
  );
  return isBlank ? [{ row: first, column: last.column, rowCount, columnCount: width }] : [];
}

/** True: the cell holds what one of our tables will hold there. */
function isDeclared(
  { tables }: SheetLayout,
  grid: SheetGrid | undefined,
  row: number,
  column: number,
): boolean {
  const cell = gridCell(grid, row, column);
  return tables.some((table) => {
    const [down, right] = [row - table.row, column - table.column];
    const own = table.columns[right];
    if (own === undefined || down < 0 || down > table.rows.length) return false;
    if (down === 0) return cell.value === own.header;
    if (own.content === "formula") return hasFormula(cell);
    const position = table.columns.slice(0, right).filter(({ content }) => content === "value").length;
    return own.content === "value" && isSameCell(table.rows[down - 1]?.[position] ?? null, cell.value);
  });
}

/** A table with what was written right below it. */
function oldArea(table: LocatedTable, grid: SheetGrid | undefined): Area {
  const { row, column, columnCount } = table;
  let rowCount = table.rowCount + 1;
  while (
    isFilled(grid, row + rowCount, column, columnCount) &&
    table.offsets.size > 1 &&
    isRowOfIt(table, grid, row + rowCount)
  ) {
    rowCount += 1;
  }
  return { row, column, rowCount, columnCount };
}

/** What stands below a table belongs to it where its first column is filled too: a heading stands there alone. */
function isRowOfIt({ column, columnCount }: LocatedTable, grid: SheetGrid | undefined, row: number): boolean {
  return isFilled(grid, row, column + 1, columnCount - 1);
}

function newArea({ row, column, rows, columns }: SheetLayout["tables"][number]): Area {
  return { row, column, rowCount: rows.length + 1, columnCount: columns.length };
}

function textArea({ row, column }: TextCell): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function addedColumns(table: LocatedTable, grid: SheetGrid | undefined): readonly SetAside[] {
  const known = new Set(table.offsets.values());
  const earlier = earlierHeaders(table.name);
  return table.headers.flatMap((header, offset) =>
    known.has(offset) || earlier.includes(header)
      ? []
      : Array.from({ length: table.rowCount }, (_, index) => table.row + 1 + index).flatMap((row) => {
          const cell = gridCell(grid, row, table.column + offset);
          if (cell.formula === "") return [];
          return [
            {
              ...{ sheet: table.sheet, table: table.name, column: header },
              id: String(gridCell(grid, row, table.column).value),
              address: cellAddress(row, table.column + offset),
              content: contentOf(cell),
            },
          ];
        }),
  );
}

function strangeCell(sheet: string, grid: SheetGrid | undefined, row: number, column: number): SetAside {
  return {
    ...{ sheet, table: "", id: "", column: "", address: cellAddress(row, column) },
    content: contentOf(gridCell(grid, row, column)),
  };
}

function filledCells(
  grid: SheetGrid | undefined,
): readonly { readonly row: number; readonly column: number }[] {
  if (grid === undefined) return [];
  return grid.cells.flatMap((cells, down) =>
    cells.flatMap(({ formula }, right) =>
      formula === "" ? [] : [{ row: grid.row + down, column: grid.column + right }],
    ),
  );
}

function isIn({ row, column, rowCount, columnCount }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;
}
