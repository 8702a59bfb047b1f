import type { Cell, Hyperlink } from "../model/cell";
import { restyleCells } from "../model/cell-formatting";
import { setHyperlink, writeCells } from "../model/cell-writing";
import { plainValue } from "../model/scalar";
import { cellAt } from "../model/sheet";
import type { HostContext } from "./host-context";
import type { Property } from "./object-class";
import { invalidArgument } from "./office-error";
import { objectValue, textValue } from "./property-values";
import type { RangeTarget } from "./range-target";

const MEMBER = "Range.hyperlink";
/** Look that Excel gives a linked cell, from its cell style *Hyperlink*. */
const LINK_FONT = { underline: "Single", color: "#0563C1" } as const;

/** `Excel.RangeHyperlink`. The text to show becomes the cells' content; without one, it stays. */
export const HYPERLINK: Property<RangeTarget> = {
  get: ({ sheet, area }) => linkOf(cellAt(sheet, area.row, area.column)),
  set: linkCells,
};

/** Links the cells as `Excel.RangeHyperlink` says, and gives them a link's look. */
export function linkCells(range: RangeTarget, value: unknown, context: HostContext): void {
  const { sheet, area } = range;
  const link = objectValue(MEMBER, value, ["address", "documentReference", "screenTip", "textToDisplay"]);
  setHyperlink(context.workbook, sheet, area, hyperlinkOf(link));
  restyleCells(context.workbook, sheet, area, { font: LINK_FONT });
  if (link.textToDisplay !== undefined) writeText(range, link.textToDisplay, context);
}

/** The link of a cell as Office.js gives it; `null`: none. */
export function linkOf({ hyperlink, value }: Cell): object | null {
  if (!hyperlink) return null;
  return { ...hyperlink.target, screenTip: hyperlink.screenTip, textToDisplay: String(plainValue(value)) };
}

function hyperlinkOf(link: {
  readonly address?: unknown;
  readonly documentReference?: unknown;
  readonly screenTip?: unknown;
}): Hyperlink {
  const screenTip = link.screenTip === undefined ? "" : textValue(`${MEMBER}.screenTip`, link.screenTip);
  if ((link.address === undefined) === (link.documentReference === undefined)) {
    throw invalidArgument(`${MEMBER} must have either an address or a documentReference`);
  }
  const target =
    link.documentReference === undefined
      ? { address: textValue(`${MEMBER}.address`, link.address) }
      : { documentReference: textValue(`${MEMBER}.documentReference`, link.documentReference) };
  return { target, screenTip };
}

function writeText({ sheet, area }: RangeTarget, text: unknown, { workbook }: HostContext): void {
  const input = `'${textValue(`${MEMBER}.textToDisplay`, text)}`;
  const row = Array.from({ length: area.columnCount }, () => input);
  writeCells(
    workbook,
    sheet,
    area,
    Array.from({ length: area.rowCount }, () => row),
  );
}
