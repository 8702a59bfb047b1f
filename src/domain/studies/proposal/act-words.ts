import { listed } from "./listed";

/** Acts in the singular that no ending shows: done or not done. Most end in -zione, -mento, -tura: `isAct`. */
export const ACTS = listed(`
  analisi; acquisto; adesione; affidamento lavori; avvio; aggiudicazione; apporto; bando; cessione; collaudo;
  conferma; consegna; diffusione; elaborazione; entrata in; fine lavori; go-?live; inizio; invio; istruttoria; messa;
  modifica; nomina; passaggio; presa; proposta; ricognizione; rilascio; rinnovo; rifacimento; riforma; riordino;
  stesura; stipula; subentro; termine; trasloco; varo; verifica; svolgimento; scelta; firma; bozza; ripristino;
  deposito; inoltro; esproprio; sblocco; rientro; revisione; conclusione; estensione; immissione; introduzione;
  switch-?off; upgrade; restyling; audit; avvenut[oa]; completezza; presenza; assenza; esistenza; disponibilità;
  rispetto; tenuta; pieno utilizzo; piena operatività; operatività; funzionalità;
  messa a (?:regime|norma|disposizione); dismissione; ammissione; emissione; decisione; conversione; supervisione;
  acquisizione; chiusura; apertura; copertura assicurativa; cattura; lettura; stampa; recupero funzionale
`);

/** Single documents and events: there or not there. */
export const SINGLE_THINGS = listed(`
  accordo; atto; avviso; bilancio; capitolato; carta; catalogo; calendario; certificazione; contratto; convegno;
  convenzione; corso; cruscotto; decreto; delibera; deliberazione; determina; determinazione; disciplinare; documento;
  elaborato; elenco; evento; guida; incontro; manuale; modello; nota; parere; piano; piattaforma; procedura; progetto;
  programma; protocollo; quadro conoscitivo; rapporto; registro; regolamento; relazione; report; rendiconto;
  resoconto; scheda; sistema; studio; tavolo; testo; vademecum; verbale; linee guida
`);

/** Work that goes on: what counts as done is not in the words. */
export const ONGOING_WORK = listed(`
  assistenza; attività; collaborazione; coordinamento; diffusione; formazione; fornitura; gestione; implementazione;
  indicatore; linee guida; mantenimento; miglioramento; monitoraggio; partecipazione; promozione; proseguimento;
  statistiche; supporto; sviluppo; potenziamento; valorizzazione; vigilanza; valutazione; efficacia; efficienza
`);
