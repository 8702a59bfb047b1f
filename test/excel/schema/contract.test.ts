import { describe, expect, it } from "@jest/globals";
import { BAND_COLUMNS, VISIBLE_BAND_COLUMNS } from "../../../src/excel/schema/band-table";
import { centreColumns, centrePhaseColumns } from "../../../src/excel/schema/centre-tables";
import type { Column, TableColumns } from "../../../src/excel/schema/column";
import { INDICATOR_COLUMNS, OBJECTIVE_COLUMNS, PHASE_COLUMNS } from "../../../src/excel/schema/plan-tables";
import {
  MISSING_CENTRE_COLUMNS,
  MISSING_READING_COLUMNS,
  QUALITY_CRITERION_COLUMNS,
  QUALITY_FINDING_COLUMNS,
} from "../../../src/excel/schema/report-tables";
import {
  LOG_COLUMNS,
  PARAMETER_COLUMNS,
  READING_COLUMNS,
  RECOVERED_COLUMNS,
} from "../../../src/excel/schema/service-tables";
import {
  LEVEL_COLUMNS,
  OBJECTIVE_SUMMARY_COLUMNS,
  PROGRESS_COLUMNS,
  RISK_COLUMNS,
} from "../../../src/excel/schema/summary-tables";

const names = {
  indicators: "Centro_A1",
  phases: "Fasi_A1",
  workings: "Calcolo_A1",
  phaseWorkings: "CalcoloFasi_A1",
};
const METRICS =
  "Obiettivi|Indicatori|Raggiungimento|Atteso|Copertura|Raggiunti|In linea|In ritardo|Critici|In corso|Non rilevati|Da correggere|Senza target|T1|T2|T3|T4|Atteso T1|Atteso T2|Atteso T3|Atteso T4";

/** The contract that other tools rely on, column by column. */
const CONTRACT: readonly (readonly [string, TableColumns, string])[] = [
  ["Riepilogo_Ente and its like", LEVEL_COLUMNS, `Voce|${METRICS}`],
  ["Riepilogo_Obiettivi", OBJECTIVE_SUMMARY_COLUMNS, `Codice|Titolo|Centro|Dirigente|${METRICS}`],
  [
    "Riepilogo_Andamento",
    PROGRESS_COLUMNS,
    "Trimestre|Dovute|Rilevate|Raggiungimento|Atteso|Copertura|Trend",
  ],
  [
    "Riepilogo_Rischi",
    RISK_COLUMNS,
    "Codice|Titolo|Centro|Dirigente|Posto|Indice|Raggiungimento|Atteso|Copertura|Motivi",
  ],
  [
    "Obiettivi",
    OBJECTIVE_COLUMNS,
    "Codice|Valore pubblico|Titolo|Descrizione|Centro|Nome centro|Dirigente|Peso|Stato piano",
  ],
  [
    "Indicatori",
    INDICATOR_COLUMNS,
    "ID|Obiettivo|Indicatore|Tipo|Unità|Polarità|Regola|Metodo|Valore iniziale|Target|Scadenza|Frequenza|Peso|Fonte|Dimensione|Confermato|Stato piano|Target dichiarato|Formula",
  ],
  ["Fasi", PHASE_COLUMNS, "ID|Obiettivo|Fase|Peso|Stato piano"],
  [
    "Centro_A1",
    centreColumns(names),
    "ID|Obiettivo|Titolo obiettivo|Indicatore|Come si compila|Unità|Target|Entro|T1|T2|T3|T4|Consuntivo|Raggiungimento|Stato|Note|Evidenza|Valore iniziale",
  ],
  [
    "Fasi_A1",
    centrePhaseColumns(names),
    "ID|Obiettivo|Titolo obiettivo|Fase|Come si compila|Unità|Target|Entro|T1|T2|T3|T4|Avanzamento|Atteso|Stato|Note|Evidenza",
  ],
  [
    "Rilevazioni",
    READING_COLUMNS,
    "ID|Obiettivo|Centro|Dirigente|Valore pubblico|Trimestre|Valore|Raggiungimento",
  ],
  ["Parametri", PARAMETER_COLUMNS, "Parametro|Valore|Descrizione"],
  [
    "Mancanti_Centri",
    MISSING_CENTRE_COLUMNS,
    "Centro|Dirigente|Situazione|Dovute|Compilate|Errate|Mancanti|Copertura|Aperte nel trimestre|Foglio|Scheda",
  ],
  [
    "Mancanti_Dettaglio",
    MISSING_READING_COLUMNS,
    "Centro|Dirigente|Indicatore o fase|Trimestre|Stato|Cella|Valore scritto|ID|Foglio|Che cosa serve|Vai",
  ],
  ["Qualita_Piano", QUALITY_CRITERION_COLUMNS, "Criterio|Perché|Esito|Rilievi|Su|Elementi|Quota|Riferimento"],
  [
    "Qualita_Rilievi",
    QUALITY_FINDING_COLUMNS,
    "Criterio|Descrizione|Elemento|Centro|Cella|Dirigente|Foglio|Rilievo|Vai",
  ],
  ["Fasce", BAND_COLUMNS.slice(0, VISIBLE_BAND_COLUMNS), "Indicatore|Da|Raggiungimento|Modo|Controllo"],
  ["Registro", LOG_COLUMNS, "Numero|Data|Operazione|Oggetto|Prima|Dopo|Motivo"],
  ["Recuperati", RECOVERED_COLUMNS, "Data|Foglio|Cella|Tabella|ID|Colonna|Valore"],
];

describe("the tables of the workbook", () => {
  it.each(CONTRACT)("%s has the columns of the contract", (_table, columns, headers) => {
    expect(columns.map(({ header }) => header).join("|")).toBe(headers);
  });

  it.each(CONTRACT)("%s has headers that differ without regard to case", (_table, columns) => {
    const folded = new Set(columns.map(({ header }) => header.toLowerCase()));
    expect(folded.size).toBe(columns.length);
  });

  it("leave only the quarters, notes and evidence of a tracking sheet to people", () => {
    const open = (columns: readonly Column[]): string[] =>
      columns.filter(({ content }) => content === "input").map(({ header }) => header);
    expect(open(centreColumns(names))).toEqual(["T1", "T2", "T3", "T4", "Note", "Evidenza"]);
    expect(open(centrePhaseColumns(names))).toEqual(["T1", "T2", "T3", "T4", "Note", "Evidenza"]);
  });

  it("have what people fill in the same columns of a centre's sheet, for indicators and phases", () => {
    const places = (columns: readonly Column[]): string[] =>
      columns.flatMap(({ header, content }, place) => (content === "input" ? [`${place} ${header}`] : []));
    expect(places(centrePhaseColumns(names))).toEqual(places(centreColumns(names)));
  });

  it("say in their validation what they accept, within Excel's lengths", () => {
    const validated = CONTRACT.flatMap(([, columns]) => columns).flatMap(
      ({ validation }) => validation ?? [],
    );
    expect(validated.length).toBeGreaterThan(8);
    for (const { rule, errorTitle, errorMessage } of validated) {
      expect(errorTitle.length).toBeLessThanOrEqual(32);
      expect(errorMessage.length).toBeLessThanOrEqual(225);
      // An inline list is split on commas whatever the culture, and holds 255 characters.
      if (rule.type === "list") {
        expect(rule.items.join("").includes(",")).toBe(false);
        expect(rule.items.join(",").length).toBeLessThanOrEqual(255);
      }
    }
  });

  it("have formulas that Excel takes: English, comma-separated, under 8,192 characters", () => {
    for (const { formula } of CONTRACT.flatMap(([, columns]) => columns)) {
      if (formula === undefined) continue;
      expect(formula.startsWith("=")).toBe(true);
      expect(formula.length).toBeLessThan(8192);
      expect(formula).not.toContain(";");
    }
  });
});
