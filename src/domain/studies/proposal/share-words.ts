import { listed } from "./listed";

/** What a degree or a level of is a share: so much of it is done, used or covered. */
export const SHARED = listed(`
  accertamento; accessibilità; adempimento; adesione; assenteismo; assolvimento; assorbimento; attuazione;
  avanzamento; completamento; completezza; conformità; conseguimento; copertura; dematerializzazione;
  differenziazione; diffusione; digitalizzazione; dispersione; esecuzione; evasione; impegno; informatizzazione;
  insolvenza; morosità; occupazione; pagamento; partecipazione; penetrazione; raggiungimento; realizzazione; realizzo;
  rispetto; riscossione; saturazione; smaltimento; spesa; trasparenza; turn-?over; utilizzazione; utilizzo
`);

/** Nouns and adjectives that make more of a share better. */
export const GOOD_SHARES = listed(`
  attuazione; realizzazione; copertura; utilizzo; raggiungimento; completamento; avanzamento; adesione; rispetto;
  conformità; puntualità; partecipazione; soddisf\\p{L}+; riscossione; recupero; raccolta differenziata; accoglimento;
  digitalizz\\p{L}+; informatizzazione; conseguimento; impegno; spesa certificata; evasione (?:delle|dei|di|del);
  occupazione; occupabilità; crescita; laureati; laureat\\p{L}*; vaccin\\p{L}+; acquisti verdi; telematic\\p{L}+;
  nei termini; in tempo; nei tempi; positiv[eio]; risposta; conclusione; pubblicazione; diffusione;
  apprezzament\\p{L}+; accessibil\\p{L}+; on ?line; favorevol[ei]; autonomia; compiuto; regolar[ei]; efficienza;
  efficacia; innovazione; internazionalizzazione; soluzione; riuso; rinnovabil[ei]; in lavoro agile; conseguono;
  che hanno completato; coerenti; sopra soglia pubblicati
`);

/** Marks of those who were asked: votes, satisfaction, perceived quality. */
export const SCORES = listed(`
  gradimento; soddisfazione; customer; satisfaction; qualità percepita; percezione;
  benessere (?:organizzativo )?percepito; apprezzamento
`);

/** Words that can only be a mark. */
export const MARKS = listed(`
  punteggi[o]?; vot[oi]; votazion[ei]; rating; scor(?:e|ing); giudizi[o]?; valutazione media;
  valutazione media ponderata; media (?:dei |delle )?(?:voti|giudizi|punteggi|valutazioni); net promoter
`);
