import type { FlowDocument } from "../building/flow-document";
import { localName } from "../package/local-name";
import type { XmlAttributes, XmlListener } from "../package/read-xml";
import { symbolCharacter } from "../text/clean-text";
import type { DocxLists } from "./docx-lists";
import type { DocxRun } from "./docx-paragraph";
import { DocxParagraph } from "./docx-paragraph";
import { attribute, isOn, valueOf } from "./docx-property";
import type { DocxStyles } from "./docx-styles";
import { DocxTables } from "./docx-tables";

/** The same things again for older programs, what formats were before a change, and how a word is pronounced. */
const SKIPPED = new Set([
  ...["Fallback", "rPrChange", "pPrChange", "tblPrChange", "tcPrChange", "trPrChange", "sectPrChange", "rt"],
]);
/** Text that a tracked change took away, or took from here to another place (ECMA-376 part 1, §17.13.5). */
const DELETING = new Set(["del", "moveFrom"]);
/** What a run holds that is text, as it is shown. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: " ",
  ptab: " ",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};

/** Hears the main part of a text document (ECMA-376 part 1, §17) and writes the document. */
export class DocxReading implements XmlListener {
  readonly #path: string[] = [];
  readonly #paragraphs: DocxParagraph[] = [];
  readonly #tables: DocxTables;
  /** Of fields within fields, whether their code is being read and not yet what they show. */
  readonly #fieldCodes: boolean[] = [];
  #run: DocxRun | null = null;
  #isText = false;
  #skipped = 0;
  #deleting = 0;
  #isDeletionTold = false;
  #caption = "";
  /** A field of a form that nobody has filled in shows what to write there. */
  #isPlaceholder = false;

  constructor(
    private readonly document: FlowDocument,
    private readonly styles: DocxStyles,
    private readonly lists: DocxLists,
  ) {
    this.#tables = new DocxTables(document);
  }

  open(element: string, attributes: XmlAttributes): void {
    const name = localName(element);
    const parent = this.#path.at(-1) ?? "";
    this.#path.push(name);
    if (this.#skipped > 0 || SKIPPED.has(name)) {
      this.#skipped += 1;
      return;
    }
    if (this.#tables.open(name, parent, attributes, this.#caption)) this.#skipped += 1;
    else if (DELETING.has(name)) this.#openDeletion(parent);
    else if (parent === "r") this.#openInRun(name, attributes);
    else if (parent === "rPr" || parent === "pPr" || parent === "numPr")
      this.#takeProperty(name, parent, attributes);
    else if (name === "p") this.#paragraphs.push(new DocxParagraph(this.document, this.styles, this.lists));
    else if (name === "r") this.#run = { isHidden: null, style: null, isRaised: false, text: "" };
    else if (name === "showingPlcHdr") this.#isPlaceholder = true;
  }

  close(element: string): void {
    const name = localName(element);
    this.#path.pop();
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const parent = this.#path.at(-1) ?? "";
    if (name === "p") this.#closeParagraph();
    else if (name === "r") this.#closeRun();
    else if (name === "t" || name === "delText") this.#isText = false;
    else if (DELETING.has(name) && !isProperty(parent)) this.#deleting -= 1;
    else if (name === "sdt") this.#isPlaceholder = false;
    else this.#tables.close(name);
  }

  text(text: string): void {
    if (this.#isText && this.#run) this.#run.text += text;
  }

  #openInRun(name: string, attributes: XmlAttributes): void {
    const character = CHARACTERS[name];
    if (name === "t" || name === "delText") this.#isText = true;
    else if (name === "fldChar") this.#takeField(attribute(attributes, "fldCharType"));
    else if (this.#run === null) return;
    else if (character !== undefined) this.#run.text += character;
    else if (name === "sym")
      this.#run.text += symbolCharacter(
        String.fromCharCode(Number.parseInt(attribute(attributes, "char"), 16)),
      );
  }

  /** A field is its code, then what it shows, each between marks (ECMA-376 part 1, §17.16.18). */
  #takeField(mark: string): void {
    if (mark === "begin") this.#fieldCodes.push(true);
    else if (mark === "separate") this.#fieldCodes.splice(-1, 1, false);
    else this.#fieldCodes.pop();
  }

  /** Content that was deleted, or the mark of a paragraph's end that was. */
  #openDeletion(parent: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (parent === "rPr" && this.#run === null && paragraph) paragraph.isJoined = true;
    if (isProperty(parent)) return;
    if (this.#deleting === 0) this.#isDeletionTold = false;
    this.#deleting += 1;
  }

  #takeProperty(name: string, parent: string, attributes: XmlAttributes): void {
    const paragraph = this.#paragraphs.at(-1);
    const value = valueOf(attributes);
    if (this.#run && parent === "rPr") {
      if (name === "vanish") this.#run.isHidden = isOn(attributes);
      else if (name === "rStyle") this.#run.style = value;
      else if (name === "vertAlign") this.#run.isRaised = value === "superscript";
    } else if (paragraph && parent !== "rPr") {
      if (name === "pStyle") paragraph.style = value;
      else if (name === "numId") paragraph.list = value;
      else if (name === "ilvl") paragraph.level = Number(value);
    }
  }

  #closeRun(): void {
    const run = this.#run;
    const paragraph = this.#paragraphs.at(-1);
    this.#run = null;
    if (run === null || paragraph === undefined || run.text === "") return;
    if (this.#isPlaceholder || this.#fieldCodes.includes(true)) return;
    if (this.#deleting === 0) paragraph.add(run);
    else if (!this.#isDeletionTold && run.text.trim() !== "") {
      this.#isDeletionTold = true;
      paragraph.leaveOut("deleted-text");
    }
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    paragraph.end();
    const { isCaption } = this.styles.style(paragraph.style);
    if (isCaption || paragraph.text.trim() !== "") this.#caption = isCaption ? paragraph.text : "";
  }
}

/** Where a deletion is said of what the properties belong to, not of what stands in it. */
function isProperty(parent: string): boolean {
  return ["rPr", "trPr", "tcPr", "numPr", "pPr"].includes(parent);
}
