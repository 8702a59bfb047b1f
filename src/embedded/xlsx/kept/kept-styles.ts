import { builtInEntry } from "../../model/built-in-styles";
import type { NamedStyle } from "../../model/cell-style";
import { toFileText } from "../styles/file-text";
import { originalFormat } from "../styles/style-marks";
import type { StyleList } from "../styles/style-sheet-xml";
import { styleAttribute, styleItems, withStyleAttribute, withStyleItems } from "../styles/style-sheet-xml";
import { styleNameXml } from "../styles/write-named-styles";
import { escaped } from "../package/tag";
import type { KeptLooks } from "./kept-package";

/** The style sheet of the file with what the model added, and where each new format of cells stands in it. */
export interface MergedStyles {
  readonly xml: string;
  readonly formats: readonly number[];
}

/**
 * The style sheet that was read stays whole: theme colours, gradients, fonts with all they have, styles that come with
 * Excel, table styles. `fresh`: what was written for the model, with formats marked that were read from the old one.
 */
export function mergedStyles(
  old: string,
  fresh: string,
  styles: readonly NamedStyle[],
  looks: KeptLooks,
): MergedStyles {
  const sheet = new GrowingStyles(old, fresh);
  const named = [sheet.normal(), ...styles.map((style, index) => sheet.named(style, index + 1, looks))];
  const formats = styleItems(fresh, "cellXfs").map((xf, index) => {
    if (index === 0) return 0;
    const original = originalFormat(xf, styles.length);
    if (original !== null) return original;
    const style = named[Number(styleAttribute(xf, "xfId") ?? 0)] ?? 0;
    return sheet.place("cellXfs", withStyleAttribute(sheet.adopted(xf), "xfId", style));
  });
  return { xml: sheet.toXml(), formats };
}

const SHARED = [
  { list: "fonts", id: "fontId" },
  { list: "fills", id: "fillId" },
  { list: "borders", id: "borderId" },
] as const satisfies readonly { list: StyleList; id: string }[];

const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"] as const;

/** Smaller ids are Excel's own number formats. */
const FIRST_FORMAT_ID = 164;

/** A style that comes with Excel is known by its number, whatever the language of its name. */
function names(cellStyle: string, style: NamedStyle): boolean {
  const builtIn = builtInEntry(style);
  if (builtIn) return styleAttribute(cellStyle, "builtinId") === String(builtIn.number);
  const written = escaped(toFileText(style.name)).toLowerCase();
  return styleAttribute(cellStyle, "name")?.toLowerCase() === written;
}

class GrowingStyles {
  private readonly lists: Record<StyleList, string[]>;

  constructor(
    private readonly old: string,
    private readonly fresh: string,
  ) {
    const entries = LISTS.map((list) => [list, [...styleItems(old, list)]]);
    this.lists = Object.fromEntries(entries) as Record<StyleList, string[]>;
  }

  /** The place of an item, which is added where it is not there. */
  place(list: StyleList, item: string): number {
    const items = this.lists[list];
    const place = items.indexOf(item);
    return place < 0 ? items.push(item) - 1 : place;
  }

  /** A format of the fresh style sheet with fonts, fills, borders and number formats of this one. */
  adopted(xf: string): string {
    const shared = SHARED.reduce((text, { list, id }) => {
      const item = styleItems(this.fresh, list)[Number(styleAttribute(xf, id) ?? 0)];
      return item === undefined ? text : withStyleAttribute(text, id, this.place(list, item));
    }, xf);
    const number = styleAttribute(xf, "numFmtId") ?? "0";
    return withStyleAttribute(shared, "numFmtId", this.numberFormat(number));
  }

  private numberFormat(id: string): string {
    if (Number(id) < FIRST_FORMAT_ID) return id;
    const wanted = styleItems(this.fresh, "numFmts").find((item) => styleAttribute(item, "numFmtId") === id);
    if (wanted === undefined) return id;
    const code = styleAttribute(wanted, "formatCode");
    const items = this.lists.numFmts;
    const known = items.find((item) => styleAttribute(item, "formatCode") === code);
    if (known !== undefined) return styleAttribute(known, "numFmtId") ?? id;
    const ids = items.map((item) => Number(styleAttribute(item, "numFmtId")));
    const next = String(Math.max(FIRST_FORMAT_ID - 1, ...ids) + 1);
    items.push(withStyleAttribute(wanted, "numFmtId", next));
    return next;
  }

  /** The number of *Normal* among the formats of styles. */
  normal(): number {
    const item = this.lists.cellStyles.find((each) => styleAttribute(each, "builtinId") === "0");
    return Number((item && styleAttribute(item, "xfId")) ?? 0);
  }

  /** The number of a named style: as it was, unless it was changed or is new. */
  named(style: NamedStyle, place: number, { named }: KeptLooks): number {
    const known = this.lists.cellStyles.find((item) => names(item, style));
    const number = known === undefined ? undefined : Number(styleAttribute(known, "xfId"));
    const read = named.get(style);
    const isAsRead = read?.style === style.style && read.includes === style.includes;
    if (number !== undefined && isAsRead) return number;
    const format = styleItems(this.fresh, "cellStyleXfs")[place];
    if (format === undefined) return this.normal();
    const own = this.adopted(format);
    if (number === undefined) {
      const added = this.lists.cellStyleXfs.push(own) - 1;
      this.lists.cellStyles.push(styleNameXml(style, added));
      return added;
    }
    this.lists.cellStyleXfs[number] = own;
    return number;
  }

  toXml(): string {
    return LISTS.reduce((xml, list) => {
      const items = this.lists[list];
      const before = styleItems(xml, list);
      return items.length === before.length && items.every((item, index) => item === before[index])
        ? xml
        : withStyleItems(xml, list, items);
    }, this.old);
  }
}

/** A sheet's XML with the numbers of formats that the file has for those of the new style sheet. */
export function withFormats(xml: string, formats: readonly number[]): string {
  return xml.replace(/<(?:c|row|col)\s[^>]*>/g, (tag) =>
    tag.replace(/(\s(?:s|style)=")(\d+)"/, (_, start: string, number: string) => {
      const now = formats[Number(number)] ?? 0;
      return `${start}${now}"`;
    }),
  );
}
