import type { Language } from "../../contract/language";
import type { CriterionId } from "./criterion";

type Sentences = Readonly<Record<Language, string>>;

/** What the count of a criterion is of. */
export type Counted = "objectives" | "indicators" | "managers" | "publicValues" | "dimensions";

export interface CriterionWords {
  readonly counts: Counted;
  readonly title: Sentences;
  /** Why it matters and what to do: one line. */
  readonly reason: Sentences;
}

/** Title and reason of every criterion. */
export const CRITERION_WORDS: Readonly<Record<CriterionId, CriterionWords>> = {
  "no-indicators": {
    counts: "objectives",
    title: { it: "Obiettivi senza indicatori", en: "Objectives without indicators" },
    reason: {
      it: "Senza indicatori un obiettivo non si misura: conta solo l'avanzamento delle fasi, se ci sono.",
      en: "Without indicators an objective is not measured: only the progress of its phases counts, if any.",
    },
  },
  "only-yes-no": {
    counts: "objectives",
    title: { it: "Obiettivi con soli indicatori Sì/No", en: "Objectives with Sì/No indicators only" },
    reason: {
      it: "Dicono se si è fatto, non quanto né con quale effetto: aggiungere almeno una misura.",
      en: "They say whether it was done, not how much nor to what effect: add at least one measure.",
    },
  },
  "no-baseline": {
    counts: "indicators",
    title: { it: "Indicatori senza valore iniziale", en: "Indicators without a baseline" },
    reason: {
      it: "Senza il punto di partenza non si vede se il target migliora la situazione presente.",
      en: "Without the starting point nobody sees whether the target improves on the present.",
    },
  },
  "no-target": {
    counts: "indicators",
    title: { it: "Indicatori senza target", en: "Indicators without a target" },
    reason: {
      it: "Senza target non c'è risultato: l'indicatore resta fuori da ogni media.",
      en: "Without a target there is no result: the indicator stays out of every average.",
    },
  },
  "no-source": {
    counts: "indicators",
    title: { it: "Indicatori senza fonte", en: "Indicators without a source" },
    reason: {
      it: "Chi valuta deve poter ritrovare il dato: indicare registro, banca dati o atto.",
      en: "Whoever assesses must be able to find the figure again: name the register, database or act.",
    },
  },
  "self-declared": {
    counts: "indicators",
    title: { it: "Dati dichiarati da chi è valutato", en: "Figures declared by whoever is assessed" },
    reason: {
      it: "Autodichiarazioni e giudizi del personale sono sconsigliati: preferire un dato verificabile.",
      en: "Self-declarations and the staff's own opinions are discouraged: prefer a figure that can be checked.",
    },
  },
  "indicator-is-phase": {
    counts: "indicators",
    title: { it: "Indicatori uguali a una fase", en: "Indicators that repeat a phase" },
    reason: {
      it: "La fase dice che cosa si fa, l'indicatore dovrebbe dire quanto o con quale effetto.",
      en: "The phase says what is done; the indicator should say how much, or to what effect.",
    },
  },
  "same-indicator": {
    counts: "indicators",
    title: { it: "Indicatori ripetuti nello stesso obiettivo", en: "Indicators repeated in one objective" },
    reason: {
      it: "Lo stesso fatto conta due volte: stralciare un indicatore o distinguerne il testo.",
      en: "The same fact counts twice: withdraw one, or tell their texts apart.",
    },
  },
  "same-title": {
    counts: "objectives",
    title: { it: "Obiettivi con lo stesso titolo", en: "Objectives with the same title" },
    reason: {
      it: "Chi legge non li distingue: unirli oppure precisarne il titolo.",
      en: "A reader cannot tell them apart: join them, or make the titles precise.",
    },
  },
  "many-objectives": {
    counts: "managers",
    title: { it: "Dirigenti con molti obiettivi", en: "Managers with many objectives" },
    reason: {
      it: "Pochi obiettivi scelti guidano; molti descrivono l'attività ordinaria. La soglia è una scelta operativa.",
      en: "A few chosen objectives lead; many describe routine. The threshold is an operational choice.",
    },
  },
  "number-of-indicators": {
    counts: "objectives",
    title: {
      it: "Obiettivi con pochi o troppi indicatori",
      en: "Objectives with few or too many indicators",
    },
    reason: {
      it: "Uno solo mostra un lato dell'obiettivo, troppi disperdono. La soglia è una scelta operativa.",
      en: "A single one shows one side of the objective, too many scatter. The threshold is an operational choice.",
    },
  },
  "no-public-value": {
    counts: "objectives",
    title: { it: "Obiettivi senza valore pubblico", en: "Objectives without a public value" },
    reason: {
      it: "Ogni obiettivo dovrebbe dire a quale valore pubblico contribuisce.",
      en: "Every objective should say which public value it contributes to.",
    },
  },
  "no-impact": {
    counts: "publicValues",
    title: {
      it: "Valori pubblici senza indicatori di impatto",
      en: "Public values without an indicator of impact",
    },
    reason: {
      it: "L'effetto sui destinatari si misura con la dimensione «Impatto»: scriverla in «Dimensione».",
      en: "The effect on people is measured by the dimension «Impatto»: write it in «Dimensione».",
    },
  },
  dimensions: {
    counts: "dimensions",
    title: { it: "Dimensioni assenti dal piano", en: "Dimensions absent from the plan" },
    reason: {
      it: "Un piano completo guarda a risorse, efficienza, efficacia e impatto: scriverle in «Dimensione».",
      en: "A complete plan looks at resources, efficiency, effectiveness and impact: write them in «Dimensione».",
    },
  },
  "target-not-better": {
    counts: "indicators",
    title: {
      it: "Target che non migliorano il valore iniziale",
      en: "Targets that do not improve on the baseline",
    },
    reason: {
      it: "I target dovrebbero migliorare la situazione presente: controllare target, valore iniziale e polarità.",
      en: "Targets should improve on the present: check target, baseline and polarity.",
    },
  },
  "indicator-weights": {
    counts: "objectives",
    title: { it: "Pesi degli indicatori che non tornano", en: "Indicator weights that do not add up" },
    reason: {
      it: "Dove i pesi sono scritti, la somma in ogni obiettivo dovrebbe essere 100.",
      en: "Where weights are written, they should add up to 100 in each objective.",
    },
  },
  "objective-weights": {
    counts: "managers",
    title: { it: "Pesi degli obiettivi che non tornano", en: "Objective weights that do not add up" },
    reason: {
      it: "Dove i pesi sono scritti, la somma per ogni dirigente dovrebbe essere 100.",
      en: "Where weights are written, they should add up to 100 for each manager.",
    },
  },
};
