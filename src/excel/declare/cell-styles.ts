import type { TextStyle } from "./sheet-layout";
import { STYLE_NAMES } from "./style-names";
import { PALETTE, TEXT_STYLES } from "./tones";

/** A cell style of the workbook. What it leaves open stays the cell's own. */
export interface CellStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold?: true;
  readonly color: string;
  readonly fill?: string;
  readonly wraps?: true;
  readonly alignment?: "Left" | "Center";
  /** Lines at these edges. */
  readonly lines?: { readonly color: string; readonly edges: readonly Edge[] };
  /** Cells of it can be typed in on a protected sheet. */
  readonly isOpen?: true;
}

export type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

const ALIGNMENTS: Partial<Readonly<Record<TextStyle, "Left" | "Center">>> = {
  value: "Left",
  figure: "Left",
  label: "Center",
};

/** All cell styles. They stand in Excel's gallery: a body that wants other colours changes them there, once. */
export const STYLES: readonly CellStyle[] = [
  ...Object.entries(TEXT_STYLES).map(([key, { size, bold, color }]): CellStyle => {
    const alignment = ALIGNMENTS[key as TextStyle];
    return {
      ...{ name: STYLE_NAMES[key as TextStyle], size, color },
      ...(bold ? { bold } : {}),
      ...(key === "paragraph" ? { wraps: true } : {}),
      ...(alignment === undefined ? {} : { alignment }),
    };
  }),
  {
    // Headers of tables, the same in every program that opens the file.
    ...{ name: STYLE_NAMES.header, size: 10, bold: true, color: PALETTE.headerInk },
    ...{ fill: PALETTE.header, wraps: true },
  },
  {
    ...{ name: STYLE_NAMES.body, size: 10, color: PALETTE.ink, wraps: true },
    lines: { color: PALETTE.line, edges: ["EdgeBottom"] },
  },
  {
    // The only cells of a tracking sheet that people type in: one colour, unlocked.
    ...{
      name: STYLE_NAMES.input,
      size: 10,
      color: PALETTE.ink,
      fill: PALETTE.input,
      wraps: true,
      isOpen: true,
    },
    lines: { color: PALETTE.inputBorder, edges: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] },
  },
];
