import { describe, expect, it } from "@jest/globals";
import { interpret } from "../../src/domain/interpret";
import type { CellValue } from "../../src/domain/workbook-data";
import type { EmbeddedExcel } from "../../src/embedded/embedded-excel";
import { cellOf, loadedWorkbook, noProgress, planOfLucca, tableRows } from "./embedded";

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
