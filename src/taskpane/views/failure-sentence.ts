import { errorSentence } from "../../excel/host/error-sentences";
import { WorkbookError } from "../../excel/host/errors";
import type { Language } from "../../i18n/language";
import type { Translate } from "../../i18n/translator";
import { PlanFileError } from "../state/plan-file-error";

/** What happened, where, what to do and in what state the workbook is. Never Office's own text. */
export function failureSentence(error: unknown, language: Language, t: Translate): string {
  if (error instanceof WorkbookError) return errorSentence(error, language);
  if (error instanceof PlanFileError) return t("failure.file", { name: error.fileName });
  return t("failure.unexpected");
}
