/** What people write for *Sì* in a Sì/No: done. Lower case; `si'` is how an accent is typed on a foreign keyboard. */
export const YES_WORDS: readonly string[] = [
  ...["sì", "si", "si'", "sì'", "sí", "s", "x", "ok", "✓", "✔", "yes", "y", "vero", "true", "1"],
  ...["fatto", "fatta", "fatti", "fatte", "eseguito", "eseguita", "realizzato", "realizzata"],
  ...["completato", "completata", "concluso", "conclusa", "raggiunto", "raggiunta"],
];

/** What people write for *No*: not done, or not yet. */
export const NO_WORDS: readonly string[] = [
  ...[
    "no",
    "n",
    "falso",
    "false",
    "0",
    "non ancora",
    "non fatto",
    "non fatta",
    "non eseguito",
    "non eseguita",
  ],
  ...[
    "non realizzato",
    "non realizzata",
    "non completato",
    "non completata",
    "non raggiunto",
    "non raggiunta",
  ],
];
