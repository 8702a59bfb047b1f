import { describe, expect, it } from "@jest/globals";
import { countByRemedy, findingsBySheet, isSheetThere } from "../../../src/domain/structure/finding-groups";
import { aFinding } from "./a-finding";

const onB2 = aFinding({ sheet: "B2 Bilancio" });
const onA1 = aFinding({ sheet: "A1 Organi" });
const whole = aFinding({ sheet: "", address: null, cause: "manual-calculation" });

describe("findings by sheet", () => {
  it("begin with the whole workbook and keep the order of the rest", () => {
    const second = { ...onB2, count: 2 };
    expect(findingsBySheet([onB2, onA1, whole, second])).toEqual([
      { sheet: "", findings: [whole] },
      { sheet: "B2 Bilancio", findings: [onB2, second] },
      { sheet: "A1 Organi", findings: [onA1] },
    ]);
  });

  it("have no group without a finding", () => {
    expect(findingsBySheet([])).toEqual([]);
    expect(findingsBySheet([onA1])).toHaveLength(1);
  });

  it("lead to a sheet only where there is one", () => {
    expect(isSheetThere({ sheet: "A1 Organi", findings: [onA1] })).toBe(true);
    expect(isSheetThere({ sheet: "", findings: [whole] })).toBe(false);
    const missing = aFinding({ sheet: "Fasi", address: null, cause: "sheet-missing" });
    expect(isSheetThere({ sheet: "Fasi", findings: [aFinding({ sheet: "Fasi" }), missing] })).toBe(false);
  });
});

describe("findings by remedy", () => {
  it("are counted, each once", () => {
    const findings = [
      onA1,
      onB2,
      aFinding({ remedy: "set-aside" }),
      aFinding({ remedy: "by-hand" }),
      aFinding({ remedy: "by-hand" }),
      aFinding({ remedy: "by-hand" }),
    ];
    expect(countByRemedy(findings)).toEqual({ restored: 2, "set-aside": 1, "by-hand": 3 });
    expect(countByRemedy([])).toEqual({ restored: 0, "set-aside": 0, "by-hand": 0 });
  });
});
