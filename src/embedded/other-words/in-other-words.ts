import type { Sheet } from "../model/sheet";
import type { Answers, Readable } from "./answers";
import type { CellPlace } from "./cell-words";
import { otherFormats, otherFormulas, otherValues } from "./cell-words";
import { respelled, respelledRule } from "./formula-words";
import { otherFormat } from "./format-words";
import { otherColor, otherProperties } from "./look-words";
import { almost, wholePixels } from "./number-words";
import { otherOperand, otherRule } from "./rule-words";

/**
 * Answers in other words than was written, as Excel gives them and as they are after a save by LibreOffice 7.4; which of
 * them does what is said at each function. The workbook itself stays as it is, and every answer means what was written.
 * What a save by LibreOffice loses is not words and not here: table styles and bands, worksheet custom properties, comments
 * of names, screen tips, tab colours of protected sheets, `stopIfTrue`, `VeryHidden`, calculated columns of the file. For
 * those, save the file with LibreOffice.
 */
export const IN_OTHER_WORDS: Answers = {
  word: (member, value, target) => {
    const word = WORDS[member];
    if (word) return word(value, target);
    return /color$/i.test(member) ? otherColor(value) : value;
  },
  order: (collection, items) => (ALPHABETICAL.has(collection) ? [...items].sort(byName) : items),
};

type Word = (value: unknown, target: unknown) => unknown;

const WORDS: Readonly<Record<string, Word>> = {
  "Range.formulas": (block, target) => (isCellPlace(target) ? otherFormulas(block, target) : block),
  "Range.values": (block, target) => (isCellPlace(target) ? otherValues(block, target) : block),
  "Range.numberFormat": otherFormats,
  "Range.getCellProperties": otherProperties,
  "RangeFormat.columnWidth": ofNumber(wholePixels),
  "RangeFormat.rowHeight": ofNumber(wholePixels),
  "Style.numberFormat": ofText(otherFormat),
  // LibreOffice 7.4 writes each style with its number format and its fill.
  "Style.includeNumber": () => true,
  "Style.includePatterns": () => true,
  "DataValidation.rule": (rule) => (typeof rule === "object" && rule !== null ? otherRule(rule) : rule),
  "ConditionalFormatRule.formula": ofText(respelledRule),
  "CellValueConditionalFormat.rule": otherComparison,
  "ConditionalRangeFormat.numberFormat": ofText(otherFormat),
  "NamedItem.formula": ofText(respelled),
  "PageLayout.headerMargin": (margin, target) => (hasTexts(target, "Header") ? margin : NO_TEXT_MARGIN),
  "PageLayout.footerMargin": (margin, target) => (hasTexts(target, "Footer") ? margin : NO_TEXT_MARGIN),
  "Chart.left": ofNumber(almost),
  "Chart.top": ofNumber(almost),
  "Chart.width": ofNumber(almost),
  "Chart.height": ofNumber(almost),
};

function ofNumber(word: (number: number) => number): Word {
  return (value) => (typeof value === "number" ? word(value) : value);
}

function ofText(word: (text: string) => string): Word {
  return (value) => (typeof value === "string" ? word(value) : value);
}

/** Excel: the operands of a comparison are formulas (inferred from those of a validation). */
function otherComparison(rule: unknown): unknown {
  if (typeof rule !== "object" || rule === null) return rule;
  return Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, otherOperand(value)]));
}

/** LibreOffice 7.4: 13 mm in points, for the header or footer of a page that has none. */
const NO_TEXT_MARGIN = 36.85;

function hasTexts(target: unknown, line: "Header" | "Footer"): boolean {
  if (!isSheet(target)) return true;
  const texts = target.pageLayout.headersFooters;
  return texts[`left${line}`] + texts[`center${line}`] + texts[`right${line}`] !== "";
}

/** LibreOffice 7.4 writes the tables of a sheet and the names by the alphabet. */
const ALPHABETICAL: ReadonlySet<string> = new Set(["TableCollection", "NamedItemCollection"]);

function byName(one: Readable, other: Readable): number {
  return String(one.get("Name")).localeCompare(String(other.get("Name")), "en");
}

function isCellPlace(target: unknown): target is CellPlace {
  return typeof target === "object" && target !== null && "area" in target && "sheet" in target;
}

function isSheet(target: unknown): target is Sheet {
  return typeof target === "object" && target !== null && "pageLayout" in target;
}
