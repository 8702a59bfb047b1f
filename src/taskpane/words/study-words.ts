import { useMemo } from "react";

import type { StudyResources } from "../../i18n/study-resources";
import { createStudyTranslator } from "../../i18n/translator";
import type { StudySentences, StudyTranslate } from "../../i18n/translator";
import { useWords } from "./words";
import type { Words } from "./words";

/** How a study speaks: with sentences of its own. */
export interface StudyWords<Name extends keyof StudyResources> extends Omit<Words, "t"> {
  readonly t: StudyTranslate<Name>;
}

/** A hook that gives a study its words in the pane's language. */
export function studyWords<Name extends keyof StudyResources>(
  study: Name,
  sentences: StudySentences<Name>,
): () => StudyWords<Name> {
  return function useStudyWords() {
    const { language, format } = useWords();
    return useMemo(
      () => ({ language, format, t: createStudyTranslator(language, study, sentences) }),
      [language, format],
    );
  };
}
