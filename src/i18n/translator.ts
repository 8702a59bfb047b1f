import i18next from "i18next";
import type { TFunction } from "i18next";

import { en } from "./en";
import { it } from "./it";
import type { Language } from "./language";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "pane";
    resources: { pane: typeof it };
    nsSeparator: false;
  }
}

/** Gives the sentence of a key, with its values filled in: `translate("home.counts.objectives", { count: 77 })`. */
export type Translate = TFunction;

/** A translator of its own for one language: nothing is shared, so no sentence depends on what was shown before. */
export function createTranslator(language: Language): Translate {
  const instance = i18next.createInstance({
    lng: language,
    fallbackLng: false,
    defaultNS: "pane",
    nsSeparator: false,
    resources: { it: { pane: it }, en: { pane: en } },
    // The resources are here: nothing is loaded later.
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  void instance.init();
  return instance.t;
}
