import type { XmlAttributes } from "../package/read-xml";
import { listNumber } from "../text/list-number";
import { OUTLINE } from "./odf-styles";
import type { OdfStyles } from "./odf-styles";

interface OpenList {
  readonly style: string;
  /** The first paragraph of an item has its number; a header of a list has none. */
  isItemNumbered: boolean;
  startsAt: number | null;
}

/** Counts the items of lists and the headings: their numbers stand nowhere in the text (ODF 1.3 part 3, §5.3). */
export class OdfLists {
  readonly #open: OpenList[] = [];
  /** The counts of each level, by list. */
  readonly #counts = new Map<string, (number | undefined)[]>();

  constructor(private readonly styles: OdfStyles) {}

  open(element: string, attributes: XmlAttributes): void {
    const list = this.#open.at(-1);
    if (element === "text:list") this.#openList(attributes, list);
    else if (element === "text:list-item" && list) {
      list.isItemNumbered = true;
      const start = attributes["text:start-value"];
      list.startsAt = start === undefined ? null : Number(start);
    } else if (element === "text:list-header" && list) list.isItemNumbered = false;
  }

  close(element: string): void {
    if (element === "text:list") this.#open.pop();
  }

  /** The number before a paragraph or heading that begins, or nothing. */
  number(element: string, attributes: XmlAttributes): string {
    const list = this.#open.at(-1);
    if (list === undefined)
      return element === "text:h"
        ? this.#next(OUTLINE, Number(attributes["text:outline-level"] ?? 1), null)
        : "";
    if (!list.isItemNumbered) return "";
    list.isItemNumbered = false;
    const style =
      list.style === "" ? this.styles.style("paragraph", attributes["text:style-name"]).list : list.style;
    return this.#next(style ?? "", this.#open.length, list.startsAt);
  }

  #openList(attributes: XmlAttributes, outer: OpenList | undefined): void {
    const style = attributes["text:style-name"] ?? outer?.style ?? "";
    const goesOn =
      attributes["text:continue-numbering"] === "true" || attributes["text:continue-list"] !== undefined;
    if (outer === undefined && !goesOn) this.#counts.delete(style);
    this.#open.push({ style, isItemNumbered: false, startsAt: null });
  }

  #next(list: string, level: number, startsAt: number | null): string {
    const own = this.styles.level(list, level);
    if (own === null) return "";
    const counts = this.#counts.get(list) ?? [];
    this.#counts.set(list, counts);
    const before = counts[level];
    counts[level] = startsAt ?? (before === undefined ? own.start : before + 1);
    // Deeper levels begin again.
    counts.length = level + 1;
    const first = Math.max(level - own.shownLevels + 1, 1);
    const numbers = Array.from({ length: level - first + 1 }, (_, index) => {
      const shown = this.styles.level(list, first + index);
      return shown === null ? "" : listNumber(counts[first + index] ?? shown.start, shown.style);
    });
    return own.prefix + numbers.filter((number) => number !== "").join(".") + own.suffix;
  }
}
