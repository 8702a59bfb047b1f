import { fileName, oneLine } from "./line";

/** Input that cannot be used, or a place that cannot be written: exit code 1 and one line for a person. */
export class BadInput extends Error {
  override readonly name = "BadInput";

  constructor(
    readonly file: string,
    /** Line of the file, from 1; `null`: the file as a whole. */
    readonly line: number | null,
    /** In Italian. */
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    const where = fileName(file);
    super(oneLine(`${line === null ? where : `${where}, riga ${line}`}: ${reason}`), options);
  }
}
