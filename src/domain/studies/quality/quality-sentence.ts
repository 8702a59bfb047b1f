import type { Language } from "../../contract/language";
import { LIGHT_MARKS } from "../../contract/marks";
import type { Kind } from "../../contract/vocabulary";
import { CRITERION_WORDS } from "./criterion-words";
import type { Counted } from "./criterion-words";
import type { Basis, Criterion, CriterionId, FindingNote, Subject } from "./criterion";
import type { Extent } from "./plan-quality";

type Sentences = Readonly<Record<Language, string>>;

/** What a criterion counts: `Obiettivi senza indicatori`. */
export function criterionTitle(id: CriterionId, language: Language): string {
  return CRITERION_WORDS[id].title[language];
}

/** Why it matters, and what to do. */
export function criterionReason(id: CriterionId, language: Language): string {
  return CRITERION_WORDS[id].reason[language];
}

/** What the count is of: `obiettivi`, `indicatori`… */
export function countedThings(id: CriterionId, language: Language): string {
  return THINGS[CRITERION_WORDS[id].counts][language];
}

/** Where the criterion comes from. What is this tool's own reading of a source says so. */
export function criterionSource(
  { basis, operational }: Pick<Criterion, "basis" | "operational">,
  language: Language,
): string {
  const source = SOURCES[basis][language];
  if (basis === "practice" || !operational) return source;
  return `${source} · ${OPERATIONAL[language]}`;
}

/** How far it reaches, in a word that reads also in grey print. */
export function extentWord(extent: Extent, language: Language): string {
  return EXTENTS[extent][language];
}

/** How the subject of a finding is called. */
export function subjectName(subject: Subject): string {
  switch (subject.type) {
    case "objective":
      return subject.objective.code;
    case "indicator":
      return subject.id;
    default:
      return subject.name;
  }
}

/** What there is to say of one finding beside the criterion itself; empty where that says it all. */
export function findingSentence(note: FindingNote, language: Language): string {
  return noteSentences(note)[language];
}

function noteSentences(note: FindingNote): Sentences {
  switch (note.code) {
    case "none":
      return { it: "", en: "" };
    case "same-as":
      return { it: `Uguale a ${note.others.join(", ")}.`, en: `The same as ${note.others.join(", ")}.` };
    case "words":
      return { it: `Parole trovate: «${note.words}».`, en: `Words found: “${note.words}”.` };
    case "count":
      return countSentences(note);
    case "target":
      return targetSentences(note);
    case "weights-sum":
      return {
        it: `La somma dei pesi è ${number(note.sum, "it")}, non 100.`,
        en: `The weights add up to ${number(note.sum, "en")}, not 100.`,
      };
    case "weights-partly-written":
      return {
        it: `Pesi scritti: ${note.written}; vuoti: ${note.blank}, che valgono 1.`,
        en: `Weights written: ${note.written}; blank: ${note.blank}, which count as 1.`,
      };
  }
}

function countSentences({ count, least, most }: Extract<FindingNote, { code: "count" }>): Sentences {
  const range =
    least === 0
      ? { it: `al massimo ${most}`, en: `${most} at most` }
      : { it: `da ${least} a ${most}`, en: `${least} to ${most}` };
  return { it: `Sono ${count} (soglia: ${range.it}).`, en: `There are ${count} (threshold: ${range.en}).` };
}

function targetSentences(note: Extract<FindingNote, { code: "target" }>): Sentences {
  const { target, baseline, kind, better } = note;
  const shown = (value: number, language: Language): string => amount(value, kind, language);
  return {
    it: `Target ${shown(target, "it")}, valore iniziale ${shown(baseline, "it")}: migliora se ${better === "higher" ? "cresce" : "diminuisce"}.`,
    en: `Target ${shown(target, "en")}, baseline ${shown(baseline, "en")}: ${better} is better.`,
  };
}

const LOCALES: Readonly<Record<Language, string>> = { it: "it-IT", en: "en-GB" };

function number(value: number, language: Language): string {
  return value.toLocaleString(LOCALES[language], { maximumFractionDigits: 2 });
}

function amount(value: number, kind: Kind, language: Language): string {
  if (kind !== "Percentuale") return number(value, language);
  return value.toLocaleString(LOCALES[language], { style: "percent", maximumFractionDigits: 1 });
}

const EXTENTS: Readonly<Record<Extent, Sentences>> = {
  none: { it: `${LIGHT_MARKS.good} Nessun rilievo`, en: `${LIGHT_MARKS.good} Nothing to see` },
  some: { it: `${LIGHT_MARKS.warning} Da rivedere`, en: `${LIGHT_MARKS.warning} To review` },
  widespread: { it: `${LIGHT_MARKS.bad} Diffuso`, en: `${LIGHT_MARKS.bad} Widespread` },
  "nothing-to-check": { it: "– Non verificabile", en: "– Cannot be checked" },
};

const OPERATIONAL: Sentences = { it: "criterio operativo", en: "operational criterion" };

/** `reference/domain.md` b.1, b.3 and b.6 say what was read of each. */
const SOURCES: Readonly<Record<Basis, Sentences>> = {
  "article-5": {
    it: "D.Lgs. 150/2009, art. 5 c. 2 (obiettivi specifici e misurabili)",
    en: "Legislative decree 150/2009, art. 5(2) (specific and measurable objectives)",
  },
  "guideline-2017": {
    it: "Linee guida DFP 2/2017 (scritte per i ministeri)",
    en: "DFP guidelines 2/2017 (written for ministries)",
  },
  "decree-2012": {
    it: "D.P.C.M. 18.9.2012, artt. 3 e 6 (elementi di ogni indicatore)",
    en: "Prime Minister's decree of 18.9.2012, arts. 3 and 6 (elements of every indicator)",
  },
  "cervap-adequacy": { it: "CERVAP/UPI, criterio «adeguatezza»", en: "CERVAP/UPI, criterion “adequacy”" },
  "cervap-selectivity": {
    it: "CERVAP/UPI, criterio «selettività»",
    en: "CERVAP/UPI, criterion “selectivity”",
  },
  "cervap-public-value": {
    it: "CERVAP/UPI, orientamento al valore pubblico",
    en: "CERVAP/UPI, orientation to public value",
  },
  practice: { it: "Criterio operativo", en: "Operational criterion" },
};

const THINGS: Readonly<Record<Counted, Sentences>> = {
  objectives: { it: "obiettivi", en: "objectives" },
  indicators: { it: "indicatori", en: "indicators" },
  managers: { it: "dirigenti", en: "managers" },
  publicValues: { it: "valori pubblici", en: "public values" },
  dimensions: { it: "dimensioni", en: "dimensions" },
};
