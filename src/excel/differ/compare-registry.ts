import { INDICATORS, OBJECTIVES, PHASES } from "../../domain/contract/plan-tables";
import { PARAMETERS } from "../../domain/contract/service-tables";
import { keyOf } from "../../domain/cells/table-cell";
import type { ContractColumn } from "../../domain/contract/table";
import type { TableLayout } from "../declare/sheet-layout";
import { gridCell } from "../observe/sheet-grid";
import type { SheetGrid } from "../observe/sheet-grid";
import { difference } from "./compare-table";
import type { Difference, Mend } from "./difference";
import { findingOf } from "./finding-of";
import { isFilled } from "./located-table";
import type { LocatedTable } from "./located-table";

/** The columns without which a row is none of the plan's: its key first. */
const NEEDED: Readonly<Record<string, readonly ContractColumn[]>> = {
  [OBJECTIVES.name]: [OBJECTIVES.code, OBJECTIVES.centre],
  [INDICATORS.name]: [INDICATORS.id, INDICATORS.objective],
  [PHASES.name]: [PHASES.id, PHASES.objective],
};

/** Rows of a table of the plan that were written below it, and identifiers that tell no row from another. */
export function comparePlanRows(located: LocatedTable, grid: SheetGrid | undefined): readonly Difference[] {
  const [key, ...others] = NEEDED[located.name] ?? [];
  if (key === undefined) return [];
  return [...outsideRows(located, grid, [key, ...others]), ...sharedKeys(located, grid, key)];
}

/** Rows below the table that have what a row of it needs, also after a blank one: the table takes them in. */
function outsideRows(
  located: LocatedTable,
  grid: SheetGrid | undefined,
  needed: readonly ContractColumn[],
): readonly Difference[] {
  const first = located.row + 1 + located.rowCount;
  const end = grid === undefined ? first : grid.row + grid.cells.length;
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index).filter((row) =>
    needed.every((column) => textAt(located, grid, row, column) !== ""),
  );
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (top === undefined || bottom === undefined) return [];
  const { row, column, columnCount, sheet, name } = located;
  const mend: Mend = {
    ...{ type: "table-rows", sheet, table: located.nameNow ?? name },
    area: { row, column, columnCount, rowCount: bottom - row + 1 },
  };
  const particulars = {
    at: { row: top, column },
    count: rows.length,
    found: textAt(located, grid, top, needed[0]),
  };
  const finding = findingOf("row-outside", sheet, name, particulars);
  return [difference(finding, located.nameNow === null ? [] : [mend])];
}

/** Identifiers that stand twice or not at all: nobody but the office can tell; and those with blanks around them. */
function sharedKeys(
  located: LocatedTable,
  grid: SheetGrid | undefined,
  key: ContractColumn,
): readonly Difference[] {
  const seen = new Set<string>();
  const column = located.column + (located.offsets.get(key.header) ?? 0);
  const { sheet, name } = located;
  return Array.from({ length: located.rowCount }, (_, index) => located.row + 1 + index).flatMap((row) => {
    const text = textAt(located, grid, row, key);
    const isShared = text === "" || seen.has(keyOf(text));
    seen.add(keyOf(text));
    if (!isFilled(grid, row, located.column, located.columnCount)) return [];
    const at = { row, column };
    const written = String(gridCell(grid, row, column).value);
    if (isShared) {
      const particulars = { at, found: text, remedy: "by-hand" } as const;
      return [difference(findingOf("id-not-unique", sheet, name, particulars), [])];
    }
    if (written === text) return [];
    const cells = [{ ...at, content: { content: text, isFormula: false } }];
    return [
      difference(findingOf("id-misspelt", sheet, name, { at, found: written, wanted: text }), [
        { type: "contents", sheet, cells },
      ]),
    ];
  });
}

function textAt(
  located: LocatedTable,
  grid: SheetGrid | undefined,
  row: number,
  column: ContractColumn | undefined,
): string {
  const offset = located.offsets.get(column?.header ?? "");
  return offset === undefined ? "" : String(gridCell(grid, row, located.column + offset).value).trim();
}

/** Parameters that are gone, or whose name was changed: those are known by their description. */
export function compareParameters(
  layout: TableLayout,
  located: LocatedTable,
  grid: SheetGrid | undefined,
): readonly Difference[] {
  const rows = Array.from({ length: located.rowCount }, (_, index) => located.row + 1 + index);
  const names = rows.map((row) => textAt(located, grid, row, PARAMETERS.parameter));
  const descriptions = rows.map((row) => textAt(located, grid, row, PARAMETERS.description));
  const known = new Set(layout.rows.map(([name]) => keyOf(String(name))));
  return [
    ...blankDescriptions(layout, located, names, descriptions),
    ...layout.rows.flatMap((row): readonly Difference[] => {
      const [name, , description] = row.map(String);
      const place = names.findIndex((present) => present.toLowerCase() === name?.toLowerCase());
      if (name === undefined || place >= 0) return [];
      const renamed = descriptions.findIndex(
        (text, index) => text === description && !known.has(keyOf(names[index] ?? "")),
      );
      const misspelt = names.findIndex((present) => keyOf(present) === keyOf(name));
      const index = misspelt >= 0 ? misspelt : renamed;
      const { sheet } = located;
      if (index < 0) return [missingParameter(name, row, layout, located)];
      const at = {
        row: located.row + 1 + index,
        column: located.column + (located.offsets.get(PARAMETERS.parameter.header) ?? 0),
      };
      const cells = [{ ...at, content: { content: name, isFormula: false } }];
      return [
        difference(findingOf("parameter-missing", sheet, name, { at, found: names[index] ?? "" }), [
          { type: "contents", sheet, cells },
        ]),
      ];
    }),
  ];
}

function missingParameter(
  name: string,
  row: TableLayout["rows"][number],
  layout: TableLayout,
  { sheet, nameNow }: LocatedTable,
): Difference {
  const mends: readonly Mend[] =
    nameNow === null ? [] : [{ type: "new-rows", sheet, layout: { ...layout, name: nameNow }, rows: [row] }];
  return difference(findingOf("parameter-missing", sheet, name), mends);
}

/** Descriptions that are gone, as after their column was made anew. */
function blankDescriptions(
  layout: TableLayout,
  located: LocatedTable,
  names: readonly string[],
  descriptions: readonly string[],
): readonly Difference[] {
  const offset = located.offsets.get(PARAMETERS.description.header);
  if (offset === undefined) return [];
  const cells = layout.rows.flatMap(([name, , description]) => {
    const index = names.findIndex((present) => keyOf(present) === keyOf(String(name)));
    if (index < 0 || descriptions[index] !== "") return [];
    const content = { content: String(description), isFormula: false };
    return [{ row: located.row + 1 + index, column: located.column + offset, content }];
  });
  const [at] = cells;
  if (at === undefined) return [];
  const particulars = { at, count: cells.length, wanted: PARAMETERS.description.header };
  return [
    difference(findingOf("text-changed", located.sheet, located.name, particulars), [
      { type: "contents", sheet: located.sheet, cells },
    ]),
  ];
}
