import { listed } from "./listed";

/** What a body does or gives, each of it once: it adds up over the quarters, and more is better. */
export const DONE_THINGS = listed(`
  accertamenti; accordi; aggiornamenti; appuntamenti; atti; attività; audit; autorizzazioni; avvisi; azioni;
  assunzioni; bandi; beneficiari; borse; brevetti; campagne; certificati; certificazioni; collaudi; comunicati;
  concerti; conferenze; consulenze; consultazioni; contratti; controlli; convegni; contributi; convenzioni; corsi;
  decreti; delibere; determine; documenti; donazioni; edizioni; eventi; formulari; gare; giornate; imprese nuove;
  incarichi; incontri; iniziative; interventi; interviste; ispezioni; istanze; istruttorie; laboratori; laureati;
  lavori; lezioni; libri; manifestazioni; minisiti; missioni; mostre; newsletter; note; ordinanze; ore; partecipanti;
  pratiche; prelievi; presenze; prestazioni; prestiti; procedimenti; procedure; prodotti; progetti; proposte;
  protocolli; provvedimenti; pubblicazioni; questionari; report; riunioni; ricoveri; schede; sedute; seminari;
  servizi; sessioni; sinergie; siti; sopralluoghi; spettacoli; stage; studi; tavoli; tirocini; trapianti; verbali;
  verifiche; visite; visitatori; visualizzazioni; volumi; webinar; workshop; accessi; download; contatti; adesioni;
  domande; alberi; articoli; post; comunicazioni; consegne; spin-?off; start-?up; scambi; screening; vaccin\\p{L}+;
  esami; operazioni; flussi; gruppi di lavoro; mediazioni; patrocini; percorsi; pareri; attestati; certificat[oi];
  licenze; permessi
`);

/** People and bodies: whether they are new in each quarter, or the same all year, the word alone does not say. */
export const PERSONS = listed(`
  abbonati; alunni; anziani; associazioni; assistiti; aziende; bambini; candidati; cittadini; comuni; dipendenti;
  docenti; donne; enti; famiglie; giovani; imprese; istituti; lavoratori; medici; minori; musei; nuclei; operatori;
  organizzazioni; pazienti; persone; professionisti; residenti; ricercatori; scuole; soggetti; studenti; tirocinanti;
  turisti; unità; utenti; volontari; edifici; immobili; posti; posti letto; alloggi; sedi; strutture; processi;
  siti viabilità
`);

/** Things of which fewer are better. The misspelt one stands in a published plan. */
export const UNWANTED_THINGS = listed(`
  abbandon[oi]; anomalie; arretrat[oi]; assenze; assenza(?! di); assenteismo; annullament[oi]; contenzios[oi];
  contestazion[ei]; cadute; criticità; decess[oi]; difformità; disservizi[o]?; dispersion[ei]; disavanzo; drop-?out;
  errori?; evasione (?:fiscale|tributaria|scolastica); furti; guast[oi]; inadempi\\p{L}+; incident[ei]; incidentalità;
  inciedenti; infezion[ei]; infortuni[o]?; insolut[oi]; insolvenz[ae]; interruzion[ei]; irregolarità; lamentele;
  malattia; straordinari[o]?; sciopero; mortalità; mort[ei]; morosità; non conformità; ospedalizzazione evitabile;
  cesare[oi]; penali; perdit[ae]; pendenz[ae]; perenzion[ei]; prescrizion[ei]; reati; reclam[oi]; rettific[ah]e?;
  riammission[ei]; ricoveri (?:ripetuti|inappropriati|evitabili); ricors[oi]; rifiuti (?:indifferenziati|prodotti);
  rilievi; rinunc\\p{L}+; ritard[oi]; scart[oi]; scostament[oi]; segnalazioni di (?:guasto|disservizio);
  sforament[oi]; sinistr[oi]; sprec[oh]\\p{L}*; turn-?over; vacanz[ae] di organico; violazion[ei]; accessi impropri;
  soccombenz[ae]; sospesi; emission[ei] (?:di co2|di gas|inquinanti|climalteranti|in atmosfera); consum[oi]
`);

/** Whoever takes part for the whole year, and is the same in every quarter. */
export const MEMBERS = listed(`
  comuni; enti; istituti; scuole; aziende; imprese; musei; progetti
`);

/** Stems of words that say so. */
export const MEMBERSHIP = listed(`
  aderent; associat; assistit; campione; coinvolt; convenzionat; coordinat; gestit; partecipant; sostenut
`);
