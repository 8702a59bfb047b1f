import { en } from "../../i18n/results/en";
import { it } from "../../i18n/results/it";
import { studyWords } from "./study-words";

/** Sentences of the results, in the pane's language. */
export const useResultWords = studyWords("results", { it, en });
