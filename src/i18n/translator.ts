import i18next from "i18next";
import type { i18n, Resource, TFunction } from "i18next";

import { en } from "./en";
import { it } from "./it";
import type { Language } from "./language";
import type { SameKeys } from "./keys/same-keys";
import type { StudyResources } from "./study-resources";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "pane";
    resources: StudyResources & { pane: typeof it };
    nsSeparator: false;
  }
}

/** Gives the sentence of a key, with its values filled in: `translate("home.counts.objectives", { count: 77 })`. */
export type Translate = TFunction;

/** A translator of its own for one language: nothing is shared, so no sentence depends on what was shown before. */
export function createTranslator(language: Language): Translate {
  return createInstance(language, { it: { pane: it }, en: { pane: en } }).t;
}

function createInstance(language: Language, resources: Resource): i18n {
  const instance = i18next.createInstance({
    lng: language,
    fallbackLng: false,
    defaultNS: "pane",
    nsSeparator: false,
    resources,
    // The resources are here: nothing is loaded later.
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  void instance.init();
  return instance;
}

/** Gives the sentences of a study. */
export type StudyTranslate<Name extends keyof StudyResources> = TFunction<Name>;

/** Sentences of a study in both languages. */
export interface StudySentences<Name extends keyof StudyResources> {
  readonly it: StudyResources[Name];
  readonly en: SameKeys<StudyResources[Name]>;
}

/** The same for the sentences of one study: they come with it, not with the pane. */
export function createStudyTranslator<Name extends keyof StudyResources>(
  language: Language,
  study: Name,
  { it: italian, en: english }: StudySentences<Name>,
): StudyTranslate<Name> {
  const instance = createInstance(language, { it: { [study]: italian }, en: { [study]: english } });
  return instance.getFixedT(language, study);
}
