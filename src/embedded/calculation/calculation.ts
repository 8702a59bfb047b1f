import type { ExportedChange, HyperFormula, RawCellContent } from "hyperformula";
import { ExportedCellChange, NotAFormulaError } from "hyperformula";
import type { Area } from "../model/area";
import { WHOLE_SHEET, singleCell } from "../model/area";
import { noteMentions, HIDDEN_ROWS } from "../model/formula-mentions";
import type { Scalar } from "../model/scalar";
import { cellError } from "../model/scalar";
import type { Sheet } from "../model/sheet";
import type { EmbeddedWorkbook, PlacedTable, WorkbookChange } from "../model/workbook";
import { announce, listen } from "../model/workbook";
import { CellList } from "../model/cell-list";
import { createEngine } from "./engine";
import { addMentionsOfNames, namesSpeakingOf } from "./name-mentions";
import type { IsCalculated } from "./engine-contents";
import { areaContents, constantContent, sheetContents } from "./engine-contents";
import { scalarOf } from "./engine-value";
import { HeldFormulas } from "./held-formulas";
import { calculatePart } from "./partial-calculation";
import { PendingCells } from "./pending-cells";
import type { FormulaPlace } from "../model/structured-reference";
import type { Surroundings } from "./translation";
import { engineFormula } from "./translation";

/** Beyond this many cells to send, and more than the engine has, building it anew is faster. */
const REBUILD_FROM = 5_000;

/**
 * The formulas of a workbook, kept in a calculation engine. It listens to the workbook and notes what to send; the
 * work is done by `refresh`, so that a batch of writes is calculated once.
 */
export class Calculation {
  private engine: HyperFormula = createEngine({});
  private engineSheets: (Sheet | undefined)[] = [];
  private readonly engineIds = new Map<Sheet, number>();
  private tables: ReadonlyMap<string, PlacedTable> | null = null;
  private readonly pending = new PendingCells();
  private sentCells = 0;
  /** Nothing that formulas need is pending: `refresh` has nothing to do. */
  private settled = false;
  private readonly held: HeldFormulas;
  private readonly surroundings: Surroundings;

  constructor(private readonly workbook: EmbeddedWorkbook) {
    this.surroundings = {
      workbook,
      tableNamed: (name) => this.tableIndex().get(name.toLowerCase()) ?? null,
      engineName: (sheet) => engineName(sheet),
    };
    this.held = new HeldFormulas(workbook);
    for (const sheet of workbook.sheets) this.addSheet(sheet);
    listen(workbook, (change) => {
      this.note(change);
    });
  }

  /**
   * Brings formula values up to date, as far as the calculation mode asks for it. Does nothing when nothing changed.
   * A formula that is entered while calculation is manual is calculated once, with what the other cells show.
   */
  refresh(): void {
    if (this.workbook.calculationMode !== "Manual") this.bringUpToDate();
    const entered = this.held.takeEntered();
    if (entered) this.calculatePart(entered);
  }

  /** Whether something changed that formulas have not taken in, since calculation is manual. */
  get isBehind(): boolean {
    return this.held.isBehind;
  }

  /** `Application.calculate`, in whatever mode: what changed, or (the two others) every formula. */
  calculate(type: "Recalculate" | "Full" | "FullRebuild"): void {
    for (const sheet of type === "Recalculate" ? [] : this.workbook.sheets) this.calculateAnew(sheet);
    this.bringUpToDate();
  }

  /** `Worksheet.calculate` while calculation is manual: one sheet, with what the others show. */
  calculateSheet(sheet: Sheet): void {
    this.calculatePart((each) => each === sheet && each.enableCalculation);
    this.held.forgetEntered(sheet);
  }

  /** Every formula of the sheet is calculated the next time, whether or not something changed. */
  calculateAnew(sheet: Sheet): void {
    if (sheet.cells.rowCount > 0) this.pending.add(sheet, WHOLE_SHEET);
    this.held.outOfStep.add(sheet);
    this.settled = false;
  }

  private bringUpToDate(): void {
    this.held.caughtUp();
    if (this.settled) return;
    this.settled = true;
    const waiting = this.neededSheets().filter((sheet) => this.pending.has(sheet));
    const count = this.pending.countOf(waiting);
    const isMost = count >= REBUILD_FROM && count > this.sentCells;
    const changed = isMost ? this.rebuild() : this.sendPending(waiting);
    for (const sheet of this.held.takeOutOfStep()) this.takeFormulas(sheet, changed);
    if (changed.size > 0) announce(this.workbook, { kind: "calculated", cells: changed });
  }

  private calculatePart(isCalculated: IsCalculated): void {
    const cells = calculatePart(this.neededSheets(), isCalculated, this.surroundings);
    for (const sheet of cells.keys()) this.held.outOfStep.add(sheet);
    if (cells.size > 0) announce(this.workbook, { kind: "calculated", cells });
  }

  /** The value of a formula (with `=`) as if it stood in a cell; changes no cell. */
  evaluate(formula: string, place: FormulaPlace): Scalar {
    this.prepare(formula, place.sheet);
    const id = this.engineIds.get(place.sheet);
    if (id === undefined) return cellError("#REF!");
    return this.calculated(engineFormula(formula, place, this.surroundings), id);
  }

  /** In a cell the engine shows what it cannot parse as an error, here it throws: the same error comes of both. */
  private calculated(formula: string, sheetId: number): Scalar {
    try {
      const value = this.engine.calculateFormula(formula, sheetId);
      return scalarOf(Array.isArray(value) ? value[0]?.[0] : value);
    } catch (error) {
      if (error instanceof NotAFormulaError) return cellError("#NAME?");
      throw error;
    }
  }

  /** As `evaluate`, with another value in the formula's own cell; no cell changes. */
  evaluateAsIf(formula: string, place: FormulaPlace, value: Scalar): Scalar {
    this.prepare(formula, place.sheet);
    const id = this.engineIds.get(place.sheet);
    if (id === undefined) return cellError("#REF!");
    const address = { sheet: id, row: place.row, col: place.column };
    this.engine.setCellContents(address, constantContent(value));
    const result = this.evaluate(formula, place);
    this.engine.setCellContents(
      address,
      areaContents(place.sheet, singleCell(place.row, place.column), this.surroundings),
    );
    return result;
  }

  /** A formula from outside the cells may speak of sheets that the engine has not heard of. */
  private prepare(formula: string, sheet: Sheet): void {
    const before = sheet.mentions.size;
    noteMentions(sheet, formula);
    if (sheet.mentions.size > before) this.settled = false;
    this.refresh();
  }

  private note(change: WorkbookChange): void {
    if (change.kind !== "calculated") this.settled = false;
    this.held.note(change);
    switch (change.kind) {
      case "content":
        this.pending.add(change.sheet, change.area);
        break;
      case "shifted":
        this.pending.add(change.sheet, WHOLE_SHEET);
        this.addMentioning([change.sheet.name.toLowerCase()]);
        break;
      case "table":
        this.tables = null;
        this.addMentioning(change.names);
        if (change.sheet.mentions.has("")) this.pending.add(change.sheet, WHOLE_SHEET);
        break;
      case "rowsHidden":
        this.addMentioning([HIDDEN_ROWS]);
        break;
      case "names":
        this.addMentioning(change.names);
        break;
      case "sheetAdded":
        this.addSheet(change.sheet);
        this.addMentioning([change.sheet.name]);
        break;
      case "sheetRenamed":
        this.addMentioning([change.sheet.name, change.before]);
        break;
      case "sheetDeleted":
        this.removeSheet(change.sheet);
        break;
      default:
    }
  }

  private addMentioning(names: readonly string[]): void {
    const mentions = namesSpeakingOf(this.workbook, names);
    for (const sheet of this.workbook.sheets) {
      if (mentions.some((mention) => sheet.mentions.has(mention))) this.pending.add(sheet, WHOLE_SHEET);
    }
  }

  private addSheet(sheet: Sheet): void {
    this.engine.addSheet(engineName(sheet));
    this.bind(sheet);
    if (sheet.cells.rowCount > 0) this.pending.add(sheet, WHOLE_SHEET);
  }

  private bind(sheet: Sheet): void {
    const id = this.engine.getSheetId(engineName(sheet));
    if (id === undefined) throw new Error(`the engine lost sheet "${sheet.name}"`);
    this.engineIds.set(sheet, id);
    this.engineSheets[id] = sheet;
  }

  private removeSheet(sheet: Sheet): void {
    const id = this.engineIds.get(sheet);
    this.pending.forget(sheet);
    if (id === undefined) return;
    this.engine.removeSheet(id);
    this.engineIds.delete(sheet);
    this.engineSheets[id] = undefined;
    this.tables = null;
    this.addMentioning([sheet.name, ...sheet.tables.map((table) => table.name)]);
  }

  private tableIndex(): ReadonlyMap<string, PlacedTable> {
    this.tables ??= new Map(
      this.workbook.sheets.flatMap((sheet) =>
        sheet.tables.map((table) => [table.name.toLowerCase(), { table, sheet }] as const),
      ),
    );
    return this.tables;
  }

  /** Sheets with formulas, and those that formulas speak of: the others stay out of the engine until needed. */
  private neededSheets(): Sheet[] {
    const mentions = new Set(this.workbook.sheets.flatMap((sheet) => [...sheet.mentions]));
    addMentionsOfNames(this.workbook, mentions);
    return this.workbook.sheets.filter(
      ({ name, tables, mentions: own }) =>
        own.size > 0 ||
        mentions.has(name.toLowerCase()) ||
        tables.some((table) => mentions.has(table.name.toLowerCase())),
    );
  }

  private sendPending(waiting: readonly Sheet[]): Map<Sheet, CellList> {
    const changes = this.engine.batch(() => {
      for (const sheet of waiting) {
        for (const area of this.pending.take(sheet)) this.send(sheet, area);
      }
    });
    return this.takeChanges(changes);
  }

  private send(sheet: Sheet, area: Area): void {
    const id = this.engineIds.get(sheet);
    if (id === undefined) return;
    if (area.rowCount === WHOLE_SHEET.rowCount) {
      this.engine.setSheetContent(id, this.contents(sheet));
      return;
    }
    const block = areaContents(sheet, area, this.surroundings);
    this.engine.setCellContents({ sheet: id, row: area.row, col: area.column }, block);
    this.sentCells += area.rowCount * area.columnCount;
  }

  private contents(sheet: Sheet): RawCellContent[][] {
    const rows = sheetContents(sheet, this.surroundings);
    this.sentCells += rows.reduce((count, line) => count + line.length, 0);
    return rows;
  }

  private rebuild(): Map<Sheet, CellList> {
    this.engine.destroy();
    this.sentCells = 0;
    const needed = new Set(this.neededSheets());
    const contents = this.workbook.sheets.map((sheet) => {
      if (needed.has(sheet)) this.pending.take(sheet);
      return [engineName(sheet), needed.has(sheet) ? this.contents(sheet) : []] as const;
    });
    this.engine = createEngine(Object.fromEntries(contents));
    this.engineSheets = [];
    this.engineIds.clear();
    const changed = new Map<Sheet, CellList>();
    for (const sheet of this.workbook.sheets) {
      this.bind(sheet);
      this.takeFormulas(sheet, changed);
    }
    return changed;
  }

  /** Takes the values of all formulas of a sheet from the engine, and notes them as calculated. */
  private takeFormulas(sheet: Sheet, changed: Map<Sheet, CellList>): void {
    const id = this.engineIds.get(sheet);
    if (id === undefined || !sheet.enableCalculation) return;
    const cells = new CellList();
    sheet.cells.visit(WHOLE_SHEET, (cell, row, col) => {
      if (cell.formula === null) return;
      cells.add(row, col);
      const value = scalarOf(this.engine.getCellValue({ sheet: id, row, col }));
      if (value !== cell.value) sheet.cells.set(row, col, { ...cell, value });
    });
    if (cells.size > 0) changed.set(sheet, cells);
  }

  private takeChanges(changes: readonly ExportedChange[]): Map<Sheet, CellList> {
    const changed = new Map<Sheet, CellList>();
    for (const change of changes) {
      if (!(change instanceof ExportedCellChange)) continue;
      const { sheet: id, row, col } = change.address;
      const sheet = this.engineSheets[id];
      const cell = sheet?.cells.get(row, col);
      if (!sheet?.enableCalculation || !cell || cell.formula === null) continue;
      sheet.cells.set(row, col, { ...cell, value: scalarOf(change.newValue) });
      const cells = changed.get(sheet) ?? new CellList();
      cells.add(row, col);
      changed.set(sheet, cells);
    }
    return changed;
  }
}

const calculations = new WeakMap<EmbeddedWorkbook, Calculation>();

/** The calculation of a workbook, started when first asked for. */
export function calculationOf(workbook: EmbeddedWorkbook): Calculation {
  const known = calculations.get(workbook);
  if (known) return known;
  const calculation = new Calculation(workbook);
  calculations.set(workbook, calculation);
  return calculation;
}

/** Brings all formula values of a workbook up to date: after a batch, after an edit, before a read. */
export function recalculate(workbook: EmbeddedWorkbook): void {
  calculationOf(workbook).refresh();
}

function engineName(sheet: Sheet): string {
  return `Sheet_${sheet.id.replace(/\W/g, "")}`;
}
