/** Input that cannot be used: exit code 1 and one line for a person. */
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
    super(`${line === null ? file : `${file}, riga ${line}`}: ${oneLine(reason)}`, options);
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
