import { columnLetters } from "../../domain/cells/column-letters";
import type { Area } from "../model/area";
import { cellName, parseArea } from "../model/area";
import type { DefinedName } from "../model/defined-name";
import { findName, nameTarget } from "../model/defined-names";
import type { FormulaPart, NamePart, ReferencePart } from "../model/formula-parts";
import { formulaParts } from "../model/formula-parts";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { EmbeddedWorkbook, PlacedTable } from "../model/workbook";
import { findSheet } from "../model/workbook";
import type { FormulaPlace, ResolvedReference } from "../model/structured-reference";
import { resolveStructured, tableAround, tableBody } from "../model/structured-reference";
import type { LeftOut } from "./visible-cells";
import { CallReader, visibleStretches } from "./visible-cells";

/** What translating a formula needs to know. */
export interface Surroundings {
  readonly workbook: EmbeddedWorkbook;
  readonly tableNamed: (name: string) => PlacedTable | null;
  /** The defined names whose formulas are being translated, from the outside. */
  readonly within?: readonly DefinedName[];
  /** The engine's own name of a sheet, one that needs no quotes. */
  readonly engineName: (sheet: Sheet) => string;
}

/** Cells of a sheet. */
type PlacedArea = Pick<ResolvedReference, "sheet" | "area">;

/** Texts, and cells of the row that the formula stands in. */
type EnginePart = string | OwnRowCells;

/** Columns by letter. Rows count from 0; outside them there are no such cells. */
interface OwnRowCells {
  readonly firstColumn: string;
  readonly lastColumn: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * The formula as the engine reads it: structured references, table names and defined names become addresses,
 * sheets get the engine's names. What cannot be resolved becomes the error that Excel shows.
 */
export function engineFormula(formula: string, place: FormulaPlace, surroundings: Surroundings): string {
  return inRow(translated(formula, place, surroundings), place.row);
}

/** Translates the formula of a place. */
export type Translate = (formula: string, place: FormulaPlace) => string;

/**
 * As {@link engineFormula}, for one go over many cells: a formula that fills a column of a table is translated once.
 * Tables, names and sheets must stay as they are meanwhile.
 */
export function columnTranslator(surroundings: Surroundings): Translate {
  const known = new Map<Table | null, Map<string, readonly EnginePart[]>>();
  return (formula, place) => {
    const table = tableAround(place)?.table ?? null;
    const ofTable = known.get(table) ?? new Map<string, readonly EnginePart[]>();
    known.set(table, ofTable);
    const parts = ofTable.get(formula) ?? translated(formula, place, surroundings);
    ofTable.set(formula, parts);
    return inRow(parts, place.row);
  };
}

function translated(formula: string, place: FormulaPlace, surroundings: Surroundings): readonly EnginePart[] {
  const parts = formulaParts(formula);
  if (!/SUBTOTAL\(/i.test(formula)) return parts.map((part) => enginePart(part, place, surroundings));
  const calls = new CallReader();
  return parts.map((part) => {
    if (part.kind === "text") calls.read(part.text);
    return visibleText(part, calls.leftOut, place, surroundings) ?? enginePart(part, place, surroundings);
  });
}

/** A cell that stands for no cells at all: the last one of the sheet. */
const NO_CELLS = "$XFD$1048576";

/** The rows of a reference that a call does not leave out, as arguments; `null`: it leaves none out. */
function visibleText(
  part: FormulaPart,
  leftOut: LeftOut,
  place: FormulaPlace,
  surroundings: Surroundings,
): string | null {
  const found = leftOut === "nothing" ? null : referredCells(part, place, surroundings);
  const stretches = found && visibleStretches(found.sheet, found.area, leftOut);
  if (!found || !stretches) return null;
  const sheet = found.sheet === place.sheet ? "" : `${surroundings.engineName(found.sheet)}!`;
  return stretches.length === 0 ? NO_CELLS : stretches.map((area) => sheet + absoluteName(area)).join(",");
}

function referredCells(
  part: FormulaPart,
  place: FormulaPlace,
  { workbook, tableNamed }: Surroundings,
): PlacedArea | null {
  if (part.kind === "text") return null;
  if (part.kind === "structured") {
    const found = resolveStructured(part, place, tableNamed);
    return typeof found === "string" || found.thisRow ? null : found;
  }
  const sheet = part.sheet === null ? place.sheet : findSheet(workbook, part.sheet);
  if (part.kind === "reference") {
    const area = parseArea(part.text.slice(part.text.lastIndexOf("!") + 1));
    return sheet && area && { sheet, area };
  }
  const name = findName(workbook, part.name, sheet);
  if (name) return nameTarget(workbook, name);
  const placed = part.sheet === null ? tableNamed(part.name) : null;
  return placed && tableBody(placed);
}

/**
 * Cells of the same row are written relatively: the engine then knows the formula of the row before again, and reads
 * a calculated column only once.
 */
function inRow(parts: readonly EnginePart[], row: number): string {
  return parts.map((part) => (typeof part === "string" ? part : ownRowText(part, row))).join("");
}

function ownRowText({ firstColumn, lastColumn, firstRow, lastRow }: OwnRowCells, row: number): string {
  if (row < firstRow || row > lastRow) return "#VALUE!";
  const first = `${firstColumn}${row + 1}`;
  return firstColumn === lastColumn ? first : `${first}:${lastColumn}${row + 1}`;
}

function enginePart(part: FormulaPart, place: FormulaPlace, surroundings: Surroundings): EnginePart {
  switch (part.kind) {
    case "text":
      return engineText(part.text);
    case "reference":
      return engineReference(part, surroundings);
    case "name":
      return engineNamed(part, place, surroundings);
    case "structured": {
      const found = resolveStructured(part, place, surroundings.tableNamed);
      return typeof found === "string" ? found : resolvedPart(found, place, surroundings);
    }
  }
}

function engineReference(part: ReferencePart, { workbook, engineName }: Surroundings): string {
  if (part.sheet === null) return part.text;
  const sheet = findSheet(workbook, part.sheet);
  if (!sheet) return "#REF!";
  return `${engineName(sheet)}!${part.text.slice(part.text.lastIndexOf("!") + 1)}`;
}

function engineNamed(part: NamePart, place: FormulaPlace, surroundings: Surroundings): EnginePart {
  const { workbook, tableNamed } = surroundings;
  const scope = part.sheet === null ? place.sheet : findSheet(workbook, part.sheet);
  const name = findName(workbook, part.name, scope);
  if (name) return engineName(name, place, surroundings);
  const placed = part.sheet === null ? tableNamed(part.name) : null;
  return placed ? resolvedPart(tableBody(placed), place, surroundings) : "#NAME?";
}

/** A constant or formula that a name stands for is put in its place. One that leads back to itself is no name. */
function engineName(name: DefinedName, place: FormulaPlace, surroundings: Surroundings): EnginePart {
  const target = nameTarget(surroundings.workbook, name);
  if (target) return resolvedPart({ ...target, thisRow: false }, place, surroundings);
  const within = surroundings.within ?? [];
  if (within.includes(name)) return "#NAME?";
  const parts = translated(name.formula.slice(1), place, { ...surroundings, within: [...within, name] });
  return `(${inRow(parts, place.row)})`;
}

function resolvedPart(
  { sheet, area, thisRow }: ResolvedReference,
  place: FormulaPlace,
  { engineName }: Surroundings,
): EnginePart {
  if (!thisRow) return `${sheet === place.sheet ? "" : `${engineName(sheet)}!`}${absoluteName(area)}`;
  return {
    firstColumn: columnLetters(area.column),
    lastColumn: columnLetters(area.column + area.columnCount - 1),
    firstRow: area.row,
    lastRow: area.row + area.rowCount - 1,
  };
}

function absoluteName(area: Area): string {
  const last = cellName(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  const names =
    area.rowCount * area.columnCount === 1
      ? [cellName(area.row, area.column)]
      : [cellName(area.row, area.column), last];
  return names.map((name) => name.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")).join(":");
}

/**
 * The engine's texts know no doubled quote and take a backslash for an escape: such texts are put together
 * from pieces. Truth values are functions to it. Newer functions lose the prefix that files give them.
 */
function engineText(text: string): string {
  return text.replace(/"(?:[^"]|"")*"|_xlfn\.|\b(?:TRUE|FALSE)\b(?!\()/gi, (found) => {
    if (!found.startsWith('"')) return found.startsWith("_") ? "" : `${found}()`;
    return engineLiteral(found);
  });
}

function engineLiteral(literal: string): string {
  const content = literal.slice(1, -1);
  if (!content.includes('""') && !content.includes("\\")) return literal;
  const pieces = content.split(/(""|\\)/).filter((piece) => piece !== "");
  const joined = pieces.map((piece) =>
    piece === '""' ? "CHAR(34)" : piece === "\\" ? "CHAR(92)" : `"${piece}"`,
  );
  return `(${joined.join("&")})`;
}
