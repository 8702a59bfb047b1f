import type { XmlAttributes } from "../package/read-xml";
import type { NumberStyle } from "../text/list-number";

/** What a style decides on. */
export interface OdfStyle {
  readonly isHidden: boolean;
  readonly isRaised: boolean;
  /** Of tables: a hidden sheet. */
  readonly isSheetHidden: boolean;
  /** The list that its paragraphs are in. */
  readonly list: string | null;
}

interface OwnStyle {
  readonly parent: string | null;
  readonly list: string | null;
  isHidden: boolean | null;
  isRaised: boolean | null;
  isSheetHidden: boolean;
}

/** How a level of a list writes its number; a level of bullets has none. */
export interface OdfLevel {
  readonly style: NumberStyle;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels are written, its own included. */
  readonly shownLevels: number;
  readonly start: number;
}

const NUMBER_STYLES: Readonly<Record<string, NumberStyle>> = {
  a: "lower-letter",
  A: "upper-letter",
  i: "lower-roman",
  I: "upper-roman",
};
const MAX_PARENTS = 20;
/** The numbers of headings, which no list names. */
export const OUTLINE = "outline of headings";

/** Hears the styles of an OpenDocument file, wherever in its parts they stand (OASIS, ODF 1.3 part 3, §16). */
export class OdfStyles {
  readonly #styles = new Map<string, OwnStyle>();
  readonly #levels = new Map<string, Map<number, OdfLevel>>();
  #open: OwnStyle | null = null;
  #list: Map<number, OdfLevel> | null = null;

  open(element: string, attributes: XmlAttributes): void {
    switch (element) {
      case "style:style":
        this.#openStyle(attributes);
        return;
      case "style:text-properties":
        this.#takeText(attributes);
        return;
      case "style:table-properties":
        if (this.#open) this.#open.isSheetHidden = attributes["table:display"] === "false";
        return;
      case "text:list-style":
        this.#openList(attributes["style:name"] ?? "");
        return;
      case "text:outline-style":
        this.#openList(OUTLINE);
        return;
      case "text:list-level-style-number":
      case "text:outline-level-style":
        this.#takeLevel(attributes);
        return;
      default:
    }
  }

  close(element: string): void {
    if (element === "style:style") this.#open = null;
    else if (element === "text:list-style" || element === "text:outline-style") this.#list = null;
  }

  /** A style of a family (`paragraph`, `text`, `table`) with what it takes over from its parents. */
  style(family: string, name: string | undefined): OdfStyle {
    const chain = this.#chain(family, name ?? "");
    return {
      isHidden: chain.find(({ isHidden }) => isHidden !== null)?.isHidden ?? false,
      isRaised: chain.find(({ isRaised }) => isRaised !== null)?.isRaised ?? false,
      isSheetHidden: chain[0]?.isSheetHidden ?? false,
      list: chain.find(({ list }) => list !== null)?.list ?? null,
    };
  }

  /** A level of a list, from 1; `null` where it shows no number. */
  level(list: string, level: number): OdfLevel | null {
    return this.#levels.get(list)?.get(level) ?? null;
  }

  #chain(family: string, name: string): readonly OwnStyle[] {
    const chain: OwnStyle[] = [];
    let next: string | null = name;
    while (next !== null && chain.length < MAX_PARENTS) {
      const style: OwnStyle | undefined = this.#styles.get(`${family} ${next}`);
      if (style === undefined) break;
      chain.push(style);
      next = style.parent;
    }
    return chain;
  }

  #openStyle(attributes: XmlAttributes): void {
    this.#open = {
      parent: attributes["style:parent-style-name"] ?? null,
      list: attributes["style:list-style-name"] ?? null,
      isHidden: null,
      isRaised: null,
      isSheetHidden: false,
    };
    this.#styles.set(`${attributes["style:family"]} ${attributes["style:name"]}`, this.#open);
  }

  #takeText(attributes: XmlAttributes): void {
    const { "text:display": display, "style:text-position": position } = attributes;
    if (this.#open === null) return;
    if (display !== undefined) this.#open.isHidden = display === "none";
    // `super 58%`, or how far it is raised: `33% 58%`.
    if (position !== undefined) this.#open.isRaised = /^(?:super|[1-9]\d*%)/.test(position);
  }

  #openList(name: string): void {
    this.#list = new Map();
    this.#levels.set(name, this.#list);
  }

  #takeLevel(attributes: XmlAttributes): void {
    const format = attributes["style:num-format"] ?? "";
    if (format === "") return;
    this.#list?.set(Number(attributes["text:level"]), {
      style: NUMBER_STYLES[format] ?? "decimal",
      prefix: attributes["style:num-prefix"] ?? "",
      suffix: attributes["style:num-suffix"] ?? "",
      shownLevels: Number(attributes["text:display-levels"] ?? 1),
      start: Number(attributes["text:start-value"] ?? 1),
    });
  }
}
