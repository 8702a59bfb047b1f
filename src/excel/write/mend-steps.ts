import { INDICATORS } from "../../domain/contract/plan-tables";
import type { Area } from "../cells/address";
import { areaAddress } from "../cells/address";
import type { SheetLayout, TableLayout } from "../declare/sheet-layout";
import { STYLE_NAMES } from "../declare/style-names";
import { PALETTE } from "../declare/tones";
import type { CellContentMend, KindsMend, Mend, Relay } from "../differ/difference";
import type { Skeleton } from "../observe/skeleton";
import type { Column } from "../schema/column";
import { stylesSteps } from "./cell-styles";
import { validate } from "./data-validation";
import { setColumns } from "./sheet-frame";
import { addSheetStep, contentInput, sheetSteps } from "./sheet-steps";
import { nameCell } from "./sheet-texts";
import { fill, fillFormat } from "./one-for-all";
import { clearKindFormats, formatBands } from "./table-look";
import { placedRange } from "./placed-range";
import { tableRulesStep } from "./table-rules";
import { cellInput, makeTable } from "./table-steps";
import type { WorkbookStep, WriteStep } from "./write-step";

const BYTES_PER_SETTING = 700;

/** What a mend writes, in pieces that can be repeated. The sheet is not protected meanwhile. */
export function mendSteps(mend: Mend, { styles }: Skeleton): readonly WriteStep[] {
  switch (mend.type) {
    case "cell-styles":
      return stylesSteps(mend.names, new Set(styles.keys()));
    case "calculation":
      return [
        one("", ({ application }) => {
          application.calculationMode = "Automatic";
        }),
      ];
    case "lay":
      return [addSheetStep(mend.layout, mend.position), ...sheetSteps(mend.layout)];
    case "relay":
      return relaySteps(mend);
    case "rules":
      return [tableRulesStep(mend.sheet, mend.layout, mend.neighbours)];
    case "contents":
      return [contentsStep(mend.sheet, mend.cells)];
    case "kinds":
      return [kindsStep(mend.sheet, mend.kinds)];
    case "new-rows":
      return [newRowsStep(mend.sheet, mend.layout, mend.rows)];
    case "narrow-table":
      return [narrowStep(mend)];
    default:
      return [
        one(mend.sheet, (context) => {
          perform(context, mend);
        }),
      ];
  }
}

type SimpleMend = Exclude<
  Mend,
  {
    type:
      | "cell-styles"
      | "calculation"
      | "lay"
      | "relay"
      | "rules"
      | "contents"
      | "kinds"
      | "new-rows"
      | "narrow-table";
  }
>;

/** One setting of a sheet, a table or some cells. */
function perform(context: Excel.RequestContext, mend: SimpleMend): void {
  const { worksheets, tables } = context.workbook;
  const worksheet = worksheets.getItem(mend.sheet);
  switch (mend.type) {
    case "sheet-name":
      worksheet.name = mend.name;
      return;
    case "sheet-place":
      worksheet.position = mend.position;
      return;
    case "protect":
      // It is protected with the rest of the sheet's work.
      return;
    case "table-name":
      tables.getItem(mend.table).name = mend.name;
      return;
    case "table-frame":
      makeTable(worksheet, mend.sheet, mend.area, mend.layout);
      return;
    case "table-rows":
      tables.getItem(mend.table).resize(areaAddress(mend.area));
      return;
    case "new-column":
      setColumnLook(
        tables
          .getItem(mend.table)
          .columns.add(mend.position, undefined, mend.column.header)
          .getDataBodyRange(),
        mend.column,
      );
      return;
    case "clear-filter":
      tables.getItem(mend.table).clearFilters();
      return;
    case "name":
      nameCell(context, mend.name, worksheet, mend);
      return;
    default:
      setLook(placedRange(worksheet, mend.area), mend);
  }
}

type LookMend = Extract<
  SimpleMend,
  {
    readonly area: Area;
    readonly type: "formula" | "style" | "text-style" | "look" | "format" | "validation";
  }
>;

function setLook(range: Excel.Range, mend: LookMend): void {
  switch (mend.type) {
    case "formula":
      fill(range, mend);
      return;
    case "style":
      range.style = mend.style;
      if (mend.alignment !== undefined) range.format.horizontalAlignment = mend.alignment;
      return;
    case "text-style":
      range.style = STYLE_NAMES[mend.style];
      return;
    case "look":
      setColumnLook(range, mend.column);
      return;
    case "format":
      fillFormat(range, mend.numberFormat);
      return;
    case "validation":
      range.dataValidation.clear();
      validate(range, mend.validation, mend.area);
  }
}

/** The look of cells of a column, whatever was pasted over them. */
function setColumnLook(range: Excel.Range, { content, alignment, wrap, isLink, numberFormat }: Column): void {
  range.clear("Formats");
  range.style = content === "input" ? STYLE_NAMES.input : STYLE_NAMES.body;
  if (alignment !== "Left") range.format.horizontalAlignment = alignment;
  if (isLink === true) range.format.font.color = PALETTE.accent;
  if (alignment === "Left" && !wrap) range.format.wrapText = false;
  if (numberFormat !== undefined) fillFormat(range, numberFormat);
}

/** Takes our tables and texts from a sheet, then lays it out as if it were new. */
function relaySteps({ sheet, layout, tables, cleared }: Relay): readonly WriteStep[] {
  const takenAway = one(sheet, (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const name of tables) context.workbook.tables.getItem(name).convertToRange();
    for (const area of cleared) placedRange(worksheet, area).clear("All");
    showColumns(worksheet, layout, cleared);
    for (const { name } of layout.charts ?? []) worksheet.charts.getItemOrNullObject(name).delete();
  });
  const bytes = BYTES_PER_SETTING * (tables.length + cleared.length + 4);
  return [{ ...takenAway, bytes }, ...sheetSteps({ ...layout, name: sheet, protected: false })];
}

function narrowStep({
  sheet,
  table,
  area,
  cleared,
  layout,
}: Extract<Mend, { type: "narrow-table" }>): WriteStep {
  const step = one(sheet, (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    context.workbook.tables.getItem(table).resize(placedRange(worksheet, area));
    for (const left of cleared) placedRange(worksheet, left).clear("All");
    showColumns(worksheet, layout, cleared);
    setColumns(worksheet, layout);
  });
  return { ...step, bytes: BYTES_PER_SETTING * (cleared.length + layout.columnWidths.length + 4) };
}

/** Shows the columns that the layout uses, and those that were taken away. */
function showColumns(
  worksheet: Excel.Worksheet,
  { hiddenColumns, columnWidths }: SheetLayout,
  cleared: readonly Area[],
): void {
  const width = Math.max(
    columnWidths.length,
    (hiddenColumns?.first ?? 0) + (hiddenColumns?.count ?? 0),
    ...cleared.map(({ column, columnCount }) => column + columnCount),
  );
  worksheet.getRangeByIndexes(0, 0, 1, width).columnHidden = false;
}

function contentsStep(sheet: string, cells: readonly CellContentMend[]): WriteStep {
  return {
    subject: sheet,
    bytes: cells.length * BYTES_PER_SETTING + JSON.stringify(cells).length,
    queue(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      for (const { row, column, content } of cells) {
        const cell = worksheet.getRangeByIndexes(row, column, 1, 1);
        if (content.isFormula) cell.formulas = [[content.content]];
        else cell.values = [[contentInput(content.content)]];
      }
    },
  };
}

function kindsStep(sheet: string, { layout, keptIn, kinds, registryFormats }: KindsMend): WriteStep {
  return {
    subject: sheet,
    bytes: 6_000 + layout.bands.length * 1_800 + registryFormats.length * BYTES_PER_SETTING,
    queue(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      clearKindFormats(worksheet, layout);
      formatBands(worksheet, layout);
      const { columns } = context.workbook.tables.getItem(INDICATORS.name);
      for (const { row, header, numberFormat } of registryFormats) {
        fillFormat(columns.getItem(header).getDataBodyRange().getCell(row, 0), numberFormat);
      }
      // What says that it is done comes last: an interrupted step is found undone.
      placedRange(worksheet, keptIn).values = kinds.map((kind) => [kind]);
    },
  };
}

/** Adds rows at the end of a table: one action for all, so there are all of them or none. */
function newRowsStep(sheet: string, { name }: TableLayout, rows: TableLayout["rows"]): WriteStep {
  return {
    subject: name,
    bytes: JSON.stringify(rows).length + BYTES_PER_SETTING,
    queue(context) {
      context.workbook.tables.getItem(name).rows.add(
        undefined,
        rows.map((row) => row.map((cell) => cellInput(cell) ?? "")),
      );
    },
  };
}

function one(subject: string, queue: WorkbookStep["queue"]): WorkbookStep {
  return { subject, bytes: BYTES_PER_SETTING, queue };
}
