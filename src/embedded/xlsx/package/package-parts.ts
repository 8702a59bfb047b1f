import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { XlsxError } from "./xlsx-error";

/** The files inside an `.xlsx`, by path: `xl/workbook.xml`. */
export type PackageParts = Map<string, Uint8Array>;

/** Fails with `XlsxError` where the bytes are no zip archive. */
export async function unpack(bytes: Uint8Array): Promise<PackageParts> {
  const parts: PackageParts = new Map();
  try {
    for await (const entry of unzip(bytes).entries()) {
      if (entry.type === "file") parts.set(entry.path, await entry.bytes());
    }
  } catch (cause) {
    throw new XlsxError("it is not an .xlsx workbook (no zip archive)", { cause });
  }
  if (!parts.has("[Content_Types].xml"))
    throw new XlsxError("it is not an .xlsx workbook (no [Content_Types].xml)");
  return parts;
}

/**
 * The parts as a zip archive. As blobs the library hands them to the browser's own compressor: what it compresses
 * itself (excelts 10.2, `buildCodeLengths`) can be broken where a code would need more than 15 bits.
 */
export function pack(parts: PackageParts, compression: "small" | "stored"): Promise<Uint8Array> {
  const archive = zip({ level: compression === "small" ? 6 : 0 });
  for (const [path, data] of parts) archive.add(path, compression === "small" ? blobOf(data) : data);
  return archive.bytes();
}

function blobOf(data: Uint8Array): Blob {
  return new Blob([new Uint8Array(data)]);
}

/** The parts that hold a table each. */
export function tablePaths(parts: PackageParts): readonly string[] {
  return [...parts.keys()].filter((path) => /^xl\/tables\/[^/]+\.xml$/.test(path));
}

/** The parts that hold a worksheet each. */
export function sheetPaths(parts: PackageParts): readonly string[] {
  return [...parts.keys()].filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
}

/** The text of a part. Fails with `XlsxError` where it is missing. */
export function partText(parts: PackageParts, path: string): string {
  const data = parts.get(path);
  if (!data) throw new XlsxError(`${path} is missing`);
  return new TextDecoder().decode(data);
}

export function setPartText(parts: PackageParts, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}
