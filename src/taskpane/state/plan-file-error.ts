/** The file that the person chose cannot be read: moved, or held by another program. */
export class PlanFileError extends Error {
  override readonly name = "PlanFileError";

  constructor(
    readonly fileName: string,
    options?: ErrorOptions,
  ) {
    super(fileName, options);
  }
}
