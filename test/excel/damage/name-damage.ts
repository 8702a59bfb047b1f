import { byHand, columnOf, onTable } from "./by-hand";
import { cellsOf } from "./damage";
import type { Damage } from "./damage";

/** Formulas that spoke of what is gone no longer do. */
const BROKEN = ["formula-broken", "formula-foreign"] as const;

/** Names and parameters. */
export const NAME_DAMAGE: readonly Damage[] = [
  ...["Anno_piano", "Trimestre_riferimento", "Soglia_verde"].map((name): Damage => ({
    name: `the name ${name} is deleted`,
    causes: ["name-missing"],
    related: BROKEN,
    about: [name],
    apply: () => byHand(({ workbook }) => workbook.names.getItem(name).delete()),
  })),
  ...["Riepilogo_esito", "Riepilogo_aggiornato", "Mancanti_esito", "Qualita_esito"].map((name): Damage => ({
    name: `the name ${name} is deleted`,
    causes: ["name-missing"],
    about: [name],
    apply: () => byHand(({ workbook }) => workbook.names.getItem(name).delete()),
  })),
  ...["Raggiungimento_massimo", "Riepilogo_esito"].map((name): Damage => ({
    name: `the name ${name} leads elsewhere`,
    causes: ["name-missing"],
    about: [name],
    apply: () =>
      byHand(({ workbook }) => {
        workbook.names.getItem(name).delete();
        workbook.names.add(name, workbook.worksheets.getItem("Parametri").getRange("A1"));
      }),
  })),
  {
    name: "the row of a parameter is deleted",
    causes: ["parameter-missing", "row-missing"],
    related: ["formula-broken"],
    about: ["Soglia gialla", "Parametri"],
    apply: (excel) => onTable(excel, "Parametri", (table) => table.rows.getItemAt(4).delete()),
    typedLost: cellsOf("Parametri", { key: "Soglia gialla" }),
    outcome: { kind: "sound" },
  },
  {
    name: "a parameter is renamed",
    causes: ["parameter-missing", "row-missing", "row-unknown"],
    related: ["row-unknown", "formula-broken"],
    about: ["Trimestre di riferimento", "Parametri"],
    apply: (excel) =>
      onTable(excel, "Parametri", (table) => {
        columnOf(table, "Parametro").getCell(2, 0).values = [["Trimestre"]];
      }),
  },
  {
    name: "the bands' table is emptied of its formulas",
    causes: ["formula-overwritten"],
    about: ["Fasce"],
    apply: (excel) => onTable(excel, "Fasce", (table) => columnOf(table, "Controllo").clear("Contents")),
  },
];
