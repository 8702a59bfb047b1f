import { en } from "../../../i18n/anomalies/en";
import { it } from "../../../i18n/anomalies/it";
import { studyWords } from "../../words/study-words";

/** Sentences of the study, in the pane's language. */
export const useAnomalyWords = studyWords("anomalies", { it, en });
