import { areaName, MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { EmbeddedWorkbook, SheetAspect, WorkbookChange } from "../model/workbook";
import { listen } from "../model/workbook";
import type { EventNumber, EventSwitchboard } from "../objects/event-switchboard";
import { EventType, WHOLE_WORKBOOK } from "../objects/event-switchboard";
import { CellMemory } from "./cell-memory";
import type { Details } from "./change-details";
import { changedCell, changedFormulas } from "./change-details";
import type { EventEntry, ExcelLibrary } from "./excel-library";
import type { TableChange, TableSelection } from "./table-events";
import { TableEvents } from "./table-events";

/** `OfficeExtension.Constants.eventMessageCategory`. */
const EVENT_MESSAGE = 65536;

/** `Workbook.onSelectionChanged` and `SettingCollection.onSettingsChanged`, as the library numbers them. */
const DOCUMENT_SELECTION = 2;
const SETTINGS_CHANGED = 1;

/** Events that tell what stood in cells before. */
const OF_CELLS: ReadonlySet<EventNumber> = new Set([
  EventType.Changed,
  EventType.FormulaChanged,
  EventType.TableChanged,
]);

type Shift = Extract<WorkbookChange, { readonly kind: "shifted" }>;
type Content = Extract<WorkbookChange, { readonly kind: "content" }>;

interface QueuedEvent {
  readonly messageType: number;
  readonly targetId: string;
  readonly details: Details;
}

/**
 * Tells the handlers that the add-in registered through the library what changes in the workbook, by anybody's
 * hand, each in a later turn of the event loop as Excel does. Formula results raise nothing
 * (learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-onchanged-member).
 */
export class EventDelivery {
  #batchIsRunning = false;
  #queue: QueuedEvent[] = [];
  #memory: CellMemory | null = null;

  constructor(
    private readonly library: ExcelLibrary,
    private readonly events: EventSwitchboard,
  ) {
    library.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  }

  /** Starts to listen; the returned function stops it. */
  start(workbook: EmbeddedWorkbook): () => void {
    const memory = new CellMemory(workbook);
    const tables = new TableEvents(workbook);
    this.#memory = memory;
    this.events.onRegistered = (type) => {
      if (OF_CELLS.has(type)) memory.keep();
    };
    return listen(workbook, (change) => {
      this.onChange(change, memory, tables);
      memory.note(change);
      tables.note(change);
    });
  }

  /** Runs a batch of the add-in: what changes meanwhile is the add-in's own doing. */
  ofAddIn<Result>(run: () => Result): Result {
    this.#batchIsRunning = true;
    this.#memory?.freshen();
    try {
      return run();
    } finally {
      this.#batchIsRunning = false;
    }
  }

  private onChange(change: WorkbookChange, memory: CellMemory, tables: TableEvents): void {
    switch (change.kind) {
      case "content":
        this.onContent(change, memory, tables);
        break;
      case "shifted":
        this.enqueue(EventType.Changed, change.sheet.id, {
          address: areaName(change.area),
          ...shiftDetails(change),
          triggerSource: this.triggerSource,
        });
        this.enqueueTables(change.sheet, tables.shifted(change), () => ({}));
        break;
      case "sorted":
        // Only what moved is told; nothing moved is told too (documentation of `Excel.WorksheetRowSortedEventArgs`).
        this.enqueue(
          change.lines === "rows" ? EventType.RowSorted : EventType.ColumnSorted,
          change.sheet.id,
          { address: change.areas.map(areaName).join(",") },
        );
        break;
      case "selected":
        this.enqueue(EventType.SelectionChanged, change.sheet.id, { address: areaName(change.area) });
        this.enqueueTableSelections(change.sheet, tables.selected(change.sheet, change.area));
        this.enqueueDocument(DOCUMENT_SELECTION);
        break;
      case "calculated":
        for (const [sheet, cells] of change.cells) {
          this.enqueueLazily(EventType.Calculated, sheet.id, () => ({
            address: cells.areas().map(areaName).join(","),
          }));
        }
        break;
      default:
        this.onSheets(change);
    }
  }

  private onContent({ sheet, area }: Content, memory: CellMemory, tables: TableEvents): void {
    const details = changedCell(sheet, area, memory);
    const { triggerSource } = this;
    this.enqueueLazily(EventType.Changed, sheet.id, () => ({
      address: areaName(area),
      changeType: "RangeEdited",
      shiftDirection: "None",
      triggerSource,
      ...details(),
    }));
    this.enqueueTables(sheet, tables.edited(sheet, area), details);
    if (!this.isAnyoneListening(EventType.FormulaChanged, sheet.id)) return;
    const formulaDetails = changedFormulas(sheet, area, memory);
    if (formulaDetails.length > 0) this.enqueue(EventType.FormulaChanged, sheet.id, { formulaDetails });
  }

  /** What happens to sheets as a whole, and to the workbook. */
  private onSheets(change: WorkbookChange): void {
    switch (change.kind) {
      case "activated":
        this.enqueue(EventType.Deactivated, change.before.id, {});
        this.enqueue(EventType.Activated, change.sheet.id, {});
        break;
      case "sheetAdded":
        this.enqueue(EventType.Added, change.sheet.id, {});
        break;
      case "sheetDeleted":
        this.enqueue(EventType.Deleted, change.sheet.id, {});
        break;
      case "sheetRenamed":
        this.enqueue(EventType.NameChanged, change.sheet.id, {
          nameBefore: change.before,
          nameAfter: change.sheet.name,
        });
        break;
      case "sheetChanged":
        if (change.aspect) this.onAspect(change.sheet, change.aspect);
        break;
      case "workbookChanged":
        if (change.aspect === "settings") this.enqueueDocument(SETTINGS_CHANGED);
        break;
      default:
    }
  }

  private onAspect(sheet: Sheet, aspect: SheetAspect): void {
    switch (aspect.kind) {
      case "protection":
        this.enqueue(EventType.ProtectionChanged, sheet.id, { isProtected: sheet.protection.protected });
        break;
      case "visibility":
        this.enqueue(EventType.VisibilityChanged, sheet.id, {
          visibilityBefore: aspect.before,
          visibilityAfter: sheet.visibility,
        });
        break;
      case "position":
        this.enqueue(EventType.Moved, sheet.id, {
          positionBefore: aspect.before,
          positionAfter: aspect.after,
        });
    }
  }

  private get triggerSource(): string {
    return this.#batchIsRunning ? "ThisLocalAddin" : "Unknown";
  }

  private isAnyoneListening(type: EventNumber, sheetId: string): boolean {
    return this.events.isWanted(type, WHOLE_WORKBOOK) || this.events.isWanted(type, sheetId);
  }

  private enqueue(type: EventNumber, sheetId: string, details: Readonly<Record<string, unknown>>): void {
    this.enqueueLazily(type, sheetId, () => details);
  }

  private enqueueLazily(type: EventNumber, sheetId: string, details: Details): void {
    for (const targetId of [WHOLE_WORKBOOK, sheetId]) {
      if (!this.events.isWanted(type, targetId)) continue;
      this.push(type, targetId, () => ({ source: "Local", worksheetId: sheetId, ...details() }));
    }
  }

  private enqueueTables(sheet: Sheet, changes: readonly TableChange[], details: Details): void {
    for (const { table, address, changeType } of changes) {
      for (const targetId of [WHOLE_WORKBOOK, sheet.id, table.id]) {
        if (!this.events.isWanted(EventType.TableChanged, targetId)) continue;
        const about = { source: "Local", worksheetId: sheet.id, tableId: table.id, address, changeType };
        this.push(EventType.TableChanged, targetId, () => ({ ...about, ...details() }));
      }
    }
  }

  private enqueueTableSelections(sheet: Sheet, selections: readonly TableSelection[]): void {
    for (const { table, address } of selections) {
      if (!this.events.isWanted(EventType.TableSelectionChanged, table.id)) continue;
      this.push(EventType.TableSelectionChanged, table.id, () => ({ worksheetId: sheet.id, address }));
    }
  }

  /** Events of the older kind, which the library asks nobody for. */
  private enqueueDocument(type: number): void {
    if (this.events.enabled) this.push(type, "", () => ({}));
  }

  private push(messageType: number, targetId: string, details: Details): void {
    if (this.#queue.length === 0) setTimeout(() => this.deliver(), 0);
    this.#queue.push({ messageType, targetId, details });
  }

  private deliver(): void {
    const queue = this.#queue;
    this.#queue = [];
    const entries = queue.map(({ messageType, targetId, details }): EventEntry => {
      return { messageCategory: EVENT_MESSAGE, messageType, targetId, message: JSON.stringify(details()) };
    });
    this.library.OfficeExtension._testTriggerRichApiMessageEvent({ entries });
  }
}

/** `Excel.DataChangeType` and the direction, as the library's event arguments read them. */
function shiftDetails({ area, by }: Shift): { changeType: string; shiftDirection: string } {
  const what = area.columnCount === MAX_COLUMNS ? "Row" : area.rowCount === MAX_ROWS ? "Column" : "Cell";
  const directions = {
    insertDown: "ShiftCellDown",
    insertRight: "ShiftCellRight",
    deleteUp: "ShiftCellUp",
    deleteLeft: "ShiftCellLeft",
  };
  return {
    changeType: `${what}${by.startsWith("insert") ? "Inserted" : "Deleted"}`,
    shiftDirection: directions[by],
  };
}
