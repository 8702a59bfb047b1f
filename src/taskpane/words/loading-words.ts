import { en } from "../../i18n/loading/en";
import { it } from "../../i18n/loading/it";
import { studyWords } from "./study-words";

/** Sentences of choosing and loading a plan, in the pane's language. */
export const useLoadingWords = studyWords("loading", { it, en });
