import { renameSync, rmSync, writeFileSync } from "node:fs";
import { BadInput } from "./bad-input";

/**
 * Writes the whole file or nothing: first beside it, then in its place. Fails with `BadInput` where that is not
 * possible; the file that was there stays.
 */
export function saveFile(file: string, bytes: Uint8Array): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  } catch (cause) {
    rmSync(beside, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BadInput(file, null, `non si può scrivere (${reason})`, { cause });
  }
}
