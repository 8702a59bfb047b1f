import { calculationOf, recalculate } from "../calculation/calculation";
import type { FormulaPlace } from "../model/structured-reference";
import type { Area, CellAddress } from "../model/area";
import { isOnSheet, singleCell } from "../model/area";
import { calculatedFills, fillColumn } from "../model/calculated-columns";
import { restyleCells } from "../model/cell-formatting";
import { validationAt } from "../model/cell-rules";
import type { CellInput } from "../model/cell";
import { clearContents, MAX_CHARACTERS, writeCells } from "../model/cell-writing";
import type { DataValidation } from "../model/data-validation";
import { formulaProblem, MAX_FORMULA_CHARACTERS } from "../model/formula-reading";
import { isUnlocked } from "../model/protection-rules";
import { plainValue } from "../model/scalar";
import type { Sheet } from "../model/sheet";
import { cellAt } from "../model/sheet";
import type { EmbeddedWorkbook } from "../model/workbook";
import { remembered } from "./edit-history";
import { growTable } from "./table-growth";
import type { TypedContent } from "./typed-content";
import { plainContent, typedContent } from "./typed-content";
import { passesValidation } from "./validation-check";

/** What became of something that a person typed, cleared or pasted. Refused: nothing changed. */
export type TypingOutcome =
  | { readonly kind: "accepted" }
  /** Taken; a validation of style warning or information has a remark. */
  | { readonly kind: "remark"; readonly text: NoticeText }
  | { readonly kind: "refused"; readonly text: NoticeText };

/** Title and message of a dialog, in Italian. */
export interface NoticeText {
  readonly title: string;
  readonly message: string;
}

const ACCEPTED: TypingOutcome = { kind: "accepted" };

/** Excel's own words where a rule has none. */
const NOT_VALID: NoticeText = {
  title: "Microsoft Excel",
  message: "Questo valore non corrisponde alle restrizioni di convalida dei dati definite per questa cella.",
};

const LOCKED: NoticeText = {
  title: "Foglio protetto",
  message:
    "La cella che si vuole modificare si trova in un foglio protetto. Si compilano solo le celle sbloccate.",
};

const NO_FORMULA: NoticeText = {
  title: "Microsoft Excel",
  message:
    "La formula contiene un errore. Per scrivere un testo che comincia con =, si premette un apostrofo.",
};

const TOO_LONG: NoticeText = {
  title: "Microsoft Excel",
  message: `Il testo immesso è troppo lungo: una cella ha al massimo ${MAX_CHARACTERS} caratteri, una formula ${MAX_FORMULA_CHARACTERS}.`,
};

const NO_ROOM: NoticeText = {
  title: "Microsoft Excel",
  message: "I dati da incollare non entrano nel foglio.",
};

/**
 * Types a text into a cell as a person with Italian regional settings does, and calculates. An empty text clears the
 * cell. Refused when the cell is locked, the formula cannot be read, or a validation of style stop says no.
 */
export function typeInto(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  cell: CellAddress,
  text: string,
): TypingOutcome {
  const { numberFormat } = cellAt(sheet, cell.row, cell.column).style;
  return enter(workbook, { sheet, ...cell }, typedContent(text, numberFormat));
}

/** The same with numbers as `1234.5` and dates as `2022-04-15`: for files of edits. */
export function typeValue(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  cell: CellAddress,
  text: string,
): TypingOutcome {
  const { numberFormat } = cellAt(sheet, cell.row, cell.column).style;
  return enter(workbook, { sheet, ...cell }, plainContent(text, numberFormat));
}

/** Empties cells with the Delete key: locked ones refuse, validations are not asked. */
export function clearByHand(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area): TypingOutcome {
  if (isLocked(sheet, area)) return { kind: "refused", text: LOCKED };
  remembered(workbook, sheet, area, () => {
    clearContents(workbook, sheet, area);
  });
  recalculate(workbook);
  return ACCEPTED;
}

/**
 * Pastes a block of texts with its first cell at `cell`. Each is understood as if typed, but validations are not asked:
 * "pasting bypasses validation" (support.microsoft.com, "Apply data validation to cells"). One locked cell refuses it all.
 */
export function pasteInto(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  cell: CellAddress,
  block: readonly (readonly string[])[],
): TypingOutcome {
  const columnCount = Math.max(0, ...block.map((line) => line.length));
  const area = { ...cell, rowCount: block.length, columnCount };
  if (block.length === 0 || columnCount === 0) return ACCEPTED;
  if (!isOnSheet(area)) return { kind: "refused", text: NO_ROOM };
  if (isLocked(sheet, area)) return { kind: "refused", text: LOCKED };
  if (block.flat().some((text) => isTooLong(typedContent(text, "General"))))
    return { kind: "refused", text: TOO_LONG };
  remembered(workbook, sheet, area, () => {
    block.forEach((line, down) => {
      line.forEach((text, right) => {
        const place = { sheet, row: cell.row + down, column: cell.column + right };
        const { numberFormat } = cellAt(sheet, place.row, place.column).style;
        put(workbook, place, typedContent(text, numberFormat));
      });
    });
  });
  recalculate(workbook);
  return ACCEPTED;
}

function enter(workbook: EmbeddedWorkbook, place: FormulaPlace, content: TypedContent): TypingOutcome {
  const { sheet, row, column } = place;
  const area = singleCell(row, column);
  if (isLocked(sheet, area)) return { kind: "refused", text: LOCKED };
  if (isTooLong(content)) return { kind: "refused", text: TOO_LONG };
  if (content.formula !== null && formulaProblem(workbook, content.formula, place) !== null) {
    return { kind: "refused", text: NO_FORMULA };
  }
  const outcome = validated(workbook, place, content);
  if (outcome.kind === "refused") return outcome;
  remembered(workbook, sheet, area, () => {
    put(workbook, place, content);
  });
  growTable(workbook, place);
  fillTableColumn(workbook, sheet, area);
  recalculate(workbook);
  return outcome;
}

/** A typed formula makes a calculated column of an empty one. A step of its own for undo, as in Excel. */
function fillTableColumn(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area): void {
  for (const fill of calculatedFills(sheet, area)) {
    remembered(workbook, sheet, fill.area, () => {
      fillColumn(workbook, sheet, fill);
    });
  }
}

function isTooLong({ formula, value }: TypedContent): boolean {
  if (formula !== null) return formula.length > MAX_FORMULA_CHARACTERS;
  return typeof value === "string" && value.length > MAX_CHARACTERS;
}

function validated(workbook: EmbeddedWorkbook, place: FormulaPlace, content: TypedContent): TypingOutcome {
  const validation = validationAt(place.sheet, place.row, place.column);
  if (!validation?.errorAlert.showAlert) return ACCEPTED;
  const value =
    content.formula === null ? content.value : calculationOf(workbook).evaluate(content.formula, place);
  if (passesValidation(workbook, validation, place, value)) return ACCEPTED;
  const kind = validation.errorAlert.style === "Stop" ? "refused" : "remark";
  return { kind, text: alertText(validation) };
}

function alertText({ errorAlert }: DataValidation): NoticeText {
  return {
    title: errorAlert.title === "" ? NOT_VALID.title : errorAlert.title,
    message: errorAlert.message === "" ? NOT_VALID.message : errorAlert.message,
  };
}

function put(workbook: EmbeddedWorkbook, place: FormulaPlace, content: TypedContent): void {
  const { sheet, row, column } = place;
  const area = singleCell(row, column);
  const isGeneral = cellAt(sheet, row, column).style.numberFormat === "General";
  // On a protected sheet only the content changes, unless formatting is allowed.
  const { protection } = sheet;
  const mayFormat = !protection.protected || protection.options.allowFormatCells;
  if (content.numberFormat !== null && isGeneral && mayFormat) {
    restyleCells(workbook, sheet, area, { numberFormat: content.numberFormat });
  }
  writeCells(workbook, sheet, area, [[inputOf(content)]]);
}

/** Texts go in behind an apostrophe: nothing more is read into them. */
function inputOf({ formula, value }: TypedContent): CellInput {
  if (formula !== null) return formula;
  return typeof value === "string" && value !== "" ? `'${value}` : plainValue(value);
}

function isLocked(sheet: Sheet, area: Area): boolean {
  return sheet.protection.protected && !isUnlocked(sheet, area);
}
