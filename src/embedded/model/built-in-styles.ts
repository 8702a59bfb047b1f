import type { Border, NamedStyle, StyleChange, StyleParts } from "./cell-style";
import { NORMAL_STYLE, restyled } from "./cell-style";

/**
 * The cell styles that come with Excel: names of `Excel.BuiltInStyle`, looks and numbers of ECMA-376 part 1, annex G.2
 * (presetCellStyles.xml), with the colours of the Office theme of 2013 to 2022. That a style sets only the parts that
 * its look names is as Excel writes the `apply…` flags of `cellStyleXfs` (inferred, no page).
 */
interface BuiltIn {
  /** As the gallery and a file call it in English: `Heading 1`. */
  readonly title: string;
  /** `builtinId` of a file. */
  readonly number: number;
  readonly look: StyleChange;
}

const DARK = "#44546A";
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const [ACCENT] = ACCENTS;

const OTHERS: Readonly<Record<string, BuiltIn>> = {
  Percent: { title: "Percent", number: 5, look: { numberFormat: "0%" } },
  Note: { title: "Note", number: 10, look: { fill: "#FFFFCC", borders: box("#B2B2B2", "Continuous") } },
  WarningText: { title: "Warning Text", number: 11, look: { font: { color: "#FF0000" } } },
  Heading1: heading(1, 15, { style: "Continuous", weight: "Thick", color: ACCENT }),
  Heading2: heading(2, 13, { style: "Continuous", weight: "Thick", color: lighter(ACCENT, 0.5) }),
  Heading3: heading(3, 11, { style: "Continuous", weight: "Medium", color: lighter(ACCENT, 0.4) }),
  Heading4: heading(4, 11, null),
  Input: {
    title: "Input",
    number: 20,
    look: { font: { color: "#3F3F76" }, fill: "#FFCC99", borders: box("#7F7F7F", "Continuous") },
  },
  Output: {
    title: "Output",
    number: 21,
    look: { font: { bold: true, color: "#3F3F3F" }, fill: "#F2F2F2", borders: box("#3F3F3F", "Continuous") },
  },
  Calculation: {
    title: "Calculation",
    number: 22,
    look: { font: { bold: true, color: "#FA7D00" }, fill: "#F2F2F2", borders: box("#7F7F7F", "Continuous") },
  },
  CheckCell: {
    title: "Check Cell",
    number: 23,
    look: { font: { bold: true, color: "#FFFFFF" }, fill: "#A5A5A5", borders: box("#3F3F3F", "Double") },
  },
  LinkedCell: {
    title: "Linked Cell",
    number: 24,
    look: { font: { color: "#FA7D00" }, borders: { bottom: line("#FF8001", "Double") } },
  },
  Total: {
    title: "Total",
    number: 25,
    look: {
      font: { bold: true },
      borders: { top: line(ACCENT, "Continuous"), bottom: line(ACCENT, "Double") },
    },
  },
  Good: { title: "Good", number: 26, look: { font: { color: "#006100" }, fill: "#C6EFCE" } },
  Bad: { title: "Bad", number: 27, look: { font: { color: "#9C0006" }, fill: "#FFC7CE" } },
  Neutral: { title: "Neutral", number: 28, look: { font: { color: "#9C6500" }, fill: "#FFEB9C" } },
};

/** Each accent and its three lighter shades: numbers 29 to 52. */
const SHADES = ACCENTS.flatMap((color, index) => {
  const accent = `Accent${index + 1}`;
  const first = 29 + 4 * index;
  const shade = (percent: number, place: number, font: string): [string, BuiltIn] => [
    `${accent}_${percent}`,
    {
      title: `${percent}% - ${accent}`,
      number: first + place,
      look: { font: { color: font }, fill: lighter(color, 1 - percent / 100) },
    },
  ];
  const full: BuiltIn = { title: accent, number: first, look: { font: { color: "#FFFFFF" }, fill: color } };
  return [[accent, full] as const, shade(20, 1, "#000000"), shade(40, 2, "#000000"), shade(60, 3, "#FFFFFF")];
});

const CATALOGUE: ReadonlyMap<string, BuiltIn> = new Map([...Object.entries(OTHERS), ...SHADES]);

/**
 * The other names of `Excel.BuiltInStyle`, in both spellings: formats of money and thousands are the country's, the
 * looks of the rest were not found. They are not modelled.
 */
const NOT_MODELLED: readonly string[] = [
  ...["comma", "currency", "wholecomma", "wholedollar", "comma [0]", "currency [0]"],
  ...["hlink", "hlinktrav", "hyperlink", "followed hyperlink"],
  ...["emphasis1", "emphasis2", "emphasis3", "sheettitle", "title", "explanatory text"],
];

export function isUnmodelledStyle(name: string): boolean {
  return NOT_MODELLED.includes(name.toLowerCase());
}

const NAMES_BY_TITLE: ReadonlyMap<string, string> = new Map(
  [...CATALOGUE].map(([name, { title }]) => [title.toLowerCase(), name.toLowerCase()]),
);

/** What finds a cell style again: its name without case, one name for both spellings of a built-in one. */
export function styleKey(name: string): string {
  const key = name.toLowerCase();
  return NAMES_BY_TITLE.get(key) ?? key;
}

/** *Normal* and the others of a new workbook, by `styleKey`. */
export function builtInStyles(): Map<string, NamedStyle> {
  const normal: NamedStyle = {
    name: "Normal",
    builtIn: true,
    style: NORMAL_STYLE,
    includes: parts(() => true),
  };
  const others = [...CATALOGUE].map(([name, { look }]): [string, NamedStyle] => [
    styleKey(name),
    {
      name,
      builtIn: true,
      style: restyled(NORMAL_STYLE, { ...look, styleName: name }),
      includes: partsOf(look),
    },
  ]);
  return new Map([["normal", normal], ...others]);
}

/** The name of `Excel.BuiltInStyle` for a number of a file; `null`: *Normal*, or not modelled. */
export function builtInName(number: number): string | null {
  for (const [name, entry] of CATALOGUE) if (entry.number === number) return name;
  return null;
}

/** How a file names a built-in style; `null`: the style is the workbook's own. */
export function builtInEntry({ name, builtIn }: NamedStyle): Pick<BuiltIn, "title" | "number"> | null {
  return builtIn ? (CATALOGUE.get(name) ?? null) : null;
}

function heading(level: number, size: number, bottom: Border | null): BuiltIn {
  const font = { bold: true, color: DARK, size };
  return {
    title: `Heading ${level}`,
    number: 15 + level,
    look: bottom ? { font, borders: { bottom } } : { font },
  };
}

function line(color: string, style: "Continuous" | "Double"): Border {
  return { style, weight: style === "Double" ? "Thick" : "Thin", color };
}

function box(color: string, style: "Continuous" | "Double"): NonNullable<StyleChange["borders"]> {
  const side = line(color, style);
  return { top: side, bottom: side, left: side, right: side };
}

/** Nearer to white by a share between 0 and 1: a theme colour's tint (ECMA-376 part 1, 18.8.19). */
function lighter(color: string, tint: number): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  const shifted = channels.map((channel) => Math.round(channel + (255 - channel) * tint));
  return `#${shifted.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

function partsOf(look: StyleChange): StyleParts {
  const named = {
    number: look.numberFormat,
    font: look.font,
    alignment: look.alignment,
    border: look.borders,
    patterns: look.fill,
    protection: look.protection,
  };
  return parts((part) => named[part] !== undefined);
}

function parts(has: (part: keyof StyleParts) => boolean): StyleParts {
  return {
    number: has("number"),
    font: has("font"),
    alignment: has("alignment"),
    border: has("border"),
    patterns: has("patterns"),
    protection: has("protection"),
  };
}
