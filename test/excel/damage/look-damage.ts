import { noProgress } from "../embedded";
import { typeEntry } from "../filled-workbook";
import { SMALL_IDS } from "../small-plan";
import { byHand, columnOf, onTable } from "./by-hand";
import type { Damage } from "./damage";

/** Cells of a table's column have another style, format or validation, as pasting leaves them. */
const OF_PASTING = ["look-lost", "format-lost", "validation-lost"] as const;

/** Looks, formats, validation and colours that are no longer what they were. */
export const LOOK_DAMAGE: readonly Damage[] = [
  ...(
    [
      ["Centro_A1", "T1"],
      ["Fasi_A1", "T3"],
      ["Indicatori", "Tipo"],
      ["Obiettivi", "Peso"],
      ["Parametri", "Valore"],
    ] as const
  ).map(([name, header]): Damage => ({
    name: `the validation of ${header} in ${name} is lost`,
    causes: ["validation-lost"],
    about: [name],
    apply: (excel) => onTable(excel, name, (table) => columnOf(table, header).dataValidation.clear()),
  })),
  {
    name: "the validation of one cell is lost",
    causes: ["validation-lost"],
    about: ["Centro_A1"],
    apply: (excel) =>
      onTable(excel, "Centro_A1", (table) => columnOf(table, "T2").getCell(1, 0).dataValidation.clear()),
  },
  ...(
    [
      ["Centro_A1", "Raggiungimento"],
      ["Centro_A1", "Note"],
      ["Fasi_A1", "T1"],
      ["Riepilogo_Centri", "Copertura"],
      ["Registro", "Data"],
    ] as const
  ).map(([name, header]): Damage => ({
    name: `the number format of ${header} in ${name} is lost`,
    causes: ["format-lost"],
    about: [name],
    apply: (excel) =>
      onTable(excel, name, (table) => {
        columnOf(table, header).numberFormat = [["#,##0.000"]];
      }),
    ...(name === "Registro" ? { outcome: { kind: "sound" } } : {}),
  })),
  {
    name: "a cell from elsewhere is pasted over an input cell",
    causes: ["look-lost", "validation-lost"],
    related: OF_PASTING,
    about: ["Centro_A1"],
    typed: [7],
    apply: (excel) =>
      onTable(excel, "Centro_A1", (table, { workbook }) => {
        const aside = workbook.worksheets.getItem("Registro").getRange("K40");
        aside.values = [[7]];
        columnOf(table, "T3").getCell(0, 0).copyFrom(aside);
        aside.clear();
      }),
    outcome: { kind: "sound" },
  },
  {
    name: "input cells lose their style, and with it the unlock",
    causes: ["look-lost"],
    related: OF_PASTING,
    about: ["Centro_A1"],
    apply: (excel) =>
      onTable(excel, "Centro_A1", (table) => {
        columnOf(table, "T4").style = "Normal";
      }),
  },
  {
    name: "input cells are locked by hand",
    causes: ["look-lost"],
    about: ["Fasi_A1"],
    apply: (excel) =>
      onTable(excel, "Fasi_A1", (table) => {
        columnOf(table, "T2").format.protection.locked = true;
      }),
  },
  {
    name: "cells of results are unlocked by hand",
    causes: ["look-lost"],
    about: ["Centro_A1"],
    apply: (excel) =>
      onTable(excel, "Centro_A1", (table) => {
        columnOf(table, "Stato").format.protection.locked = false;
      }),
  },
  ...["Centro_A1", "Mancanti_Centri", "Qualita_Piano", "Riepilogo_Centri"].map((name): Damage => ({
    name: `the conditional formats of ${name} are lost`,
    causes: ["rules-lost"],
    about: [name],
    apply: (excel) => onTable(excel, name, (table) => table.getRange().conditionalFormats.clearAll()),
  })),
  {
    name: "the style of input cells is locked",
    causes: ["style-changed"],
    related: ["look-lost"],
    about: ["PIAO Da compilare"],
    apply: () =>
      byHand(({ workbook }) => {
        workbook.styles.getItem("PIAO Da compilare").locked = true;
      }),
  },
  {
    name: "the style of input cells is deleted",
    causes: ["style-missing"],
    related: ["look-lost"],
    about: ["PIAO Da compilare"],
    apply: () => byHand(({ workbook }) => workbook.styles.getItem("PIAO Da compilare").delete()),
  },
  {
    name: "the style of headers is deleted",
    causes: ["style-missing"],
    related: ["look-lost"],
    about: ["PIAO Intestazione"],
    apply: () => byHand(({ workbook }) => workbook.styles.getItem("PIAO Intestazione").delete()),
  },
];

/** Kinds and rules that the office has changed: the registry is right, the sheets are behind. */
export const KIND_DAMAGE: readonly Damage[] = (
  [
    [SMALL_IDS.courses, "Tipo", "Percentuale"],
    [SMALL_IDS.programme, "Tipo", "Numero"],
    [SMALL_IDS.works, "Tipo", "Sì/No"],
    [SMALL_IDS.regulation, "Tipo", ""],
    [SMALL_IDS.works, "Regola", "Progressivo"],
  ] as const
).map(([id, header, word]): Damage => {
  const change: Damage["apply"] = ({ workbook }) => {
    typeEntry(workbook, ["Indicatori", id, header, word]);
    return Promise.resolve();
  };
  return {
    name: `${header} of ${id} is changed to «${word}»`,
    causes: ["kind-behind"],
    related: ["validation-lost", "format-lost"],
    about: [id.includes("A1") ? "Centro_A1" : "Centro_B2"],
    apply: change,
    outcome: {
      kind: "changed",
      act: async (excel, port) => {
        await change(excel);
        await port.alignSheets({ password: null }, noProgress);
        await port.writeQuality(noProgress);
        await port.refreshSummary(noProgress);
      },
    },
  };
});
