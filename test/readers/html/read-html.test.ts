import { describe, expect, it } from "@jest/globals";
import { readHtml } from "../../../src/readers/html/read-html";
import { drawn, fileOf, onlyTable, textsOf, UNWATCHED } from "../reading";

async function read(content: string | Uint8Array) {
  return readHtml(fileOf("piano.html", content), UNWATCHED);
}

async function tableOf(rows: string) {
  return onlyTable(await read(`<table>${rows}</table>`));
}

/** The text of the only cell of a table. */
async function cell(content: string) {
  return textsOf(await tableOf(`<tr><td>${content}</td></tr>`))[0]?.[0];
}

describe("a page's table", () => {
  it("has its merged cells in both directions", async () => {
    const table = await tableOf(`
      <tr><th rowspan="2">Codice</th><th colspan="2">Target</th><th rowspan=2>Peso</th></tr>
      <tr><th>2025</th><th>2026</th></tr>
      <tr><td rowspan="2" colspan="2">A</td><td>1</td><td>2</td></tr>
      <tr><td>3</td><td>4</td></tr>`);
    expect(drawn(table)).toEqual([
      "Codice | Target | < | Peso",
      "^ | 2025 | 2026 | ^",
      "A | < | 1 | 2",
      "^ | < | 3 | 4",
    ]);
  });

  it("has spans that reach below its end or to the right of it no further than it goes", async () => {
    const table = await tableOf(`<tr><td rowspan="65000">A</td><td>1</td></tr><tr><td>2</td></tr>`);
    expect(drawn(table)).toEqual(["A | 1", "^ | 2"]);
  });

  it("needs no end tags, as pages are written", async () => {
    const table = await tableOf("<tr><td>A<td><b>1<tr><td>B<td>2");
    expect(textsOf(table)).toEqual([
      ["A", "1"],
      ["B", "2"],
    ]);
  });

  it("has rows of one length", async () => {
    expect(textsOf(await tableOf("<tr><td>A<td>1<tr><td>B"))).toEqual([
      ["A", "1"],
      ["B", ""],
    ]);
  });

  it("is called by its caption, and begins where it stands among the tables", async () => {
    const { tables } = await read(
      "<table><caption>Area <b>tecnica</b></caption><tr><td>A</table><p>x<table><tr><td>B<tr><td>C</table>",
    );
    expect(tables.map(({ name }) => name)).toEqual(["Area tecnica", ""]);
    expect(tables[1]?.rows[1]?.place).toEqual({ table: 2, row: 2 });
  });
});

describe("a cell's text", () => {
  it("has lines where the page breaks them, and single blanks", async () => {
    expect(await cell("uno  <i>due</i>\n tre<br>quattro <br/> cinque<p>sei</p><div>sette</div>")).toBe(
      "uno due tre\nquattro\ncinque\nsei\nsette",
    );
  });

  it("has no soft hyphens, and the blanks and letters of one kind", async () => {
    expect(await cell("sem&shy;pli&shy;fi&shy;cazione&nbsp;e e&#xFB03;cienza A1&#x2011;OP")).toBe(
      "semplificazione e efficienza A1-OP",
    );
  });

  it.each([
    ["Consegna dei lavori<sup>1</sup> entro l'anno", "Consegna dei lavori entro l'anno"],
    ["Consegna <sup>(*)</sup>", "Consegna"],
    ['Obiettivo<a href="#_ftn1"><span>[1]</span></a> A', "Obiettivo A"],
    ['Obiettivo<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a> A', "Obiettivo A"],
    ["superficie in m<sup>2</sup>", "superficie in m²"],
    ["€/m<sup>3</sup>", "€/m³"],
    ["N.<sup>ro</sup> atti, 1<sup>a</sup> fase, 10<sup>3</sup>", "N.ro atti, 1a fase, 103"],
    ['vedi <a href="#cap2">2</a>', "vedi 2"],
  ])("keeps what is raised unless it is the mark of a note: %s", async (content, expected) => {
    expect(await cell(content)).toBe(expected);
  });

  it("has the numbers that the page shows for its lists, and no bullets", async () => {
    expect(await cell('<ol start="3"><li>tre<li>quattro<ul><li>x</ul></ol><ol type="a"><li>uno</ol>')).toBe(
      "3. tre\n4. quattro\nx\na. uno",
    );
  });

  it("is inert, whatever it looks like", async () => {
    expect(await cell("=HYPERLINK(1) &lt;script&gt;x&lt;/script&gt;<script>alert('no')</script>")).toBe(
      "=HYPERLINK(1) <script>x</script>",
    );
  });

  it("has the number or the day behind it where LibreOffice says them", async () => {
    const table = await tableOf(
      `<tr><td sdval="0.8" sdnum="1040;0;0%">80%</td><td sdval="45961" sdnum="1040;0;GG/MM/AAAA">31/10/2025</td>
       <td sdval="45961" sdnum="1040;1040;DD/MM/YYYY">31/10/2025</td><td>80%</td></tr>`,
    );
    expect(table.rows[0]?.cells).toEqual([
      { text: "80%", number: 0.8 },
      { text: "31/10/2025", date: "2025-10-31" },
      { text: "31/10/2025", date: "2025-10-31" },
      { text: "80%" },
    ]);
  });
});

describe("what a page does not show", () => {
  it("is left out, and told once for each text or row", async () => {
    const { tables, notices, lines } = await read(`
      <style>.nascosta { color: red; display: none }</style>
      <p style="display:none">via <b>anche</b> questo</p><p>resta</p>
      <table><tr><td>A<span style="mso-hide:all">x&amp;y</span></td><td hidden>no</td></tr>
      <tr class="nascosta"><td>B</td></tr><tr><td>C <del>vecchio</del><ins>nuovo</ins></td></tr></table>`);
    expect(tables.map(textsOf)).toEqual([[["A"], ["C nuovo"]]]);
    expect(lines.map(({ text }) => text)).toEqual(["resta"]);
    expect(notices.map(({ reason }) => reason)).toEqual([
      { code: "hidden-text", count: 1 },
      { code: "hidden-text", count: 2 },
      { code: "hidden-rows", count: 1 },
      { code: "deleted-text", count: 1 },
    ]);
  });
});

describe("tables within tables", () => {
  it("are the text of their cell, line by line, and are told", async () => {
    const { tables, notices } = await read(`<table><tr><td>A</td><td>sotto
      <table><tr><td>Fase 1</td><td>30%</td></tr><tr><td>Fase 2</td><td>70%</td></tr></table></td></tr>
      <tr><td>B</td><td>niente</td></tr></table>`);
    expect(tables.map(textsOf)).toEqual([
      [
        ["A", "sotto\nFase 1 30%\nFase 2 70%"],
        ["B", "niente"],
      ],
    ]);
    expect(notices).toEqual([{ place: { table: 1, row: 1, column: 2 }, reason: { code: "nested-table" } }]);
  });

  it("are tables of their own where the outer one only sets them side by side or frames them", async () => {
    const one = "<table><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr></table>";
    const sideBySide = await read(`<table><tr><td>${one}</td><td>${one}</td></tr></table>`);
    const framed = await read(`<table><tr><td><p>Titolo</p>${one}</td></tr></table>`);
    expect(sideBySide.tables).toHaveLength(2);
    expect(framed.tables.map(textsOf)).toEqual([
      [
        ["A", "1"],
        ["B", "2"],
      ],
    ]);
    expect(framed.lines).toEqual([{ place: { row: 1 }, text: "Titolo", tablesBefore: 0 }]);
    expect([...sideBySide.notices, ...framed.notices]).toEqual([]);
  });
});

describe("a page's lines", () => {
  it("say before which table they stand", async () => {
    const { lines } = await read("<h1>Piano 2025</h1><table><tr><td>A</table><p>Settore 2<br>Tributi</p>");
    expect(lines).toEqual([
      { place: { row: 1 }, text: "Piano 2025", tablesBefore: 0 },
      { place: { row: 2 }, text: "Settore 2", tablesBefore: 1 },
      { place: { row: 3 }, text: "Tributi", tablesBefore: 1 },
    ]);
  });
});

describe("a page", () => {
  it("is read in the encoding that it declares", async () => {
    const text = '<meta charset="iso-8859-1"><table><tr><td>Unità</td></tr></table>';
    const bytes = Uint8Array.from(Array.from(text, (character) => character.charCodeAt(0)));
    const document = await read(bytes);
    expect(textsOf(onlyTable(document))).toEqual([["Unità"]]);
    expect(document.notices).toEqual([]);
  });

  it("that never stops opening elements or cells is refused", async () => {
    await expect(read("<b>".repeat(100_000))).rejects.toMatchObject({ reason: { code: "too-deep" } });
    await expect(read("<table><tr><td>".repeat(100))).rejects.toMatchObject({ reason: { code: "too-deep" } });
    const wide = `<table>${'<tr><td colspan="1000">'.repeat(4000)}</table>`;
    await expect(read(wide)).rejects.toMatchObject({ reason: { code: "too-many-cells" } });
  });
});
