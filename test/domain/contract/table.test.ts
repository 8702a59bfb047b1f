import { describe, expect, it } from "@jest/globals";
import { quarterColumn } from "../../../src/domain/contract/quarter-columns";
import {
  centreInName,
  centreTable,
  copied,
  isNamed,
  number,
  table,
  tableNameFor,
  text,
} from "../../../src/domain/contract/table";
import { CENTRE_INDICATORS } from "../../../src/domain/contract/centre-tables";
import { QUARTERS } from "../../../src/domain/contract/vocabulary";

describe("a table of the contract", () => {
  const columns = { id: text("ID", "add-in"), weight: number("Peso", "office") };

  it("has its columns by symbol, and all of them in order", () => {
    const sample = table("Prova", columns);
    expect(sample.weight).toBe(columns.weight);
    expect(Object.values(sample.columns).map(({ header }) => header)).toEqual(["ID", "Peso"]);
  });

  it("is known by its name whatever the case, as Excel knows it", () => {
    expect(["Prova", "PROVA", "Prova_2"].map((name) => isNamed(table("Prova", columns), name))).toEqual([
      ...[true, true, false],
    ]);
  });

  it("of a centre is named by the centre's code, and tells the code from its name", () => {
    const tables = centreTable("Prova_", columns);
    expect(tableNameFor(tables, "A 1/b")).toBe("Prova_A_1_b");
    expect(["Prova_A1", "prova_A1", "Altra_A1", "Prova"].map((name) => centreInName(tables, name))).toEqual([
      ...["A1", "A1", null, null],
    ]);
  });

  it("has a copied column under the same header, written by somebody else", () => {
    expect(copied(columns.weight, "formula")).toEqual({ ...columns.weight, writer: "formula" });
  });

  it("has a column for each quarter", () => {
    const headers = QUARTERS.map((quarter) => quarterColumn(CENTRE_INDICATORS, quarter).header);
    expect(headers).toEqual(["T1", "T2", "T3", "T4"]);
  });
});
