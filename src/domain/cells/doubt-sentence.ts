import type { AnomalyReason, DoubtReason } from "./anomaly";
import type { Language } from "../contract/language";
import { quarterLabel } from "../contract/vocabulary";

type Sentences = Readonly<Record<Language, string>>;

/** True: the cell counts, and looks like a slip (*Da controllare*). */
export function isDoubt(reason: AnomalyReason): reason is DoubtReason {
  return reason.code === "goes-back" || reason.code === "other-spelling" || reason.code in DOUBTS;
}

/** What makes a cell that counts look like a slip, and what to do about it. */
export function doubtSentence(reason: DoubtReason, language: Language): string {
  return sentences(reason)[language];
}

function sentences(reason: DoubtReason): Sentences {
  switch (reason.code) {
    case "goes-back": {
      const from = quarterLabel(reason.from);
      return {
        it: `È meno di quanto scritto nel ${from}, e va scritto il totale dall'inizio dell'anno: controllare.`,
        en: `It is less than what stands in ${from}, and the total since January is to be written: check it.`,
      };
    }
    case "other-spelling":
      return {
        it: `È scritto in un altro modo che «${reason.first}», con cui è contato: scriverli uguali.`,
        en: `It is spelled in another way than «${reason.first}», with which it counts: write them the same.`,
      };
    default:
      return DOUBTS[reason.code];
  }
}

const DOUBTS: Readonly<Record<Exclude<DoubtReason["code"], "goes-back" | "other-spelling">, Sentences>> = {
  "ten-times-target": {
    it: "È più di dieci volte il target: controllare il valore e il target.",
    en: "It is more than ten times the target: check the value and the target.",
  },
  "date-in-number": {
    it: "Per Excel questo numero può essere una data: se è stata scritta una data, scrivere il numero.",
    en: "To Excel this number may be a date: if a date was typed, write the number.",
  },
  "share-for-percent": {
    it: "È meno dell'1,5%: chi scrive 0,85 in una percentuale scrive 0,85%. Scrivere 85%, se è questo.",
    en: "It is less than 1.5%: who types 0.85 into a percentage types 0.85%. Write 85%, if that is meant.",
  },
  "running-totals": {
    it: "I trimestri non scendono mai e insieme superano di molto il target: sono totali dall'inizio dell'anno? Allora la regola è «Progressivo».",
    en: "The quarters never fall and together go far beyond the target: are they totals since January? Then the rule is «Progressivo».",
  },
  "mixed-weights": {
    it: "Nello stesso obiettivo alcuni pesi sono tra 0 e 1 e altri sopra 1: usare una sola scala.",
    en: "Some weights of the objective are between 0 and 1 and others above 1: use one scale.",
  },
  "zero-weights": {
    it: "Tutto ciò che ha un risultato pesa zero: l'obiettivo resta senza risultato.",
    en: "All that has a result weighs zero: the objective is left without one.",
  },
  "time-format": {
    it: "Sembra un'ora: per Excel 2:30 vale 0,104. Scrivere le ore come numero, per esempio 2,5.",
    en: "This looks like a time: to Excel 2:30 is 0.104. Write the hours as a number, for instance 2.5.",
  },
  "date-format": {
    it: "La cella mostra una data, ma serve un numero: scrivere il numero.",
    en: "The cell shows a date, but a number is needed: write the number.",
  },
  "percent-format": {
    it: "La cella mostra una percentuale: 85% vale 0,85. Scrivere il numero, oppure cambiare il tipo in Percentuale.",
    en: "The cell shows a percentage: 85% is 0.85. Write the number, or change the kind to Percentuale.",
  },
  "large-maximum": {
    it: "Con un massimo oltre il 200% un solo risultato può nascondere molti altri: controllare.",
    en: "With a maximum above 200% one result may hide many others: check it.",
  },
};
