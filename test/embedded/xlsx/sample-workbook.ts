import { areaAt } from "../../../src/embedded/model/area";
import type { Cell } from "../../../src/embedded/model/cell";
import { BLANK_CELL } from "../../../src/embedded/model/cell";
import type { StyleChange } from "../../../src/embedded/model/cell-style";
import { NORMAL_STYLE, restyled } from "../../../src/embedded/model/cell-style";
import type { ConditionalFormat } from "../../../src/embedded/model/conditional-format";
import type { DataValidation } from "../../../src/embedded/model/data-validation";
import { DEFAULT_ERROR_ALERT, DEFAULT_PROMPT } from "../../../src/embedded/model/data-validation";
import { DEFAULT_PAGE_LAYOUT } from "../../../src/embedded/model/page-layout";
import { cellError } from "../../../src/embedded/model/scalar";
import type { Scalar } from "../../../src/embedded/model/scalar";
import type { Sheet } from "../../../src/embedded/model/sheet";
import { createSheet } from "../../../src/embedded/model/sheet";
import { NOTHING_ALLOWED } from "../../../src/embedded/model/sheet-protection";
import type { Table } from "../../../src/embedded/model/table";
import { PLAIN_TABLE } from "../../../src/embedded/model/table";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { createWorkbook } from "../../../src/embedded/model/workbook";

const BORDER = { style: "Continuous", weight: "Thin", color: "#8EA9C1" } as const;
const TITLE: StyleChange = {
  font: { name: "Segoe UI", size: 16, bold: true, color: "#1F4E79" },
  borders: { bottom: { style: "Double", weight: "Thick", color: "#1F4E79" } },
};
const INPUT: StyleChange = {
  fill: "#FFF2CC",
  protection: { locked: false },
  borders: { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER },
  alignment: { horizontal: "Right", vertical: "Top" },
};
const WRAPPED: StyleChange = { alignment: { wrapText: true, vertical: "Top", indentLevel: 1 } };

/** Puts a constant, or a formula with its value, into a cell. */
export function put(sheet: Sheet, address: string, value: Scalar, more: Partial<Cell> = {}): void {
  const { row, column } = areaAt(address);
  sheet.cells.set(row, column, { ...BLANK_CELL, value, ...more });
}

function styled(change: StyleChange): { style: Cell["style"] } {
  return { style: restyled(NORMAL_STYLE, change) };
}

export function table(name: string, address: string, headers: readonly string[]): Table {
  return {
    id: name,
    name,
    area: areaAt(address),
    columns: headers.map((header, index) => ({ id: index + 1, name: header })),
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    ...PLAIN_TABLE,
  };
}

/** Two sheets of the kind that the add-in makes, with everything that a file must keep. */
export function sampleWorkbook(): EmbeddedWorkbook {
  const workbook = createWorkbook();
  const registry = registrySheet();
  const centre = centreSheet();
  const hidden = { ...createSheet("{4}", "Calcolo"), visibility: "VeryHidden" as const };
  workbook.sheets.splice(0, 1, registry, centre, hidden);
  workbook.activeSheet = centre;
  workbook.names.push(
    { name: "Anno_piano", formula: "=Indicatori!$B$1", sheet: null, visible: true, comment: "" },
    {
      name: "Interno",
      formula: "='A1 Organi Istituzionali'!$A$1:$B$2",
      sheet: centre,
      visible: false,
      comment: "di prova",
    },
  );
  return workbook;
}

function registrySheet(): Sheet {
  const sheet = createSheet("{2}", "Indicatori");
  sheet.tabColor = "#1F4E79";
  sheet.tables.push(table("Indicatori", "A3:D6", ["ID", "Target", "Tipo", "Scadenza\ndel 50%"]));
  ["ID", "Target", "Tipo", "Scadenza\ndel 50%"].forEach((header, index) => {
    put(sheet, `${"ABCD".charAt(index)}3`, header, styled(WRAPPED));
  });
  put(sheet, "A1", "Indicatori", styled(TITLE));
  put(sheet, "B1", 2022);
  [
    ["2022-A1-OP-01-I01", 20, "Numero", 44681],
    ["2022-A1-OP-01-I02", 0.85, "Percentuale", 44926],
    ["2022-A1-OP-01-I03", "", "Sì/No", ""],
  ].forEach((values, row) => {
    values.forEach((value, column) => {
      const date = column === 3 ? styled({ numberFormat: "dd/mm/yyyy" }) : {};
      put(sheet, `${"ABCD".charAt(column)}${row + 4}`, value, date);
    });
  });
  sheet.validations = [listValidation(), dateValidation()];
  return sheet;
}

function listValidation(): DataValidation {
  return {
    areas: [areaAt("C4:C6")],
    anchor: { row: 3, column: 2 },
    rule: { type: "list", source: "Sì/No,Numero,Percentuale", inCellDropDown: true },
    ignoreBlanks: true,
    errorAlert: { ...DEFAULT_ERROR_ALERT, title: "Tipo", message: "I valori ammessi sono:\nSì/No, Numero" },
    prompt: DEFAULT_PROMPT,
  };
}

function dateValidation(): DataValidation {
  return {
    areas: [areaAt("D4:D6")],
    anchor: { row: 3, column: 3 },
    rule: { type: "date", operator: "Between", formula1: 36526, formula2: "=DATE($B$1,12,31)" },
    ignoreBlanks: false,
    errorAlert: { ...DEFAULT_ERROR_ALERT, style: "Warning" },
    prompt: { showPrompt: false, title: "", message: "" },
  };
}

const HEADERS = ["ID", "Target", "T1", "T2", "Consuntivo", "Stato"];
const TARGET = '=IFERROR(INDEX(Indicatori[Target],MATCH([@ID],Indicatori[ID],0))&"","")';

function centreSheet(): Sheet {
  const sheet = createSheet("{3}", "A1 Organi Istituzionali");
  sheet.tables.push({
    ...table("Centro_A1", "A4:F7", HEADERS),
    showFilterButton: false,
    highlightFirstColumn: true,
  });
  put(sheet, "A1", "Torna al riepilogo – città d'arte", {
    ...styled(TITLE),
    hyperlink: { target: { documentReference: "'Indicatori'!A1" }, screenTip: "Vai agli indicatori" },
  });
  put(sheet, "B1", "Fonte", {
    hyperlink: { target: { address: "https://www.example.it/piao?a=1&b=2" }, screenTip: "" },
  });
  put(sheet, "C1", 7, { hyperlink: { target: { documentReference: "Indicatori!B1" }, screenTip: "" } });
  put(sheet, "A2", " Testo con\n- a capo e 'apici' [x] 5 € ", styled(WRAPPED));
  put(sheet, "B2", "=non è una formula");
  put(sheet, "C2", true);
  put(sheet, "D2", cellError("#N/A"));
  put(sheet, "E2", cellError("#DIV/0!"), { formula: "=1/0" });
  HEADERS.forEach((header, index) => {
    put(sheet, `${"ABCDEF".charAt(index)}4`, header);
  });
  [5, 6, 7].forEach((row) => {
    indicatorRow(sheet, row);
  });
  sheet.validations = [numberValidation()];
  sheet.conditionalFormats = conditionalFormats();
  sheetSetUp(sheet);
  return sheet;
}

function indicatorRow(sheet: Sheet, row: number): void {
  put(sheet, `A${row}`, `2022-A1-OP-01-I0${row - 4}`, styled(WRAPPED));
  put(sheet, `B${row}`, row === 7 ? "" : "20", { formula: TARGET });
  put(sheet, `C${row}`, 3.25, styled(INPUT));
  put(sheet, `D${row}`, "", styled(INPUT));
  put(sheet, `E${row}`, 3.25, { formula: "=SUM([@[T1]:[T2]])", ...styled({ numberFormat: '#,##0.00 "€"' }) });
  put(sheet, `F${row}`, "Critico", { formula: `=IF(E${row}>5,"In linea","Critico")` });
}

function numberValidation(): DataValidation {
  return {
    areas: [areaAt("C5:D7"), areaAt("C9:D10")],
    anchor: { row: 4, column: 2 },
    rule: { type: "custom", formula: "=AND(ISNUMBER(C5),NUMBERVALUE($E5)>=0)" },
    ignoreBlanks: true,
    errorAlert: { ...DEFAULT_ERROR_ALERT, title: "Valore non valido", message: "Serve un numero." },
    prompt: { showPrompt: true, title: "Rilevazione", message: "Scrivere il valore\ndel trimestre." },
  };
}

function conditionalFormats(): ConditionalFormat[] {
  const areas = [areaAt("E5:F7")];
  const anchor = { row: 4, column: 4 };
  const red = { font: { color: "#9C0006", bold: true }, fill: "#FFC7CE" };
  return [
    {
      id: "1",
      areas,
      anchor,
      stopIfTrue: true,
      rule: {
        type: "custom",
        formula: "=$E5>5",
        look: { numberFormat: '0.0"!"', borders: { bottom: BORDER } },
      },
    },
    {
      id: "2",
      areas,
      anchor,
      stopIfTrue: false,
      rule: {
        type: "cellValue",
        operator: "Between",
        formula1: 1,
        formula2: "=$B$1",
        look: { fill: "#C6EFCE" },
      },
    },
    {
      id: "3",
      areas,
      anchor,
      stopIfTrue: false,
      rule: { type: "containsText", operator: "Contains", text: 'Cri"tico', look: red },
    },
    {
      id: "4",
      areas,
      anchor,
      stopIfTrue: false,
      rule: { type: "containsText", operator: "BeginsWith", text: "Cri", look: red },
    },
    {
      id: "5",
      areas: [areaAt("E5:E7")],
      anchor,
      stopIfTrue: false,
      rule: {
        type: "iconSet",
        style: "ThreeSigns",
        criteria: [
          { type: "Number", operator: "GreaterThanOrEqual", formula: 0.7 },
          { type: "Number", operator: "GreaterThan", formula: "=$B$1" },
        ],
        reverseIconOrder: false,
        showIconOnly: true,
      },
    },
    {
      id: "6",
      areas: [areaAt("C5:C7")],
      anchor,
      stopIfTrue: false,
      rule: {
        type: "dataBar",
        color: "#5B9BD5",
        showDataBarOnly: false,
        lowerBound: { type: "Number", formula: 0 },
        upperBound: { type: "Automatic", formula: null },
      },
    },
    {
      id: "7",
      areas: [areaAt("D5:D7")],
      anchor,
      stopIfTrue: false,
      rule: {
        type: "colorScale",
        points: [
          { type: "LowestValue", formula: null, color: "#F8696B" },
          { type: "Percentile", formula: 50, color: "#FFEB84" },
          { type: "Number", formula: 1, color: "#63BE7B" },
        ],
      },
    },
  ];
}

function sheetSetUp(sheet: Sheet): void {
  sheet.columns.set(0, { size: 105, hidden: false, style: null });
  sheet.columns.set(1, { size: null, hidden: false, style: restyled(NORMAL_STYLE, WRAPPED) });
  sheet.columns.set(6, { size: 48, hidden: true, style: null });
  sheet.rows.set(1, { size: 30.75, hidden: false, style: null });
  sheet.rows.set(4, { size: null, hidden: true, style: null });
  sheet.rows.set(8, { size: null, hidden: true, style: null });
  sheet.merges = [areaAt("A12:C12")];
  put(sheet, "A12", "unite");
  sheet.showGridlines = false;
  sheet.customProperties.set("tipo", "scheda – A1");
  sheet.frozen = { rows: 4, columns: 1 };
  sheet.selection = areaAt("C5");
  sheet.protection = {
    protected: true,
    options: { ...NOTHING_ALLOWED, allowAutoFilter: true, allowFormatColumns: true, allowSort: true },
    password: null,
  };
  sheet.pageLayout = {
    ...DEFAULT_PAGE_LAYOUT,
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
    printTitleRows: areaAt("4:4"),
    printTitleColumns: areaAt("A:A"),
    printArea: areaAt("A1:F7"),
    margins: { left: 28.35, right: 28.35, top: 36, bottom: 42.5, header: 20, footer: 20 },
    centerHorizontally: true,
    headersFooters: {
      ...DEFAULT_PAGE_LAYOUT.headersFooters,
      leftHeader: "Provincia di Lucca && C.",
      leftFooter: '&"Calibri,Bold"&A',
      rightFooter: "Pagina &P di &N",
    },
  };
}
