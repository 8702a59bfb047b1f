import type { Language } from "../i18n/language";
import { createTranslator } from "../i18n/translator";

/** Says that this Excel is too old. Without React: such an Excel may have a browser that is too old as well. */
export function showUnsupported(root: HTMLElement, language: Language): void {
  const sentence = document.createElement("p");
  sentence.lang = language;
  sentence.style.cssText = "font: 14px/20px 'Segoe UI', sans-serif; margin: 16px";
  sentence.textContent = createTranslator(language)("unsupported");
  root.replaceChildren(sentence);
}
