import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { typeEntry } from "../filled-workbook";
import { SMALL_IDS } from "../small-plan";
import { byHand, columnOf, onTable } from "./by-hand";
import { exchangeColumns } from "./exchanged-columns";

/** What people do to a workbook that is theirs: *Verifica* has nothing to say of it, and *Ripara* leaves it. */
export interface Harmless {
  readonly name: string;
  readonly apply: (excel: EmbeddedExcel) => Promise<void>;
}

/** One of each kind. */
export const HARMLESS: readonly Harmless[] = [
  {
    name: "a sheet of their own",
    apply: () =>
      byHand(({ workbook }) => {
        const own = workbook.worksheets.add("Appunti");
        own.getRange("A1:B2").formulas = [
          ["Corsi", "=INDEX(Indicatori[Target],1)"],
          ["nota", 12],
        ];
      }),
  },
  {
    name: "a column of their own in a table of the plan",
    apply: (excel) =>
      onTable(excel, "Indicatori", (table) => {
        const values = ["Nostra nota", "uno", "due", "tre", "quattro", "cinque"];
        table.columns.add(
          undefined,
          values.map((value) => [value]),
        );
      }),
  },
  {
    name: "a name of their own",
    apply: () =>
      byHand(({ workbook }) => {
        workbook.names.add("Nostro", workbook.worksheets.getItem("Parametri").getRange("B5"));
      }),
  },
  {
    name: "the name PIAO_caricato, left by an earlier version",
    apply: () =>
      byHand(({ workbook }) => {
        workbook.names.add("PIAO_caricato", workbook.worksheets.getItem("Parametri").getRange("A1"));
      }),
  },
  {
    name: "a comment, and notes beside a table and below it",
    apply: () =>
      byHand(({ workbook }) => {
        workbook.comments.add("Indicatori!C5", "Da rivedere");
        workbook.worksheets.getItem("Rilevazioni").getRange("K6").values = [["a lato"]];
        workbook.worksheets.getItem("Registro").getRange("B30").values = [["molto sotto"]];
      }),
  },
  {
    name: "hidden sheets",
    apply: () =>
      byHand(({ workbook }) => {
        for (const sheet of ["Rilevazioni", "A1 Organi Istituzionali"]) {
          workbook.worksheets.getItem(sheet).visibility = "Hidden";
        }
      }),
  },
  {
    name: "wider columns, and a hidden one",
    apply: () =>
      byHand(({ workbook }) => {
        const sheet = workbook.worksheets.getItem("Indicatori");
        sheet.getRange("C:C").format.columnWidth = 300;
        sheet.getRange("N:N").columnHidden = true;
      }),
  },
  {
    name: "a table of the plan in another order",
    apply: (excel) =>
      onTable(excel, "Indicatori", (table) => table.sort.apply([{ key: 2, ascending: false }])),
  },
  ...(
    [
      ["Obiettivi", "Titolo", "Descrizione"],
      ["Indicatori", "Fonte", "Dimensione"],
      ["Fasi", "Fase", "Obiettivo"],
    ] as const
  ).map(([name, one, other]): Harmless => ({
    name: `the columns ${one} and ${other} of ${name} in another order`,
    apply: (excel) => exchangeColumns(excel, name, [one, other]),
  })),
  {
    name: "a chart somewhere else, and smaller",
    apply: () =>
      byHand(({ workbook }) => {
        const chart = workbook.worksheets.getItem("Riepilogo").charts.getItem("Grafico_Centri");
        chart.top = 700;
        chart.width = 200;
      }),
  },
  {
    name: "a chart that somebody has deleted",
    apply: () =>
      byHand(({ workbook }) => {
        workbook.worksheets.getItem("Riepilogo").charts.getItem("Grafico_Andamento").delete();
      }),
  },
  {
    name: "readings since the last refresh",
    apply: ({ workbook }) => {
      typeEntry(workbook, ["Centro_B2", SMALL_IDS.works, "T2", "41000"]);
      typeEntry(workbook, ["Centro_A1", SMALL_IDS.courses, "Note", "- in ritardo"]);
      typeEntry(workbook, ["Centro_A1", SMALL_IDS.courses, "T1", ""]);
      return Promise.resolve();
    },
  },
  {
    name: "a registry that the office goes on filling",
    apply: (excel) => {
      typeEntry(excel.workbook, ["Indicatori", SMALL_IDS.works, "Fonte", "Contabilità"]);
      typeEntry(excel.workbook, ["Obiettivi", SMALL_IDS.roads, "Stato piano", "Stralciato"]);
      return onTable(excel, "Indicatori", (table) => {
        columnOf(table, "Confermato").values = [["Sì"], ["Sì"], ["Sì"], ["Sì"], ["Sì"]];
      });
    },
  },
];
