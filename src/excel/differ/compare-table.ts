import type { TableLayout } from "../declare/sheet-layout";
import { STYLE_NAMES } from "../declare/style-names";
import { gridCell } from "../observe/sheet-grid";
import type { SheetGrid } from "../observe/sheet-grid";
import { compareFormulas } from "./compare-formulas";
import { compareLooks } from "./compare-looks";
import type { Difference, Mend } from "./difference";
import { findingOf } from "./finding-of";
import type { LocatedTable } from "./located-table";
import type { Renames } from "./normal-form";
import { placedColumns } from "./placed-column";

/** A table of the declaration with the place where it stands. */
export interface ComparedTable {
  readonly layout: TableLayout;
  readonly located: LocatedTable;
  readonly grid: SheetGrid | undefined;
}

/**
 * What a damaged frame asks for: `relay`: the sheet is laid out again around what people typed. `in-place`: the table is
 * the office's own, and is mended where it stands.
 */
export type Keeping = "relay" | "in-place";

/** A difference that only laying the sheet out again takes away has no mend of its own. */
export function compareFrame(
  table: ComparedTable,
  isFiltered: boolean,
  keeping: Keeping,
): readonly Difference[] {
  const { layout, located } = table;
  const { name, nameNow, sheet } = located;
  const at = { row: located.row, column: located.column };
  const filter: readonly Difference[] =
    isFiltered && nameNow !== null
      ? [
          difference(findingOf("filtered", sheet, name, { at }), [
            { type: "clear-filter", sheet, table: name },
          ]),
        ]
      : [];
  if (nameNow === null) {
    const area = { ...at, rowCount: located.rowCount + 1, columnCount: located.columnCount };
    const frame: readonly Mend[] =
      keeping === "in-place" ? [{ type: "table-frame", sheet, layout, area }] : [];
    return [difference(findingOf("table-is-range", sheet, name, { at }), frame)];
  }
  const rename: readonly Difference[] =
    nameNow === name
      ? []
      : [
          difference(findingOf("table-renamed", sheet, name, { at, found: nameNow }), [
            { type: "table-name", sheet, table: nameNow, name },
          ]),
        ];
  return [
    ...rename,
    ...headerDifferences(table),
    ...missingColumns(table, keeping),
    ...movedColumns(table, keeping),
    ...filter,
  ];
}

function headerDifferences({ located }: ComparedTable): readonly Difference[] {
  return located.renamed.map(({ header, found }) => {
    const at = { row: located.row, column: located.column + (located.offsets.get(header) ?? 0) };
    const cells = [{ ...at, content: { content: header, isFormula: false } }];
    return difference(
      findingOf("column-renamed", located.sheet, located.name, { at, header, found, wanted: header }),
      [{ type: "contents", sheet: located.sheet, cells }],
    );
  });
}

function missingColumns({ layout, located }: ComparedTable, keeping: Keeping): readonly Difference[] {
  const at = { row: located.row, column: located.column };
  return located.missing.map((header) => {
    const position = layout.columns.findIndex((one) => one.header === header);
    const column = layout.columns[position];
    const mends: readonly Mend[] =
      keeping === "relay" || column === undefined
        ? []
        : [
            {
              ...{ type: "new-column", sheet: located.sheet, table: located.nameNow ?? located.name },
              column,
              position: Math.min(position, located.columnCount),
            },
          ];
    return difference(findingOf("column-missing", located.sheet, located.name, { at, header }), mends);
  });
}

/** A table that the office works in may have its columns in any order. */
function movedColumns({ layout, located }: ComparedTable, keeping: Keeping): readonly Difference[] {
  if (keeping === "in-place") return [];
  const offsets = layout.columns.flatMap(({ header }) => located.offsets.get(header) ?? []);
  const moved = layout.columns.find(({ header }) => {
    const offset = located.offsets.get(header);
    const before = offsets[offsets.indexOf(offset ?? 0) - 1];
    return offset !== undefined && before !== undefined && before > offset;
  });
  if (moved === undefined) return [];
  const at = { row: located.row, column: located.column + (located.offsets.get(moved.header) ?? 0) };
  return [
    difference(findingOf("column-moved", located.sheet, located.name, { at, header: moved.header }), []),
  ];
}

/** Formulas, cell styles and number formats of a table, cell by cell. `isShown` false: hidden workings have no look. */
export function compareCells(
  table: ComparedTable,
  isShown: boolean,
  renames: Renames,
): readonly Difference[] {
  const { layout, located, grid } = table;
  const columns = placedColumns(layout, located, grid);
  const key = columns[0]?.position ?? null;
  return [
    ...(isShown ? compareHeaders(table) : []),
    ...columns.flatMap((placed) => [
      ...compareFormulas(placed, key, grid, renames),
      ...(isShown ? compareLooks(placed, layout) : []),
    ]),
  ];
}

function compareHeaders({ layout, located, grid }: ComparedTable): readonly Difference[] {
  const lost = layout.columns.flatMap(({ header, alignment }) => {
    const offset = located.offsets.get(header);
    if (offset === undefined) return [];
    const { style } = gridCell(grid, located.row, located.column + offset);
    return style === STYLE_NAMES.header ? [] : [{ column: located.column + offset, alignment }];
  });
  const [first] = lost;
  if (first === undefined) return [];
  return [
    difference(
      findingOf("look-lost", located.sheet, located.name, {
        at: { row: located.row, column: first.column },
        count: lost.length,
      }),
      lost.map(({ column, alignment }): Mend => ({
        ...{ type: "style", sheet: located.sheet, style: STYLE_NAMES.header },
        ...(alignment === "Left" ? {} : { alignment: "Center" }),
        area: { row: located.row, column, rowCount: 1, columnCount: 1 },
      })),
    ),
  ];
}

/** A difference that overwrites nothing of anybody's. */
export function difference(finding: Difference["finding"], mends: readonly Mend[]): Difference {
  return { finding, mends, setAside: [] };
}
