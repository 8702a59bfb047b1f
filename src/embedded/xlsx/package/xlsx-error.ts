/** A file that cannot be read, or a workbook that cannot be written: the reason in one sentence. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";
}
