import { onTable } from "./by-hand";
import { cellsOf } from "./damage";
import type { Damage } from "./damage";

/** Formulas that spoke of what is gone no longer do: those of tables, and those of titles and of *Come si calcola*. */
const BROKEN = ["formula-broken", "formula-foreign", "label-changed"] as const;
/** What stood in a table without its table is not looked at cell by cell. */
const OF_A_RANGE = [...BROKEN, "look-lost", "rules-lost", "row-missing"] as const;

function toRange(name: string, more: Partial<Damage> = {}): Damage {
  return {
    name: `the table ${name} is turned into a range`,
    causes: ["table-is-range"],
    related: OF_A_RANGE,
    about: [name],
    apply: (excel) => onTable(excel, name, (table) => table.convertToRange()),
    ...more,
  };
}

function renamed(name: string): Damage {
  return {
    name: `the table ${name} is renamed`,
    causes: ["table-renamed"],
    about: [name, "Tabella1"],
    apply: (excel) =>
      onTable(excel, name, (table) => {
        table.name = "Tabella1";
      }),
  };
}

/** Tables that are gone, called otherwise or tables no more. */
export const TABLE_DAMAGE: readonly Damage[] = [
  ...["Riepilogo_Centri", "Rilevazioni", "Mancanti_Dettaglio", "Qualita_Piano"].map((name): Damage => ({
    name: `the table ${name} is deleted`,
    causes: ["table-missing"],
    related: [...BROKEN],
    about: [name],
    apply: (excel) => onTable(excel, name, (table) => table.delete()),
  })),
  {
    name: "the table of a centre is deleted",
    causes: ["table-missing"],
    related: [...BROKEN, "row-missing"],
    about: ["Centro_B2"],
    apply: (excel) => onTable(excel, "Centro_B2", (table) => table.delete()),
    typedLost: cellsOf("Centro_B2"),
    outcome: { kind: "sound" },
  },
  ...["Riepilogo_Obiettivi", "Centro_A1", "Fasi_A1", "Indicatori", "Registro", "Rilevazioni"].map(renamed),
  ...["Riepilogo_Centri", "Riepilogo_Valori", "Centro_A1", "Fasi_A1"].map((name) => toRange(name)),
  ...["Rilevazioni", "Registro", "Mancanti_Centri", "Indicatori"].map((name) => toRange(name)),
  // Hidden workings hold nothing of anybody's: nobody looks for what is left of them.
  toRange("Calcolo_A1", { causes: ["table-is-range", "table-missing"] }),
  toRange("Parametri"),
];
