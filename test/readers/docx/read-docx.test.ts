import { describe, expect, it } from "@jest/globals";
import { readDocx } from "../../../src/readers/docx/read-docx";
import { docx } from "../packages";
import { drawn, fileOf, onlyTable, textsOf, UNWATCHED } from "../reading";

async function read(body: string, styles = "", numbering = "") {
  return readDocx(fileOf("piano.docx", docx(body, styles, numbering)), UNWATCHED);
}

/** A run of text, after its properties. */
function r(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function p(content: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

function tc(content: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

function tr(cells: string, properties = ""): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
}

function tbl(rows: string): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;
}

/** The text of a cell, and what was left out of it. */
async function cell(content: string, styles = "", numbering = "") {
  const document = await read(tbl(tr(tc(content) + tc(p(r("x"))))), styles, numbering);
  const reasons = document.notices.map(({ reason }) => reason);
  return { text: textsOf(onlyTable(document))[0]?.[0], reasons };
}

async function textOf(content: string, styles = "", numbering = "") {
  return (await cell(content, styles, numbering)).text;
}

describe("a table of a text document", () => {
  it("has its merged cells in both directions", async () => {
    const rows = [
      tr(tc(p(r("A")), '<w:vMerge w:val="restart"/>') + tc(p(r("B")), '<w:gridSpan w:val="2"/>')),
      tr(tc(p(""), "<w:vMerge/>") + tc(p(r("1"))) + tc(p(r("2")))),
      tr(
        tc(p(r("C")), '<w:hMerge w:val="restart"/>') +
          tc(p(""), '<w:hMerge w:val="continue"/>') +
          tc(p(r("3"))),
      ),
    ];
    expect(drawn(onlyTable(await read(tbl(rows.join("")))))).toEqual(["A | B | <", "^ | 1 | 2", "C | < | 3"]);
  });

  it("keeps the place of cells in a row that begins later", async () => {
    const rows = tr(tc(p(r("A"))) + tc(p(r("B")))) + tr(tc(p(r("2"))), '<w:gridBefore w:val="1"/>');
    expect(textsOf(onlyTable(await read(tbl(rows))))).toEqual([
      ["A", "B"],
      ["", "2"],
    ]);
  });

  it("is called by the caption above it", async () => {
    const styles = '<w:style w:styleId="Didascalia"><w:name w:val="caption"/></w:style>';
    const caption = p(r("Tabella 3. Obiettivi"), '<w:pStyle w:val="Didascalia"/>');
    const { tables, lines } = await read(
      caption + tbl(tr(tc(p(r("A"))))) + p(r("testo")) + tbl(tr(tc(p(r("B"))))),
      styles,
    );
    expect(tables.map(({ name }) => name)).toEqual(["Tabella 3. Obiettivi", ""]);
    expect(lines.map(({ text, tablesBefore }) => [text, tablesBefore])).toEqual([
      ["Tabella 3. Obiettivi", 0],
      ["testo", 1],
    ]);
  });

  it("within content controls is read as any other, without what a form asks to fill in", async () => {
    const control = (content: string, properties = ""): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const inner =
      tc(control(p(control(r("A"))))) +
      control(tc(p(control(r("Fare clic qui"), "<w:showingPlcHdr/>") + r("B"))));
    expect(textsOf(onlyTable(await read(control(tbl(control(tr(inner)))))))).toEqual([["A", "B"]]);
  });
});

describe("a paragraph of a text document", () => {
  it("is a line of its cell, and breaks where a line does", async () => {
    const content = p(r("uno") + "<w:r><w:br/></w:r>" + r("due")) + p("") + p(r("tre"));
    expect(await textOf(content)).toBe("uno\ndue\n\ntre");
  });

  it("has hyphens that forbid a break, none that only allow one, tabs as blanks, and signs of the font Symbol", async () => {
    const content = `<w:r><w:t>2022</w:t><w:noBreakHyphen/><w:t>A1</w:t><w:tab/><w:t>sem</w:t><w:softHyphen/><w:t>plice</w:t><w:sym w:font="Symbol" w:char="F0B3"/></w:r>`;
    expect(await textOf(p(content))).toBe("2022-A1 semplice≥");
  });

  it("shows what a field gives, not its code", async () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code =
      "<w:r><w:instrText>IF </w:instrText></w:r>" +
      mark("begin") +
      r("no") +
      mark("separate") +
      r("no") +
      mark("end");
    expect(
      await textOf(p(r("a") + mark("begin") + code + mark("separate") + r("b") + mark("end") + r("c"))),
    ).toBe("abc");
  });

  it("says a text box once, though it is there twice", async () => {
    const box = (text: string): string => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const content = `<w:r><mc:AlternateContent><mc:Choice>${box("nota")}</mc:Choice><mc:Fallback>${box("nota")}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await textOf(p(content) + p(r("testo")))).toMatch(/^nota\n+testo$/);
  });

  it("has no marks of notes, and powers of units", async () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const note = `<w:r><w:rPr>${raised}</w:rPr><w:footnoteReference w:id="2"/></w:r>`;
    expect(
      await textOf(p(r("Consegna") + note + r(" lavori") + r("(1)", raised) + r(", m") + r("2", raised))),
    ).toBe("Consegna lavori, m²");
  });
});

describe("tracked changes", () => {
  it("count as accepted: what was inserted is there, what was deleted is told once", async () => {
    const content = p(
      r("Target ") +
        `<w:ins w:id="1">${r("80%")}</w:ins><w:del w:id="2"><w:r><w:delText>70</w:delText></w:r><w:r><w:delText>%</w:delText></w:r></w:del>` +
        `<w:moveFrom w:id="3">${r("spostato")}</w:moveFrom><w:moveTo w:id="4">${r(" qui")}</w:moveTo>`,
    );
    expect(await cell(content)).toEqual({
      text: "Target 80% qui",
      reasons: [{ code: "deleted-text", count: 2 }],
    });
  });

  it("join paragraphs whose division was deleted, and take out deleted rows", async () => {
    expect(await textOf(p(r("una "), '<w:rPr><w:del w:id="1"/></w:rPr>') + p(r("riga")))).toBe("una riga");
    const document = await read(
      tbl(tr(tc(p(r("via"))), '<w:del w:id="1"/>') + tr(tc(p(r("resta"))), '<w:ins w:id="2"/>')),
    );
    expect(textsOf(onlyTable(document))).toEqual([["resta"]]);
    expect(document.notices.map(({ reason }) => reason)).toEqual([{ code: "deleted-text", count: 1 }]);
  });

  it("say nothing of formats: what a run was before is not what it is", async () => {
    const changed = "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>";
    expect(await cell(p(r("si vede", changed)))).toEqual({ text: "si vede", reasons: [] });
  });
});

describe("hidden text", () => {
  it("is left out by its own property and by its styles, and told", async () => {
    const styles = `<w:style w:styleId="N"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="M"><w:basedOn w:val="N"/></w:style>`;
    const content =
      p(
        r("si") +
          r("no", "<w:vanish/>") +
          r("no", '<w:rStyle w:val="M"/>') +
          r("pure", '<w:vanish w:val="0"/>'),
      ) + p(r("no"), '<w:pStyle w:val="M"/>');
    expect(await cell(content, styles)).toEqual({
      text: "sipure",
      reasons: [{ code: "hidden-text", count: 3 }],
    });
  });
});

describe("automatic numbers", () => {
  const level = (index: number, format: string, pattern: string, start = 1): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%1.%2)")}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, "bullet", "•")}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
  const item = (list: number, depth: number): string =>
    `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;

  it("are text, as a reader sees them; bullets are not", async () => {
    const content = [
      p(r("uno"), item(1, 0)),
      p(r("a"), item(1, 1)),
      p(r("b"), item(1, 1)),
      p(r("due"), item(1, 0)),
      p(r("punto"), item(2, 0)),
      p(r("a"), item(1, 1)),
      p(r("cinque"), item(3, 0)),
    ];
    expect(await textOf(content.join(""), "", numbering)).toBe(
      "1. uno\n1.a) a\n1.b) b\n2. due\npunto\n2.a) a\n5. cinque",
    );
  });

  it("are there where nothing else is, as in a column of codes", async () => {
    const rows = ["x", "y"].map((text) => tr(tc(p("", item(1, 0))) + tc(p(r(text)))));
    expect(textsOf(onlyTable(await read(tbl(rows.join("")), "", numbering)))).toEqual([
      ["1.", "x"],
      ["2.", "y"],
    ]);
  });

  it("come from a paragraph's style, unless the paragraph says otherwise", async () => {
    const styles = `<w:style w:styleId="T1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const content =
      p(r("uno"), '<w:pStyle w:val="T1"/>') + p(r("niente"), `<w:pStyle w:val="T1"/>${item(0, 0)}`);
    expect(await textOf(content, styles, numbering)).toBe("1. uno\nniente");
  });

  it("do not count paragraphs that were deleted", async () => {
    const deleted = `<w:pPr>${item(1, 0)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>via</w:delText></w:r></w:del>`;
    expect(await textOf(`<w:p>${deleted}</w:p>${p(r("uno"), item(1, 0))}`, "", numbering)).toBe("1. uno");
  });
});
