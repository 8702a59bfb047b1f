import { cellAddress } from "../cells/address";
import type { SheetLayout, TextCell } from "../declare/sheet-layout";
import { gridCell, hasFormula } from "../observe/sheet-grid";
import type { GridCell, SheetGrid } from "../observe/sheet-grid";
import type { CellContentMend, Difference, SetAside } from "./difference";
import { findingOf } from "./finding-of";
import type { LocatedTable } from "./located-table";
import { NO_RENAMES, normalFormula, normalText } from "./normal-form";
import type { Renames } from "./normal-form";

/** A text outside the tables where it stands now: it moves along with its table. */
export interface PlacedText {
  readonly text: TextCell;
  readonly row: number;
  readonly column: number;
}

/** The texts of a sheet where they stand now. */
export function placedTexts(
  { texts, tables }: SheetLayout,
  located: ReadonlyMap<string, LocatedTable>,
): readonly PlacedText[] {
  const [first] = tables;
  return texts.map((text) => {
    const name = text.anchor ?? first?.name ?? "";
    const [declared, now] = [tables.find((table) => table.name === name), located.get(name)];
    const isKnown = declared !== undefined && now !== undefined;
    return {
      text,
      row: text.row + (isKnown ? now.row - declared.row : 0),
      column: text.column + (isKnown ? now.column - declared.column : 0),
    };
  });
}

/**
 * Titles, headings, instructions and formulas outside the tables that do not say what they should. One that stands
 * somewhere else in its column has only moved, with the rows that people inserted or deleted. `null`: so much has moved
 * that they cannot be put back one by one.
 */
export function compareLabels(layout: SheetLayout, context: LabelContext): readonly Difference[] | null {
  const { located, grid, sheet } = context;
  const all = placedTexts(layout, located);
  const texts = all.filter(({ text }) => text.isLive !== true);
  const lost = texts.filter((placed) => !isThere(placed, context));
  const kept = new Set(texts.filter((placed) => !lost.includes(placed)).map(({ text }) => labelOf(text)));
  // What a cell with a name says changes; where another text stands in its place, rows have moved.
  const nameless = all.filter(({ text }) => text.isLive === true && isNameless(text, context));
  const isInTheWay = [...lost, ...nameless].some(({ row, column }) =>
    kept.has(presentLabel(gridCell(grid, row, column), context.renames)),
  );
  if (isInTheWay || lost.some(({ row, column }) => row < 0 || column < 0)) return null;
  return lost.map((placed) => labelDifference(placed, gridCell(grid, placed.row, placed.column), sheet));
}

/** All texts of a sheet put where they belong: rows were taken away or moved, so one by one they would be in each other's way. */
export function allLabels(layout: SheetLayout, { located, grid, sheet }: LabelContext): Difference {
  const texts = placedTexts(layout, located).filter(
    ({ text, row, column }) => text.isLive !== true && row >= 0 && column >= 0,
  );
  const known = new Set(texts.map(({ text }) => labelOf(text)));
  const all = texts.map((placed) => ({
    label: presentLabel(gridCell(grid, placed.row, placed.column)),
    one: labelDifference(placed, gridCell(grid, placed.row, placed.column), sheet),
  }));
  return {
    finding: findingOf("label-changed", sheet, sheet),
    mends: all.flatMap(({ one }) => one.mends),
    setAside: all.flatMap(({ label, one }) => (known.has(label) ? [] : one.setAside)),
  };
}

/** A sheet with what has been read of it. */
export interface LabelContext {
  readonly located: ReadonlyMap<string, LocatedTable>;
  readonly grid: SheetGrid | undefined;
  readonly names: ReadonlyMap<string, string | null>;
  readonly sheet: string;
  readonly renames: Renames;
}

function isNameless({ name }: TextCell, { names }: LabelContext): boolean {
  return name !== undefined && (names.get(name) ?? null) === null;
}

function isThere({ text, row, column }: PlacedText, { grid, renames }: LabelContext): boolean {
  const wanted = labelOf(text);
  const isIt = (cell: GridCell): boolean => presentLabel(cell, renames) === wanted;
  return isIt(gridCell(grid, row, column)) || (grid?.cells.some((cells) => cells.some(isIt)) ?? false);
}

/** A text or formula in the form in which it is compared. */
export function labelOf({ content }: TextCell): string {
  switch (content.type) {
    case "text":
    case "link":
      return normalText(content.text);
    case "number":
      return String(content.number);
    case "formula":
      return normalFormula(content.formula, "");
  }
}

/** What stands in a cell, in the same form. */
export function presentLabel(cell: GridCell, renames: Renames = NO_RENAMES): string {
  if (hasFormula(cell)) return normalFormula(String(cell.formula), "", renames);
  return typeof cell.value === "string" ? normalText(cell.value) : String(cell.value);
}

function labelDifference(placed: PlacedText, cell: GridCell, sheet: string): Difference {
  const { text, row, column } = placed;
  const setAside: readonly SetAside[] =
    cell.formula === "" || hasFormula(cell)
      ? []
      : [
          {
            ...{ sheet, table: "", id: "", column: "", address: cellAddress(row, column) },
            content: { content: cell.formula, isFormula: false },
          },
        ];
  const { content } = text;
  const words =
    content.type === "formula"
      ? content.formula
      : content.type === "number"
        ? String(content.number)
        : content.text;
  const mend: CellContentMend = {
    ...{ row, column },
    content: {
      content: content.type === "number" ? content.number : words,
      isFormula: content.type === "formula",
    },
  };
  return {
    finding: findingOf("label-changed", sheet, sheet, {
      at: { row, column },
      wanted: words,
      ...(cell.formula === "" ? {} : { found: String(cell.formula) }),
      remedy: setAside.length > 0 ? "set-aside" : "restored",
    }),
    mends: [
      { type: "contents", sheet, cells: [mend] },
      { type: "text-style", sheet, area: { row, column, rowCount: 1, columnCount: 1 }, style: text.style },
    ],
    setAside,
  };
}

/** Cells with a name that leads nowhere, or elsewhere than it should. */
export function compareNames(
  layout: SheetLayout,
  located: ReadonlyMap<string, LocatedTable>,
  names: ReadonlyMap<string, string | null>,
  sheet: string,
): readonly Difference[] {
  return placedTexts(layout, located).flatMap(({ text: { name }, row, column }) => {
    if (name === undefined || row < 0 || column < 0) return [];
    const wanted = `${sheet}!${cellAddress(row, column)}`;
    const found = names.get(name) ?? null;
    if (found?.replaceAll("'", "") === wanted.replaceAll("'", "")) return [];
    return [
      {
        finding: findingOf("name-missing", sheet, name, {
          at: { row, column },
          wanted,
          ...(found === null ? {} : { found }),
        }),
        mends: [{ type: "name", sheet, name, row, column }],
        setAside: [],
      },
    ];
  });
}
