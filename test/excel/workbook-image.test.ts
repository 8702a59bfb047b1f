import { beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../src/embedded/embedded-excel";
import { startEmbeddedExcel } from "../../src/embedded/embedded-excel";
import { loadExcelLibrary } from "../../src/embedded/wire/node-library";
import { cellOf, loadedWorkbook, tableRows } from "./embedded";
import { differenceText, imageDifferences } from "./image/facts";
import type { WorkbookImage } from "./image/facts";
import { SMALL_IDS, SMALL_PLAN } from "./small-plan";
import { propertyImage, withoutTimes, workbookImage } from "./workbook-image";
import { copyWorkbook } from "./interruption/workbook-copy";

const CENTRE = "A1 Organi Istituzionali";

let loaded: EmbeddedExcel;
let excel: EmbeddedExcel;
let before: WorkbookImage;

beforeAll(async () => {
  loaded = (await loadedWorkbook(SMALL_PLAN)).excel;
});

beforeEach(() => {
  excel = startEmbeddedExcel(loadExcelLibrary(), copyWorkbook(loaded.workbook));
  before = workbookImage(excel.workbook);
});

async function byHand(act: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
}

function sheet(context: Excel.RequestContext, name = "Registro"): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

function changes(): readonly string[] {
  return imageDifferences(before, workbookImage(excel.workbook)).map(differenceText);
}

/** One change of each kind of thing, and all that has to be seen of it. */
const CHANGES: readonly (readonly [
  kind: string,
  act: (context: Excel.RequestContext) => void,
  seen: readonly (string | RegExp)[],
])[] = [
  [
    "a value",
    (context) => (sheet(context).getRange("H3").values = [["nota"]]),
    ['Registro!H3, value: nothing ≠ "nota"'],
  ],
  [
    "a value that becomes a text",
    (context) => {
      sheet(context, "Parametri").getRange("B6").values = [["'2022"]];
    },
    ['Parametri!B6, value: 2022 ≠ "2022"'],
  ],
  [
    "a formula that gives the same value",
    (context) => (sheet(context, "Parametri").getRange("B7").formulas = [["=2000+22"]]),
    [/^Parametri!B7, formula: nothing ≠ "=2000\+22"/],
  ],
  [
    "a number format",
    (context) => (sheet(context).getRange("B2").numberFormat = [["0.00"]]),
    ['Registro!B2, number format: nothing ≠ "0.00"'],
  ],
  [
    "a fill of an empty cell",
    (context) => (sheet(context).getRange("Z40").format.fill.color = "#FF0000"),
    ['Registro!Z40, fill: nothing ≠ "#FF0000"'],
  ],
  [
    "a lock",
    (context) => (sheet(context).getRange("A1").format.protection.locked = false),
    ["Registro!A1, locked: nothing ≠ false"],
  ],
  [
    "a link",
    (context) =>
      (sheet(context).getRange("A2").hyperlink = { address: "https://example.org/", textToDisplay: "x" }),
    [/^Registro!A2, link: nothing ≠ .*example\.org/],
  ],
  [
    "a cell style",
    (context) => (context.workbook.styles.getItem("PIAO Da compilare").fill.color = "#123456"),
    [/^cell style «PIAO Da compilare», fill: .* ≠ "#123456"/, /^A1 Organi Istituzionali!I7, fill/],
  ],
  [
    "a name",
    (context) => context.workbook.names.getItem("Anno_piano").delete(),
    [/^name «Anno_piano», formula: .* ≠ nothing/],
  ],
  [
    "the order of the sheets",
    (context) => (sheet(context).position = 0),
    [/^the workbook, sheets: "Riepilogo \| .* ≠ "Registro \| /],
  ],
  ["a visibility", (context) => (sheet(context).visibility = "Hidden"), [/^sheet «Registro», visibility/]],
  ["a tab's colour", (context) => (sheet(context).tabColor = "#FF0000"), [/^sheet «Registro», tab colour/]],
  [
    "a width",
    (context) => (sheet(context).getRange("C:C").format.columnWidth = 33),
    [/^Registro, column C, size: .* ≠ 33/],
  ],
  [
    "a height",
    (context) => (sheet(context).getRange("3:3").format.rowHeight = 33),
    [/^Registro, row 3, size: .* ≠ 33/],
  ],
  [
    "a hidden row",
    (context) => (sheet(context).getRange("3:3").rowHidden = true),
    [/^Registro, row 3, hidden: nothing ≠ true/],
  ],
  ["frozen panes", (context) => sheet(context).freezePanes.unfreeze(), [/^sheet «Registro», frozen/]],
  [
    "a page set-up",
    (context) => (sheet(context).pageLayout.orientation = "Portrait"),
    ['sheet «Registro», page: orientation: "Landscape" ≠ "Portrait"'],
  ],
  [
    "a protection",
    (context) => sheet(context, CENTRE).protection.unprotect(),
    [
      `sheet «${CENTRE}», protected: true ≠ false`,
      new RegExp(`^sheet «${CENTRE}», protection allows: .* ≠ nothing`, "u"),
    ],
  ],
  [
    "the options of a protection",
    (context) => {
      const { protection } = sheet(context, CENTRE);
      protection.unprotect();
      protection.protect({ allowSort: true });
    },
    [new RegExp(`sheet «${CENTRE}», protection allows allowSort: .* ≠ true`, "u")],
  ],
  [
    "a password",
    (context) => {
      sheet(context).protection.protect({}, "segreta");
    },
    [/^sheet «Registro», protected/, /^sheet «Registro», protection allows/, /^sheet «Registro», password/],
  ],
  [
    "a table's name",
    (context) => (context.workbook.tables.getItem("Fasi").name = "Altre"),
    [/^table «Fasi», sheet: "Fasi" ≠ nothing/, /^table «Altre», sheet: nothing ≠ "Fasi"/],
  ],
  [
    "a table's column",
    (context) => (context.workbook.tables.getItem("Fasi").columns.getItem("Peso").name = "Pesi"),
    [/^table «Fasi», columns: .*Peso.* ≠ .*Pesi/, 'Fasi!D4, value: "Peso" ≠ "Pesi"'],
  ],
  [
    "a table's look",
    (context) => (context.workbook.tables.getItem("Fasi").style = "TableStyleMedium9"),
    [/^table «Fasi», style/],
  ],
  [
    "a table's filter",
    (context) =>
      context.workbook.tables
        .getItem("Fasi")
        .columns.getItem("Obiettivo")
        .filter.applyValuesFilter([SMALL_IDS.archive]),
    [/^table «Fasi», filter: "" ≠ "Obiettivo: /, /^Fasi, row 6, hidden: nothing ≠ true/],
  ],
  [
    "a validation",
    (context) => sheet(context, "Indicatori").getRange("D6").dataValidation.clear(),
    [/^Indicatori!D6, validation: .* ≠ nothing/],
  ],
  [
    "a conditional format",
    (context) => sheet(context, "Chi manca").getRange("C7").conditionalFormats.clearAll(),
    [/^Chi manca!C7, conditional formats: .* ≠ nothing/],
  ],
  [
    "a chart",
    (context) => (sheet(context, "Riepilogo").charts.getItem("Grafico_Centri").legend.position = "Left"),
    [/^chart «Grafico_Centri» on Riepilogo, legend position: .* ≠ .*Left/],
  ],
  [
    "a comment",
    (context) => context.workbook.comments.add("Registro!A1", "Da rivedere"),
    [/^comment at Registro!A1, author/, /^comment at Registro!A1, content: nothing ≠ "Da rivedere"/],
  ],
  [
    "the calculation",
    (context) => (context.workbook.application.calculationMode = "Manual"),
    ['the workbook, calculation: "Automatic" ≠ "Manual"'],
  ],
];

/** What cannot follow on the others. */
const ONCE_ONLY = new Set(["a protection", "a password", "a table's name"]);

describe("two images of a workbook", () => {
  it("are equal where nothing has happened, and speak of every cell", () => {
    expect(changes()).toEqual([]);
    expect(before.size).toBeGreaterThan(1_500);
    const { sheet: name, address } = cellOf(excel.workbook, "Obiettivi", SMALL_IDS.roads, "Titolo");
    expect(before.get(`${name}!${address}`)).toMatchObject({ value: "Mantenere le strade" });
  });

  it.each(CHANGES)("differ in %s", async (_, act, seen) => {
    await byHand(act);
    const found = changes();
    for (const text of seen) {
      expect(found).toContainEqual(typeof text === "string" ? text : expect.stringMatching(text));
    }
  });

  it("are equal after the same was done to both", async () => {
    const other = startEmbeddedExcel(loadExcelLibrary(), copyWorkbook(loaded.workbook));
    for (const own of [excel, other]) {
      startEmbeddedExcel(loadExcelLibrary(), own.workbook);
      for (const [kind, act] of CHANGES) if (!ONCE_ONLY.has(kind)) await byHand(act);
    }
    const [one, two] = [excel, other].map(({ workbook }) => workbookImage(workbook));
    expect(imageDifferences(one ?? before, two ?? before)).toEqual([]);
    expect(one).not.toEqual(before);
  });

  it("are equal whether a rule stands on a block of cells or on each of them", async () => {
    const onEach = async (areas: readonly string[]): Promise<WorkbookImage> => {
      const own = startEmbeddedExcel(loadExcelLibrary(), copyWorkbook(loaded.workbook));
      await byHand((context) => {
        for (const area of areas) {
          const range = sheet(context).getRange(area);
          const row = /\d+/u.exec(area)?.[0] ?? "";
          range.dataValidation.rule = { custom: { formula: `=B${row}>A${row}` } };
        }
      });
      return workbookImage(own.workbook);
    };
    const [block, each] = [await onEach(["B50:B52"]), await onEach(["B50", "B51", "B52"])];
    expect(imageDifferences(block, each)).toEqual([]);
    expect(imageDifferences(before, block)).toHaveLength(3);
  });

  it("are equal but for the rows of a table and the sheets that are left out", async () => {
    const leftOut = { sheets: ["Chi manca"], rowsOf: ["Registro"] };
    const start = workbookImage(excel.workbook, leftOut);
    await byHand((context) => {
      sheet(context, "Chi manca").getRange("B2").values = [["nota"]];
      sheet(context, "Chi manca").position = 7;
      context.workbook.tables.getItem("Registro").rows.add(undefined, [[1, 2, "a", "b", "c", "d", "e"]]);
    });
    const seen = imageDifferences(start, workbookImage(excel.workbook, leftOut)).map(differenceText);
    expect(seen).toEqual([]);
    expect(tableRows(excel.workbook, "Registro")).toHaveLength(2);
    await byHand((context) => {
      context.workbook.tables.getItem("Registro").columns.getItem("Prima").name = "Dopo di prima";
    });
    expect(imageDifferences(start, workbookImage(excel.workbook, leftOut))).toHaveLength(2);
  });

  it("do not speak of custom properties, which have an image of their own", async () => {
    await byHand((context) => {
      context.workbook.properties.custom.add("piao", "1");
    });
    expect(changes()).toEqual([]);
    expect([...propertyImage(excel.workbook)]).toContainEqual(["property «piao»", { value: "1" }]);
  });

  it("can be read without the time of writing", async () => {
    await byHand((context) => {
      sheet(context, "Chi manca").getRange("A3").values = [
        ["Rilevazioni 0 su 5 · scritto il 01/02/2022, 08:00"],
      ];
      sheet(context).getRange("B5").values = [[44_000.25]];
    });
    const timeless = withoutTimes(workbookImage(excel.workbook));
    const seen = imageDifferences(withoutTimes(before), timeless).map(differenceText);
    expect(seen.filter((text) => !text.startsWith("Chi manca!A3"))).toEqual([]);
  });
});
