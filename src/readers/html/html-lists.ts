import type { NumberStyle } from "../text/list-number";
import { listNumber } from "../text/list-number";

type Attributes = Readonly<Record<string, string>>;

interface OpenList {
  /** `null`: bullets, which are no part of the text. */
  readonly style: NumberStyle | null;
  next: number;
}

const STYLES: Readonly<Record<string, NumberStyle>> = {
  a: "lower-letter",
  A: "upper-letter",
  i: "lower-roman",
  I: "upper-roman",
};

/** Counts the items of lists: the page shows numbers that stand nowhere in it. */
export class HtmlLists {
  readonly #open: OpenList[] = [];

  /** The number that a browser shows before what starts here, or nothing. */
  start(name: string, { start, type = "", value }: Attributes): string {
    if (name === "ol" || name === "ul") {
      const style = name === "ol" ? (STYLES[type] ?? "decimal") : null;
      this.#open.push({ style, next: integer(start) ?? 1 });
      return "";
    }
    const list = this.#open.at(-1);
    if (name !== "li" || list === undefined) return "";
    const position = integer(value) ?? list.next;
    list.next = position + 1;
    return list.style === null ? "" : `${listNumber(position, list.style)}.`;
  }

  end(name: string): void {
    if (name === "ol" || name === "ul") this.#open.pop();
  }
}

function integer(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}
