import { en } from "../../i18n/structure/en";
import { it } from "../../i18n/structure/it";
import { studyWords } from "./study-words";

/** Sentences about what the workbook is made of, in the pane's language. They come with the parts that say them. */
export const useStructureWords = studyWords("structure", { it, en });
