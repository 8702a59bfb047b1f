/** What the record of the workbook calls the changes of this study. */
export const OPERATIONS = {
  confirm: "Conferma dell'anagrafica",
  save: "Completamento dell'anagrafica",
  reopen: "Riapertura dell'anagrafica",
  source: "Fonte degli indicatori",
  mend: "Controlli dell'anagrafica",
} as const;
