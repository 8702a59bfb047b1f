import { describe, expect, it } from "@jest/globals";
import type { ColumnMapping } from "../../../src/readers/columns/column-mapping";
import {
  confirmed,
  recalled,
  remembering,
  withColumnYear,
  withUse,
} from "../../../src/taskpane/documents/column-answers";
import { namesObjective, repeatedUses } from "../../../src/taskpane/documents/column-choices";

const MAPPING: ColumnMapping = {
  tables: [0],
  year: null,
  form: "columns",
  columns: [
    { column: 0, header: "Obiettivo", use: "objective", sure: true },
    { column: 1, header: "Peso", use: "weight", sure: false },
    { column: 3, header: "Target 2026", use: "target", year: 2026, sure: true },
  ],
};

describe("an answer about a column", () => {
  it("is sure, and leaves the others as they are", () => {
    const { columns } = withUse(MAPPING, 1, "objectiveWeight");
    expect(columns[1]).toEqual({ column: 1, header: "Peso", use: "objectiveWeight", sure: true });
    expect([columns[0], columns[2]]).toEqual([MAPPING.columns[0], MAPPING.columns[2]]);
  });

  it("can be the year of a target, or the plan's own", () => {
    expect(withColumnYear(MAPPING, 3, 2027).columns[2]?.year).toBe(2027);
    expect(withColumnYear(MAPPING, 3, null).columns[2]).not.toHaveProperty("year");
  });

  it("leaves nothing to ask once all are confirmed", () => {
    const mapping = confirmed(MAPPING, 2025);
    expect(mapping.year).toBe(2025);
    expect(mapping.columns.every(({ sure }) => sure)).toBe(true);
  });
});

describe("remembered columns", () => {
  it("come back for the same headings, case and blanks aside, at the columns where they stand now", () => {
    const remembered = remembering(withUse(MAPPING, 1, "leave"), []);
    const moved = {
      ...MAPPING,
      columns: MAPPING.columns.map((each) => ({ ...each, column: each.column + 2 })),
    };
    const written = {
      ...moved,
      columns: moved.columns.map((each) => ({ ...each, header: ` ${each.header.toUpperCase()}` })),
    };
    expect(recalled(written, remembered)?.columns).toEqual([
      { column: 2, header: " OBIETTIVO", use: "objective", sure: true },
      { column: 3, header: " PESO", use: "leave", sure: true },
      { column: 5, header: " TARGET 2026", use: "target", year: 2026, sure: true },
    ]);
  });

  it("are none for other headings", () => {
    const remembered = remembering(MAPPING, []);
    expect(recalled({ ...MAPPING, columns: MAPPING.columns.slice(1) }, remembered)).toBeNull();
  });

  it("are those that were answered last, of twelve tables at most", () => {
    const named = (name: string): ColumnMapping => ({
      ...MAPPING,
      columns: [{ column: 0, header: name, use: "objective", sure: true }],
    });
    const names = [...Array.from({ length: 15 }, (_, at) => `T${at}`), "T7"];
    const remembered = names.reduce<ReturnType<typeof remembering>>(
      (before, name) => remembering(named(name), before),
      [],
    );
    expect(remembered.map(({ headers }) => headers[0])).toEqual([
      "t7",
      "t14",
      "t13",
      "t12",
      "t11",
      "t10",
      "t9",
      "t8",
      "t6",
      "t5",
      "t4",
      "t3",
    ]);
  });
});

describe("the choices", () => {
  it("need an objective", () => {
    expect(namesObjective(MAPPING)).toBe(true);
    expect(namesObjective(withUse(MAPPING, 0, "leave"))).toBe(false);
  });

  it("may repeat a target of another year, but not a code", () => {
    expect(repeatedUses(withUse(MAPPING, 1, "target"))).toEqual([]);
    expect(repeatedUses(withUse(withUse(MAPPING, 1, "manager"), 3, "manager"))).toEqual(["manager"]);
  });
});
