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
  "share-or-ratio": {
    it: "può essere una percentuale, un rapporto o un numero: controllare il tipo e l'unità.",
    en: "this may be a percentage, a ratio or a number: check the kind and the unit.",
  },
  "share-or-mark": {
    it: "può essere una percentuale o un punteggio: controllare il tipo.",
    en: "this may be a percentage or a mark: check the kind.",
  },
  "money-or-count": {
    it: "può essere un importo oppure quanti sono: controllare il tipo.",
    en: "this may be an amount of money, or how many there are: check the kind.",
  },
  direction: {
    it: "le parole non dicono se è meglio di più o di meno: controllare la polarità.",
    en: "the words do not say whether more or less is better: check the polarity.",
  },
  "adds-up": {
    it: "le parole non dicono se i trimestri si sommano o se sono gli stessi ogni volta: controllare la regola.",
    en: "the words do not say whether the quarters add up or are the same each time: check the rule.",
  },
  unit: {
    it: "le parole non dicono in che cosa si misura: scrivere l'unità.",
    en: "the words do not say what it is measured in: write the unit.",
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
  "unused-number": {
    it: "è un numero che può essere il target oppure no: controllare.",
    en: "this number may be the target, or not: check.",
  },
  "unused-date": {
    it: "è una data che può essere la scadenza oppure no: controllare.",
    en: "this date may be the deadline, or not: check.",
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
