/** A language of the pane. The workbook itself is always Italian. */
export type Language = "it" | "en";

export const LANGUAGES: readonly Language[] = ["it", "en"];

/** Locale for numbers and dates: day before month in both. */
export const LOCALES: Readonly<Record<Language, string>> = { it: "it-IT", en: "en-GB" };

/** The pane's language for a display language of Office (`it-IT`, `fr-FR`): Italian for Italian, else English. */
export function languageOf(displayLanguage: string): Language {
  return /^it\b/i.test(displayLanguage) ? "it" : "en";
}
