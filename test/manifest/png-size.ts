import { readFileSync } from "node:fs";

const SIGNATURE = "89504e470d0a1a0a";

/** Pixels of a PNG file, from its header (PNG specification, chunk IHDR). Throws for any other file. */
export function pngSize(file: string): { readonly width: number; readonly height: number } {
  const header = readFileSync(file).subarray(0, 24);
  if (header.subarray(0, 8).toString("hex") !== SIGNATURE) throw new Error(`${file} is not a PNG`);
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}
