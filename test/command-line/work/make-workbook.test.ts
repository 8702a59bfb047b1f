import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Edit } from "../../../src/command-line/work/edits";
import { kindStretches } from "../../../src/command-line/work/fill-workbook";
import { makeWorkbook } from "../../../src/command-line/work/make-workbook";
import { noProgress, tableRows, threeCentres } from "../../excel/embedded";

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  line: fc.nat(),
  table: fc.constantFrom("Indicatori", "indicatori", "Centro_A1", "Parametri"),
  id: fc.constant("2022-A1-OP-01-I01"),
  column: fc.constantFrom("Tipo", "Target", "T1"),
  value: fc.constant("1"),
});

describe("the edits, cut where sheets must follow changed kinds", () => {
  it("are all there, in order, and no other table is filled after a changed kind in the same stretch", () => {
    fc.assert(
      fc.property(fc.array(anyEdit), (edits) => {
        const stretches = kindStretches(edits);
        expect(stretches.flat()).toEqual(edits);
        for (const stretch of stretches) {
          const tables = stretch.map(({ table }) => table.toLowerCase() === "indicatori");
          const changed = stretch.findIndex(
            ({ column }, index) => tables[index] === true && column === "Tipo",
          );
          if (changed >= 0) expect(tables.slice(changed).every(Boolean)).toBe(true);
        }
      }),
    );
  });
});

describe("a workbook made with a kind that the office corrects", () => {
  it("takes readings of the new kind", async () => {
    const id = "2022-A1-OP-01-I01";
    const edits: readonly Edit[] = [
      { line: 1, table: "Indicatori", id, column: "Tipo", value: "Numero" },
      { line: 2, table: "Indicatori", id, column: "Target", value: "20" },
      { line: 3, table: "Centro_A1", id, column: "T1", value: "5" },
    ];
    const { workbook, outcome } = await makeWorkbook(
      { plan: threeCentres(), edits: { file: "edits.csv", edits }, quarter: 1 },
      noProgress,
    );
    const [row] = tableRows(workbook, "Centro_A1");
    expect(row).toMatchObject({ Target: 20, Consuntivo: 5, Raggiungimento: 0.25, Stato: "In linea" });
    expect(outcome.summary.anomalies.map(({ reason }) => reason.code)).toEqual(["method-does-not-fit"]);
  });
});
