import { describe, expect, it } from "@jest/globals";
import { interpret } from "../../../src/domain/interpretation/interpret";
import { ParametersError } from "../../../src/domain/interpretation/parameters-error";
import type { CellValue, WorkbookData } from "../../../src/domain/cells/workbook-data";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { NAMES } from "../../../src/domain/contract/defined-names";
import { cellOf, errorCells, loadedWorkbook, noProgress, planOfLucca, tableRows } from "../embedded";

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
      const inCell = tableRows(excel.workbook, "Calcolo_A1")[0]?.["Scade in"];
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
        const cells = [row["Meno è meglio"], small(row["Regola"]), small(row["Metodo"])];
        const counted = [
          indicator?.polarity === "Decrescente",
          ...[indicator?.rule, indicator?.method].map(small),
        ];
        expect([value, small(row["Tipo"]), row["Scade in"]]).toEqual([
          value,
          small(indicator?.kind ?? ""),
          indicator?.deadline,
        ]);
        expect([value, row["Attivo"]]).toEqual([value, first?.active === true && indicator?.active === true]);
        if (indicator?.kind === null || indicator?.kind === "Sì/No") continue;
        // One that is not understood leaves the indicator without a result, in both.
        if (indicator?.method === null) expect(["", "?"].some((none) => cells.includes(none))).toBe(true);
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
  it("are those that the code counts with, and the quarter is 0 while one of them is wrong", async () => {
    const { excel, port } = await loadedWorkbook(smallPlan());
    const tried: readonly (readonly [string, readonly CellValue[]])[] = [
      ["Soglia verde", ["80%", 90, 0.6, 1.1, -1, "", true, 0.8]],
      ["Soglia gialla", ["0,6", 0.85, 0, -0.1, 0.6]],
      ["Raggiungimento massimo", ["120%", 0.5, 120, 0.8, 1.2]],
      ["Trimestre di riferimento", ["", "2", 3, 5, "T5", "t2", " T3"]],
      ["Anno", ["2022", 22, 2022.5, 2023]],
    ];
    const agree = async (...tries: readonly CellValue[]): Promise<void> => {
      const counted = countedWith(await port.read(noProgress));
      const used = await inUse();
      expect([...tries, counted === null ? used[1] : used]).toEqual([...tries, counted ?? 0]);
    };
    for (const [name, values] of tried) {
      for (const value of values) {
        await paste(excel, ["Parametri", name, "Valore"], value);
        await agree(name, value);
      }
    }
    for (const label of ["soglia VERDE", "Soglia verde"]) {
      await relabel(excel, label === "Soglia verde" ? "soglia VERDE" : "Soglia verde", label);
      await agree(label);
    }
  });

  it("leave every result blank while one of them is wrong, without an error", async () => {
    const { excel } = await loadedWorkbook(smallPlan());
    for (const [name, value] of [
      ["Trimestre di riferimento", "T5"],
      ["Anno", 22],
      ["Raggiungimento massimo", 120],
    ] as const) {
      const before = tableRows(excel.workbook, "Parametri").find((row) => row["Parametro"] === name)?.[
        "Valore"
      ];
      await paste(excel, ["Parametri", name, "Valore"], value);
      const shown = [...tableRows(excel.workbook, "Centro_A1"), ...tableRows(excel.workbook, "Fasi_A1")].map(
        (row) => [
          row["Consuntivo"] ?? "",
          row["Raggiungimento"] ?? "",
          row["Avanzamento"] ?? "",
          row["Stato"],
        ],
      );
      expect([name, new Set(shown.flat())]).toEqual([name, new Set([""])]);
      expect(errorCells(excel.workbook)).toEqual([]);
      await paste(excel, ["Parametri", name, "Valore"], before ?? "");
    }
  });
});

/** Year, quarter, thresholds and maximum by the code; `null`: one is wrong. */
function countedWith(data: WorkbookData): readonly CellValue[] | null {
  try {
    const { parameters } = interpret(data).plan;
    const { year, quarter, greenThreshold, amberThreshold, maximumAchievement } = parameters;
    return [year, quarter, greenThreshold, amberThreshold, maximumAchievement];
  } catch (error) {
    if (error instanceof ParametersError) return null;
    throw error;
  }
}
