import { Parser } from "htmlparser2";
import type { Pace } from "../building/pace";
import { UnreadableDocument } from "../document/unreadable-document";
import type { PackageFile } from "./package-file";

export type XmlAttributes = Readonly<Record<string, string>>;

/** Hears the elements of an XML part. Names are as written, with their prefix. */
export interface XmlListener {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Elements within elements: text documents have some dozens. */
const MAX_DEPTH = 1000;

/** Reads an XML part of a package as it is unpacked. Throws `UnreadableDocument` where it ends too early. */
export async function readXmlPart(
  file: PackageFile,
  name: string,
  listener: XmlListener,
  pace: Pace,
): Promise<void> {
  const reading = new XmlReading(listener, name);
  await file.unpack(name, pace, (piece) => reading.take(piece));
  reading.end();
}

/** XML that comes in pieces. htmlparser2 forgives what is not well-formed; a part that is cut is refused here. */
export class XmlReading {
  readonly #parser: Parser;
  #decoder: TextDecoder | null = null;
  #depth = 0;
  #hasRoot = false;
  #isEnded = false;

  constructor(
    listener: XmlListener,
    private readonly part: string,
  ) {
    this.#parser = new Parser(
      {
        onopentag: (element, attributes) => {
          this.#enter();
          listener.open(element, attributes);
        },
        onclosetag: (element, isImplied) => {
          // The parser closes at the end of the text what the text has not closed.
          if (isImplied && this.#isEnded) throw this.#damaged();
          this.#depth -= 1;
          listener.close(element);
        },
        ontext: (text) => listener.text(text),
      },
      { xmlMode: true },
    );
  }

  take(piece: Uint8Array): void {
    this.#decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? "utf-16le" : "utf-8");
    this.#parser.write(this.#decoder.decode(piece, { stream: true }));
  }

  end(): void {
    this.#parser.write(this.#decoder?.decode() ?? "");
    this.#isEnded = true;
    this.#parser.end();
    if (!this.#hasRoot || this.#depth > 0) throw this.#damaged();
  }

  #enter(): void {
    this.#hasRoot = true;
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new UnreadableDocument({ code: "too-deep" });
  }

  #damaged(): UnreadableDocument {
    return new UnreadableDocument({ code: "damaged", detail: this.part });
  }
}
