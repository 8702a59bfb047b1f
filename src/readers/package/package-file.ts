import { Inflate } from "fflate";
import type { Pace } from "../building/pace";
import { DOCUMENT_LIMITS, MEGABYTE } from "../document/document-limits";
import { UnreadableDocument } from "../document/unreadable-document";
import { Checksum } from "./checksum";
import type { ZipEntry } from "./zip-directory";
import { zipDirectory } from "./zip-directory";

/** Packed bytes taken at a time: deflate unpacks them to a thousand times as many at most. */
const PACKED_CHUNK = 4096;
const STORED = 0;
const DEFLATED = 8;

/** A zip file with documents in it (Office Open XML, OpenDocument), unpacked part by part and never beyond the limits. */
export class PackageFile {
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #unpacked = 0;

  constructor(bytes: Uint8Array) {
    this.#entries = zipDirectory(bytes);
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /**
   * Unpacks a part, handing over its bytes in pieces in their order. Throws `UnreadableDocument` where the part is not
   * there, encrypted, larger than it may be, or not what its checksum says.
   */
  async unpack(name: string, pace: Pace, take: (piece: Uint8Array) => void): Promise<void> {
    const entry = this.#entry(name);
    const checksum = new Checksum();
    const hand = (piece: Uint8Array): void => {
      this.#count(piece.length);
      checksum.add(piece);
      take(piece);
    };
    const push = entry.method === STORED ? hand : inflating(hand);
    const { packed } = entry;
    for (let from = 0; from < packed.length; from += PACKED_CHUNK) {
      push(packed.subarray(from, from + PACKED_CHUNK), from + PACKED_CHUNK >= packed.length);
      await pace.rest(from / packed.length);
    }
    if (checksum.value !== entry.checksum) throw new UnreadableDocument({ code: "damaged", detail: name });
  }

  #entry(name: string): ZipEntry {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new UnreadableDocument({ code: "damaged", detail: name });
    if (entry.isEncrypted) throw new UnreadableDocument({ code: "encrypted" });
    if (entry.method !== STORED && entry.method !== DEFLATED)
      throw new UnreadableDocument({ code: "damaged", detail: name });
    // What it admits to be is refused before it is unpacked.
    refuseAbove(this.#unpacked + entry.unpackedSize);
    return entry;
  }

  #count(bytes: number): void {
    this.#unpacked += bytes;
    refuseAbove(this.#unpacked);
  }
}

type Push = (packed: Uint8Array, isLast: boolean) => void;

/** fflate's errors are not ours: the bytes are damaged. */
function inflating(hand: (piece: Uint8Array) => void): Push {
  const inflate = new Inflate(hand);
  return (packed, isLast) => {
    try {
      inflate.push(packed, isLast);
    } catch (error) {
      if (error instanceof UnreadableDocument) throw error;
      throw new UnreadableDocument({ code: "damaged", detail: "deflate" }, { cause: error });
    }
  };
}

function refuseAbove(bytes: number): void {
  const maximum = DOCUMENT_LIMITS.unpackedMegabytes;
  const megabytes = Math.ceil(bytes / MEGABYTE);
  if (megabytes > maximum) throw new UnreadableDocument({ code: "unpacks-too-large", megabytes, maximum });
}
