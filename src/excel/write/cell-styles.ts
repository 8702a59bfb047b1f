import { STYLES } from "../declare/cell-styles";
import type { CellStyle } from "../declare/cell-styles";
import type { WriteStep } from "./write-step";

const BYTES_PER_STYLE = 4_000;

/**
 * Makes cell styles, and sets those that are there again: one of the right name may lack the rest (a writing that was
 * interrupted, a property that Excel refused).
 */
export function stylesSteps(names: readonly string[], present: ReadonlySet<string>): readonly WriteStep[] {
  return STYLES.filter(({ name }) => names.includes(name)).map((style) => ({
    subject: `stile di cella «${style.name}»`,
    bytes: BYTES_PER_STYLE,
    queue(context) {
      if (!present.has(style.name)) context.workbook.styles.add(style.name);
      setStyle(context.workbook.styles.getItem(style.name), style);
    },
  }));
}

/** It says font and alignment; number format, and what it does not name, stay the cell's own. */
function setStyle(
  style: Excel.Style,
  { size, bold, color, fill, wraps, alignment, lines, isOpen }: CellStyle,
): void {
  style.includeNumber = false;
  style.includePatterns = fill !== undefined;
  style.includeBorder = lines !== undefined;
  style.includeProtection = isOpen === true;
  style.includeFont = true;
  style.includeAlignment = true;
  style.font.size = size;
  style.font.bold = bold === true;
  style.font.color = color;
  style.verticalAlignment = "Center";
  if (wraps === true) style.wrapText = true;
  if (alignment !== undefined) style.horizontalAlignment = alignment;
  if (fill !== undefined) style.fill.color = fill;
  if (isOpen === true) style.locked = false;
  for (const edge of lines?.edges ?? []) {
    const border = style.borders.getItem(edge);
    border.style = "Continuous";
    border.color = lines?.color ?? color;
  }
}
