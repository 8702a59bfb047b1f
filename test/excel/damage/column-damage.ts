import type { FindingCause } from "../../../src/domain/structure/finding";
import { onTable } from "./by-hand";
import { exchangeColumns } from "./exchanged-columns";
import { cellsOf } from "./damage";
import type { Damage } from "./damage";

/** Formulas that spoke of what is gone no longer do: those of tables, and those of titles and of *Come si calcola*. */
const BROKEN = ["formula-broken", "formula-foreign", "label-changed"] as const;

/** What stands beside a table moves when one of its columns goes. */
const BESIDE: Readonly<Record<string, readonly FindingCause[]>> = {
  Parametri: ["name-missing"],
};

/** Columns that are gone, called otherwise or elsewhere. */
export const COLUMN_DAMAGE: readonly Damage[] = [
  ...(
    [
      ["Registro", "Motivo"],
      ["Rilevazioni", "Valore"],
      ["Riepilogo_Centri", "Copertura"],
      ["Mancanti_Dettaglio", "Stato"],
      ["Parametri", "Descrizione"],
      ["Centro_A1", "Stato"],
      ["Centro_A1", "Indicatore"],
      ["Calcolo_A1", "Tipo"],
      ["Centro_A1", "Obiettivo"],
    ] as const
  ).map(([name, header]): Damage => ({
    name: `the column ${header} of ${name} is deleted`,
    causes: ["column-missing"],
    related: [...BROKEN, "rules-lost", "kind-behind", ...(BESIDE[name] ?? [])],
    about: [name],
    apply: (excel) => onTable(excel, name, (table) => table.columns.getItem(header).delete()),
    ...(name === "Registro" ? { outcome: { kind: "sound" } } : {}),
  })),
  ...(
    [
      ["Centro_A1", "T2"],
      ["Centro_A1", "Note"],
      ["Indicatori", "Fonte"],
      ["Indicatori", "Target"],
      ["Obiettivi", "Peso"],
    ] as const
  ).map(([name, header]): Damage => ({
    name: `the column ${header} of ${name} is deleted with what was typed`,
    causes: ["column-missing"],
    related: [...BROKEN, "validation-lost"],
    about: [name],
    apply: (excel) => onTable(excel, name, (table) => table.columns.getItem(header).delete()),
    typedLost: cellsOf(name, { header }),
    outcome: { kind: "sound" },
  })),
  ...(
    [
      ["Centro_A1", "T2", "Secondo trimestre"],
      ["Indicatori", "Target", "Valore atteso"],
      ["Fasi_A1", "Note", "Appunti"],
      ["Riepilogo_Ente", "Copertura", "Completezza"],
      ["Parametri", "Valore", "Contenuto"],
      ["Registro", "Dopo", "Poi"],
    ] as const
  ).map(([name, header, other]): Damage => ({
    name: `the column ${header} of ${name} is renamed`,
    causes: ["column-renamed"],
    related: ["formula-foreign"],
    about: [name],
    apply: (excel) =>
      onTable(excel, name, (table) => {
        table.columns.getItem(header).name = other;
      }),
  })),
  {
    name: "two columns of a centre's table change places",
    causes: ["column-moved"],
    // The hidden steps follow the header that they spoke of.
    related: ["formula-foreign", "label-changed"],
    about: ["Centro_A1"],
    apply: (excel) => exchangeColumns(excel, "Centro_A1", ["Obiettivo", "Indicatore"]),
  },
];
