import { shownText } from "../../domain/contract/shown-text";
import { quoteSheet } from "../../excel/cells/sheet-name";
import { unknownFunction } from "../../embedded/calculation/unknown-function";
import { cellName } from "../../embedded/model/area";
import { cellAt } from "../../embedded/model/sheet";
import type { EmbeddedWorkbook } from "../../embedded/model/workbook";
import type { NoticeText } from "../../embedded/typing/typing";
import { typeValue } from "../../embedded/typing/typing";
import { BadInput } from "../words/bad-input";
import { findEditedCell } from "./edited-cell";
import type { Edit } from "./edits";
import { oneLine, quoted } from "../words/line";

/**
 * Types the edits one after the other, as a person would. What Excel takes with a warning is given back as a remark.
 * Fails with `BadInput` at the first edit that has no cell or is refused.
 */
export function typeEdits(
  workbook: EmbeddedWorkbook,
  file: string,
  edits: readonly Edit[],
): readonly string[] {
  return edits.flatMap((edit) => {
    const place = findEditedCell(workbook, edit);
    if ("missing" in place) throw new BadInput(file, edit.line, place.missing);
    const { sheet, cell } = place;
    const where = `${quoteSheet(sheet.name)}!${cellName(cell.row, cell.column)}`;
    const outcome = typeValue(workbook, sheet, cell, edit.value);
    if (outcome.kind === "refused") throw new BadInput(file, edit.line, refusal(edit, where, outcome.text));
    const { formula } = cellAt(sheet, cell.row, cell.column);
    const unknown = formula === null ? null : unknownFunction(formula);
    if (unknown !== null) {
      const reason = `la formula usa la funzione ${shownText(unknown, 40)}, che qui non si sa calcolare`;
      throw new BadInput(file, edit.line, reason);
    }
    if (outcome.kind === "accepted") return [];
    return [oneLine(`${where} ${quoted(edit.value)}: ${sentence(outcome.text)}`)];
  });
}

function refusal({ table, id, column, value }: Edit, where: string, text: NoticeText): string {
  const [inTable, inRow, inColumn] = [table, id, column].map((name) => shownText(name, 30));
  const comma = ITALIAN_NUMBER.test(value)
    ? "In questo file i numeri hanno il punto decimale e nient'altro, per esempio 12.5. "
    : "";
  return `${inTable}, ${inRow}, ${inColumn} (${where}): ${quoted(value, 40)} rifiutato: ${comma}${sentence(text)}`;
}

/** `12,5`, `1.250,50 €`: right in a cell, where a file of edits has a decimal point. */
const ITALIAN_NUMBER = /^\s*[-+]?[\d.]*\d,\d+\s*[%€]?\s*$/;

/** The workbook's own words for a cell, with their examples as a file of edits takes them: `12.5` for `12,5`. */
function sentence({ title, message }: NoticeText): string {
  return `${title}. ${message}`.replace(/(\d),(?=\d)/g, "$1.");
}
