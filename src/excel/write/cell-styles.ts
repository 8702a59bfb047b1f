import { PALETTE, TEXT_STYLES } from "../layout/tones";
import type { TextStyle } from "../layout/sheet-layout";
import { STYLE_NAMES } from "../layout/style-names";
import type { WriteStep } from "./write-step";

/** Estimated request bytes of all styles. */
const STYLE_BYTES = 20_000;

/**
 * Adds the styles that the workbook does not have yet; `present` are the names it has. The first step of a writing: our
 * own writing raises no events, the last step turns them on again.
 */
export function stylesStep(present: ReadonlySet<string>): WriteStep {
  const isMissing = Object.values(STYLE_NAMES).some((name) => !present.has(name));
  return {
    subject: "stili di cella",
    bytes: isMissing ? STYLE_BYTES : 300,
    queue(context) {
      context.runtime.enableEvents = false;
      addStyles(context, present);
    },
  };
}

function addStyles(context: Excel.RequestContext, present: ReadonlySet<string>): void {
  for (const [key, { size, bold, color }] of Object.entries(TEXT_STYLES)) {
    const name = STYLE_NAMES[key as TextStyle];
    if (present.has(name)) continue;
    const style = newStyle(context, name);
    style.font.size = size;
    style.font.bold = bold;
    style.font.color = color;
    style.verticalAlignment = "Center";
    if (key === "value" || key === "figure") style.horizontalAlignment = "Left";
    if (key === "label") style.horizontalAlignment = "Center";
  }
  if (!present.has(STYLE_NAMES.header)) addHeaderStyle(context);
  if (!present.has(STYLE_NAMES.body)) addBodyStyle(context);
  if (!present.has(STYLE_NAMES.input)) addInputStyle(context);
}

function addBodyStyle(context: Excel.RequestContext): void {
  const style = newStyle(context, STYLE_NAMES.body);
  style.font.size = 10;
  style.font.color = PALETTE.ink;
  style.verticalAlignment = "Center";
  style.wrapText = true;
  style.includeBorder = true;
  const line = style.borders.getItem("EdgeBottom");
  line.style = "Continuous";
  line.color = PALETTE.line;
}

/** Headers of tables, the same in every program that opens the file. */
function addHeaderStyle(context: Excel.RequestContext): void {
  const style = newStyle(context, STYLE_NAMES.header);
  style.font.size = 10;
  style.font.bold = true;
  style.font.color = PALETTE.headerInk;
  style.fill.color = PALETTE.header;
  style.includePatterns = true;
  style.verticalAlignment = "Center";
  style.wrapText = true;
}

/** The only cells of a tracking sheet that people type in: one colour, unlocked. */
function addInputStyle(context: Excel.RequestContext): void {
  const style = newStyle(context, STYLE_NAMES.input);
  style.font.size = 10;
  style.font.color = PALETTE.ink;
  style.verticalAlignment = "Center";
  style.wrapText = true;
  style.fill.color = PALETTE.input;
  style.includePatterns = true;
  style.locked = false;
  style.includeProtection = true;
  style.includeBorder = true;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    const border = style.borders.getItem(edge);
    border.style = "Continuous";
    border.color = PALETTE.inputBorder;
  }
}

/** A style that says font and alignment; number format, fill and protection stay the cell's own. */
function newStyle(context: Excel.RequestContext, name: string): Excel.Style {
  context.workbook.styles.add(name);
  const style = context.workbook.styles.getItem(name);
  style.includeNumber = false;
  style.includePatterns = false;
  style.includeBorder = false;
  style.includeProtection = false;
  style.includeFont = true;
  style.includeAlignment = true;
  return style;
}
