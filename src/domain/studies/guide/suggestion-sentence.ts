import type { Language } from "../../contract/language";
import type { IndicatorProposal } from "../proposal/proposal";
import type { Doubt, DoubtCode } from "../proposal/doubt";
import { isYesNoOrDate } from "./kinds";

/** What the words decided: `«numero» → Numero, Somma, Crescente`. The words of the workbook stay Italian. */
export function measureSentence(proposal: IndicatorProposal, language: Language): string {
  const { kind, rule, polarity, reason } = proposal;
  const measure = isYesNoOrDate(kind) ? kind : [kind, rule, polarity].filter(Boolean).join(", ");
  if (reason !== "") return `«${reason}» → ${measure}`;
  return { it: `Nessuna parola nota → ${measure}`, en: `No known words → ${measure}` }[language];
}

/** Why the proposal is doubtful, with the words that raise the doubt, and what to do about it. */
export function doubtSentence({ code, words }: Doubt, language: Language): string {
  const sentence = DOUBTS[code][language];
  return words === "" ? sentence : `«${words}»: ${sentence}`;
}

const DOUBTS: Readonly<Record<DoubtCode, Readonly<Record<Language, string>>>> = {
  "unknown-words": {
    it: "le parole non dicono come si misura. Scegliere il tipo.",
    en: "the words do not say how it is measured. Choose the kind.",
  },
  "no-measure": {
    it: "è un'attività che continua: stabilire che cosa la rende fatta, o che cosa si conta.",
    en: "this work goes on: decide what makes it done, or what is counted.",
  },
  "two-measures": {
    it: "si misurano due cose: scegliere quale, o farne due indicatori.",
    en: "two things are measured: choose one, or make two indicators of them.",
  },
  "which-over-which": {
    it: "non si capisce che cosa è diviso per che cosa, e quindi se deve crescere o calare.",
    en: "it is not said what is divided by what, so whether it should rise or fall.",
  },
  direction: {
    it: "meno può essere meglio (risparmio) o peggio (impegno di spesa): controllare la polarità.",
    en: "less may be better (saving) or worse (a commitment to spend): check the polarity.",
  },
  "time-unit": {
    it: "le parole non dicono se sono ore, giorni o mesi: controllare l'unità.",
    en: "the words do not say whether these are hours, days or months: check the unit.",
  },
  "up-to": {
    it: "può essere il target oppure un massimo da non superare: scrivere il target.",
    en: "this may be the target, or a ceiling: write the target.",
  },
  range: {
    it: "è un intervallo: scrivere il valore da raggiungere.",
    en: "this is a range: write the value to reach.",
  },
  alternative: {
    it: "sono due valori: scrivere quello da raggiungere.",
    en: "these are two values: write the one to reach.",
  },
  "per-period": {
    it: "si ripete più volte nell'anno: scrivere il target di tutto l'anno, e contare le volte.",
    en: "it happens several times a year: write the target of the whole year, and count the times.",
  },
  "several-numbers": {
    it: "ci sono più numeri: scrivere quello da raggiungere.",
    en: "there are several numbers: write the one to reach.",
  },
  "several-dates": {
    it: "ci sono più date: scrivere quella che conta.",
    en: "there are several dates: write the one that counts.",
  },
};
