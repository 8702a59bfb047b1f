/**
 * A failure that Office.js reports with a code of its own. Codes:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export class OfficeError extends Error {
  override readonly name: string = "OfficeError";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The add-in uses something of Office.js that the embedded Excel does not model. Never answered by a silent
 * success: the sync fails with this code and the member's name.
 */
export class NotModelledError extends OfficeError {
  override readonly name = "NotModelledError";

  constructor(
    /** `Range.autoFill`, `Range.insert, argument 2`. */
    readonly member: string,
  ) {
    super("NotModelled", `The embedded Excel does not model ${member}`);
  }
}

export function invalidArgument(message: string): OfficeError {
  return new OfficeError("InvalidArgument", message);
}

export function itemNotFound(what: string): OfficeError {
  return new OfficeError("ItemNotFound", `${what} does not exist`);
}
