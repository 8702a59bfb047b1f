import { XlsxError } from "./xlsx-error";

/** An element as it stands in the file, letter by letter. */
export interface XmlPiece {
  readonly name: string;
  readonly text: string;
}

/** An element's own tags and its children, in order. Joined they are the element again, without text between them. */
export interface XmlPieces {
  /** Up to and with the start tag. */
  readonly open: string;
  readonly children: readonly XmlPiece[];
  readonly close: string;
}

/** Comments, text sections, instructions; start and end tags with quoted attributes. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)((?:"[^"]*"|'[^']*'|[^>"'/]|\/(?!>))*)(\/?)>/g;

/** The rows of a sheet are by far the largest part of it, and hold no other rows. */
const ROWS = "sheetData";

/** Fails with `XlsxError` naming the part where the XML is broken. */
export function piecesOf(xml: string, part: string): XmlPieces {
  const scan = new RegExp(MARKUP);
  const children: XmlPiece[] = [];
  let depth = 0;
  let [open, start, name] = ["", 0, ""];
  for (let found = scan.exec(xml); found; found = scan.exec(xml)) {
    const [text, slash, tag = "", , empty] = found;
    if (tag === "") continue;
    if (slash === "/") depth -= 1;
    else if (depth === 0) {
      open = xml.slice(0, scan.lastIndex);
      if (empty === "/") return { open: `${open.slice(0, -2)}>`, children, close: `</${tag}>` };
      depth = 1;
      continue;
    } else {
      if (depth === 1) [start, name] = [found.index, tag];
      if (empty !== "/") depth += 1;
      if (tag === ROWS && empty !== "/") scan.lastIndex = endOfRows(xml, scan.lastIndex, part);
    }
    if (depth === 0) return { open, children, close: text };
    if (depth === 1) children.push({ name, text: xml.slice(start, scan.lastIndex) });
  }
  throw new XlsxError(`${part} is broken`);
}

function endOfRows(xml: string, from: number, part: string): number {
  const end = xml.indexOf(`</${ROWS}>`, from);
  if (end < 0) throw new XlsxError(`${part} is broken`);
  return end;
}

export function joinedPieces({ open, children, close }: XmlPieces): string {
  return open + children.map(({ text }) => text).join("") + close;
}

/** The pieces of a piece. */
export function innerPieces({ text, name }: XmlPiece): XmlPieces {
  return piecesOf(text, name);
}

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
