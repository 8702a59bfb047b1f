import type { Filling } from "./fill-workbook";
import { readEdits } from "./edits";
import { decodeText, readBytes } from "./text-file";

/** The edits of a file; none where no file is named. Fails with `BadInput` naming file and line. */
export function readEditsFile(file: string | null): Filling["edits"] {
  return file === null ? null : { file, edits: readEdits(file, decodeText(readBytes(file))) };
}
