import { CENTRE_INDICATORS } from "./centre-tables";
import { INDICATORS, OBJECTIVES } from "./plan-tables";
import { READINGS } from "./service-tables";
import { SUMMARY_ANOMALIES, SUMMARY_BODY, SUMMARY_PROGRESS } from "./summary-tables";
import { copied, link, number, percentage, table, text } from "./table";

/** The tables of the sheets `Chi manca` and `Qualità del piano`, each written whole by its own command. */

const criterion = text("Criterio", "add-in");
const go = link("Vai");

/** One row for each centre and manager. */
export const MISSING_CENTRES = table("Mancanti_Centri", {
  centre: copied(OBJECTIVES.centre, "add-in"),
  manager: copied(OBJECTIVES.manager, "add-in"),
  situation: text("Situazione", "add-in"),
  due: SUMMARY_PROGRESS.due,
  present: number("Compilate", "add-in"),
  wrong: number("Errate", "add-in"),
  missing: number("Mancanti", "add-in"),
  coverage: SUMMARY_BODY.coverage,
  open: number("Aperte nel trimestre", "add-in"),
  sheet: SUMMARY_ANOMALIES.sheet,
  centreSheet: link("Scheda"),
});

/** One row for each reading that is due and not there. */
export const MISSING_READINGS = table("Mancanti_Dettaglio", {
  centre: copied(OBJECTIVES.centre, "add-in"),
  manager: copied(OBJECTIVES.manager, "add-in"),
  subject: text("Indicatore o fase", "add-in"),
  quarter: READINGS.quarter,
  state: copied(CENTRE_INDICATORS.status, "add-in"),
  cell: SUMMARY_ANOMALIES.cell,
  written: text("Valore scritto", "add-in"),
  id: copied(INDICATORS.id, "add-in"),
  sheet: SUMMARY_ANOMALIES.sheet,
  needed: SUMMARY_ANOMALIES.needed,
  link: go,
});

/** One row for each criterion. */
export const QUALITY_CRITERIA = table("Qualita_Piano", {
  criterion,
  why: text("Perché", "add-in"),
  outcome: text("Esito", "add-in"),
  findings: number("Rilievi", "add-in"),
  outOf: number("Su", "add-in"),
  items: text("Elementi", "add-in"),
  share: percentage("Quota", "add-in"),
  reference: text("Riferimento", "add-in"),
});

/** One row for each criterion and objective (or manager, public value, dimension). */
export const QUALITY_FINDINGS = table("Qualita_Rilievi", {
  criterion,
  description: text("Descrizione", "add-in"),
  item: text("Elemento", "add-in"),
  centre: copied(OBJECTIVES.centre, "add-in"),
  cell: SUMMARY_ANOMALIES.cell,
  manager: copied(OBJECTIVES.manager, "add-in"),
  sheet: SUMMARY_ANOMALIES.sheet,
  finding: text("Rilievo", "add-in"),
  link: go,
});
