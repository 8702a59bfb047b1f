/** Words of choosing and loading a plan, in Italian. They come with its pages. */
export const it = {
  preview: {
    heading: "Che cosa verrà caricato",
    nothingYet: "Nella cartella si scrive solo dopo la conferma.",
    source: "Fonte: {{source}}",
    created: "Verranno creati",
    createdTables:
      "i fogli Riepilogo, Chi manca, Qualità del piano, Obiettivi, Indicatori, Fasi, Rilevazioni, Parametri e Registro",
    createdCentres_one: "{{count}} scheda di centro con le colonne T1–T4 da compilare",
    createdCentres_other: "{{count}} schede di centro con le colonne T1–T4 da compilare",
    keep: "I fogli che contengono dati restano come sono.",
    confirm: "Conferma e carica",
    cancel: "Annulla",
    back: "Indietro",
    notes: "Da sapere",
    sameHeading: "Il piano è già caricato",
    same: "La cartella contiene già questo piano, identico: non c’è nulla da scrivere.",
    differentHeading: "Il piano è diverso",
    refused:
      "Nulla è stato scritto. La cartella contiene già un piano e quello scelto è diverso: caricarlo ora metterebbe a rischio ciò che è stato compilato.",
    whatToDo:
      "Per lavorare su questo piano, caricarlo in una cartella di lavoro nuova. Se invece le differenze sono volute, riportarle a mano nei fogli Obiettivi, Indicatori e Fasi.",
    differences_one: "{{count}} differenza",
    differences_other: "{{count}} differenze",
    inWorkbook: "Nella cartella",
    inPlan: "Nel piano",
    blank: "(vuoto)",
  },
  difference: {
    objective: {
      added: "Obiettivo in più nel piano",
      missing: "Obiettivo assente dal piano",
      changed: "Obiettivo cambiato",
    },
    indicator: {
      added: "Indicatore in più nel piano",
      missing: "Indicatore assente dal piano",
      changed: "Indicatore cambiato",
    },
    phase: { added: "Fase in più nel piano", missing: "Fase assente dal piano", changed: "Fase cambiata" },
  },
  unreadable: {
    heading: "Il file non è un piano leggibile",
    nothing: "Nulla è stato scritto. Correggere il file e riprovare.",
    problems_one: "{{count}} problema",
    problems_other: "{{count}} problemi",
  },
  loaded: {
    heading: "Piano caricato",
    written_one: "È stato creato {{count}} foglio.",
    written_other: "Sono stati creati {{count}} fogli.",
    unchangedHeading: "Nulla è cambiato",
    unchanged: "La cartella conteneva già questo piano: nulla è stato scritto.",
    next: "Che cosa fare adesso",
    next1: "Controllare e confermare gli indicatori: tipo, unità e target sono proposte da verificare.",
    next2: "Scegliere il trimestre di riferimento, nel pannello o nei parametri.",
    next3: "Far compilare ai dirigenti le colonne T1–T4 delle loro schede.",
    next4: "Poi premere «Aggiorna riepilogo», qui o nella barra multifunzione.",
    proceed: "Continua",
  },
} as const;
