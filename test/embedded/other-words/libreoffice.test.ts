import { beforeAll, expect, it } from "@jest/globals";
import { startEmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { libreOfficeFormat } from "../../../src/embedded/other-words/format-words";
import { loadExcelLibrary } from "../../../src/embedded/wire/node-library";
import { readXlsx } from "../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { describeWithLibreOffice, savedByLibreOffice } from "../libreoffice";

/** The words that are said to be LibreOffice's, seen at what it writes. */

const FORMULAS = [
  ...[
    "=TRUE",
    "=IF(A1=TRUE,true,FALSE)",
    "=sum(a1,$b2)",
    "= SUM( A1 , B1 ) ",
    "=IF(A1,\n1,2)",
    '={"a", TRUE;1 ,2}',
  ],
  ...["=0.50+1.0+007+.5+0.0", "=1e5+1E-3", "=0.30000000000000004", "='Altro'!a1", "='Altro foglio'!$A$1"],
  ...[
    "=ROWS(Centro_A1[#All])",
    "=ROW(Centro_A1[[#Headers],[T1]])",
    "=SUM(Centro_A1[T1])",
    "=1.50%",
    '="TRUE 0.50"',
  ],
];

const FORMATS = [
  ...['#,##0.00 "€"', "#,##0.00 €", '"€" #,##0.00', '"▲ "+0.0;"▼ "-0.0;"● "0.0', '0 "x" "y"', '"T"0', '"T"@'],
  ...['0;"–";"zero"', "[Red]-0.00;[Blue]0", '_-* #,##0.00 €_-;_-* "-"?? €_-;_-@_-', "0 (0)", '"x" General'],
  ...[
    "0.0%",
    '0" (fasi)"',
    '"■ "0%',
    '"< "0.0%',
    '[<0.9]"< 90.0%";0.0%',
    "[$€-410] #,##0.00",
    "dd/mm/yyyy hh:mm",
  ],
  ...[
    "[h]:mm:ss",
    "# ?/?",
    "0.00E+00",
    ";;;",
    "+0;-0;0",
    'dd "di" mmmm yyyy',
    "0_)",
    "0000-000",
    "#,##0;-#,##0",
  ],
];

const LISTS = [" Sì, No ,Non so", "a,,b", "='Altro'!$a$1:$a$2"];
const RULES = ["=sum(a1,0.50)>1E3", "='Altro'!$A$1>Soglia", "= A1>1", '=LEFT(C7, 1)="–"'];

function write(context: Excel.RequestContext): void {
  const { worksheets, names, styles } = context.workbook;
  const sheet = worksheets.getFirst();
  worksheets.add("Altro").getRange("A1:A2").values = [[1], [2]];
  worksheets.add("Altro foglio");
  sheet.getRange("A1:B2").values = [
    ["ID", "T1"],
    ["I01", 1],
  ];
  sheet.tables.add("A1:B2", true).name = "Centro_A1";
  sheet.getRange("J1:J2").values = [["x"], [1]];
  sheet.tables.add("J1:J2", true).name = "Altra";
  names.add("Soglia", "=sum(1,0.50)");
  names.add("Anno", sheet.getRange("B2"));
  styles.add("PIAO");
  styles.getItem("PIAO").includeNumber = false;
  sheet.getRange("A1").style = "PIAO";
  sheet.getRange(`D1:D${FORMULAS.length}`).formulas = FORMULAS.map((formula) => [formula]);
  sheet.getRange(`E1:E${FORMATS.length}`).numberFormat = FORMATS.map((format) => [format]);
  sheet.getRange("F1:F4").values = [[1 / 3], [123456789.12345679], [1e-7], [true]];
  for (const [row, source] of LISTS.entries()) {
    sheet.getCell(row, 6).dataValidation.rule = { list: { inCellDropDown: true, source } };
  }
  for (const [row, formula] of RULES.entries()) {
    sheet.getCell(row, 7).dataValidation.rule = { custom: { formula } };
    const { custom } = sheet.getCell(row, 8).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = "#FF0000";
  }
}

async function read(context: Excel.RequestContext) {
  const sheet = context.workbook.worksheets.getFirst();
  const cells = sheet.getRange("A1:J30").load("formulas,values,numberFormat");
  const rules = [...LISTS, ...RULES].map((_rule, index) => {
    const down = index % LISTS.length;
    const row = index < LISTS.length ? down : index - LISTS.length;
    return sheet.getCell(row, index < LISTS.length ? 6 : 7).dataValidation.load("rule");
  });
  const looks = RULES.map((_rule, row) => {
    const { rule } = sheet.getCell(row, 8).conditionalFormats.getItemAt(0).custom;
    return rule.load("formula");
  });
  const { names, tables, styles } = context.workbook;
  names.load("items/name,items/formula");
  tables.load("items/name");
  const style = styles.getItem("PIAO").load("includeNumber,includePatterns");
  sheet.pageLayout.load("headerMargin,footerMargin");
  await context.sync();
  const others = {
    formulas: cells.formulas as unknown[][],
    typed: (cells.values as unknown[][]).map((row) => row[5]),
    looks: looks.map(({ formula }) => formula),
    names: names.items.map(({ name, formula }) => [name, String(formula)]),
    tables: tables.items.map(({ name }) => name),
    included: [style.includeNumber, style.includePatterns],
    margins: [sheet.pageLayout.headerMargin, sheet.pageLayout.footerMargin],
  };
  const formats = (cells.numberFormat as unknown[][]).map((row) => row[4]);
  return { others, rules: rules.map(({ rule }) => rule), formats };
}

describeWithLibreOffice("other words, beside what LibreOffice writes", () => {
  let inOtherWords: Awaited<ReturnType<typeof read>>;
  let afterSave: typeof inOtherWords;

  beforeAll(async () => {
    const workbook = createWorkbook();
    startEmbeddedExcel(loadExcelLibrary(), workbook);
    await Excel.run(async (context) => {
      write(context);
      await context.sync();
    });
    const saved = await readXlsx(await savedByLibreOffice(await writeXlsx(workbook)));
    startEmbeddedExcel(loadExcelLibrary(), saved);
    afterSave = await Excel.run(read);
    startEmbeddedExcel(loadExcelLibrary(), workbook, { otherWords: true });
    inOtherWords = await Excel.run(read);
  });

  it("are its formulas, numbers, names, styles, margins and order", () => {
    expect(inOtherWords.others).toEqual(afterSave.others);
  });

  it("are its formulas and lists in rules", () => {
    expect(inOtherWords.rules).toEqual(afterSave.rules);
  });

  it("are its number formats", () => {
    expect(FORMATS.map(libreOfficeFormat)).toEqual(afterSave.formats.slice(0, FORMATS.length));
  });
});
