import { createContext, useContext } from "react";

import type { Format } from "../../i18n/format";
import { createFormat } from "../../i18n/format";
import type { Language } from "../../i18n/language";
import type { Translate } from "../../i18n/translator";
import { createTranslator } from "../../i18n/translator";

/** How the pane speaks. */
export interface Words {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
}

export function wordsOf(language: Language): Words {
  return { language, t: createTranslator(language), format: createFormat(language) };
}

export const WordsContext = createContext<Words | null>(null);

/** The words of the chosen language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("no WordsContext above this component");
  return words;
}
