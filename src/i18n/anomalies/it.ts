/** Words of the study «Celle da rivedere» in Italian. */
export const it = {
  heading: "Celle da rivedere",
  none: "Nessuna cella da rivedere: tutto ciò che è stato scritto nella cartella conta e non desta dubbi.",
  sheet: "Foglio",
  everySheet: "Tutti i fogli",
  toCorrect: {
    heading: "Da correggere ({{count}})",
    note: "Non contano in nessun risultato, e non valgono zero: mancano.",
  },
  later: {
    heading: "Dei trimestri successivi ({{count}})",
    note: "Non sono ancora dovute: da correggere entro il loro trimestre, altrimenti non conteranno.",
  },
  toCheck: {
    heading: "Da controllare ({{count}})",
    note: "Contano, ma sembrano una svista. «Visto» le toglie dall’elenco finché il valore non cambia.",
  },
  value: "Contiene: {{value}}",
  blank: "La cella è vuota.",
  goTo: "{{sheet}}, {{address}}: vai alla cella",
  becomes: "{{before}} diventa {{after}}",
  unsure: "Da controllare prima di accettarla: chi l’ha scritta può aver inteso altro.",
  empty: "cella vuota",
  accept: "Correggi",
  acceptThis: "Correggi {{sheet}}, {{address}}: {{value}}",
  seen: "Visto",
  seenThis: "Visto: {{sheet}}, {{address}} è giusta così",
  acceptAll_one: "Correggi quella sicura (1)",
  acceptAll_other: "Correggi tutte quelle sicure ({{count}})",
  confirm: {
    heading_one: "Verrà scritta {{count}} cella",
    heading_other: "Verranno scritte {{count}} celle",
    note: "Nulla è ancora cambiato. Ogni cella è scritta, con il suo formato, solo se contiene ancora il valore a sinistra; dopo si può annullare, e tutto resta nel foglio Registro.",
    write_one: "Scrivi {{count}} cella",
    write_other: "Scrivi {{count}} celle",
    cancel: "Non scrivere",
  },
} as const;
