/** Words of *Verifica* and *Ripara*, of unfinished work and of sheets with a password, in Italian. */
export const it = {
  heading: "Verifica",
  sound: "La cartella è come deve essere: nessun rilievo.",
  found_one: "{{count}} rilievo: la cartella non è del tutto come deve essere.",
  found_other: "{{count}} rilievi: la cartella non è del tutto come deve essere.",
  again: "Verifica di nuovo",
  group: "{{sheet}} ({{count}})",
  wholeWorkbook: "Tutta la cartella",
  cell: "Cella {{address}}",
  goToCell: "Cella {{address}}: vai alla cella nel foglio {{sheet}}",
  goToSheet: "Vai al foglio {{sheet}}",
  remedy: {
    restored: "Si ripara",
    "set-aside": "Si ripara, mettendo da parte quello che è scritto",
    "by-hand": "Tocca a una persona",
  },
  resists: {
    tried: "Ripara ci ha provato e non è bastato.",
    locked: "Il foglio ha una password sua: Ripara non è entrato.",
  },
  plan: {
    heading: "Che cosa farà Ripara",
    headingAgain: "Che cosa farà Ripara, se si ripete",
    restored_one: "{{count}} rilievo messo a posto, senza toccare quello che è scritto.",
    restored_other: "{{count}} rilievi messi a posto, senza toccare quello che è scritto.",
    setAside_one:
      "{{count}} rilievo messo a posto; quello che vi è scritto va nel foglio {{sheet}}, con la cella da cui viene.",
    setAside_other:
      "{{count}} rilievi messi a posto; quello che vi è scritto va nel foglio {{sheet}}, con la cella da cui viene.",
    byHand_one: "{{count}} rilievo resta a una persona: più sotto è detto che cosa fare.",
    byHand_other: "{{count}} rilievi restano a una persona: più sotto è detto che cosa fare.",
    note: "Tutto resta nel foglio {{sheet}}, e si può ripetere senza rischi.",
    repair: "Ripara",
  },
  outcome: {
    heading: "Che cosa ha fatto Ripara",
    repaired_one: "{{count}} rilievo messo a posto.",
    repaired_other: "{{count}} rilievi messi a posto.",
    nothing: "Non c’era nulla che Ripara potesse mettere a posto.",
    remaining_one: "Resta {{count}} rilievo: più sotto è detto perché.",
    remaining_other: "Restano {{count}} rilievi: più sotto è detto perché.",
    clean: "Non resta nulla: la cartella è come deve essere.",
    setAside_one: "{{count}} cella è andata nel foglio {{sheet}}.",
    setAside_other: "{{count}} celle sono andate nel foglio {{sheet}}.",
    list_one: "Il rilievo messo a posto",
    list_other: "I {{count}} rilievi messi a posto",
  },
  undo: {
    note_one:
      "Annulla rimette com’era la cella di cui Ripara ha cambiato il contenuto; fogli, formati e protezione restano riparati.",
    note_other:
      "Annulla rimette com’erano le {{count}} celle di cui Ripara ha cambiato il contenuto; fogli, formati e protezione restano riparati.",
    action: "Annulla",
    done: "La riparazione è stata annullata: le celle sono com’erano prima.",
  },
  password: {
    heading: "Serve una password",
    needed_one: "Questo foglio ha una password sua ed è rimasto com’era:",
    needed_other: "Questi fogli hanno una password loro e sono rimasti com’erano:",
    label: "Password",
    hint: "È usata una volta sola e non viene conservata. Se i fogli hanno password diverse, scriverne una alla volta.",
    send: "Riprova con la password",
  },
  unfinished: {
    work: "«{{operation}}» è stato interrotto: una parte non è scritta. Finirlo non cambia quello che le persone hanno scritto.",
    load: "Il caricamento del piano è stato interrotto prima della fine. Finché non si carica di nuovo lo stesso piano, o non si toglie quello che era stato scritto, qui non si può lavorare.",
    loadOf:
      "Il caricamento del piano «{{plan}}» è stato interrotto prima della fine. Finché non si carica di nuovo lo stesso piano, o non si toglie quello che era stato scritto, qui non si può lavorare.",
    finish: "Porta a termine",
    loadAgain: "Carica di nuovo lo stesso piano",
    orAbandon: "Oppure ricominciare da capo",
    abandon: "Togli quello che era stato scritto",
    abandonNote: "Toglie solo i fogli che il caricamento aveva creato.",
  },
} as const;
