import { en } from "../../../i18n/missing/en";
import { it } from "../../../i18n/missing/it";
import { studyWords } from "../../words/study-words";

/** Sentences of the study, in the pane's language. */
export const useMissingWords = studyWords("missing", { it, en });
