import { describe, expect, it } from "@jest/globals";
import { withinRange } from "../../../src/readers/document/table-range";
import { readXlsx } from "../../../src/readers/xlsx/read-xlsx";
import type { WorkbookOfPackage } from "../packages";
import { xlsx } from "../packages";
import { drawn, fileOf, onlyTable, textsOf, UNWATCHED } from "../reading";

async function read(xml: string, more: WorkbookOfPackage = {}) {
  return readXlsx(fileOf("piano.xlsx", xlsx([{ name: "Piano", xml }], more)), UNWATCHED);
}

/** The cells of a sheet's only row, with what is behind them. */
async function cells(row: string, more: WorkbookOfPackage = {}) {
  const document = await read(`<sheetData><row r="1">${row}</row></sheetData>`, more);
  return onlyTable(document).rows[0]?.cells;
}

/** A text written in place. */
function text(address: string, content: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;
}

function number(address: string, value: number, style = 0): string {
  return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
}

/** Styles of these number formats, by position. */
function formats(...codes: readonly (string | number)[]): WorkbookOfPackage {
  const own = codes.map((code, index) =>
    typeof code === "string" ? `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>` : "",
  );
  const styles = codes.map(
    (code, index) => `<xf numFmtId="${typeof code === "string" ? 164 + index : code}"/>`,
  );
  const other = '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>';
  return { styles: `<numFmts>${own.join("")}</numFmts>${other}<cellXfs>${styles.join("")}</cellXfs>` };
}

describe("a number in a workbook", () => {
  it.each([
    ["General", 1234.5, "1234,5"],
    [0, 2025, "2025"],
    [9, 0.8, "80%"],
    [10, 0.8333, "83,33%"],
    [4, 1234.5, "1.234,50"],
    ["#,##0.00\\ &quot;€&quot;", 4120, "4.120,00 €"],
    ["[$€-2]\\ #,##0.00", 4120, "€ 4.120,00"],
    ["_-* #,##0.00\\ [$€-410]_-", -5.5, "-5,50 €"],
    ["0&quot; gg.&quot;", 30, "30 gg."],
    ["nonsense [", 30, "30"],
    [20, 0.5, "12:00"],
  ])(
    "in the format %s is shown as Italian Excel shows it, with itself behind: %d",
    async (format, value, shown) => {
      expect(await cells(number("A1", value), formats(format))).toEqual([{ text: shown, number: value }]);
    },
  );

  it.each([
    [14, 45961, "31/10/2025"],
    [22, 45961.5, "31/10/2025 12:00"],
    ["d mmmm yyyy", 45961, "31 ottobre 2025"],
    ["[$-410]mmm\\-yy;@", 45961, "ott-25"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 45961, "venerdì 31 ottobre 2025"],
  ])("in the format of a day %s is that day", async (format, value, shown) => {
    expect(await cells(number("A1", value), formats(format))).toEqual([{ text: shown, date: "2025-10-31" }]);
  });

  it("counts days from 1904 where the workbook does", async () => {
    const more = { ...formats(14), isFrom1904: true };
    expect(await cells(number("A1", 45961 - 1462), more)).toEqual([
      { text: "31/10/2025", date: "2025-10-31" },
    ]);
  });

  it("stored as text is a text", async () => {
    expect(await cells(text("A1", "0,80"), formats(9))).toEqual([{ text: "0,80" }]);
  });

  it("that its format hides is left out, and told", async () => {
    const document = await read(
      `<sheetData><row>${text("A1", "x")}${number("B1", 7, 1)}</row></sheetData>`,
      formats(0, ";;;"),
    );
    expect(textsOf(onlyTable(document))).toEqual([["x"]]);
    expect(document.notices).toEqual([
      { place: { sheet: "Piano", row: 1, column: 2 }, reason: { code: "hidden-text", count: 1 } },
    ]);
  });
});

describe("a text in a workbook", () => {
  it("is put together from its runs, without how it is pronounced and without marks of notes", async () => {
    const strings = `<si><t>uno</t></si><si><r><t xml:space="preserve">Consegna </t></r><r><rPr><b/></rPr><t>lavori</t></r>
      <r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><rPh sb="0" eb="1"><t>kana</t></rPh></si>
      <si><r><t>superficie in m</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></si>`;
    const row = '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c><c r="C1" t="s"><v>0</v></c>';
    expect(await cells(row, { strings })).toEqual([
      { text: "Consegna lavori" },
      { text: "superficie in m²" },
      { text: "uno" },
    ]);
  });

  it("has the characters that XML cannot hold, cleaned", async () => {
    const document = await read(
      `<sheetData><row>${text("A1", "uno_x000D_\ndue_x0007_tre_x005F_x0041_")}</row></sheetData>`,
    );
    expect(textsOf(onlyTable(document))).toEqual([["uno\ndue tre_x0041_"]]);
    expect(document.notices.map(({ reason }) => reason)).toEqual([{ code: "control-characters", count: 1 }]);
  });

  it("that the workbook lacks is damage, not an empty cell", async () => {
    await expect(cells('<c r="A1" t="s"><v>7</v></c>')).rejects.toMatchObject({
      reason: { code: "damaged" },
    });
  });
});

describe("a formula in a workbook", () => {
  it("is the value that was saved with it", async () => {
    const row = `<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>abc</v></c><c r="C1" t="b"><f>TRUE()</f><v>1</v></c>`;
    expect(await cells(row)).toEqual([{ text: "2", number: 2 }, { text: "abc" }, { text: "VERO" }]);
  });

  it("without a saved value is told; one that gives an empty text is not", async () => {
    const { notices } = await read(
      `<sheetData><row>${text("A1", "x")}<c r="B1"><f>A1</f></c><c r="C1" t="str"><f>""</f><v></v></c></row></sheetData>`,
    );
    expect(notices).toEqual([
      { place: { sheet: "Piano", row: 1, column: 2 }, reason: { code: "formula-without-value" } },
    ]);
  });

  it("that is an error is told, in Italian Excel's words", async () => {
    const document = await read(
      '<sheetData><row><c r="A1" t="e"><f>1/0</f><v>#REF!</v></c></row></sheetData>',
    );
    expect(textsOf(onlyTable(document))).toEqual([["#RIF!"]]);
    expect(document.notices.map(({ reason }) => reason)).toEqual([{ code: "error-cell", text: "#RIF!" }]);
  });
});

describe("a sheet", () => {
  it("has its merged cells in both directions", async () => {
    const xml = `<sheetData><row r="2">${text("B2", "A")}${text("D2", "1")}</row><row r="3">${text("D3", "2")}</row></sheetData>
      <mergeCells><mergeCell ref="B2:C3"/></mergeCells>`;
    expect(drawn(onlyTable(await read(xml)))).toEqual(["A | < | 1", "^ | < | 2"]);
  });

  it("begins with its first text, and says where", async () => {
    const table = onlyTable(await read(`<sheetData><row r="5">${text("C5", "A")}</row></sheetData>`));
    expect([table.name, table.place, table.rows[0]?.place]).toEqual([
      "Piano",
      { sheet: "Piano", row: 5, column: 3, table: 1 },
      { sheet: "Piano", row: 5 },
    ]);
  });

  it("is read without its hidden rows and columns, which are told, and knows the columns that are left", async () => {
    const xml = `<cols><col min="2" max="2" hidden="1"/><col min="9" max="16384" width="0"/></cols><sheetData>
      <row r="1">${text("A1", "a")}${text("B1", "b")}${text("C1", "c")}</row>
      <row r="2" hidden="1">${text("A2", "no")}</row><row r="3" ht="0">${text("A3", "no")}</row>
      <row r="4">${text("A4", "d")}</row></sheetData>`;
    const document = await read(xml);
    expect(textsOf(onlyTable(document))).toEqual([
      ["a", "c"],
      ["d", ""],
    ]);
    expect(onlyTable(document).columns).toEqual([1, 3]);
    expect(document.notices).toEqual([
      { place: { sheet: "Piano", row: 2 }, reason: { code: "hidden-rows", count: 2 } },
      { place: { sheet: "Piano", column: 2 }, reason: { code: "hidden-columns", count: 1 } },
    ]);
  });

  it("shows the text of a merge whose first row is hidden in the first row that is not", async () => {
    const xml = `<sheetData><row r="1" hidden="1">${text("A1", "A")}</row><row r="2">${text("B2", "1")}</row>
      <row r="3">${text("B3", "2")}</row></sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells>`;
    expect(drawn(onlyTable(await read(xml)))).toEqual(["A | 1", "^ | 2"]);
  });

  it("needs no addresses", async () => {
    const xml = "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>";
    expect(textsOf(onlyTable(await read(xml)))).toEqual([
      ["1", "2"],
      ["3", ""],
    ]);
  });

  it("with one text far from all others is no larger for that", async () => {
    const xml = `<sheetData><row r="1">${text("A1", "a")}</row><row r="1048576">${text("XFD1048576", "z")}</row></sheetData>`;
    const table = onlyTable(await read(xml));
    expect(textsOf(table)).toEqual([
      ["a", ""],
      ["", "z"],
    ]);
    expect([table.columns, table.rows[1]?.place.row]).toEqual([[1, 16384], 1_048_576]);
  });

  it("gives two tables that stand side by side apart, and one with a free column whole", async () => {
    const row = (index: number, ...texts: readonly string[]): string =>
      `<row r="${index}">${texts.map((each, at) => (each ? text(`${"ABCDE"[at]}${index}`, each) : "")).join("")}</row>`;
    const twice = `<sheetData>${row(1, "Piano")}${row(2, "Cod", "Nome", "", "Cod", "Nome")}${row(3, "A", "1", "", "B", "2")}</sheetData>`;
    const once = `<sheetData>${row(2, "Cod", "Nome", "", "Target", "Peso")}${row(3, "A", "1", "", "B", "2")}</sheetData>`;
    const { tables } = await read(twice);
    expect(tables.map(textsOf)).toEqual([
      [
        ["Piano", ""],
        ["Cod", "Nome"],
        ["A", "1"],
      ],
      [
        ["", ""],
        ["Cod", "Nome"],
        ["B", "2"],
      ],
    ]);
    expect(tables[1]?.place).toEqual({ sheet: "Piano", row: 1, column: 4, table: 2 });
    expect((await read(once)).tables).toHaveLength(1);
  });

  it("that is hidden is left out, and told", async () => {
    const xml = `<sheetData><row>${text("A1", "x")}</row></sheetData>`;
    const sheets = [
      { name: "Uno", xml },
      { name: "Nascosto", xml, state: "hidden" },
      { name: "Molto", xml, state: "veryHidden" },
      { name: "Due", xml },
    ];
    const document = await readXlsx(fileOf("piano.xlsx", xlsx(sheets)), UNWATCHED);
    expect(document.tables.map(({ name }) => name)).toEqual(["Uno", "Due"]);
    expect(document.notices.map(({ reason }) => reason)).toEqual([
      { code: "hidden-sheet", name: "Nascosto" },
      { code: "hidden-sheet", name: "Molto" },
    ]);
  });

  it("can be read in a chosen range", async () => {
    const xml = `<sheetData><row r="1">${text("A1", "t")}</row><row r="2">${text("A2", "a")}${text("B2", "b")}${text("C2", "c")}</row>
      <row r="3">${text("B3", "d")}</row></sheetData>`;
    const part = withinRange(onlyTable(await read(xml)), { top: 2, left: 2, bottom: 9, right: 9 });
    expect([textsOf(part), part.place.row, part.place.column]).toEqual([
      [
        ["b", "c"],
        ["d", ""],
      ],
      2,
      2,
    ]);
  });
});
