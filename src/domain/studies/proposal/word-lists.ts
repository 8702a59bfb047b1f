/** The words of performance plans, by what they say about a measure: stems of Italian words in small letters, as patterns. */

/** Acts in the singular that no ending shows: done or not done. Most end in -zione, -mento, -tura: `isAct`. */
export const ACTS = [
  ...["analisi", "acquisto", "adesione", "affidamento lavori", "avvio", "aggiudicazione", "apporto", "bando", "cessione", "collaudo"],
  ...["conferma", "consegna", "diffusione", "elaborazione", "entrata in", "fine lavori", "go-?live", "inizio", "invio", "istruttoria"],
  ...["messa", "modifica", "nomina", "passaggio", "presa", "proposta", "ricognizione", "rilascio", "rinnovo", "rifacimento", "riforma"],
  ...["riordino", "stesura", "stipula", "subentro", "termine", "trasloco", "varo", "verifica", "svolgimento", "scelta", "firma", "bozza"],
  ...["revisione", "conclusione", "estensione", "immissione", "introduzione", "switch-?off", "upgrade", "restyling", "audit", "avvenut[oa]"],
  ...["completezza", "presenza", "assenza", "esistenza", "disponibilità", "rispetto", "tenuta", "pieno utilizzo", "piena operatività"],
  ...["messa a (?:regime|norma|disposizione)", "dismissione", "ammissione", "emissione", "decisione", "conversione", "supervisione"],
  ...["acquisizione", "chiusura", "apertura", "copertura assicurativa", "cattura", "lettura", "stampa", "recupero funzionale"],
];

/** Single documents and events: there or not there. */
export const SINGLE_THINGS = [
  ...["accordo", "atto", "avviso", "bilancio", "capitolato", "carta", "catalogo", "calendario", "certificazione", "contratto", "convegno"],
  ...["convenzione", "corso", "cruscotto", "decreto", "delibera", "deliberazione", "determina", "determinazione", "disciplinare"],
  ...["documento", "elaborato", "elenco", "evento", "guida", "incontro", "manuale", "modello", "nota", "parere", "piano", "piattaforma"],
  ...["procedura", "progetto", "programma", "protocollo", "quadro conoscitivo", "rapporto", "registro", "regolamento", "relazione"],
  ...["report", "rendiconto", "resoconto", "scheda", "sistema", "studio", "tavolo", "testo", "vademecum", "verbale", "linee guida"],
];

/** Work that goes on: what counts as done is not in the words. */
export const ONGOING_WORK = [
  ...["assistenza", "attività", "collaborazione", "coordinamento", "diffusione", "formazione", "fornitura", "gestione"],
  ...["implementazione", "indicatore", "linee guida", "mantenimento", "miglioramento", "monitoraggio", "partecipazione"],
  ...["promozione", "proseguimento", "statistiche", "supporto", "sviluppo", "potenziamento", "valorizzazione", "vigilanza", "efficacia", "efficienza"],
];

/** What a body does or gives, each of it once: it adds up over the quarters, and more is better. */
export const DONE_THINGS = [
  ...["accertamenti", "accordi", "aggiornamenti", "appuntamenti", "atti", "attività", "audit", "autorizzazioni", "avvisi", "azioni"],
  ...["assunzioni", "bandi", "beneficiari", "borse", "brevetti", "campagne", "certificati", "certificazioni", "collaudi", "comunicati", "concerti"],
  ...["conferenze", "consulenze", "consultazioni", "contratti", "controlli", "convegni", "contributi", "convenzioni", "corsi", "decreti", "delibere"],
  ...["determine", "documenti", "donazioni", "edizioni", "eventi", "formulari", "gare", "giornate", "imprese nuove", "incarichi", "incontri"],
  ...["iniziative", "interventi", "interviste", "ispezioni", "istanze", "istruttorie", "laboratori", "laureati", "lavori", "lezioni", "libri"],
  ...["manifestazioni", "minisiti", "missioni", "mostre", "newsletter", "note", "ordinanze", "ore", "partecipanti", "pratiche", "prelievi"],
  ...["presenze", "prestazioni", "prestiti", "procedimenti", "procedure", "prodotti", "progetti", "proposte", "protocolli", "provvedimenti"],
  ...["pubblicazioni", "questionari", "report", "riunioni", "ricoveri", "schede", "sedute", "seminari", "servizi", "sessioni", "sinergie"],
  ...["siti", "sopralluoghi", "spettacoli", "stage", "studi", "tavoli", "tirocini", "trapianti", "verbali", "verifiche", "visite"],
  ...["visitatori", "visualizzazioni", "volumi", "webinar", "workshop", "accessi", "download", "contatti", "adesioni", "domande", "alberi"],
  ...["articoli", "post", "comunicazioni", "consegne", "spin-?off", "start-?up", "scambi", "screening", "vaccin\\p{L}+", "esami", "operazioni"],
  ...["flussi", "gruppi di lavoro", "mediazioni", "patrocini", "percorsi", "pareri", "attestati", "certificat[oi]", "licenze", "permessi"],
];

/** People and bodies: whether they are new in each quarter, or the same all year, the word alone does not say. */
export const PERSONS = [
  ...["abbonati", "alunni", "anziani", "associazioni", "assistiti", "aziende", "bambini", "candidati", "cittadini", "comuni", "dipendenti"],
  ...["docenti", "donne", "enti", "famiglie", "giovani", "imprese", "istituti", "lavoratori", "medici", "minori", "musei", "nuclei"],
  ...["operatori", "organizzazioni", "pazienti", "persone", "professionisti", "residenti", "ricercatori", "scuole", "soggetti"],
  ...["studenti", "tirocinanti", "turisti", "unità", "utenti", "volontari", "edifici", "immobili", "posti", "posti letto", "alloggi", "sedi", "strutture"],
  ...["processi", "siti viabilità"],
];

/** Things of which fewer are better. The misspelt one stands in a published plan. */
export const UNWANTED_THINGS = [
  ...["abbandon[oi]", "anomalie", "arretrat[oi]", "assenze", "assenza(?! di)", "assenteismo", "annullament[oi]", "contenzios[oi]", "contestazion[ei]"],
  ...["cadute", "criticità", "decess[oi]", "difformità", "disservizi[o]?", "dispersion[ei]", "disavanzo", "drop-?out", "errori?", "evasione (?:fiscale|tributaria|scolastica)"],
  ...["furti", "guast[oi]", "inadempi\\p{L}+", "incident[ei]", "incidentalità", "inciedenti", "infezion[ei]", "infortuni[o]?", "insolut[oi]"],
  ...["insolvenz[ae]", "interruzion[ei]", "irregolarità", "lamentele", "malattia", "straordinari[o]?", "sciopero", "mortalità", "mort[ei]", "morosità", "non conformità"],
  ...["ospedalizzazione evitabile", "parti cesarei", "penali", "perdit[ae]", "pendenz[ae]", "perenzion[ei]", "prescrizion[ei]", "reati"],
  ...["reclam[oi]", "rettific[ah]e?", "riammission[ei]", "ricoveri (?:ripetuti|inappropriati|evitabili)", "ricors[oi]", "rifiuti (?:indifferenziati|prodotti)", "rilievi"],
  ...["rinunc\\p{L}+", "ritard[oi]", "scart[oi]", "scostament[oi]", "segnalazioni di (?:guasto|disservizio)", "sforament[oi]", "sinistr[oi]"],
  ...["sprec[oh]\\p{L}*", "turn-?over", "vacanz[ae] di organico", "violazion[ei]", "accessi impropri", "soccombenz[ae]", "sospesi", "emission[ei] (?:di co2|di gas|inquinanti|climalteranti|in atmosfera)", "consum[oi]"],
];

/** Qualities that make fewer of anything better. */
export const UNWANTED_QUALITIES = [
  ...["arretrat[eio]", "pendent[ei]", "inevas[eio]", "irrisolt[eio]", "scadut[eio]", "respint[eio]", "rigettat[eio]", "annullat[eio]"],
  ...["pers[eio](?= |$)", "negativ[eio]", "sfavorevol[ei]", "in ritardo", "fuori (?:termine|tempo|soglia|budget)", "oltre (?:i termini|termine|soglia)"],
  ...["mancat[eio]", "scopert[eio]", "vacant[ei]", "inappropriat[eio]", "evitabil[ei]", "percors[eio] da incendi[o]?", "abusiv[eio]", "revocat[eio]", "sospes[eio]"],
  ...["in attesa", "in lista d'attesa", "consumat[eio]", "residu[eio]", "sprecat[eio]", "ripetut[eio]"],
];

/** States that last: what is counted at the end of a quarter is the same as before, not more of it. */
export const LASTING_STATES = [
  ...["pendent[ei]", "arretrat[eio]", "in essere", "in carico", "in servizio", "in corso", "in dotazione", "in lista", "in attesa", "iscritt[ei]", "follower"],
  ...["abbonat[ei]", "attiv[ei](?= |$)", "present[ei](?= |$)", "residu[eio]", "giacent[ei]", "a tempo (?:indeterminato|determinato) in servizio", "in lavoro agile", "in smart working"],
  ...["aderent[ei]", "associat[ei]", "campione", "coinvolt[ei](?= nel distretto)", "convenzionat[ei]", "coordinat[ei]", "gestit[ei]", "residenti", "scadut[eio]", "con certificat\\p{L}+"],
  ...["al 31(?:/12| dicembre)", "al 30(?:/0?6|/0?9| giugno| settembre)", "a fine (?:anno|periodo)", "alla fine dell'anno", "alla data del", "dotat[ei] di", "mappat[ei]", "accreditat[ei]", "assistit[ei] a domicilio"],
];

/** What happens to people once: they are others in each quarter. */
export const NEWCOMERS = "(?:assunt|format|accolt|immatricolat|laureat|dimess|stabilizzat|trasferit|visitat|ricoverat|collocat|inserit|reclutat|intervistat|diplomat|abilitat|vaccinat|ricevut|selezionat|premiat|attivat|acquistat|realizzat|riqualificat|ristrutturat|digitalizzat|consegnat|assegnat)[ie]";

/** States of people and things that a body wants more of. */
export const GOOD_STATES = ["in carico", "assistit[ie]", "servit[ie]", "follower", "iscritt[ie]", "abbonat[ie]", "aderent[ie]", "partecipant[ie]", "coinvolt[ie]", "accreditat[ie]", "certificat[ie]", "campione", "associat[ie]", "convenzionat[ie]", "gestit[ie]", "coordinat[ie]", "sostenut[ie]", "beneficiari", "in lavoro agile", "in smart working", "con certificat\\p{L}+"];

/** Whoever takes part for the whole year, and is the same in every quarter. */
export const MEMBERS = ["comuni", "enti", "istituti", "scuole", "aziende", "imprese", "musei", "progetti"];

/** Stems of words that say so. */
export const MEMBERSHIP = [
  ...["aderent", "associat", "assistit", "campione", "coinvolt", "convenzionat", "coordinat", "gestit"],
  ...["partecipant", "sostenut"],
];

/** Money that comes in, or is saved or given: more is better. */
export const GOOD_MONEY = [
  ...["entrat[ae]", "incass[oi]", "introit[oi]", "gettito", "proventi?", "ricav[oi]", "risparmi[o]?", "fatturato", "recuper[oi]", "utile"],
  ...["maggior[ei] (?:entrat[ae]|gettito|ricav[oi]|introit[oi])", "minor[ei] (?:spes[ae]|cost[oi]|oneri)", "economi[ae] di (?:spesa|bilancio)", "margine operativo", "avanzo"],
];
/** Sums of which the words say only that they are money; whether more is better stands beside them. */
export const PLAIN_MONEY = ["somm[ae]", "import[oi]", "ammontare", "€", "euro", "controvalore", "valore (?:complessivo|economico|totale|monetario|degli?|delle|dei|della) ?(?!medi|aggiunt)"];
/** Money given or earned by these names, though they may also be counted. */
export const COUNTED_MONEY = [
  ...["contribut[oi]", "finanziament[oi]", "fondi", "risorse", "canoni", "tasse", "tributi", "investiment[oi]", "sanzioni", "multe", "rimborsi", "erogazioni", "sussidi", "diritti di segreteria", "quote associative"],
];
/** Money that goes out. */
export const SPENT_MONEY = ["cost[oi]", "spes[ae]", "oneri", "uscite", "esborso"];
/** Money that is owed: less is better, and it does not add up. */
export const OWED_MONEY = ["debit[oi]", "residui (?:passivi|attivi)", "disavanzo", "indebitamento", "esposizione debitoria", "deficit", "insoluto", "crediti (?:scaduti|insoluti|inesigibili)"];

/** Nouns that end as participles do. */
const NO_PARTICIPLES = [
  ...["privat", "stat", "entrat", "dat", "format[oi]", "candidat", "avvocat", "certificat", "mercat", "uscit", "visit", "abitat", "prat", "giornat"],
  ...["attivit", "comunit", "unit", "utilit", "contenut", "istitut", "minut", "tribut", "contribut", "salut", "risultat", "avvisat", "immigrat", "sindacat", "dirit", "rendit", "vendit", "perdit", "partit", "liceit"],
].join("|");
const IRREGULAR_PARTICIPLES = [
  ...["mess", "emess", "ammess", "dismess", "promess", "rimess", "trasmess", "concess", "conness", "promoss", "rimoss", "svolt", "accolt", "raccolt"],
  ...["risolt", "rivolt", "coinvolt", "stravolt", "prodott", "redatt", "ridott", "condott", "introdott", "tradott", "contratt", "estratt", "istruit"],
  ...["corrett", "elett", "dirett", "protett", "chius", "inclus", "conclus", "diffus", "evas", "intrapres", "compres", "pres", "res", "spes", "estes", "sospes"],
  ...["apert", "copert", "scopert", "offert", "iscritt", "trascritt", "sottoscritt", "descritt", "prescritt", "assunt", "aggiunt", "raggiunt", "congiunt"],
  ...["dispost", "propost", "espost", "impost", "post", "vist", "previst", "rivist", "acquist", "percors", "apparsi?", "mors", "fatt", "spent", "vint", "convint", "distint"],
].join("|");
/** What was done with several things: `attivati`, `emesse`, `svolti`. */
export const DONE_PARTICIPLES = `(?<!\\p{L})(?:(?!(?:${NO_PARTICIPLES})[ie](?!\\p{L}))\\p{L}{2,}(?:at|it|ut)|(?:ri)?(?:${IRREGULAR_PARTICIPLES}))[ie](?!\\p{L})`;

/** Participles that say only that something came about, not that it was done well. */
export const NEUTRAL_PARTICIPLES = "(?:ricevut|pervenut|presentat|segnalat|registrat|rilevat|verificat|accadut|avvenut|occors|subit|insort|contestat|giunt|notificat|accertat|denunciat|aperti|pers)[eiao]";

/** What a degree or a level of is a share: so much of it is done, used or covered. */
export const SHARED = [
  ...["accertamento", "accessibilità", "adempimento", "adesione", "assenteismo", "assolvimento", "assorbimento", "attuazione", "avanzamento"],
  ...["completamento", "completezza", "conformità", "conseguimento", "copertura", "dematerializzazione", "differenziazione", "diffusione"],
  ...["digitalizzazione", "dispersione", "esecuzione", "evasione", "impegno", "informatizzazione", "insolvenza", "morosità", "occupazione"],
  ...["pagamento", "partecipazione", "penetrazione", "raggiungimento", "realizzazione", "realizzo", "rispetto", "riscossione", "saturazione"],
  ...["smaltimento", "spesa", "trasparenza", "turn-?over", "utilizzazione", "utilizzo"],
];

/** Nouns and adjectives that make more of a share better. */
export const GOOD_SHARES = [
  ...["attuazione", "realizzazione", "copertura", "utilizzo", "raggiungimento", "completamento", "avanzamento", "adesione", "rispetto", "conformità", "puntualità"],
  ...["partecipazione", "soddisf\\p{L}+", "riscossione", "recupero", "raccolta differenziata", "accoglimento", "digitalizz\\p{L}+", "informatizzazione", "conseguimento"],
  ...["impegno", "spesa certificata", "evasione (?:delle|dei|di|del)", "occupazione", "occupabilità", "crescita", "laureati", "laureat\\p{L}*", "vaccin\\p{L}+", "acquisti verdi", "telematic\\p{L}+", "nei termini", "in tempo", "nei tempi", "positiv[eio]"],
  ...["risposta", "conclusione", "pubblicazione", "diffusione", "apprezzament\\p{L}+", "accessibil\\p{L}+", "on ?line", "favorevol[ei]", "autonomia", "compiuto", "regolar[ei]", "efficienza", "efficacia", "innovazione", "internazionalizzazione", "soluzione", "riuso", "rinnovabil[ei]", "in lavoro agile", "conseguono", "che hanno completato", "coerenti", "sopra soglia pubblicati"],
];

/** Marks of those who were asked: votes, satisfaction, perceived quality. */
export const SCORES = [
  ...["gradimento", "soddisfazione", "customer", "satisfaction", "qualità percepita", "percezione", "benessere (?:organizzativo )?percepito", "apprezzamento"],
];
/** Words that can only be a mark. */
export const MARKS = ["punteggi[o]?", "vot[oi]", "votazion[ei]", "rating", "scor(?:e|ing)", "giudizi[o]?", "valutazione media", "valutazione media ponderata", "media (?:dei |delle )?(?:voti|giudizi|punteggi|valutazioni)", "net promoter"];
