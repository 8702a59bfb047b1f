import { en } from "../../../i18n/guide/en";
import { it } from "../../../i18n/guide/it";
import { studyWords } from "../../words/study-words";

/** Sentences of the study, in the pane's language. */
export const useGuideWords = studyWords("guide", { it, en });
