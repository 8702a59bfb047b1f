import { SMALL_IDS } from "../small-plan";
import { byHand, columnOf, onSheet, onTable, overwrite } from "./by-hand";
import type { Damage } from "./damage";

const { courses, trained, lessons, works } = SMALL_IDS;
const A1 = "A1 Organi Istituzionali";

/** Formulas that are no longer what they were. */
export const FORMULA_DAMAGE: readonly Damage[] = [
  {
    name: "a result is typed over its formula",
    causes: ["formula-overwritten"],
    about: ["Centro_A1"],
    typed: [0.95],
    apply: (excel) => overwrite(excel, ["Centro_A1", courses, "Raggiungimento"], 0.95),
  },
  {
    name: "a state is typed over its formula",
    causes: ["formula-overwritten"],
    about: ["Centro_B2"],
    typed: ["Raggiunto quasi"],
    apply: (excel) => overwrite(excel, ["Centro_B2", works, "Stato"], "Raggiunto quasi"),
  },
  {
    name: "the progress of a phase is cleared",
    causes: ["formula-overwritten"],
    about: ["Fasi_A1"],
    apply: (excel) => overwrite(excel, ["Fasi_A1", lessons, "Avanzamento"], ""),
  },
  {
    name: "a whole column of formulas is pasted as values",
    causes: ["formula-overwritten"],
    about: ["Centro_A1"],
    apply: (excel) =>
      onTable(excel, "Centro_A1", (table) => {
        const column = columnOf(table, "Raggiungimento");
        column.copyFrom(column, "Values");
      }),
  },
  {
    name: "a hidden step of the calculation is typed over",
    causes: ["formula-overwritten"],
    about: ["Calcolo_A1"],
    apply: (excel) =>
      onTable(excel, "Calcolo_A1", (table) => {
        columnOf(table, "Ritmo").getCell(1, 0).values = [[0.5]];
      }),
  },
  {
    name: "a value in use is typed over in Parametri",
    causes: ["formula-overwritten", "label-changed"],
    about: ["Parametri"],
    apply: () =>
      byHand(({ workbook }) => {
        workbook.names.getItem("Soglia_gialla").getRange().values = [[0.5]];
      }),
  },
  {
    name: "a formula is replaced by somebody's own",
    causes: ["formula-foreign"],
    about: ["Centro_A1"],
    apply: (excel) => overwrite(excel, ["Centro_A1", courses, "Raggiungimento"], "=[@T1]/20"),
  },
  {
    name: "a column of formulas gets somebody's own",
    causes: ["formula-foreign"],
    about: ["Fasi_A1"],
    apply: (excel) =>
      onTable(excel, "Fasi_A1", (table) => {
        const column = columnOf(table, "Avanzamento");
        column.getCell(0, 0).formulas = [["=MAX(D15:G15)"]];
        column.getCell(1, 0).formulas = [["=MAX(D16:G16)"]];
        column.getCell(2, 0).formulas = [["=MAX(D17:G17)"]];
      }),
  },
  {
    name: "a formula shows #RIF!",
    causes: ["formula-broken", "formula-foreign"],
    about: ["Centro_A1"],
    apply: (excel) => overwrite(excel, ["Centro_A1", trained, "Consuntivo"], '=IF(#REF!="","",#REF!)'),
  },
  {
    name: "a formula shows #NOME?",
    causes: ["formula-broken", "formula-foreign"],
    about: ["Centro_A1"],
    apply: (excel) => overwrite(excel, ["Centro_A1", trained, "Consuntivo"], "=MEDIAA([@T1])"),
  },
  {
    name: "a link of Chi manca is typed over",
    causes: ["formula-overwritten"],
    about: ["Mancanti_Dettaglio", "Mancanti_Centri"],
    apply: (excel) =>
      onTable(excel, "Mancanti_Centri", (table) => {
        columnOf(table, "Scheda").getCell(0, 0).values = [["vedi"]];
      }),
  },
  {
    name: "a headline of Riepilogo is typed over",
    causes: ["formula-overwritten", "label-changed"],
    about: ["Riepilogo"],
    apply: () =>
      onSheet("Riepilogo", (sheet) => {
        sheet.getRange("A8").values = [[1]];
      }),
  },
  {
    name: "the reference quarter in the title of a centre sheet is typed over",
    causes: ["formula-overwritten", "label-changed"],
    about: [A1],
    apply: () =>
      onSheet(A1, (sheet) => {
        sheet.getRange("C3").values = [["Trimestre di riferimento: T4"]];
      }),
  },
];

/** Words of the add-in that are no longer what they were. */
export const TEXT_DAMAGE: readonly Damage[] = [
  {
    name: "the title of a centre sheet is typed over",
    causes: ["label-changed"],
    about: [A1],
    apply: () =>
      onSheet(A1, (sheet) => {
        sheet.getRange("C1").values = [["Il nostro centro"]];
      }),
  },
  {
    name: "the instruction of a centre sheet is cleared",
    causes: ["label-changed"],
    about: ["B2 Viabilità"],
    apply: () =>
      onSheet("B2 Viabilità", (sheet) => {
        sheet.getRange("C4").clear("Contents");
      }),
  },
  {
    name: "a heading of Riepilogo is typed over",
    causes: ["label-changed"],
    about: ["Riepilogo"],
    apply: () =>
      onSheet("Riepilogo", (sheet) => {
        sheet.getRange("A6").values = [["Cruscotto"]];
      }),
  },
  {
    name: "the words beside an identifier are typed over on a centre sheet",
    causes: ["text-changed"],
    about: ["Centro_A1"],
    apply: (excel) => overwrite(excel, ["Centro_A1", courses, "Indicatore"], "Numero di corsi"),
  },
];
