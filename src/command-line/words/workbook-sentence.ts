import { errorSentence } from "../../excel/host/error-sentences";
import type { WorkbookError } from "../../excel/host/errors";
import { shownText } from "../../domain/contract/shown-text";
import { errorCode } from "./error-code";

const NOT_MODELLED = "NotModelled";

/**
 * What is wrong with a workbook, for a person who has no Excel before them: what cannot be done here is named, and
 * nobody is told to try again what will fail again.
 */
export function workbookSentence(error: WorkbookError): string {
  const detail = shownText(detailOf(error.cause), 120);
  if (errorCode(error.cause) === NOT_MODELLED || error.officeCode === NOT_MODELLED) {
    return `senza Excel questo non si sa fare: aggiornare in Excel (${detail})`;
  }
  switch (error.problem) {
    case "no-plan":
      return "in questa cartella non c'è un piano caricato: crearne una con il verbo load, o indicarne un'altra";
    case "unknown":
    case "not-supported":
    case "unreadable":
      return `non si può completare${about(error)}: il file è rimasto com'era (${detail})`;
    default:
      return shortSubject(error);
  }
}

function about({ subject }: WorkbookError): string {
  return subject === "" ? "" : ` (${shownText(subject, 60)})`;
}

/** The shipped sentence; what it is about may be as long as a cell. */
function shortSubject(error: WorkbookError): string {
  const sentence = errorSentence(error, "it");
  return error.subject === ""
    ? sentence
    : sentence.replace(error.subject, () => shownText(error.subject, 100));
}

function detailOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : "errore interno";
}
