import type { Area } from "../model/area";
import { areaName, cellName } from "../model/area";
import { findName, nameTarget } from "../model/defined-names";
import type { FormulaPart, NamePart, ReferencePart } from "../model/formula-parts";
import { formulaParts } from "../model/formula-parts";
import type { Sheet } from "../model/sheet";
import type { EmbeddedWorkbook, PlacedTable } from "../model/workbook";
import { findSheet } from "../model/workbook";
import type { FormulaPlace, ResolvedReference } from "./structured-reference";
import { resolveStructured, tableBody } from "./structured-reference";

/** What translating a formula needs to know. */
export interface Surroundings {
  readonly workbook: EmbeddedWorkbook;
  readonly tableNamed: (name: string) => PlacedTable | null;
  /** The engine's own name of a sheet, one that needs no quotes. */
  readonly engineName: (sheet: Sheet) => string;
}

/**
 * The formula as the engine reads it: structured references, table names and defined names become addresses,
 * sheets get the engine's names. What cannot be resolved becomes the error that Excel shows.
 */
export function engineFormula(formula: string, place: FormulaPlace, surroundings: Surroundings): string {
  let text = "";
  for (const part of formulaParts(formula)) text += enginePart(part, place, surroundings);
  return text;
}

function enginePart(part: FormulaPart, place: FormulaPlace, surroundings: Surroundings): string {
  switch (part.kind) {
    case "text":
      return engineText(part.text);
    case "reference":
      return engineReference(part, surroundings);
    case "name":
      return engineNamed(part, place, surroundings);
    case "structured": {
      const found = resolveStructured(part, place, surroundings.tableNamed);
      return typeof found === "string" ? found : resolvedText(found, place, surroundings);
    }
  }
}

function engineReference(part: ReferencePart, { workbook, engineName }: Surroundings): string {
  if (part.sheet === null) return part.text;
  const sheet = findSheet(workbook, part.sheet);
  if (!sheet) return "#REF!";
  return `${engineName(sheet)}!${part.text.slice(part.text.lastIndexOf("!") + 1)}`;
}

function engineNamed(part: NamePart, place: FormulaPlace, surroundings: Surroundings): string {
  const { workbook, tableNamed } = surroundings;
  const scope = part.sheet === null ? place.sheet : findSheet(workbook, part.sheet);
  const name = findName(workbook, part.name, scope);
  if (name) {
    const target = nameTarget(workbook, name);
    return target ? resolvedText({ ...target, thisRow: false }, place, surroundings) : "#REF!";
  }
  const placed = part.sheet === null ? tableNamed(part.name) : null;
  return placed ? resolvedText(tableBody(placed), place, surroundings) : "#NAME?";
}

/**
 * Cells of the same row are written relatively: the engine then knows the formula of the row before again, and reads
 * a calculated column only once.
 */
function resolvedText(
  { sheet, area, thisRow }: ResolvedReference,
  place: FormulaPlace,
  { engineName }: Surroundings,
): string {
  const prefix = sheet === place.sheet ? "" : `${engineName(sheet)}!`;
  return prefix + (thisRow ? areaName(area) : absoluteName(area));
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
