import { describe, expect, it } from "@jest/globals";
import { areaAt, areaName } from "../../../src/embedded/model/area";
import { CellList } from "../../../src/embedded/model/cell-list";

function listOf(...addresses: string[]): CellList {
  const list = new CellList();
  for (const address of addresses) {
    const { row, column } = areaAt(address);
    list.add(row, column);
  }
  return list;
}

describe("a list of cells", () => {
  it("gives them back in order, to the last corner of a sheet", () => {
    const seen: string[] = [];
    const list = listOf("B2", "XFD1048576", "A1");
    list.visit((row, column) => seen.push(areaName({ row, column, rowCount: 1, columnCount: 1 })));
    expect([list.size, ...seen]).toEqual([3, "B2", "XFD1048576", "A1"]);
  });

  it.each([
    [["A1"], "A1"],
    [["A3", "A1", "A2", "A2"], "A1:A3"],
    [["A1", "A2", "B1", "B2", "C1"], "A1:B2,C1"],
    [["A1", "A3", "B1", "B3"], "A1:B1,A3:B3"],
    [["F2", "F3", "H2"], "F2:F3,H2"],
    [[], ""],
  ])("of %p stands in %s", (addresses, areas) => {
    expect(
      listOf(...addresses)
        .areas()
        .map(areaName)
        .join(","),
    ).toBe(areas);
  });
});
