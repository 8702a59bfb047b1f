import { en } from "../../../i18n/upgrade/en";
import { it } from "../../../i18n/upgrade/it";
import { studyWords } from "../../words/study-words";

/** Sentences of bringing a workbook forward, in the pane's language. */
export const useUpgradeWords = studyWords("upgrade", { it, en });
