import { describe, expect, it } from "@jest/globals";
import { findEditedCell } from "../../../src/command-line/work/edited-cell";
import { cellName } from "../../../src/embedded/model/area";
import { sampleWorkbook } from "../../embedded/xlsx/sample-workbook";

function found(table: string, id: string, column: string): string {
  const place = findEditedCell(sampleWorkbook(), { line: 1, table, id, column, value: "" });
  return "missing" in place
    ? place.missing
    : `${place.sheet.name}!${cellName(place.cell.row, place.cell.column)}`;
}

describe("the cell of an edit", () => {
  it("is found by the row's key and the column's header", () => {
    expect(found("Centro_A1", "2022-A1-OP-01-I02", "T1")).toBe("A1 Organi Istituzionali!C6");
    expect(found("Indicatori", "2022-A1-OP-01-I03", "target")).toBe("Indicatori!B6");
  });

  it("is found without regard to case and to how letters are composed, as Excel does", () => {
    expect(found("centro_a1", "2022-a1-op-01-i02", "t1")).toBe("A1 Organi Istituzionali!C6");
    const workbook = sampleWorkbook();
    const [first] = workbook.sheets.flatMap(({ tables }) =>
      tables.filter(({ name }) => name === "Indicatori"),
    );
    if (!first) throw new Error("no registry");
    first.columns = first.columns.map(({ id, name }) => ({ id, name: name === "Target" ? "Unità" : name }));
    const edit = {
      line: 1,
      table: "INDICATORI",
      id: "2022-a1-op-01-i03",
      column: "unità".normalize("NFD"),
      value: "",
    };
    expect(findEditedCell(workbook, edit)).toHaveProperty("cell");
  });

  it("is missing with a reason: table, column, row, a table that nobody fills", () => {
    expect(found("Centro_Z9", "2022-A1-OP-01-I02", "T1")).toContain("«Centro_Z9» non c'è");
    expect(found("Centro_A1", "2022-A1-OP-01-I02", "T5")).toContain("la colonna «T5»");
    expect(found("Centro_A1", "2022-A1-OP-01-I99", "T1")).toContain("non c'è «2022-A1-OP-01-I99»");
    expect(found("Riepilogo_Ente", "Ente", "Copertura")).toContain("non è fra quelle che si compilano");
  });
});
