import { parseArea } from "../../src/embedded/model/area";
import { cellAt } from "../../src/embedded/model/sheet";
import { sheetNamed } from "../../src/embedded/model/workbook";
import type { EmbeddedWorkbook } from "../../src/embedded/model/workbook";
import { conditionalStyle } from "../../src/embedded/typing/conditional-style";
import { displayText } from "../../src/embedded/typing/display-text";
import { cellOf } from "./embedded";

/** What a cell shows, its conditional look with it. */
export interface ShownCell {
  readonly text: string;
  readonly fill: string | undefined;
  readonly isFramed: boolean;
}

/** What the cell of a table shows. */
export function shownCell(workbook: EmbeddedWorkbook, table: string, key: string, header: string): ShownCell {
  const { sheet: name, address } = cellOf(workbook, table, key, header);
  const sheet = sheetNamed(workbook, name);
  const area = parseArea(address);
  if (area === null) throw new Error(`no cell ${address}`);
  const { look } = conditionalStyle(workbook, sheet, area.row, area.column);
  return {
    text: displayText(cellAt(sheet, area.row, area.column), look),
    fill: look?.fill ?? undefined,
    isFramed: Object.values(look?.borders ?? {}).length === 4,
  };
}
