import { en } from "../../../i18n/why/en";
import { it } from "../../../i18n/why/it";
import { studyWords } from "../../words/study-words";

/** Sentences of the study, in the pane's language. */
export const useWhyWords = studyWords("why", { it, en });
