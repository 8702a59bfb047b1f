import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cells/workbook-data";
import { isFilled, locatedData, locateTables, renamesOf } from "../../../src/excel/differ/located-table";
import type { LocatedTable, WantedTable } from "../../../src/excel/differ/located-table";
import { plainGrid, plainObservation } from "./plain-workbook";
import type { PlainTable } from "./plain-workbook";

const HEADERS = ["ID", "Fase", "T1"];
const ROWS = [
  ["1", "Avvio", 10],
  ["2", "Chiusura", ""],
];

const wanted: WantedTable = { name: "Voci", headers: HEADERS, sheet: "Foglio" };

/** The sheet with a title, and the table with these headers from B3 on; below it a note after a blank row. */
function sheetWith(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[] = ROWS,
  sheet = "Foglio",
) {
  return plainGrid(sheet, [["Titolo"], [], headers, ...rows, [], ["Nota"]], { row: 0, column: 1 });
}

function tableOf(name: string, headers: readonly string[] = HEADERS, sheet = "Foglio"): PlainTable {
  return { name, sheet, headers, rowCount: ROWS.length, row: 2, column: 1 };
}

/** The table as it is found among some tables, on sheets with the same cells. */
function found(tables: readonly PlainTable[], table = wanted): LocatedTable | undefined {
  const grids = tables.map(({ sheet, headers }) => sheetWith(headers, ROWS, sheet));
  return locateTables([table], plainObservation(tables, grids)).get(table.name);
}

/** Where each header of the contract stands in a table with these. */
function columns(headers: readonly string[]): Pick<LocatedTable, "renamed" | "missing"> & {
  readonly offsets: Readonly<Record<string, number>>;
} {
  const located = found([tableOf("Voci", headers)]);
  if (located === undefined) throw new Error("not found");
  const { offsets, renamed, missing } = located;
  return { offsets: Object.fromEntries(offsets), renamed, missing };
}

describe("a table that has its name", () => {
  it("is where it stands, with all its columns", () => {
    expect(found([tableOf("Voci")])).toEqual({
      ...{ name: "Voci", nameNow: "Voci", sheet: "Foglio", row: 2, column: 1, rowCount: 2, columnCount: 3 },
      ...{ headers: HEADERS, renamed: [], missing: [] },
      offsets: new Map([
        ["ID", 0],
        ["Fase", 1],
        ["T1", 2],
      ]),
    });
  });

  it("is found in other letters and on whatever sheet", () => {
    expect(found([tableOf("VOCI", HEADERS, "Altro")])).toMatchObject({ nameNow: "VOCI", sheet: "Altro" });
  });

  it("comes before another one with all its headers, and before its cells", () => {
    expect(found([tableOf("Copia"), tableOf("Voci", ["ID"], "Altro")])?.sheet).toBe("Altro");
  });

  it("is not found where there is nothing like it", () => {
    expect(found([tableOf("Altra", ["A", "B", "C"])])).toBeUndefined();
    expect(locateTables([wanted], plainObservation([], [])).size).toBe(0);
  });
});

describe("the columns of a table", () => {
  it("are found wherever they were moved to, others' among them", () => {
    expect(columns(["T1", "Mia", "Fase", "ID"])).toEqual({
      ...{ offsets: { ID: 3, Fase: 2, T1: 0 }, renamed: [], missing: [] },
    });
    fc.assert(
      fc.property(fc.shuffledSubarray([...HEADERS, "x", "y"], { minLength: 5 }), (headers) => {
        const { offsets, renamed, missing } = columns(headers);
        expect([renamed, missing]).toEqual([[], []]);
        expect(HEADERS.map((header) => headers[offsets[header] ?? -1])).toEqual(HEADERS);
      }),
    );
  });

  it.each([
    ["the first", ["Codice", "Fase", "T1"], { header: "ID", found: "Codice" }, 0],
    ["one in the middle", ["ID", "Attività", "T1"], { header: "Fase", found: "Attività" }, 1],
    ["the last", ["ID", "Fase", "Primo"], { header: "T1", found: "Primo" }, 2],
    [
      "one with a column of others behind",
      ["ID", "Fase", "Primo", "Mia"],
      { header: "T1", found: "Primo" },
      2,
    ],
  ])("are renamed where a strange word stands in the place of %s", (_, headers, renamed, offset) => {
    const located = columns(headers);
    expect(located.renamed).toEqual([renamed]);
    expect(located.missing).toEqual([]);
    expect(located.offsets).toEqual({ ID: 0, Fase: 1, T1: 2, [renamed.header]: offset });
  });

  it("are renamed also where two neighbours were", () => {
    expect(columns(["ID", "x", "y"])).toEqual({
      offsets: { ID: 0, Fase: 1, T1: 2 },
      renamed: [
        { header: "Fase", found: "x" },
        { header: "T1", found: "y" },
      ],
      missing: [],
    });
  });

  it.each([
    ["the first", ["Fase", "T1"], ["ID"]],
    ["one in the middle", ["ID", "T1"], ["Fase"]],
    ["the last", ["ID", "Fase"], ["T1"]],
    ["two neighbours", ["T1"], ["ID", "Fase"]],
    ["all", ["x"], ["ID", "Fase", "T1"]],
    ["all, and others stand there", [], ["ID", "Fase", "T1"]],
    ["the second and its neighbour was moved away", ["T1", "ID"], ["Fase"]],
    ["the second, the first was moved to the end", ["x", "T1", "ID"], ["Fase"]],
    ["the third, with the second one at the end", ["ID", "x", "Fase"], ["T1"]],
    ["one, with a column of others that cannot be it", ["ID", "T1", "Mia"], ["Fase"]],
    ["the last one, where the table has become narrower", ["Fase", "x"], ["ID", "T1"]],
  ])("are missing where %s is gone", (_, headers, missing) => {
    const located = columns(headers);
    expect(located.missing).toEqual(missing);
    expect(located.renamed).toEqual([]);
    expect(Object.keys(located.offsets)).toEqual(HEADERS.filter((header) => !missing.includes(header)));
  });

  it("are never two in one place, and each is found, renamed or missing", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...HEADERS, "x", "y", "z"], { minLength: 1 }), (headers) => {
        const { offsets, renamed, missing } = columns(headers);
        const places = Object.values(offsets);
        expect(new Set(places).size).toBe(places.length);
        expect([...Object.keys(offsets), ...missing].sort()).toEqual([...HEADERS].sort());
        for (const { header, found: word } of renamed) expect(headers[offsets[header] ?? -1]).toBe(word);
      }),
    );
  });
});

describe("a table under another name", () => {
  it("is known by its headers, also in another order and with others' among them", () => {
    expect(found([tableOf("Tabella1", ["Mia", "T1", "Fase", "ID"])])).toMatchObject({
      ...{ name: "Voci", nameNow: "Tabella1", columnCount: 4, missing: [] },
    });
  });

  it("is none where a header is missing", () => {
    expect(found([tableOf("Tabella1", ["ID", "Fase", "x"])])).toBeUndefined();
  });

  it("is rather the one on its own sheet, else the first", () => {
    const [other, own] = [tableOf("T1", HEADERS, "Altro"), tableOf("T2")];
    expect(found([other, own])?.nameNow).toBe("T2");
    expect(found([other, tableOf("T3", HEADERS, "Terzo")])?.nameNow).toBe("T1");
  });

  it("is given to one of two that want it, and the other finds the next", () => {
    const tables = [tableOf("X", HEADERS, "Altro"), tableOf("Y", HEADERS, "Terzo")];
    const grids = tables.map(({ sheet }) => sheetWith(HEADERS, ROWS, sheet));
    const both = [wanted, { ...wanted, name: "Altre" }];
    const located = locateTables(both, plainObservation(tables, grids));
    expect([...located.values()].map(({ name, nameNow }) => [name, nameNow])).toEqual([
      ["Voci", "X"],
      ["Altre", "Y"],
    ]);
    const single = locateTables(both, plainObservation(tables.slice(0, 1), grids.slice(0, 1)));
    expect([...single.keys()]).toEqual(["Voci"]);
  });

  it("is left to the next one that wants it where the first found its own behind it", () => {
    const tables = [tableOf("X", HEADERS, "Altro"), tableOf("Y"), tableOf("Z", HEADERS, "Terzo")];
    const grids = tables.map(({ sheet }) => sheetWith(HEADERS, ROWS, sheet));
    const three = [wanted, { ...wanted, name: "Seconda", sheet: "Terzo" }, { ...wanted, name: "Terza" }];
    const located = locateTables(three, plainObservation(tables, grids));
    expect([...located.values()].map(({ name, nameNow }) => [name, nameNow])).toEqual([
      ["Voci", "Y"],
      ["Seconda", "Z"],
      ["Terza", "X"],
    ]);
  });

  it("is none while its place is not known, whatever its name: its cells are looked for", () => {
    for (const name of ["Voci", "Tabella1"]) {
      const seen = plainObservation([tableOf(name)], [sheetWith(HEADERS)]);
      const located = locateTables([wanted], { ...seen, places: new Map() });
      expect(located.get("Voci")).toMatchObject({ nameNow: null, row: 2, column: 1 });
    }
    const elsewhere = plainObservation([tableOf("X"), tableOf("Y", HEADERS, "Altro")], []);
    const places = new Map([...elsewhere.places].filter(([name]) => name === "Y"));
    expect(locateTables([wanted], { ...elsewhere, places }).get("Voci")?.nameNow).toBe("Y");
  });

  it("is not one that has the name of another wanted table", () => {
    const grid = sheetWith(HEADERS);
    const both = [wanted, { ...wanted, name: "Altre" }];
    const located = locateTables(both, plainObservation([tableOf("Altre")], [grid]));
    expect([...located.keys()]).toEqual(["Altre"]);
  });

  it("has one of the identifiers that it must have, in whatever letters, whatever its column", () => {
    const keyed = (...keys: string[]): WantedTable => ({ ...wanted, keys: new Set(keys) });
    expect(found([tableOf("Tabella1")], keyed("9", "2"))?.nameNow).toBe("Tabella1");
    expect(found([tableOf("Tabella1")], keyed("9"))).toBeUndefined();
    expect(found([tableOf("Tabella1")], keyed("id", "nota", "avvio"))).toBeUndefined();
    const moved = { ...tableOf("Tabella1", ["Fase", "ID", "T1"]) };
    const grid = sheetWith(moved.headers, [["Avvio", " A-1 ", 1], []]);
    const observation = plainObservation([moved], [grid]);
    expect(locateTables([keyed("a-1")], observation).size).toBe(1);
    expect(locateTables([keyed("avvio")], observation).size).toBe(0);
  });
});

describe("cells that read like a table", () => {
  const cells = (
    grids: readonly ReturnType<typeof plainGrid>[],
    table = wanted,
    tables: readonly PlainTable[] = [],
  ): LocatedTable | undefined => locateTables([table], plainObservation(tables, grids)).get(table.name);

  it("are the table without its frame, down to the first blank row", () => {
    expect(cells([sheetWith(HEADERS)])).toEqual({
      ...{ name: "Voci", nameNow: null, sheet: "Foglio", row: 2, column: 1, rowCount: 2, columnCount: 3 },
      ...{ headers: HEADERS, renamed: [], missing: [] },
      offsets: new Map(HEADERS.map((header, index) => [header, index])),
    });
  });

  it("are found wherever the used cells begin, and behind cells of others", () => {
    const grid = plainGrid(
      "Foglio",
      [
        ["x", ...HEADERS],
        ["", "1", "Avvio", 1],
      ],
      { row: 4, column: 2 },
    );
    expect(cells([grid])).toMatchObject({ row: 4, column: 3, rowCount: 1 });
  });

  it("are rather those on its own sheet", () => {
    const [other, own] = [sheetWith(HEADERS, ROWS, "Altro"), sheetWith(HEADERS, ROWS, "Foglio")];
    expect(cells([other, own])?.sheet).toBe("Foglio");
    expect(cells([own, other])?.sheet).toBe("Foglio");
    expect(cells([other])?.sheet).toBe("Altro");
    const third = sheetWith(HEADERS, ROWS, "Terzo");
    expect(cells([other, own, third])?.sheet).toBe("Foglio");
    expect(cells([third, other, own])?.sheet).toBe("Foglio");
    expect(cells([third, other])?.sheet).toBe("Terzo");
  });

  it("are none where the headers stand apart, in another order, or not whole", () => {
    expect(cells([sheetWith(["ID", "x", "Fase", "T1"])])).toBeUndefined();
    expect(cells([sheetWith(["Fase", "ID", "T1"])])).toBeUndefined();
    expect(cells([sheetWith(["ID", "Fase"])])).toBeUndefined();
    expect(cells([sheetWith(["ID", "Fase", "T1 "])])).toBeUndefined();
  });

  it("are not those of a table that is there, but others with the same headers are", () => {
    const headersTwice = plainGrid("Foglio", [HEADERS, ["1", "a", 1], [], HEADERS, ["2", "b", 2]]);
    const first: PlainTable = { ...tableOf("Altre"), row: 0, column: 0, rowCount: 1 };
    const both = [wanted, { ...wanted, name: "Altre" }];
    const located = locateTables(both, plainObservation([first], [headersTwice]));
    expect(located.get("Voci")).toMatchObject({ nameNow: null, row: 3, column: 0, rowCount: 1 });
    const single = plainGrid("Foglio", [HEADERS, ["1", "a", 1]]);
    expect(locateTables(both, plainObservation([first], [single])).has("Voci")).toBe(false);
  });

  it("are not kept from their sheet by a table in the same place of another one", () => {
    const elsewhere: PlainTable = { ...tableOf("Altra", ["A", "B", "C"], "Altro") };
    const grids = [sheetWith(HEADERS), sheetWith(["A", "B", "C"], ROWS, "Altro")];
    expect(cells(grids, wanted, [elsewhere])).toMatchObject({ sheet: "Foglio", row: 2 });
  });

  it("have one of the identifiers that the table must have, else the next sheet is searched", () => {
    const keyed: WantedTable = { ...wanted, keys: new Set(["7"]) };
    const own = sheetWith(HEADERS);
    const other = sheetWith(HEADERS, [["7", "Avvio", 1]], "Altro");
    expect(cells([own], keyed)).toBeUndefined();
    expect(cells([own, other], keyed)?.sheet).toBe("Altro");
    expect(cells([sheetWith(HEADERS, [["1", "7", 7]])], keyed)).toBeUndefined();
  });

  it("may be headers alone", () => {
    expect(cells([sheetWith(HEADERS, [])])?.rowCount).toBe(0);
  });
});

describe("a row", () => {
  it("is filled by a value or a formula within its columns alone", () => {
    const grid = plainGrid(
      "Foglio",
      [
        ["x", "", "", "y"],
        ["", "=A1", ""],
        ["", 0],
        ["", false],
      ],
      {
        ...{ row: 1, column: 1 },
      },
    );
    expect(isFilled(grid, 1, 2, 2)).toBe(false);
    expect(isFilled(grid, 1, 2, 3)).toBe(true);
    expect(isFilled(grid, 1, 1, 1)).toBe(true);
    expect([2, 3, 4, 5].map((row) => isFilled(grid, row, 1, 3))).toEqual([true, true, true, false]);
    expect(isFilled(grid, 0, 1, 4)).toBe(false);
    expect(isFilled(undefined, 1, 1, 4)).toBe(false);
  });
});

describe("a located table as data", () => {
  it("has values and formulas under the contract's headers, and blanks under those that are missing", () => {
    const table = tableOf("Voci", ["T1", "Codice"]);
    const located: LocatedTable = {
      ...{ name: "Voci", nameNow: "Voci", sheet: "Foglio", row: table.row, column: table.column },
      ...{ rowCount: 2, columnCount: 2, headers: table.headers, missing: ["Fase"] },
      renamed: [{ header: "ID", found: "Codice" }],
      offsets: new Map([
        ["ID", 1],
        ["T1", 0],
      ]),
    };
    const grid = sheetWith(table.headers, [
      [5, "1"],
      ["=1+1", "2"],
    ]);
    expect(locatedData(located, grid)).toEqual({
      ...{ name: "Voci", sheet: "Foglio", firstRow: 4, rowCount: 2 },
      columns: new Map([
        ["ID", { index: 2, values: ["1", "2"], formulas: ["1", "2"] }],
        ["T1", { index: 1, values: [5, ""], formulas: [5, "=1+1"], formats: ["General", "General"] }],
        ["Fase", { index: 3, values: ["", ""] }],
      ]),
    });
    expect(locatedData(located, undefined).columns.get("ID")?.values).toEqual(["", ""]);
  });
});

describe("what people have renamed", () => {
  it("is tables by the names that they have now, and headers by their own table's", () => {
    const located = [
      ...[found([tableOf("Tabella1")]), found([tableOf("Voci", ["ID", "Attività", "T1"])])],
    ].flatMap((one) => one ?? []);
    expect(renamesOf(located)).toEqual({
      tables: new Map([["tabella1", "Voci"]]),
      headers: new Map([["voci", new Map([["Attività", "Fase"]])]]),
    });
  });

  it("is nothing where all is as it was, or where there is no table around the cells", () => {
    const bare = locateTables([wanted], plainObservation([], [sheetWith(HEADERS)])).values();
    const nothing = { tables: new Map(), headers: new Map() };
    expect(renamesOf(bare)).toEqual(nothing);
    expect(renamesOf([found([tableOf("Voci")])].flatMap((one) => one ?? []))).toEqual(nothing);
  });
});
