import { it } from "@jest/globals";
import { WORKINGS_COLUMNS, phaseWorkingsColumns } from "../../../src/excel/schema/workings";
import { centreColumns, centrePhaseColumns } from "../../../src/excel/schema/centre-tables";
import { centreTableNames } from "../../../src/excel/schema/centre-places";
import { formulaInRow } from "../../../src/excel/schema/placed-formula";
import { toFileFormula } from "../../../src/embedded/xlsx/parts/file-formula";
it("lens", () => {
  const n = centreTableNames("A1");
  const all = [["Centro_A1", centreColumns(n)], ["Calcolo_A1", WORKINGS_COLUMNS], ["Fasi_A1", centrePhaseColumns(n)], ["CalcoloFasi_A1", phaseWorkingsColumns(n, true)]] as const;
  const out: string[] = [];
  for (const [t, cols] of all) for (const c of cols) if (c.formula !== undefined) { const f = toFileFormula(formulaInRow({ formula: c.formula, ...(c.isPlaced && { isPlaced: true as const }) }, 98), t); out.push(`${t} ${c.header} ${f.length}\n    ${f}`); }
  process.stdout.write(out.join("\n") + "\n");
});
