import { cellName, WHOLE_SHEET } from "../../../src/embedded/model/area";
import type { Cell } from "../../../src/embedded/model/cell";
import { isCellError } from "../../../src/embedded/model/scalar";
import type { Sheet } from "../../../src/embedded/model/sheet";
import { inheritedStyle } from "../../../src/embedded/model/sheet";
import type { Fact, Facts, PlacedFacts } from "./facts";
import { described, ownLookFacts } from "./look-facts";
import { ruleFacts } from "./rule-facts";

/** Whether a cell is left out of an image. Both count from 0. */
export type IsLeftOut = (row: number, column: number) => boolean;

/** Every cell that holds something, looks otherwise than its row, column and sheet would have it, or has rules. */
export function cellFacts(sheet: Sheet, isLeftOut: IsLeftOut): readonly PlacedFacts[] {
  const rules = new Map(ruleFacts(sheet));
  const cells: PlacedFacts[] = [];
  sheet.cells.visit(WHOLE_SHEET, (cell, row, column) => {
    const name = cellName(row, column);
    const own = rules.get(name);
    rules.delete(name);
    if (isLeftOut(row, column)) return;
    const look = ownLookFacts(cell.style, inheritedStyle(sheet, row, column));
    const facts = { ...contentFacts(cell), ...look, ...own };
    if (Object.keys(facts).length > 0) cells.push([`${sheet.name}!${name}`, facts]);
  });
  const untouched = [...rules].map(([name, own]): PlacedFacts => [`${sheet.name}!${name}`, own]);
  return [...cells, ...untouched];
}

function contentFacts({ formula, value, hyperlink }: Cell): Facts {
  const shown: Fact = isCellError(value) ? `error ${value.error}` : value;
  return {
    ...(value === "" ? {} : { value: shown }),
    ...(formula === null ? {} : { formula }),
    ...(hyperlink === null ? {} : { link: described(hyperlink) }),
  };
}
