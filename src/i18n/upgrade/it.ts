/** Words of bringing a workbook of the version before to this one's form, in Italian. */
export const it = {
  earlier: "Questa cartella è di una versione precedente",
  kept: "Prima di tutto va portata alla forma nuova. Quello che è scritto resta; quello che non ha più un posto va nel foglio Recuperati.",
  unfinished: "Il passaggio alla nuova versione è rimasto a metà: si riprende da dove era arrivato.",
  preview: "Mostra che cosa cambia",
  heading: "Passaggio alla nuova versione",
  recounted_zero: "Tutto quello che contava conta ancora",
  recounted_one: "{{count}} cella contava e non conterebbe più, o non come prima",
  recounted_other: "{{count}} celle contavano e non conterebbero più, o non come prima",
  sure_zero: "Nessuna correzione sicura da scrivere.",
  sure_one:
    "{{count}} correzione è sicura: si scrive insieme al passaggio, con una riga nel Registro, e si può annullare.",
  sure_other:
    "{{count}} correzioni sono sicure: si scrivono insieme al passaggio, con una riga ciascuna nel Registro, e si possono annullare.",
  results_zero: "Nessun risultato cambia",
  results_one: "{{count}} risultato cambia, dopo le correzioni",
  results_other: "{{count}} risultati cambiano, dopo le correzioni",
  same: "Risultati che restano uguali: {{count}}",
  proposals: "Forse sono totali dall'inizio dell'anno",
  proposalsNote:
    "La regola è «Ultimo valore», ma i trimestri non calano mai. Chi ha scritto i totali da gennaio scelga «Progressivo»: cambia solo quello che è spuntato.",
  confirm: "Porta la cartella alla nuova versione",
  cancel: "Non ora",
  done: "La cartella ha la forma nuova.",
  changed_zero: "Nessuna cella è stata corretta.",
  changed_one: "{{count}} cella corretta.",
  changed_other: "{{count}} celle corrette.",
  setAside_one: "{{count}} cella senza più un posto è nel foglio Recuperati.",
  setAside_other: "{{count}} celle senza più un posto sono nel foglio Recuperati.",
  remaining_one: "Resta {{count}} rilievo sulla struttura: lo dice Verifica.",
  remaining_other: "Restano {{count}} rilievi sulla struttura: li dice Verifica.",
  home: "Vai al piano",
};
