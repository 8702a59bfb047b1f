import { RefusedContent } from "../../embedded/xlsx/kept/refused-content";
import { readXlsx } from "../../embedded/xlsx/read-xlsx";
import { XlsxError } from "../../embedded/xlsx/package/xlsx-error";
import type { EmbeddedWorkbook } from "../../embedded/model/workbook";
import { foreignFile } from "./foreign-file";
import { BadInput } from "../words/bad-input";
import { refusedSentence } from "./refused-content";
import { readBytes } from "./text-file";
import { requireKnownFunctions } from "./known-functions";

/**
 * The workbook of a file. Fails with `BadInput`: it cannot be read, is no `.xlsx` workbook, is damaged, encrypted, or
 * holds something that is not modelled here.
 */
export async function readWorkbookFile(file: string): Promise<EmbeddedWorkbook> {
  const bytes = readBytes(file);
  const foreign = await foreignFile(bytes);
  if (foreign !== null) throw new BadInput(file, null, foreign);
  const workbook = await readXlsx(bytes).catch((cause: unknown) => {
    if (cause instanceof RefusedContent) throw new BadInput(file, null, refusedSentence(cause), { cause });
    const detail = cause instanceof XlsxError ? cause.message : "fault of the reader";
    const what = "la cartella è danneggiata, o contiene qualcosa che qui non si sa leggere";
    throw new BadInput(file, null, `${what}: aprirla in Excel, salvarla e ripetere il comando (${detail})`, {
      cause,
    });
  });
  requireKnownFunctions(file, workbook);
  return workbook;
}
