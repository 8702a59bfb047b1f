import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cells/workbook-data";
import type {
  SheetLayout,
  TableLayout,
  TableRow,
  TypedColumn,
} from "../../../src/excel/declare/sheet-layout";
import type { Relay } from "../../../src/excel/differ/difference";
import { distinctRows, keptRows, recoveredRow, withKept } from "../../../src/excel/write/recovered";
import { plainColumn, plainSheet, plainTable } from "../differ/plain-workbook";

const INPUTS = ["T1", "T2", "Note"];
const COLUMNS = [plainColumn("ID", "value"), ...INPUTS.map((header) => plainColumn(header, "input"))];
const AT = 46355.5;

/** The sheet `Foglio` with rows of some identifiers, and what is typed in them by header. */
function sheetOf(
  ids: readonly string[],
  typed: Readonly<Record<string, readonly CellValue[]>> = {},
  name = "Centro",
): SheetLayout {
  const columns = Object.entries(typed).map(([header, cells]): TypedColumn => ({
    header,
    cells: cells.map((content) => ({ content, isFormula: false })),
  }));
  const table: TableLayout = plainTable(
    name,
    COLUMNS,
    ids.map((id) => [id]),
  );
  return plainSheet("Foglio", [Object.keys(typed).length === 0 ? table : { ...table, typed: columns }]);
}

function relay(layout: SheetLayout): Relay {
  return { type: "relay", sheet: "Foglio", layout, tables: [], cleared: [] };
}

/** What is typed in a layout, as `id header content`; blanks are not told. */
function typedIn({ tables }: SheetLayout): readonly string[] {
  return tables.flatMap(({ name, rows, typed }) =>
    (typed ?? []).flatMap(({ header, cells }) =>
      cells.flatMap(({ content }, row) =>
        content === "" ? [] : [`${name} ${rows[row]?.[0]} ${header} ${typeof content} ${content}`],
      ),
    ),
  );
}

// "VERO" and "FALSO" stand for the truth values: as words of people they would come back as these.
const content: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ maxLength: 6 }).filter((text) => text !== "VERO" && text !== "FALSO"),
  fc.double({ noNaN: true }).map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
);

/** Tables of any length, of which each row has an identifier of its own. */
const anyLayout: fc.Arbitrary<SheetLayout> = fc
  .array(
    fc
      .uniqueArray(fc.nat(30), { maxLength: 6 })
      .chain((numbers) =>
        fc.tuple(
          fc.constant(numbers.map((number) => `Id-${number}`)),
          fc.tuple(...INPUTS.map(() => fc.tuple(...numbers.map(() => content)))),
        ),
      ),
    { maxLength: 3 },
  )
  .map((tables) => {
    const layouts = tables.flatMap(([ids, typed], index) => {
      const cells = Object.fromEntries(INPUTS.map((header, at) => [header, typed[at] ?? []]));
      return sheetOf(ids, cells, `Tabella ${index}`).tables;
    });
    return plainSheet("Foglio", layouts);
  });

/** The layout before anything is given back to it. */
function blank(layout: SheetLayout): SheetLayout {
  const tables = layout.tables.map((table) => plainTable(table.name, table.columns, table.rows));
  return { ...layout, tables };
}

describe("what people typed on a sheet that is laid out again", () => {
  it("comes back from the rows that kept it, whatever it was, and nothing is left over", () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const { layout: restored, left } = withKept(blank(layout), keptRows(relay(layout), AT));
        expect(typedIn(restored)).toEqual(typedIn(layout));
        expect(left).toEqual([]);
      }),
    );
  });

  it("comes back to its row in any order, and once more changes nothing", () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const tables = layout.tables.map((table) => ({ ...table, rows: [...table.rows].reverse() }));
        const kept = keptRows(relay(layout), AT);
        const { layout: restored } = withKept(blank({ ...layout, tables }), kept);
        expect([...typedIn(restored)].sort()).toEqual([...typedIn(layout)].sort());
        expect(withKept(restored, kept)).toEqual({ layout: restored, left: [] });
      }),
    );
  });

  it("is kept with where it stood, row by row, blanks aside", () => {
    const layout = sheetOf(["1", "2"], { T1: [0, ""], Note: ["", "in corso"], T2: [true, false] });
    expect(keptRows(relay(layout), AT)).toEqual([
      [AT, "Foglio", "", "Centro", "1", "T1", 0],
      [AT, "Foglio", "", "Centro", "2", "Note", "in corso"],
      [AT, "Foglio", "", "Centro", "1", "T2", "VERO"],
      [AT, "Foglio", "", "Centro", "2", "T2", "FALSO"],
    ]);
    expect(keptRows(relay(sheetOf(["1"])), AT)).toEqual([]);
  });

  it("is kept also where its row has no identifier", () => {
    const layout = plainSheet("Foglio", [
      {
        ...plainTable("Centro", COLUMNS, [[null]]),
        typed: sheetOf([""], { T1: [5] }).tables[0]?.typed ?? [],
      },
    ]);
    expect(keptRows(relay(layout), AT)).toEqual([[AT, "Foglio", "", "Centro", "", "T1", 5]]);
  });
});

describe("a cell that was kept", () => {
  const kept = (id: string, header: string, shown: string | number, table = "Centro"): TableRow => [
    ...[AT, "Foglio", "", table],
    ...[id, header, shown],
  ];

  it("stays aside where its row, its column or its table is gone", () => {
    const rows = [kept("9", "T1", 1), kept("1", "T9", 2), kept("1", "T1", 3, "Altra"), kept("1", "T1", 4)];
    const { layout, left } = withKept(sheetOf(["1", "2"]), rows);
    expect(left).toEqual(rows.slice(0, 3));
    expect(typedIn(layout)).toEqual(["Centro 1 T1 number 4"]);
  });

  it("stays aside where something else stands in its place now, and is done where the same does", () => {
    const rows = [kept("1", "T1", 1), kept("2", "T1", 2)];
    const { layout, left } = withKept(sheetOf(["1", "2"], { T1: [7, 2] }), rows);
    expect(left).toEqual([rows[0]]);
    expect(typedIn(layout)).toEqual(["Centro 1 T1 number 7", "Centro 2 T1 number 2"]);
  });

  it("does not push a zero or a FALSO out of its place", () => {
    const { layout, left } = withKept(sheetOf(["1"], { T1: [0], T2: [false] }), [
      kept("1", "T1", 5),
      kept("1", "T2", "VERO"),
    ]);
    expect(typedIn(layout)).toEqual(["Centro 1 T1 number 0", "Centro 1 T2 boolean false"]);
    expect(left).toHaveLength(2);
  });

  it("finds its row in other letters and with blanks around its identifier", () => {
    const { layout, left } = withKept(sheetOf(["Id-A"]), [kept(" id-a", "T1", 1)]);
    expect([typedIn(layout), left]).toEqual([["Centro Id-A T1 number 1"], []]);
  });

  it("goes into columns for people alone", () => {
    const row = kept("1", "ID", 1);
    expect(withKept(sheetOf(["1"]), [row]).left).toEqual([row]);
  });

  it("leaves the layout as it is where there is none of it", () => {
    const layout = sheetOf(["1"]);
    expect(withKept(layout, [])).toEqual({ layout, left: [] });
    expect(withKept(layout, [kept("1", "T1", 1, "Altra")]).layout.tables[0]).toBe(layout.tables[0]);
  });

  it("does not take a formula that stands there now for a blank, nor changes it", () => {
    const [table] = sheetOf(["1"]).tables;
    if (table === undefined) throw new Error("no table");
    const typed: readonly TypedColumn[] = [{ header: "T1", cells: [{ content: "=1+1", isFormula: true }] }];
    const layout = plainSheet("Foglio", [{ ...table, typed }]);
    const { layout: restored } = withKept(layout, [kept("1", "T2", 3)]);
    expect(restored.tables[0]?.typed).toEqual([
      { header: "T1", cells: [{ content: "=1+1", isFormula: true }] },
      { header: "T2", cells: [{ content: 3, isFormula: false }] },
      { header: "Note", cells: [{ content: "", isFormula: false }] },
    ]);
  });
});

describe("rows of what was set aside", () => {
  it("say where each stood, and are told apart by all but the time", () => {
    const cell = { sheet: "Foglio", address: "G7", table: "Centro", id: "1", column: "T1" };
    const row = recoveredRow({ ...cell, content: { content: 12, isFormula: false } }, AT);
    expect(row).toEqual([AT, "Foglio", "G7", "Centro", "1", "T1", 12]);
    const later = [AT + 1, ...row.slice(1)];
    const other = [...row.slice(0, -1), "12"];
    expect(distinctRows([row, later, other, row])).toEqual([row, other]);
    expect(distinctRows([])).toEqual([]);
    for (let index = 1; index < row.length; index += 1) {
      const changed = row.map((value, at) => (at === index ? "x" : value));
      expect(distinctRows([row, changed])).toEqual([row, changed]);
    }
  });
});
