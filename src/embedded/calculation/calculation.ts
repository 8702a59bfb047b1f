import type { ExportedChange, HyperFormula, RawCellContent } from "hyperformula";
import { DetailedCellError, ExportedCellChange, NotAFormulaError } from "hyperformula";
import type { Area } from "../model/area";
import { WHOLE_SHEET, singleCell } from "../model/area";
import { nameTarget } from "../model/defined-names";
import { noteMentions } from "../model/formula-mentions";
import type { Scalar } from "../model/scalar";
import { cellError } from "../model/scalar";
import type { Sheet } from "../model/sheet";
import type { EmbeddedWorkbook, PlacedTable, WorkbookChange } from "../model/workbook";
import { announce, listen } from "../model/workbook";
import { createEngine } from "./engine";
import { areaContents, constantContent, sheetContents } from "./engine-contents";
import { PendingCells } from "./pending-cells";
import type { FormulaPlace } from "./structured-reference";
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
  private readonly surroundings: Surroundings;

  constructor(private readonly workbook: EmbeddedWorkbook) {
    this.surroundings = {
      workbook,
      tableNamed: (name) => this.tableIndex().get(name.toLowerCase()) ?? null,
      engineName: (sheet) => engineName(sheet),
    };
    for (const sheet of workbook.sheets) this.addSheet(sheet);
    listen(workbook, (change) => {
      this.note(change);
    });
  }

  /** Brings all formula values up to date. Does nothing when nothing changed. */
  refresh(): void {
    if (this.settled) return;
    this.settled = true;
    const waiting = this.neededSheets().filter((sheet) => this.pending.has(sheet));
    if (waiting.length === 0) return;
    const count = this.pending.countOf(waiting);
    const isMost = count >= REBUILD_FROM && count > this.sentCells;
    const changed = isMost ? this.rebuild() : this.sendPending(waiting);
    if (changed.size > 0) announce(this.workbook, { kind: "calculated", sheets: changed });
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
    for (const name of names) {
      for (const sheet of this.workbook.sheets) {
        if (sheet.mentions.has(name.toLowerCase())) this.pending.add(sheet, WHOLE_SHEET);
      }
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
    for (const name of this.workbook.names) {
      const sheet = mentions.has(name.name.toLowerCase()) ? nameTarget(this.workbook, name)?.sheet : null;
      if (sheet) mentions.add(sheet.name.toLowerCase());
    }
    return this.workbook.sheets.filter(
      ({ name, tables, mentions: own }) =>
        own.size > 0 ||
        mentions.has(name.toLowerCase()) ||
        tables.some((table) => mentions.has(table.name.toLowerCase())),
    );
  }

  private sendPending(waiting: readonly Sheet[]): ReadonlySet<Sheet> {
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

  private rebuild(): ReadonlySet<Sheet> {
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
    const changed = new Set<Sheet>();
    for (const sheet of this.workbook.sheets) {
      this.bind(sheet);
      if (this.takeFormulas(sheet)) changed.add(sheet);
    }
    return changed;
  }

  /** Takes the values of all formulas of a sheet from the engine; whether it has any. */
  private takeFormulas(sheet: Sheet): boolean {
    const id = this.engineIds.get(sheet) ?? -1;
    let found = false;
    sheet.cells.visit(WHOLE_SHEET, (cell, row, col) => {
      if (cell.formula === null) return;
      found = true;
      const value = scalarOf(this.engine.getCellValue({ sheet: id, row, col }));
      if (value !== cell.value) sheet.cells.set(row, col, { ...cell, value });
    });
    return found;
  }

  private takeChanges(changes: readonly ExportedChange[]): ReadonlySet<Sheet> {
    const changed = new Set<Sheet>();
    for (const change of changes) {
      if (!(change instanceof ExportedCellChange)) continue;
      const { sheet: id, row, col } = change.address;
      const sheet = this.engineSheets[id];
      const cell = sheet?.cells.get(row, col);
      if (!sheet || !cell || cell.formula === null) continue;
      sheet.cells.set(row, col, { ...cell, value: scalarOf(change.newValue) });
      changed.add(sheet);
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

/** Excel has no cycle error: it warns and shows 0 (support.microsoft.com, "Remove or allow a circular reference"). */
function scalarOf(value: unknown): Scalar {
  if (value instanceof DetailedCellError) {
    if (value.value === "#CYCLE!") return 0;
    return cellError(value.value === "#ERROR!" ? "#NAME?" : value.value);
  }
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  return 0;
}
