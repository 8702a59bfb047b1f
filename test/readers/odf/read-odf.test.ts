import { describe, expect, it } from "@jest/globals";
import { readOds, readOdt } from "../../../src/readers/odf/read-odf";
import { odf } from "../packages";
import { drawn, fileOf, onlyTable, textsOf, UNWATCHED } from "../reading";

async function readText(body: string, styles = "") {
  return readOdt(fileOf("piano.odt", odf("text", body, styles)), UNWATCHED);
}

async function readSheets(body: string, styles = "") {
  return readOds(fileOf("piano.ods", odf("spreadsheet", body, styles)), UNWATCHED);
}

function cell(content: string, attributes = ""): string {
  return `<table:table-cell ${attributes}>${content}</table:table-cell>`;
}

function p(content: string, style = ""): string {
  return `<text:p text:style-name="${style}">${content}</text:p>`;
}

function row(cells: string, attributes = ""): string {
  return `<table:table-row ${attributes}>${cells}</table:table-row>`;
}

function table(rows: string, attributes = ""): string {
  return `<table:table ${attributes}>${rows}</table:table>`;
}

/** The text of a cell of a text document, and what was left out of it. */
async function textOf(content: string, styles = "") {
  const document = await readText(table(row(cell(content) + cell(p("x")))), styles);
  return {
    text: textsOf(onlyTable(document))[0]?.[0],
    reasons: document.notices.map(({ reason }) => reason),
  };
}

const SPAN = (columns: number, rows: number): string =>
  `table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}"`;
const COVERED = "<table:covered-table-cell/>";

describe("a table of an OpenDocument text", () => {
  it("has its merged cells in both directions", async () => {
    const rows = [
      row(cell(p("A"), SPAN(1, 2)) + cell(p("B"), SPAN(2, 1)) + COVERED),
      row(COVERED + cell(p("1")) + cell(p("2"))),
    ];
    expect(drawn(onlyTable(await readText(table(rows.join("")))))).toEqual(["A | B | <", "^ | 1 | 2"]);
  });

  it("is called by the name that somebody gave it", async () => {
    const rows = row(cell(p("A")));
    const { tables } = await readText(
      table(rows, 'table:name="Obiettivi"') + table(rows, 'table:name="Tabella1"'),
    );
    expect(tables.map(({ name }) => name)).toEqual(["Obiettivi", ""]);
  });

  it("has the texts that are shown: no comments, notes, deleted or hidden text", async () => {
    const styles = `<style:style style:name="N" style:family="text"><style:text-properties text:display="none"/></style:style>
      <style:style style:name="S" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>`;
    const content = p(
      `Consegna<text:note><text:note-citation>1</text:note-citation><text:note-body>${p("nota")}</text:note-body></text:note>
       <office:annotation>${p("commento")}</office:annotation>lavori<text:span text:style-name="N">no</text:span>, m<text:span text:style-name="S">2</text:span>`,
    );
    expect(await textOf(content, styles)).toEqual({
      text: "Consegna lavori, m²",
      reasons: [{ code: "hidden-text", count: 1 }],
    });
    const changes = `<text:tracked-changes><text:changed-region><text:deletion>${p("vecchio")}</text:deletion></text:changed-region></text:tracked-changes>`;
    const document = await readText(`${changes}${p('<text:change text:change-id="a"/>nuovo')}`);
    expect(document.lines.map(({ text }) => text)).toEqual(["nuovo"]);
    expect(document.notices.map(({ reason }) => reason)).toEqual([{ code: "deleted-text", count: 1 }]);
  });

  it("has blanks as they are said, and lines", async () => {
    const content =
      p(`uno\n  due<text:s text:c="3"/>tre<text:tab/>quattro<text:line-break/>cinque`) + p("") + p("sei");
    expect((await textOf(content)).text).toBe("uno due   tre quattro\ncinque\n\nsei");
  });
});

describe("automatic numbers of an OpenDocument text", () => {
  const styles = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
    <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style>
    <text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`;
  const item = (content: string): string => `<text:list-item>${content}</text:list-item>`;
  const list = (items: string, attributes = 'text:style-name="L"'): string =>
    `<text:list ${attributes}>${items}</text:list>`;

  it("are text; bullets are not", async () => {
    const inner = list(item(p("a")) + item(p("b")), "");
    const content =
      list(item(p("uno") + p("ancora uno") + inner) + item(p("due"))) +
      list(item(p("punto")), 'text:style-name="B"') +
      list(item(p("tre")), 'text:style-name="L" text:continue-numbering="true"') +
      list(item(p("di nuovo uno")));
    expect((await textOf(content, styles)).text).toBe(
      "1. uno\nancora uno\n1.a) a\n1.b) b\n2. due\npunto\n3. tre\n1. di nuovo uno",
    );
  });
});

describe("a sheet of an OpenDocument spreadsheet", () => {
  it("has the texts that were shown, with the numbers and days behind them", async () => {
    const cells = [
      cell(p("80%"), 'office:value-type="percentage" office:value="0.8"'),
      cell(p("31/10/25"), 'office:value-type="date" office:date-value="2025-10-31"'),
      cell(p("1.234,50 €"), 'office:value-type="currency" office:value="1234.5"'),
      cell(p("uno") + p("due"), 'office:value-type="string"'),
      cell("", 'office:value-type="float" office:value="1234.5"'),
      cell(p("VERO"), 'office:value-type="boolean" office:boolean-value="true"'),
    ];
    expect(onlyTable(await readSheets(table(row(cells.join(""))))).rows[0]?.cells).toEqual([
      { text: "80%", number: 0.8 },
      { text: "31/10/25", date: "2025-10-31" },
      { text: "1.234,50 €", number: 1234.5 },
      { text: "uno\ndue" },
      { text: "1234,5", number: 1234.5 },
      { text: "VERO" },
    ]);
  });

  it("has repeated cells and rows as often as they stand, and no endless empty ones", async () => {
    const rows =
      row(
        cell(p("A"), 'table:number-columns-repeated="2"') + cell("", 'table:number-columns-repeated="16382"'),
      ) +
      row(cell(p("B")), 'table:number-rows-repeated="2"') +
      row(cell("", 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048000"');
    expect(textsOf(onlyTable(await readSheets(table(rows))))).toEqual([
      ["A", "A"],
      ["B", ""],
      ["B", ""],
    ]);
  });

  it("with a text in every cell there is is refused", async () => {
    const rows = row(
      cell(p("A"), 'table:number-columns-repeated="16384"'),
      'table:number-rows-repeated="1048576"',
    );
    await expect(readSheets(table(rows))).rejects.toMatchObject({ reason: { code: "too-many-cells" } });
  });

  it("has its merged cells, and is read without what is hidden", async () => {
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>';
    const rows =
      row(cell(p("A"), SPAN(1, 2)) + cell(p("no")) + cell(p("1"))) +
      row(COVERED + cell(p("no")) + cell(p("2"))) +
      row(cell(p("no")), 'table:visibility="filter"');
    const document = await readSheets(table(columns + rows, 'table:name="Piano"'));
    expect(drawn(onlyTable(document))).toEqual(["A | 1", "^ | 2"]);
    expect(document.notices).toEqual([
      { place: { sheet: "Piano", row: 3 }, reason: { code: "hidden-rows", count: 1 } },
      { place: { sheet: "Piano", column: 2 }, reason: { code: "hidden-columns", count: 1 } },
    ]);
  });

  it("that is hidden is left out, and told", async () => {
    const styles = `<style:style style:name="H" style:family="table"><style:table-properties table:display="false"/></style:style>`;
    const sheets =
      table(row(cell(p("A"))), 'table:name="Uno"') +
      table(row(cell(p("B"))), 'table:name="Nascosto" table:style-name="H"');
    const document = await readSheets(sheets, styles);
    expect(document.tables.map(({ name }) => name)).toEqual(["Uno"]);
    expect(document.notices.map(({ reason }) => reason)).toEqual([
      { code: "hidden-sheet", name: "Nascosto" },
    ]);
  });

  it("tells errors and formulas without a value, and reads no comments", async () => {
    const rows = row(
      cell(p("#RIF!"), 'table:formula="of:=[.A9]" calcext:value-type="error" office:value-type="string"') +
        cell("", 'table:formula="of:=[.A1]"') +
        cell(`<office:annotation>${p("commento")}</office:annotation>${p("C")}`),
    );
    const document = await readSheets(table(rows, 'table:name="Piano"'));
    expect(textsOf(onlyTable(document))).toEqual([["#RIF!", "", "C"]]);
    expect(document.notices).toEqual([
      { place: { sheet: "Piano", row: 1, column: 1 }, reason: { code: "error-cell", text: "#RIF!" } },
      { place: { sheet: "Piano", row: 1, column: 2 }, reason: { code: "formula-without-value" } },
    ]);
  });
});
