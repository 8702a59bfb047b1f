import type { Pace } from "../building/pace";
import { localName } from "../package/local-name";
import type { PackageFile } from "../package/package-file";
import type { XmlAttributes } from "../package/read-xml";
import { readXmlPart } from "../package/read-xml";
import { attribute, isOn, valueOf } from "./docx-property";

/** A paragraph's place in a list (ECMA-376 part 1, §17.3.1.19 numPr). */
export interface ListPlace {
  /** `0`: in no list, whatever the style says. */
  readonly list: string;
  /** From 0. */
  readonly level: number;
}

/** What a style decides on: whether its text is hidden, and the list that its paragraphs are in. */
export interface DocxStyle {
  readonly isHidden: boolean;
  readonly listPlace: ListPlace | null;
  readonly isCaption: boolean;
}

interface OwnStyle {
  name: string;
  basedOn: string | null;
  isHidden: boolean | null;
  list: string | null;
  level: number | null;
}

const PLAIN: DocxStyle = { isHidden: false, listPlace: null, isCaption: false };
/** Styles are based on styles; a circle of them is damage. */
const MAX_BASES = 20;

/** The styles of a text document by identifier. */
export class DocxStyles {
  readonly #own = new Map<string, OwnStyle>();

  /** Reads the part of the styles; without one every paragraph is plain. */
  async read(file: PackageFile, part: string | null, pace: Pace): Promise<void> {
    if (part === null) return;
    let style: OwnStyle | null = null;
    const open = (element: string, attributes: XmlAttributes): void => {
      if (localName(element) === "style") {
        style = { name: "", basedOn: null, isHidden: null, list: null, level: null };
        this.#own.set(attribute(attributes, "styleId"), style);
      } else if (style !== null) take(style, localName(element), attributes);
    };
    const close = (element: string): void => {
      if (localName(element) === "style") style = null;
    };
    await readXmlPart(file, part, { open, close, text: () => undefined }, pace);
  }

  /** A style with what it takes over from those that it is based on. */
  style(identifier: string | null): DocxStyle {
    if (identifier === null) return PLAIN;
    const bases = this.#basesOf(identifier);
    const list = bases.find((style) => style.list !== null)?.list ?? null;
    const level = bases.find((style) => style.level !== null)?.level ?? 0;
    return {
      isHidden: bases.find((style) => style.isHidden !== null)?.isHidden ?? false,
      listPlace: list === null ? null : { list, level },
      isCaption: bases[0]?.name.toLowerCase() === "caption",
    };
  }

  #basesOf(identifier: string): readonly OwnStyle[] {
    const bases: OwnStyle[] = [];
    let next: string | null = identifier;
    while (next !== null && bases.length < MAX_BASES) {
      const style: OwnStyle | undefined = this.#own.get(next);
      if (style === undefined) break;
      bases.push(style);
      next = style.basedOn;
    }
    return bases;
  }
}

function take(style: OwnStyle, name: string, attributes: XmlAttributes): void {
  const value = valueOf(attributes);
  if (name === "name") style.name = value;
  else if (name === "basedOn") style.basedOn = value;
  else if (name === "vanish") style.isHidden = isOn(attributes);
  else if (name === "numId") style.list = value;
  else if (name === "ilvl") style.level = Number(value);
}
