import { cellName } from "../model/area";
import type { Cell } from "../model/cell";
import type { CellStyle } from "../model/cell-style";
import { cellAt } from "../model/sheet";
import { shownFill } from "./cell-look";
import type { HostContext } from "./host-context";
import { linkOf } from "./hyperlink";
import { NotModelledError } from "./office-error";
import { booleanValue, objectValue } from "./property-values";
import type { RangeTarget } from "./range-target";
import { quotedSheetName } from "./sheet-reference";

/**
 * `Excel.Range.getCellProperties`: the properties that `Excel.CellPropertiesLoadOptions` asks for, of every cell, row by
 * row. The library hands both through as they are, in camel case. What is asked with `false` is not given. Answers are
 * as those of the range itself: no fill is white (office-js#6218 names both members). A cell without a link has
 * `hyperlink: null`, as `Range.hyperlink` (inferred).
 */

type Read<Source> = (source: Source) => unknown;
type Reads<Source> = Readonly<Record<string, Read<Source>>>;

const FILL: Reads<CellStyle> = { color: shownFill };

const FONT: Reads<CellStyle> = {
  bold: ({ font }) => font.bold,
  color: ({ font }) => font.color,
  italic: ({ font }) => font.italic,
  name: ({ font }) => font.name,
  size: ({ font }) => font.size,
  strikethrough: ({ font }) => font.strikethrough,
  underline: ({ font }) => font.underline,
};

/** The protection is asked for as a whole. */
const FORMAT: Reads<CellStyle> = {
  horizontalAlignment: ({ alignment }) => alignment.horizontal,
  indentLevel: ({ alignment }) => alignment.indentLevel,
  protection: ({ protection: { formulaHidden, locked } }) => Object.freeze({ formulaHidden, locked }),
  shrinkToFit: ({ alignment }) => alignment.shrinkToFit,
  textOrientation: ({ alignment }) => alignment.textOrientation,
  verticalAlignment: ({ alignment }) => alignment.vertical,
  wrapText: ({ alignment }) => alignment.wrapText,
};

interface Place {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

export function cellProperties(range: RangeTarget, options: unknown, context: HostContext): object[][] {
  if (range.isUnbounded) throw new NotModelledError("Range.getCellProperties of whole rows or columns");
  const wanted = objectValue(MEMBER, options ?? {}, ["address", "format", "hyperlink", "style"]);
  const read = reader(range, wanted);
  context.counters.cellsRead += range.size * askedOf(wanted);
  if (wanted.hyperlink === true) context.calculation.beforeReading();
  const { sheet, area } = range;
  return Array.from({ length: area.rowCount }, (_, down) =>
    Array.from({ length: area.columnCount }, (__, right) => {
      const row = area.row + down;
      const column = area.column + right;
      return read({ cell: cellAt(sheet, row, column), row, column });
    }),
  );
}

const MEMBER = "Range.getCellProperties";

/** Cells that look alike share one answer, frozen: a sheet has hundreds of thousands of cells and a few dozen looks. */
function reader(
  { sheet }: RangeTarget,
  wanted: Partial<Record<"address" | "format" | "hyperlink" | "style", unknown>>,
): (place: Place) => object {
  const prefix = quotedSheetName(sheet.name);
  const ofPlace = asked(MEMBER, without(wanted, ["format", "style"]), {
    address: ({ row, column }: Place) => `${prefix}!${cellName(row, column)}`,
    hyperlink: ({ cell }: Place) => linkOf(cell),
  });
  const ofStyle = [
    ...asked(MEMBER, without(wanted, ["address", "format", "hyperlink"]), {
      style: ({ styleName }: CellStyle) => styleName,
    }),
    ...(wanted.format === undefined ? [] : [["format", formatReader(wanted.format)] as const]),
  ];
  const looks = new Map<CellStyle, object>();
  return (place) => {
    const { style } = place.cell;
    const look = looks.get(style) ?? Object.freeze(answer(style, ofStyle));
    looks.set(style, look);
    return ofPlace.length === 0 ? look : { ...answer(place, ofPlace), ...look };
  };
}

function formatReader(options: unknown): Read<CellStyle> {
  const member = `${MEMBER} format`;
  const wanted = objectValue(member, options, [...Object.keys(FORMAT), "fill", "font"]);
  const reads = [
    ...asked(member, without(wanted, ["fill", "font"]), FORMAT),
    ...inner(`${member}.fill`, "fill", wanted["fill"], FILL),
    ...inner(`${member}.font`, "font", wanted["font"], FONT),
  ];
  return (style) => Object.freeze(answer(style, reads));
}

type NamedRead<Source> = readonly [string, Read<Source>];

function inner(
  member: string,
  key: string,
  options: unknown,
  reads: Reads<CellStyle>,
): NamedRead<CellStyle>[] {
  if (options === undefined) return [];
  const wanted = asked(member, objectValue(member, options, Object.keys(reads)), reads);
  return [[key, (style) => Object.freeze(answer(style, wanted))]];
}

/** Of `reads`, those that the options ask for. */
function asked<Source>(member: string, options: object, reads: Reads<Source>): NamedRead<Source>[] {
  const wanted = objectValue(member, options, Object.keys(reads));
  return Object.entries(reads).filter(([key]) => {
    const option = wanted[key];
    return option !== undefined && booleanValue(`${member}.${key}`, option);
  });
}

function answer<Source>(source: Source, reads: readonly NamedRead<Source>[]): object {
  return Object.fromEntries(reads.map(([key, read]) => [key, read(source)]));
}

function without(options: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(options).filter(([key]) => !keys.includes(key)));
}

/** How many properties of a cell the options ask for. */
function askedOf(options: object): number {
  return Object.values(options).reduce(
    (sum: number, option: unknown) =>
      sum + (typeof option === "object" && option !== null ? askedOf(option) : Number(option === true)),
    0,
  );
}
