import { describe, expect, it } from "@jest/globals";
import { CENTRE_INDICATORS, CENTRE_WORKINGS } from "../../../src/domain/contract/centre-tables";
import { earlierHeaders, isEarlierForm } from "../../../src/domain/contract/earlier-form";

const now = (table: typeof CENTRE_INDICATORS | typeof CENTRE_WORKINGS): readonly string[] =>
  Object.values(table.columns).map(({ header }) => header);

describe("a workbook of the version before", () => {
  it.each(["Centro_A1", "Fasi_A1", "Calcolo_A1", "CalcoloFasi_A1"])("is known by %s alone", (name) => {
    expect(isEarlierForm([{ name, headers: earlierHeaders(name) }])).toBe(true);
    expect(isEarlierForm([{ name, headers: ["Appunti", ...earlierHeaders(name).slice(1)] }])).toBe(true);
  });

  it("is none whose tables have the columns of now, also where people have deleted some", () => {
    const tables = [
      { name: "Centro_A1", headers: now(CENTRE_INDICATORS) },
      { name: "Calcolo_A1", headers: now(CENTRE_WORKINGS) },
    ];
    expect(isEarlierForm(tables)).toBe(false);
    for (const header of now(CENTRE_INDICATORS)) {
      const headers = now(CENTRE_INDICATORS).filter((one) => one !== header);
      expect(isEarlierForm([{ name: "Centro_A1", headers }])).toBe(false);
    }
  });

  it("is none because of a table of somebody's own with a name like ours", () => {
    expect(isEarlierForm([{ name: "Centro_costi", headers: ["ID", "Note", "T1"] }])).toBe(false);
    expect(isEarlierForm([])).toBe(false);
  });
});
