/** How a part of a table looks; colours as `#RRGGBB`. */
export interface TablePartLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** Colour of the line under each row, and of the lines left and right of the table. */
  readonly line?: string;
}

/** The built-in style of a table: header row, plain rows and every second row. */
export interface TableLook {
  readonly header: TablePartLook;
  readonly row: TablePartLook;
  /** First, third… data row, when the table has banded rows. */
  readonly band: TablePartLook;
}

/** Dark text and the six accents of Excel's "Office 2013–2022" theme, in the order of the style gallery's columns. */
const THEME = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

const PLAIN: TableLook = { header: {}, row: {}, band: {} };

/** The gallery's rows of seven, first number → look. Read off Excel's gallery; the dark styles are not drawn. */
const FAMILIES: Readonly<Record<string, (color: string) => TableLook>> = {
  Light1: (color) => ({
    header: { bold: true, line: color },
    row: { line: tint(color, 0.8) },
    band: { fill: tint(color, 0.8), line: tint(color, 0.8) },
  }),
  Light8: (color) => ({
    header: { fill: color, color: "#FFFFFF", bold: true, line: color },
    row: { line: color },
    band: { line: color },
  }),
  Light15: (color) => ({
    header: { bold: true, line: color },
    row: { line: color },
    band: { fill: tint(color, 0.8), line: color },
  }),
  Medium1: (color) => ({
    header: { fill: color, color: "#FFFFFF", bold: true, line: color },
    row: { line: tint(color, 0.4) },
    band: { fill: tint(color, 0.8), line: tint(color, 0.4) },
  }),
  Medium8: (color) => ({
    header: { fill: color, color: "#FFFFFF", bold: true, line: "#FFFFFF" },
    row: { fill: tint(color, 0.8), line: "#FFFFFF" },
    band: { fill: tint(color, 0.6), line: "#FFFFFF" },
  }),
  Medium15: (color) => ({
    header: { fill: color, color: "#FFFFFF", bold: true, line: "#000000" },
    row: { line: "#BFBFBF" },
    band: { fill: "#D9D9D9", line: "#BFBFBF" },
  }),
  Medium22: (color) => ({
    header: { fill: tint(color, 0.8), bold: true, line: tint(color, 0.4) },
    row: { fill: tint(color, 0.8), line: tint(color, 0.4) },
    band: { fill: tint(color, 0.6), line: tint(color, 0.4) },
  }),
};

/** The look of a built-in style by its name (`TableStyleMedium2`); plain for a name that is not drawn here. */
export function tableLook(styleName: string): TableLook {
  const match = /^TableStyle(Light|Medium)(\d+)$/.exec(styleName);
  const position = Number(match?.[2] ?? 0) - 1;
  const family = FAMILIES[`${match?.[1]}${Math.floor(position / 7) * 7 + 1}`];
  const color = THEME[position % 7];
  return family && color ? family(color) : PLAIN;
}

/** A colour lightened towards white, as the file format's `tint` does for positive values. */
function tint(color: string, share: number): string {
  const lighter = [1, 3, 5].map((start) => {
    const part = parseInt(color.slice(start, start + 2), 16);
    return Math.round(part + (255 - part) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${lighter.join("").toUpperCase()}`;
}
