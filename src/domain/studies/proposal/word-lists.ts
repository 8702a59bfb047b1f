/** Singular acts: done or not done. */
export const ACTS = [
  ...["acquisizione", "acquisto", "adesione", "adozione", "affidamento", "aggiornamento", "aggiudicazione"],
  ...[
    "analisi",
    "apertura",
    "approvazione",
    "assunzione",
    "attivazione",
    "attuazione",
    "avvio",
    "candidatura",
  ],
  ...["censimento", "chiusura", "collaudo", "completamento", "conclusione", "conferimento", "consegna"],
  ...["costituzione", "creazione", "definizione", "elaborazione", "espletamento", "fine lavori", "indizione"],
  ...["individuazione", "inizio", "installazione", "introduzione", "invio", "istituzione", "mappatura"],
  ...["modifica", "nomina", "organizzazione", "passaggio", "predisposizione", "presentazione", "produzione"],
  ...["progettazione", "proposta", "pubblicazione", "realizzazione", "recepimento", "redazione", "revisione"],
  ...["ricognizione", "rinnovo", "sottoscrizione", "stesura", "stipula", "stipulazione", "trasmissione"],
  ...["ultimazione", "validazione"],
];

/** Single documents and events: there or not there. */
export const SINGLE_THINGS = [
  ...["accordo", "atto", "avviso", "bando", "capitolato", "contratto", "convegno", "convenzione", "corso"],
  ...["decreto", "delibera", "deliberazione", "determina", "determinazione", "disciplinare", "documento"],
  ...["elaborato", "evento", "guida", "incontro", "manuale", "piano", "progetto", "programma", "protocollo"],
  ...["quadro conoscitivo", "rapporto", "regolamento", "relazione", "report", "studio"],
];

/** Things and people that are counted. */
export const COUNTED_THINGS = [
  ...["accessi", "accordi", "adesioni", "aggiornamenti", "atti", "autorizzazioni", "azioni", "bandi"],
  ...[
    "beneficiari",
    "certificati",
    "cittadini",
    "comuni",
    "comunicati",
    "consulenze",
    "contratti",
    "controlli",
  ],
  ...["convegni", "convenzioni", "corsi", "decreti", "determine", "documenti", "domande", "enti", "eventi"],
  ...["formulari", "gare", "imprese", "incarichi", "incontri", "iniziative", "interventi", "istanze"],
  ...["laboratori", "minisiti", "mostre", "note", "ordinanze", "partecipanti", "pratiche", "presenze"],
  ...["procedure", "prodotti", "progetti", "protocolli", "pubblicazioni", "riunioni", "schede", "servizi"],
  ...["siti", "sopralluoghi", "studenti", "utenti", "verbali", "visitatori", "volumi"],
];

/** Things of which fewer are better. The misspelt one stands in a published plan. */
export const UNWANTED_THINGS = [
  ...["assenze", "contenziosi", "disservizi", "errori", "guasti", "incidenti", "inciedenti", "infortuni"],
  ...["interruzioni", "irregolarità", "reclami", "ricorsi", "ritardi", "sinistri"],
];

/** Whoever takes part for the whole year, and is the same in every quarter. */
export const MEMBERS = ["comuni", "enti", "istituti", "scuole", "aziende", "imprese", "musei", "progetti"];

/** Stems of words that say so. */
export const MEMBERSHIP = [
  ...["aderent", "associat", "assistit", "campione", "coinvolt", "convenzionat", "coordinat", "gestit"],
  ...["partecipant", "sostenut"],
];

/** Work that goes on: what counts as done is not in the words. */
export const ONGOING_WORK = [
  ...["assistenza", "attività", "collaborazione", "coordinamento", "diffusione", "formazione", "fornitura"],
  ...["gestione", "implementazione", "indicatore", "linee guida", "mantenimento", "miglioramento"],
  ...["monitoraggio", "partecipazione", "promozione", "proseguimento", "statistiche", "supporto", "sviluppo"],
];

/** Stems of participles that say in the plural what was done with several things: `attivati`, `avviate`. */
export const PLURAL_PARTICIPLES = [
  ...["accolt", "affidat", "approvat", "assistit", "attivat", "avviat", "censit", "conclus", "coinvolt"],
  ...["controllat", "effettuat", "erogat", "format", "inviat", "organizzat", "presentat", "realizzat"],
  ...["redatt", "revisionat", "rilasciat", "rilevat", "sottoscritt", "svolt"],
];
