import { anomalySentence } from "../../cells/anomaly-sentence";
import type { Language } from "../../contract/language";
import type { Anomaly } from "../../cells/anomaly";
import type { ReadingLine } from "./explanation";
import { measuredText } from "./rule-sentence";

type Sentences = Readonly<Record<Language, string>>;

/** What became of one reading, with its value: `5: conta.` */
export function readingSentence({ state, kind, place, remark }: ReadingLine, language: Language): string {
  switch (state.code) {
    case "present": {
      const value = measuredText(state.value, kind, language);
      const counts = state.used ? COUNTS[language] : PASSED_OVER[language];
      const said = `${value}: ${counts}`;
      return remark === null ? said : `${said} ${anomalySentence(remark.reason, language)}`;
    }
    case "later":
      return state.value === null
        ? LATER_EMPTY[language]
        : `${measuredText(state.value, kind, language)}: ${LATER[language]}`;
    case "not-understood":
      return notUnderstoodSentence(state.anomaly, language);
    case "missing":
      return place === null ? NO_CELL[language] : MISSING[language];
    case "not-due":
      return NOT_DUE[language];
    case "settled":
      return SETTLED[language];
  }
}

/** A cell that was left out, with what stands in it and what was expected. */
export function notUnderstoodSentence({ value, reason }: Anomaly, language: Language): string {
  const typed = String(value);
  const left: Sentences = {
    it: `«${typed}»: non compresa, resta fuori.`,
    en: `«${typed}»: not understood, left out.`,
  };
  return `${left[language]} ${anomalySentence(reason, language)}`;
}

const COUNTS: Sentences = { it: "conta.", en: "counts." };
const PASSED_OVER: Sentences = {
  it: "è presente, ma ne conta un'altra.",
  en: "is there, but another one counts.",
};
const LATER: Sentences = {
  it: "non conta ancora, viene dopo il trimestre considerato.",
  en: "does not count yet, it comes after the quarter in question.",
};
const LATER_EMPTY: Sentences = {
  it: "Viene dopo il trimestre considerato.",
  en: "Comes after the quarter in question.",
};
const MISSING: Sentences = {
  it: "Dovuta, ma nulla è scritto. Manca: non vale zero.",
  en: "Due, but nothing is typed. It is missing, which is not zero.",
};
const NO_CELL: Sentences = {
  it: "Dovuta, ma manca la riga in cui scriverla.",
  en: "Due, but the row to type it in is missing.",
};
const NOT_DUE: Sentences = { it: "Non è dovuta.", en: "Not due." };
const SETTLED: Sentences = {
  it: "Non è più dovuta: il risultato c'era già.",
  en: "No longer due: the result was already there.",
};
