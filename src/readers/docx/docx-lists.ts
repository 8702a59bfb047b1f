import type { Pace } from "../building/pace";
import { localName } from "../package/local-name";
import type { PackageFile } from "../package/package-file";
import type { XmlAttributes } from "../package/read-xml";
import { readXmlPart } from "../package/read-xml";
import type { NumberStyle } from "../text/list-number";
import { listNumber } from "../text/list-number";
import type { ListPlace } from "./docx-styles";
import { attribute, valueOf } from "./docx-property";

interface Level {
  start: number;
  /** `null`: bullets or nothing, which are no part of the text. */
  style: NumberStyle | null;
  /** `%1.%2)`: each `%n` is the number of the n-th level. */
  pattern: string;
}

interface List {
  abstract: string;
  readonly starts: Map<number, number>;
}

const STYLES: Readonly<Record<string, NumberStyle>> = {
  lowerLetter: "lower-letter",
  upperLetter: "upper-letter",
  lowerRoman: "lower-roman",
  upperRoman: "upper-roman",
};
/** Formats that show no number, and bullets. */
const WITHOUT_NUMBER = ["bullet", "none"];
const LEVELS = 9;

/** Counts the paragraphs of lists: Word shows numbers that stand nowhere in the text (ECMA-376 part 1, §17.9). */
export class DocxLists {
  readonly #levels = new Map<string, Level[]>();
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, number[]>();

  async read(file: PackageFile, part: string | null, pace: Pace): Promise<void> {
    if (part === null) return;
    const reading = new NumberingReading(this.#levels, this.#lists);
    const open = (element: string, attributes: XmlAttributes): void => reading.open(element, attributes);
    const close = (element: string): void => reading.close(element);
    await readXmlPart(file, part, { open, close, text: () => undefined }, pace);
  }

  /** The number that Word shows before the next paragraph of a list, or nothing. */
  number({ list: identifier, level }: ListPlace): string {
    const list = this.#lists.get(identifier);
    const levels = this.#levels.get(list?.abstract ?? "");
    const own = levels?.[level];
    if (list === undefined || levels === undefined || own === undefined) return "";
    const counts = this.#countsOf(list, identifier);
    counts[level] = (counts[level] ?? this.#start(list, levels, level) - 1) + 1;
    // Deeper levels begin again.
    counts.length = level + 1;
    if (own.style === null) return "";
    return own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const count = counts[index] ?? this.#start(list, levels, index);
      counts[index] = count;
      return listNumber(count, levels[index]?.style ?? "decimal");
    });
  }

  /** Lists of one definition go on counting together, unless one begins with a number of its own. */
  #countsOf(list: List, identifier: string): number[] {
    const key = list.starts.size > 0 ? `list ${identifier}` : list.abstract;
    const counts = this.#counts.get(key) ?? [];
    this.#counts.set(key, counts);
    return counts;
  }

  #start(list: List, levels: readonly Level[], level: number): number {
    return list.starts.get(level) ?? levels[level]?.start ?? 1;
  }
}

/** Hears the part of the numbering. */
class NumberingReading {
  #abstract: Level[] | null = null;
  #list: List | null = null;
  #level = 0;

  constructor(
    private readonly levels: Map<string, Level[]>,
    private readonly lists: Map<string, List>,
  ) {}

  open(element: string, attributes: XmlAttributes): void {
    const name = localName(element);
    const value = valueOf(attributes);
    if (name === "abstractNum") {
      this.#abstract = Array.from({ length: LEVELS }, () => ({ start: 1, style: null, pattern: "" }));
      this.levels.set(attribute(attributes, "abstractNumId"), this.#abstract);
    } else if (name === "num") {
      this.#list = { abstract: "", starts: new Map() };
      this.lists.set(attribute(attributes, "numId"), this.#list);
    } else if (name === "lvl" || name === "lvlOverride") this.#level = Number(attribute(attributes, "ilvl"));
    else if (name === "abstractNumId" && this.#list) this.#list.abstract = value;
    else if (name === "startOverride") this.#list?.starts.set(this.#level, Number(value));
    else this.#takeLevel(name, value);
  }

  close(element: string): void {
    const name = localName(element);
    if (name === "abstractNum") this.#abstract = null;
    else if (name === "num") this.#list = null;
  }

  #takeLevel(name: string, value: string): void {
    const level = this.#abstract?.[this.#level];
    if (level === undefined) return;
    if (name === "start") level.start = Number(value);
    else if (name === "lvlText") level.pattern = value;
    else if (name === "numFmt")
      level.style = WITHOUT_NUMBER.includes(value) ? null : (STYLES[value] ?? "decimal");
  }
}
