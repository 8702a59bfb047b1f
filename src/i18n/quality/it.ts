/** Words of the study «Qualità del piano» in Italian. */
export const it = {
  heading: "Qualità del piano",
  intro:
    "Quello che un controllo automatico può vedere del piano: {{objectives}} obiettivi e {{indicators}} indicatori attivi. Il giudizio resta a chi programma e a chi valuta.",
  write: "Scrivi il foglio «Qualità del piano»",
  found: "Da rivedere ({{criteria}})",
  clear: "Senza rilievi ({{criteria}})",
  unchecked: "Non verificabile ({{criteria}})",
  uncheckedNote: "Nella cartella manca ciò che serve per controllarli: non vuol dire che vadano bene.",
  none: "Nessun criterio ha rilievi.",
  notAll:
    "«Criterio operativo» è una scelta di questo strumento, non una norma. Dal file non si può verificare il confronto con il triennio precedente (D.Lgs. 150/2009, art. 5 c. 2 lett. f).",
  count: "{{count}} su {{of}} {{things}}",
  nothing: "nulla da controllare",
  source: "Riferimento: {{source}}",
  goTo: "{{name}}: vai al foglio {{sheet}}, cella {{address}}",
} as const;
