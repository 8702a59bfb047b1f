import type { XmlAttributes, XmlListener } from "../package/read-xml";
import type { OdfStyles } from "./odf-styles";

/** Hands what stands in the body to its reading, and everything before it to the styles. */
export class OdfBody implements XmlListener {
  #isInBody = false;

  constructor(
    private readonly styles: OdfStyles,
    private readonly body: XmlListener | null,
  ) {}

  open(element: string, attributes: XmlAttributes): void {
    if (element === "office:body") this.#isInBody = true;
    else if (this.#isInBody) this.body?.open(element, attributes);
    else this.styles.open(element, attributes);
  }

  close(element: string): void {
    if (element === "office:body") this.#isInBody = false;
    else if (this.#isInBody) this.body?.close(element);
    else this.styles.close(element);
  }

  text(text: string): void {
    if (this.#isInBody) this.body?.text(text);
  }
}
