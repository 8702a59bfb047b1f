import { en } from "../../../i18n/document/en";
import { it } from "../../../i18n/document/it";
import { studyWords } from "../../words/study-words";

/** Sentences of the way from a document to a plan, in the pane's language. */
export const useDocumentWords = studyWords("document", { it, en });
