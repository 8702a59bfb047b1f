/**
 * How a cell looks. Style objects are immutable and shared by the cells that look alike; change one with
 * `restyled`. Words are those of Office.js (`Excel.HorizontalAlignment` and so on).
 */
export interface CellStyle {
  /** Name of the cell style it was made from: `Normal`. */
  readonly styleName: string;
  /** In English: `General`, `0.0%`, `dd/mm/yyyy`. */
  readonly numberFormat: string;
  readonly font: Font;
  /** `#RRGGBB`, or `null`: no fill. */
  readonly fill: string | null;
  readonly borders: Borders;
  readonly alignment: Alignment;
  readonly protection: CellProtection;
}

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  /** `#RRGGBB`. */
  readonly color: string;
}

/** `null`: no line. */
export interface Borders {
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
}

export interface Border {
  readonly style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface Alignment {
  readonly horizontal:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  /** Degrees, -90…90, or 180 for vertical text. */
  readonly textOrientation: number;
}

export interface CellProtection {
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** Only what is named changes. */
export interface StyleChange {
  readonly styleName?: string;
  readonly numberFormat?: string;
  readonly font?: Partial<Font>;
  readonly fill?: string | null;
  readonly borders?: Partial<Borders>;
  readonly alignment?: Partial<Alignment>;
  readonly protection?: Partial<CellProtection>;
}

/**
 * A new workbook's font. Excel's own (Calibri, Aptos Narrow) are nobody else's: where they are missing LibreOffice takes one
 * that is a third wider, and columns, which are counted in its digits, grow with it. Arial Narrow comes with Office too, and
 * Liberation Sans Narrow has its widths.
 */
const STANDARD_FONT = "Arial Narrow";

/** A new workbook's *Normal*. Cells are locked unless they say otherwise, as in Excel. */
export const NORMAL_STYLE: CellStyle = {
  styleName: "Normal",
  numberFormat: "General",
  font: {
    name: STANDARD_FONT,
    size: 11,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: "None",
    color: "#000000",
  },
  fill: null,
  borders: { top: null, bottom: null, left: null, right: null },
  alignment: {
    horizontal: "General",
    vertical: "Bottom",
    wrapText: false,
    shrinkToFit: false,
    indentLevel: 0,
    textOrientation: 0,
  },
  protection: { locked: true, formulaHidden: false },
};

/** A copy of the style with the change. */
export function restyled(style: CellStyle, change: StyleChange): CellStyle {
  return {
    styleName: change.styleName ?? style.styleName,
    numberFormat: change.numberFormat ?? style.numberFormat,
    font: change.font ? { ...style.font, ...change.font } : style.font,
    fill: change.fill === undefined ? style.fill : change.fill,
    borders: change.borders ? { ...style.borders, ...change.borders } : style.borders,
    alignment: change.alignment ? { ...style.alignment, ...change.alignment } : style.alignment,
    protection: change.protection ? { ...style.protection, ...change.protection } : style.protection,
  };
}

/** A named cell style. Of `style`, only the included parts are applied to a cell. */
export interface NamedStyle {
  /** As given; unique without case. */
  name: string;
  readonly builtIn: boolean;
  style: CellStyle;
  includes: StyleParts;
}

export interface StyleParts {
  readonly number: boolean;
  readonly font: boolean;
  readonly alignment: boolean;
  readonly border: boolean;
  readonly patterns: boolean;
  readonly protection: boolean;
}
