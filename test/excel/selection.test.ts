import { beforeAll, describe, expect, it } from "@jest/globals";

import { selection } from "../../src/excel/selection";
import { cellOf, loadedWorkbook, noProgress } from "./embedded";

/** Selects cells as a person does; the first of them is the active one. */
async function select(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

describe("selection", () => {
  let loaded: Awaited<ReturnType<typeof loadedWorkbook>>;

  beforeAll(async () => {
    loaded = await loadedWorkbook();
    await loaded.port.refreshSummary(noProgress);
  });

  it("gives a cell of the summary with its table, header and row", async () => {
    const place = cellOf(loaded.excel.workbook, "Riepilogo_Centri", "A1 – Organi Istituzionali", "Copertura");
    await select(place.sheet, place.address);
    const selected = await selection();
    expect(selected.place).toEqual(place);
    expect(selected.value).toBe(0);
    expect(selected.row).toMatchObject({ table: "Riepilogo_Centri", header: "Copertura" });
    expect(selected.row?.cells.get("Voce")).toBe("A1 – Organi Istituzionali");
    expect(selected.row?.cells.get("Copertura")).toBe(0);
  });

  it("gives the active cell of several, on a protected sheet of a centre", async () => {
    const { sheet, address } = cellOf(loaded.excel.workbook, "Centro_A1", "2022-A1-OP-01-I01", "T1");
    await select(sheet, `${address}:${address.replace(/^./u, "L")}`);
    const selected = await selection();
    expect(selected.place).toEqual({ sheet, address });
    expect(selected.row).toMatchObject({ table: "Centro_A1", header: "T1" });
    expect(selected.row?.cells.get("ID")).toBe("2022-A1-OP-01-I01");
  });

  it("has no row in a header or outside the tables", async () => {
    await select("Obiettivi", "A1");
    expect(await selection()).toMatchObject({ place: { sheet: "Obiettivi", address: "A1" }, row: null });
    const [first] = loaded.excel.workbook.sheets.filter(({ name }) => name === "Obiettivi");
    const header = first?.tables[0]?.area;
    if (header === undefined) throw new Error("no table on Obiettivi");
    await select("Obiettivi", `A${header.row + 1}`);
    expect((await selection()).row).toBeNull();
  });

  it("takes two syncs and writes nothing", async () => {
    const { sheet, address } = cellOf(loaded.excel.workbook, "Centro_A1", "2022-A1-OP-01-I01", "T1");
    await select(sheet, address);
    loaded.excel.counters.reset();
    await selection();
    expect(loaded.excel.counters).toMatchObject({ requests: 2, cellsWritten: 0 });
  });
});
