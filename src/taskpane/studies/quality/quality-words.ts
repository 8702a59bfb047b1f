import { en } from "../../../i18n/quality/en";
import { it } from "../../../i18n/quality/it";
import { studyWords } from "../../words/study-words";

/** Sentences of the study, in the pane's language. */
export const useQualityWords = studyWords("quality", { it, en });
