import { quoteSheet } from "../excel/sheet-name";
import { cellName } from "../embedded/model/area";
import type { EmbeddedWorkbook } from "../embedded/model/workbook";
import type { NoticeText } from "../embedded/typing/typing";
import { typeValue } from "../embedded/typing/typing";
import { BadInput } from "./bad-input";
import { findEditedCell } from "./edited-cell";
import type { Edit } from "./edits";

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
    const outcome = typeValue(workbook, place.sheet, place.cell, edit.value);
    if (outcome.kind === "accepted") return [];
    const where = `${quoteSheet(place.sheet.name)}!${cellName(place.cell.row, place.cell.column)}`;
    if (outcome.kind === "remark") return [`${where} «${edit.value}»: ${sentence(outcome.text)}`];
    throw new BadInput(
      file,
      edit.line,
      `${edit.table}, ${edit.id}, ${edit.column} (${where}): «${edit.value}» rifiutato: ${sentence(outcome.text)}`,
    );
  });
}

function sentence({ title, message }: NoticeText): string {
  return `${title}. ${message}`;
}
