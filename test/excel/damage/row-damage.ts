import { tableRows } from "../embedded";
import { SMALL_IDS } from "../small-plan";
import { onTable } from "./by-hand";
import { cellsOf } from "./damage";
import type { Damage } from "./damage";

/** Formulas that spoke of what is gone no longer do. */
const BROKEN = ["formula-broken", "formula-foreign"] as const;

/** Rows that are gone, doubled or outside their table, and filters that hide some. */
export const ROW_DAMAGE: readonly Damage[] = [
  {
    name: "a row of a centre sheet is deleted",
    causes: ["row-missing"],
    related: BROKEN,
    about: ["Centro_A1"],
    apply: (excel) => onTable(excel, "Centro_A1", (table) => wholeRow(table, 1).delete("Up")),
    typedLost: cellsOf("Centro_A1", { key: SMALL_IDS.trained }),
    outcome: { kind: "sound" },
  },
  {
    name: "a row of a centre's table is deleted, and not beside it",
    causes: ["row-missing"],
    related: [...BROKEN, "row-unknown"],
    about: ["Centro_A1", "Calcolo_A1"],
    apply: (excel) => onTable(excel, "Centro_A1", (table) => table.rows.getItemAt(1).delete()),
    typedLost: cellsOf("Centro_A1", { key: SMALL_IDS.trained }),
    outcome: { kind: "sound" },
  },
  {
    name: "a phase of a centre sheet is deleted",
    causes: ["row-missing"],
    related: BROKEN,
    about: ["Fasi_A1"],
    apply: (excel) => {
      const rows = tableRows(excel.workbook, "Fasi_A1");
      const place = rows.findIndex((row) => row["ID"] === SMALL_IDS.discard);
      return onTable(excel, "Fasi_A1", (table) => wholeRow(table, place).delete("Up"));
    },
    typedLost: cellsOf("Fasi_A1", { key: SMALL_IDS.discard }),
    outcome: { kind: "sound" },
  },
  {
    name: "a row of Indicatori is deleted",
    causes: ["row-missing", "row-unknown"],
    related: ["formula-broken", "kind-behind"],
    about: ["Indicatori", "Centro_A1"],
    apply: (excel) => onTable(excel, "Indicatori", (table) => table.rows.getItemAt(0).delete()),
    typedLost: cellsOf("Indicatori", { key: SMALL_IDS.courses }),
    outcome: { kind: "by-hand" },
  },
  {
    name: "a row of Riepilogo is deleted",
    causes: ["row-missing"],
    related: ["row-missing"],
    about: ["Riepilogo_Obiettivi", "Riepilogo"],
    apply: (excel) => onTable(excel, "Riepilogo_Obiettivi", (table) => table.rows.getItemAt(1).delete()),
  },
  {
    name: "the last row of Indicatori falls out of its table",
    causes: ["row-outside"],
    related: ["row-missing", "row-unknown", "formula-broken"],
    about: ["Indicatori"],
    apply: (excel) =>
      onTable(excel, "Indicatori", (table) => table.resize(table.getRange().getResizedRange(-1, 0))),
  },
  {
    name: "the last row of a centre's table falls out of it",
    causes: ["row-outside"],
    related: ["row-missing", "formula-foreign", "formula-broken"],
    about: ["Centro_A1"],
    apply: (excel) =>
      onTable(excel, "Centro_A1", (table) => table.resize(table.getRange().getResizedRange(-1, 0))),
  },
  {
    name: "somebody writes below Indicatori and leaves a blank row",
    causes: ["row-outside"],
    about: ["Indicatori"],
    typed: ["2022-B2-OP-01-I07", SMALL_IDS.roads, "Chilometri asfaltati"],
    apply: (excel) =>
      onTable(excel, "Indicatori", (table) => {
        const below = table.getRange().getLastRow().getOffsetRange(2, 0);
        below.getCell(0, 0).getResizedRange(0, 2).values = [
          ["2022-B2-OP-01-I07", SMALL_IDS.roads, "Chilometri asfaltati"],
        ];
      }),
    outcome: { kind: "sound" },
  },
  ...["Indicatori", "Obiettivi"].map((name): Damage => ({
    name: `a filter hides rows of ${name}`,
    causes: ["filtered"],
    about: [name],
    apply: (excel) =>
      onTable(excel, name, (table) => {
        const column = name === "Indicatori" ? "Tipo" : "Centro";
        table.columns.getItem(column).filter.applyValuesFilter(["Numero", "B2"]);
      }),
  })),
];

/** The whole row of the sheet, as a click on its number selects it. */
function wholeRow(table: Excel.Table, index: number): Excel.Range {
  return table.rows.getItemAt(index).getRange().getEntireRow();
}
