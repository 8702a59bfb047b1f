import type { HeadersFooters } from "../../model/page-layout";

/** Left, centre and right text of one line of a page. */
interface PageLine {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** The three texts as one, each after its code (ECMA-376, 18.3.1.46); empty without any text. */
export function toFileHeader(texts: HeadersFooters): string {
  return joined({ left: texts.leftHeader, center: texts.centerHeader, right: texts.rightHeader });
}

export function toFileFooter(texts: HeadersFooters): string {
  return joined({ left: texts.leftFooter, center: texts.centerFooter, right: texts.rightFooter });
}

export function fromFileHeaderFooter(header: string, footer: string): HeadersFooters {
  const [top, bottom] = [split(header), split(footer)];
  return {
    leftHeader: top.left,
    centerHeader: top.center,
    rightHeader: top.right,
    leftFooter: bottom.left,
    centerFooter: bottom.center,
    rightFooter: bottom.right,
  };
}

function joined({ left, center, right }: PageLine): string {
  const parts = [["&L", left] as const, ["&C", center] as const, ["&R", right] as const];
  return parts.flatMap(([code, text]) => (text === "" ? [] : [code + text])).join("");
}

const SECTIONS = { "&L": "left", "&C": "center", "&R": "right" } as const;

/** Codes of two characters, or plain text. Text before any code is centred. */
const PIECES = /&.|[^&]+|&/gsu;

function split(text: string): PageLine {
  const line = { left: "", center: "", right: "" };
  let section: keyof PageLine = "center";
  for (const [piece] of text.matchAll(PIECES)) {
    if (piece in SECTIONS) section = SECTIONS[piece as keyof typeof SECTIONS];
    else line[section] += piece;
  }
  return line;
}
