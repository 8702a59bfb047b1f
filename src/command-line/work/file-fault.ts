import { XlsxError } from "../../embedded/xlsx/package/xlsx-error";
import { WorkbookError } from "../../excel/host/errors";
import { BadInput } from "../words/bad-input";
import { ToDecide } from "../words/to-decide";
import { workbookSentence } from "../words/workbook-sentence";

/** Work on a file: what the workbook or its format refuses becomes a `BadInput` that names the file. */
export async function aboutFile<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof WorkbookError) {
      const Refusal = cause.problem === "earlier-form" ? ToDecide : BadInput;
      throw new Refusal(file, null, workbookSentence(cause), { cause });
    }
    if (cause instanceof XlsxError) {
      throw new BadInput(file, null, `la cartella non si può scrivere: ${cause.message}`, { cause });
    }
    throw cause;
  }
}
