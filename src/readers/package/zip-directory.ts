import { UnreadableDocument } from "../document/unreadable-document";

/**
 * The table of contents of a zip file (PKWARE, APPNOTE.TXT 6.3.10, §4.3.12 central directory, §4.3.16 its end). Read
 * here, since fflate gives neither the checksum nor the compressed bytes of a part, and only with them can a part be
 * unpacked in pieces, be refused when it is more than it says, and be told from a damaged one.
 */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly checksum: number;
  /** In bytes, as the directory declares it. */
  readonly unpackedSize: number;
  readonly packed: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
/** Such sizes stand in an extension of their own, for files above 4 GB. */
const ZIP64 = 0xffffffff;

/** The parts of a package by name. Throws `UnreadableDocument` where the directory is cut or contradicts the file. */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged("zip");
    const entry = entryAt(bytes, view, at);
    entries.set(entry.name, entry);
    at +=
      ENTRY_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record: the last bytes of the file, unless a comment follows. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(last - LONGEST_COMMENT, 0); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damaged("zip");
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const packedSize = view.getUint32(at + 20, true);
  const unpackedSize = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  if ([packedSize, unpackedSize, local].includes(ZIP64)) throw damaged("zip64");
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
  return {
    name: name.replaceAll("\\", "/"),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    unpackedSize,
    packed: packedBytes(bytes, view, local, packedSize),
  };
}

function packedBytes(bytes: Uint8Array, view: DataView, local: number, size: number): Uint8Array {
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE)
    throw damaged("zip");
  const from = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + size > bytes.length) throw damaged("zip");
  return bytes.subarray(from, from + size);
}

function damaged(detail: string): UnreadableDocument {
  return new UnreadableDocument({ code: "damaged", detail });
}
