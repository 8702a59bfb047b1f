import { describe, expect, it, jest } from "@jest/globals";

const MAKERS = "../../../src/domain/contract/table";
type Makers = typeof import("../../../src/domain/contract/table");

/** The makers of the contract, so that every header and every table is called otherwise, with blanks and signs. */
function renamingMakers(): Makers {
  const makers = jest.requireActual<Makers>(MAKERS);
  const name = (header: string): string => `${header} (nuovo)`;
  return {
    ...makers,
    text: (header, writer) => makers.text(name(header), writer),
    number: (header, writer) => makers.number(name(header), writer),
    percentage: (header, writer) => makers.percentage(name(header), writer),
    date: (header, writer) => makers.date(name(header), writer),
    byKind: (header, writer) => makers.byKind(name(header), writer),
    mixed: (header, writer) => makers.mixed(name(header), writer),
    choice: (header, choices, writer) => makers.choice(name(header), choices, writer),
    link: (header) => makers.link(name(header)),
    table: (tableName, columns) => makers.table(`Nuova_${tableName}`, columns),
    centreTable: (prefix, columns) => makers.centreTable(`Nuova_${prefix}`, columns),
  };
}

/** Rows of tables, by position: what stands in them without their headers. */
type Cells = readonly (readonly unknown[])[];

/** Loads three centres, fills some cells in as people would, refreshes, and tells what stands in the tables. */
async function loadedAndRefreshed(): Promise<{ readonly headers: readonly string[]; readonly cells: Cells }> {
  const { cellOf, errorCells, loadedWorkbook, noProgress, tableRows } = await import("../embedded");
  const { INDICATORS } = await import("../../../src/domain/contract/plan-tables");
  const { CENTRE_INDICATORS, CENTRE_PHASES, CENTRE_WORKINGS } =
    await import("../../../src/domain/contract/centre-tables");
  const { PARAMETERS, READINGS } = await import("../../../src/domain/contract/service-tables");
  const { PARAMETER_NAMES } = await import("../../../src/domain/contract/parameters");
  const { SUMMARY_BODY, SUMMARY_CENTRES, SUMMARY_ANOMALIES } =
    await import("../../../src/domain/contract/summary-tables");
  const { MISSING_CENTRES } = await import("../../../src/domain/contract/report-tables");
  const { tableNameFor } = await import("../../../src/domain/contract/table");
  const { excel, port } = await loadedWorkbook();
  const [centre, phases] = [CENTRE_INDICATORS, CENTRE_PHASES].map((table) => tableNameFor(table, "A1"));
  const workings = tableNameFor(CENTRE_WORKINGS, "A1");
  if (centre === undefined || phases === undefined) throw new Error("a centre has two tables");
  const paste = async (
    table: string,
    key: string,
    { header }: { readonly header: string },
    value: string | number,
  ): Promise<void> => {
    const { sheet, address } = cellOf(excel.workbook, table, key, header);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      await context.sync();
    });
  };
  const [first, third] = ["2022-A1-OP-01-I01", "2022-A1-OP-01-I03"] as const;
  await paste(INDICATORS.name, third, INDICATORS.kind, "Numero");
  await paste(INDICATORS.name, third, INDICATORS.rule, "Media");
  await paste(INDICATORS.name, third, INDICATORS.target, 20);
  await paste(centre, first, CENTRE_INDICATORS.t1, "Sì");
  await paste(centre, third, CENTRE_INDICATORS.t1, 5);
  await paste(centre, third, CENTRE_INDICATORS.t2, "quattro");
  await paste(phases, "2022-A1-OP-01-F01", CENTRE_PHASES.t1, 0.5);
  await paste(PARAMETERS.name, PARAMETER_NAMES.quarter, PARAMETERS.value, "T2");
  await port.alignSheets({ password: null }, noProgress);
  await port.refreshSummary(noProgress);
  await port.writeMissing(noProgress);
  expect(errorCells(excel.workbook)).toEqual([]);
  const tables = [SUMMARY_BODY, SUMMARY_CENTRES, SUMMARY_ANOMALIES, READINGS, MISSING_CENTRES];
  const rows = [...tables.map(({ name }) => name), centre, phases, workings].flatMap((name) =>
    tableRows(excel.workbook, name),
  );
  return { headers: Object.keys(rows[0] ?? {}), cells: rows.map((row) => Object.values(row)) };
}

describe("a contract with other headers and other names of tables", () => {
  it("is loaded, filled in, refreshed and reported with the same figures: nothing else spells them", async () => {
    const asItIs = await loadedAndRefreshed();
    jest.resetModules();
    jest.doMock(MAKERS, renamingMakers);
    const renamed = await loadedAndRefreshed();
    expect(renamed.headers.every((header) => header.endsWith("(nuovo)"))).toBe(true);
    expect(asItIs.cells.flat().filter((value) => typeof value === "number").length).toBeGreaterThan(50);
    expect(renamed.cells).toEqual(asItIs.cells);
  });
});
