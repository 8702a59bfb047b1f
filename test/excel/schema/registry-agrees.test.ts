import { describe, expect, it } from "@jest/globals";
import { interpret } from "../../../src/domain/interpretation/interpret";
import type { CellValue } from "../../../src/domain/cells/workbook-data";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { NAMES } from "../../../src/domain/contract/defined-names";
import { cellOf, loadedWorkbook, noProgress, planOfLucca, tableRows } from "../embedded";

/** One objective is enough. */
function smallPlan(): ReturnType<typeof planOfLucca> {
  const plan = planOfLucca();
  return { ...plan, objectives: plan.objectives.slice(0, 1) };
}

/** A value pasted into a cell: pasting passes by validation, and text stays text. */
async function paste(
  { workbook }: EmbeddedExcel,
  [table, key, header]: readonly [string, string, string],
  value: CellValue,
): Promise<void> {
  const { sheet, address } = cellOf(workbook, table, key, header);
  await Excel.run(async (context) => {
    const text = typeof value === "string" && value !== "" && !value.startsWith("=") ? `'${value}` : value;
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
    await context.sync();
  });
}

describe("the deadline in the cells", () => {
  it("is the quarter that the code counts with, whatever stands in the registry", async () => {
    const { excel, port } = await loadedWorkbook(smallPlan());
    const id = String(tableRows(excel.workbook, "Indicatori")[0]?.["ID"]);
    for (const value of ["30/06/2022", "2022-06-30", "t2", "presto", "", 6, -1, 44561, 44680, 44927]) {
      await paste(excel, ["Indicatori", id, "Scadenza"], value);
      const { plan } = interpret(await port.read(noProgress));
      const inCell = tableRows(excel.workbook, "Calcolo_A1")[0]?.["Entro"];
      expect([value, inCell]).toEqual([value, plan.objectives[0]?.indicators[0]?.deadline]);
    }
  });
});

function small(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
}

describe("the choices in the cells", () => {
  const NO_BREAK = "\u00a0";

  it("are those that the code counts with, whatever stands in the registry", async () => {
    const { excel, port } = await loadedWorkbook(smallPlan());
    const { ID: id, Obiettivo: objective } = tableRows(excel.workbook, "Indicatori")[0] ?? {};
    const tried: readonly (readonly [readonly [string, string, string], readonly CellValue[]])[] = [
      [
        ["Indicatori", String(id), "Tipo"],
        [`Numero${NO_BREAK}`, " sì/no ", NO_BREAK, "percentuale"],
      ],
      [
        ["Indicatori", String(id), "Polarità"],
        [`Decrescente${NO_BREAK}`, "DECRESCENTE ", "crescente"],
      ],
      [
        ["Indicatori", String(id), "Regola"],
        ["Ultimo  valore", `Media${NO_BREAK}`, "media"],
      ],
      [
        ["Indicatori", String(id), "Metodo"],
        ["Rapporto  al  target", `Lineare${NO_BREAK}`, "lineare "],
      ],
      [
        ["Indicatori", String(id), "Scadenza"],
        [`T2${NO_BREAK}`, " t1 "],
      ],
      [
        ["Obiettivi", String(objective), "Stato piano"],
        ["Stralciato ", `Stralciato${NO_BREAK}`, ""],
      ],
      [
        ["Indicatori", String(id), "Stato piano"],
        [`Stralciato${NO_BREAK}`, " stralciato"],
      ],
    ];
    for (const [place, values] of tried) {
      for (const value of values) {
        await paste(excel, place, value);
        const { plan } = interpret(await port.read(noProgress));
        const [first] = plan.objectives;
        const indicator = first?.indicators[0];
        const row = tableRows(excel.workbook, "Calcolo_A1")[0] ?? {};
        const cells = ["Polarità", "Regola", "Metodo"].map((header) => small(row[header]));
        const counted = [indicator?.polarity, indicator?.rule, indicator?.method].map(small);
        expect([value, small(row["Tipo"]), row["Entro"]]).toEqual([
          value,
          small(indicator?.kind ?? ""),
          indicator?.deadline,
        ]);
        expect([value, row["Attivo"]]).toEqual([value, first?.active === true && indicator?.active === true]);
        if (indicator?.kind === null || indicator?.kind === "Sì/No") continue;
        // One that is not understood leaves the indicator without a result, in both.
        if (indicator?.method === null) expect([value, ...cells]).toContain("");
        else expect([value, ...cells]).toEqual([value, ...counted]);
      }
    }
  });
});

/** The values that the formulas of the tracking sheets count with. */
async function inUse(): Promise<readonly unknown[]> {
  const { year, quarter, greenThreshold, amberThreshold, maximumAchievement } = NAMES;
  return Excel.run(async (context) => {
    const cells = [year, quarter, greenThreshold, amberThreshold, maximumAchievement].map((name) => {
      const cell = context.workbook.names.getItem(name).getRange();
      cell.load("values");
      return cell;
    });
    await context.sync();
    return cells.map(({ values }) => values[0]?.[0] as unknown);
  });
}

/** Another name for a parameter, in its own cell. */
function relabel(excel: EmbeddedExcel, from: string, to: string): Promise<void> {
  return paste(excel, ["Parametri", from, "Parametro"], to);
}

describe("the parameters in use in the cells", () => {
  it("are those that the code counts with, whatever stands in Parametri", async () => {
    const { excel, port } = await loadedWorkbook(smallPlan());
    const tried: readonly (readonly [string, readonly CellValue[]])[] = [
      ["Soglia verde", ["80%", 90, 0.6, 1.1, -1, "", 0.8]],
      ["Soglia gialla", ["0,6", 0.85, -0.1, 0.6]],
      ["Raggiungimento massimo", ["120%", 0.5, 0.8, 1.2]],
      ["Trimestre di riferimento", ["2", "t2", 3, 5]],
      ["Anno", ["2022", 22, 2022.5, 2023]],
    ];
    const agree = async (...tries: readonly CellValue[]): Promise<void> => {
      const { parameters } = interpret(await port.read(noProgress)).plan;
      const { year, quarter, greenThreshold, amberThreshold, maximumAchievement } = parameters;
      const counted = [year, quarter, greenThreshold, amberThreshold, maximumAchievement];
      expect([...tries, await inUse()]).toEqual([...tries, counted]);
    };
    for (const [name, values] of tried) {
      for (const value of values) {
        await paste(excel, ["Parametri", name, "Valore"], value);
        await agree(name, value);
      }
    }
    for (const label of ["soglia VERDE", "Soglia verde ", "Soglia\u00a0verde", "Soglia verde"]) {
      const place = "Soglia verde";
      await relabel(excel, place, label);
      await agree(label);
      await relabel(excel, label, place);
    }
  });
});
