import { localName } from "../package/local-name";
import type { XmlAttributes } from "../package/read-xml";
import { raisedText } from "../text/footnote-mark";

/** Characters that XML cannot hold are spelled so (ECMA-376 part 1, §22.9.2.19 ST_Xstring). */
const SPELLED = /_x([\dA-F]{4})_/gi;

/**
 * A text of a workbook, put together from its runs (ECMA-376 part 1, §18.4.8 si). How a text is pronounced (`rPh`) is no
 * part of it, nor is the raised mark of a note.
 */
export class RichText {
  #text = "";
  #run = "";
  #isRaised = false;
  #isText = false;
  #phonetic = 0;

  open(element: string, attributes: XmlAttributes): void {
    const name = localName(element);
    if (name === "rPh") this.#phonetic += 1;
    else if (name === "t") this.#isText = this.#phonetic === 0;
    else if (name === "vertAlign") this.#isRaised = attributes["val"] === "superscript";
  }

  close(element: string): void {
    const name = localName(element);
    if (name === "rPh") this.#phonetic -= 1;
    else if (name === "t") this.#isText = false;
    else if (name === "r") this.#endRun();
  }

  add(text: string): void {
    if (this.#isText) this.#run += text;
  }

  /** The whole text; what comes next begins another one. */
  take(): string {
    this.#endRun();
    const text = this.#text;
    this.#text = "";
    return unspelled(text);
  }

  #endRun(): void {
    this.#text += this.#isRaised ? raisedText(this.#text, this.#run) : this.#run;
    this.#run = "";
    this.#isRaised = false;
  }
}

export function unspelled(text: string): string {
  return text.replace(SPELLED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
