import { areaName, MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { EmbeddedWorkbook, WorkbookChange } from "../model/workbook";
import { listen } from "../model/workbook";
import type { EventNumber, EventSwitchboard } from "../objects/event-switchboard";
import { EventType, WHOLE_WORKBOOK } from "../objects/event-switchboard";
import type { EventEntry, ExcelLibrary } from "./excel-library";

/** `OfficeExtension.Constants.eventMessageCategory`. */
const EVENT_MESSAGE = 65536;

type Shift = Extract<WorkbookChange, { readonly kind: "shifted" }>;

/**
 * Tells the handlers that the add-in registered through the library what changes in the workbook, by anybody's
 * hand, each in a later turn of the event loop as Excel does. Formula results raise nothing
 * (learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-onchanged-member).
 */
export class EventDelivery {
  #batchIsRunning = false;
  #queue: EventEntry[] = [];

  constructor(
    private readonly library: ExcelLibrary,
    private readonly events: EventSwitchboard,
  ) {
    library.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  }

  /** Starts to listen; the returned function stops it. */
  start(workbook: EmbeddedWorkbook): () => void {
    return listen(workbook, (change) => {
      this.onChange(change);
    });
  }

  /** Runs a batch of the add-in: what changes meanwhile is the add-in's own doing. */
  ofAddIn<Result>(run: () => Result): Result {
    this.#batchIsRunning = true;
    try {
      return run();
    } finally {
      this.#batchIsRunning = false;
    }
  }

  private onChange(change: WorkbookChange): void {
    const triggerSource = this.#batchIsRunning ? "ThisLocalAddin" : "Unknown";
    switch (change.kind) {
      case "content":
        this.enqueue(EventType.Changed, change.sheet.id, {
          address: areaName(change.area),
          changeType: "RangeEdited",
          shiftDirection: "None",
          triggerSource,
        });
        break;
      case "shifted":
        this.enqueue(EventType.Changed, change.sheet.id, {
          address: areaName(change.area),
          ...shiftDetails(change),
          triggerSource,
        });
        break;
      case "sorted":
        // Only what moved is told; nothing moved is told too (documentation of `Excel.WorksheetRowSortedEventArgs`).
        this.enqueue(
          change.lines === "rows" ? EventType.RowSorted : EventType.ColumnSorted,
          change.sheet.id,
          { address: change.areas.map(areaName).join(",") },
        );
        break;
      case "activated":
        this.enqueue(EventType.Activated, change.sheet.id, {});
        break;
      case "sheetAdded":
        this.enqueue(EventType.Added, change.sheet.id, {});
        break;
      case "sheetDeleted":
        this.enqueue(EventType.Deleted, change.sheet.id, {});
        break;
      default:
    }
  }

  private enqueue(type: EventNumber, sheetId: string, details: Record<string, string>): void {
    for (const targetId of [WHOLE_WORKBOOK, sheetId]) {
      if (!this.events.isWanted(type, targetId)) continue;
      const message = JSON.stringify({ source: "Local", worksheetId: sheetId, ...details });
      if (this.#queue.length === 0) setTimeout(() => this.deliver(), 0);
      this.#queue.push({ messageCategory: EVENT_MESSAGE, messageType: type, targetId, message });
    }
  }

  private deliver(): void {
    const entries = this.#queue;
    this.#queue = [];
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
