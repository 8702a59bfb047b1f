import type { Area } from "../cells/address";
import { toCellText } from "../cells/cell-text";
import type { SheetLayout, TextCell } from "../declare/sheet-layout";
import { STYLE_NAMES } from "../declare/style-names";
import { fillFormat } from "./one-for-all";
import { placedRange, placedRanges } from "./placed-range";
import type { HeadStamps } from "./head-stamps";
import type { SheetStep } from "./write-step";

const BYTES_PER_TEXT = 300;
/** Request bytes of a range of its own, and of an empty place in one that is written together. */
const BYTES_PER_RANGE = 300;
const BYTES_PER_GAP = 5;

/** Texts, numbers and links outside the tables, and the look of all that stands there. `stamped`: what is there already. */
export function textsStep(
  { name: sheet, texts }: SheetLayout,
  { texts: stamped }: Pick<HeadStamps, "texts">,
): SheetStep {
  const isNew = (text: TextCell): boolean =>
    JSON.stringify(stamped.get(text)?.content) !== JSON.stringify(text.content);
  const written = texts.filter((text) => text.content.type !== "formula" && isNew(text));
  // Excel gives a linked cell a style of its own.
  const styled = texts.filter((text) => !stamped.has(text) || (text.content.type === "link" && isNew(text)));
  return {
    ...{ sheet, subject: sheet },
    bytes: sizeOf(written),
    queue(worksheet) {
      for (const text of texts) {
        if (text.numberFormat !== undefined) fillFormat(cellOf(worksheet, text), text.numberFormat);
      }
      for (const block of blocksOf(written, inputOf)) placedRange(worksheet, block.area).values = block.rows;
      for (const text of written) linkText(worksheet, text);
      styleTexts(worksheet, styled);
    },
  };
}

/** Formulas outside the tables, which name tables: these have to be there. Then the names of cells. */
export function formulaTextsStep({ name: sheet, texts }: SheetLayout): SheetStep {
  const formulas = texts.filter(({ content }) => content.type === "formula");
  return {
    ...{ sheet, subject: sheet },
    bytes: sizeOf(formulas),
    queue(worksheet, context) {
      for (const block of blocksOf(formulas, formulaOf)) {
        placedRange(worksheet, block.area).formulas = block.rows;
      }
      for (const text of texts) if (text.name !== undefined) nameCell(context, text.name, worksheet, text);
    },
  };
}

/** Gives a cell its defined name, in place of the one that leads elsewhere. */
export function nameCell(
  context: Excel.RequestContext,
  name: string,
  worksheet: Excel.Worksheet,
  place: Pick<TextCell, "row" | "column">,
): void {
  const { names } = context.workbook;
  names.getItemOrNullObject(name).delete();
  names.add(name, cellOf(worksheet, place));
}

function sizeOf(texts: readonly TextCell[]): number {
  return texts.length * BYTES_PER_TEXT + JSON.stringify(texts.map(({ content }) => content)).length;
}

function areaOf({ row, column }: Pick<TextCell, "row" | "column">): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function cellOf(worksheet: Excel.Worksheet, place: Pick<TextCell, "row" | "column">): Excel.Range {
  return placedRange(worksheet, areaOf(place));
}

/** `null` leaves a cell as it is. */
type Input = string | number | null;

function inputOf({ content }: TextCell): Input {
  switch (content.type) {
    case "text":
      return toCellText(content.text);
    case "number":
      return content.number;
    default:
      return null;
  }
}

function formulaOf({ content }: TextCell): Input {
  return content.type === "formula" ? content.formula : null;
}

interface Block {
  readonly area: Area;
  readonly rows: Input[][];
}

/** Cells that are near each other are written together, with gaps between them that are left as they are. */
function blocksOf(texts: readonly TextCell[], input: (text: TextCell) => Input): readonly Block[] {
  const groups: { area: Area; texts: TextCell[] }[] = [];
  for (const text of texts.filter((each) => input(each) !== null)) {
    const group = groups.at(-1);
    const joined = group === undefined ? null : around(group.area, areaOf(text));
    const more = joined === null || group === undefined ? Infinity : sizeIn(joined) - sizeIn(group.area) - 1;
    if (group !== undefined && joined !== null && more * BYTES_PER_GAP <= BYTES_PER_RANGE) {
      group.area = joined;
      group.texts.push(text);
    } else groups.push({ area: areaOf(text), texts: [text] });
  }
  return groups.map(({ area, texts: cells }) => ({ area, rows: rowsOf(area, cells, input) }));
}

function rowsOf(
  { row, column, rowCount, columnCount }: Area,
  texts: readonly TextCell[],
  input: (text: TextCell) => Input,
): Input[][] {
  const rows = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, (): Input => null));
  for (const text of texts) rows[text.row - row]?.splice(text.column - column, 1, input(text));
  return rows;
}

function around(area: Area, other: Area): Area {
  const row = Math.min(area.row, other.row);
  const column = Math.min(area.column, other.column);
  const bottom = Math.max(area.row + area.rowCount, other.row + other.rowCount);
  const right = Math.max(area.column + area.columnCount, other.column + other.columnCount);
  return { row, column, rowCount: bottom - row, columnCount: right - column };
}

function sizeIn({ rowCount, columnCount }: Area): number {
  return rowCount * columnCount;
}

function linkText(worksheet: Excel.Worksheet, text: TextCell): void {
  const { content } = text;
  if (content.type !== "link") return;
  cellOf(worksheet, text).hyperlink = { documentReference: content.target, textToDisplay: content.text };
}

function styleTexts(worksheet: Excel.Worksheet, texts: readonly TextCell[]): void {
  for (const style of new Set(texts.map((text) => text.style))) {
    const areas = texts.filter((text) => text.style === style).map(areaOf);
    for (const cells of placedRanges(worksheet, areas)) cells.style = STYLE_NAMES[style];
  }
}
