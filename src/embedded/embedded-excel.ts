import { CellEditMode } from "./wire/cell-edit-mode";
import type { Counters } from "./objects/counters";
import { Failures } from "./wire/failures";
import type { EmbeddedWorkbook } from "./model/workbook";
import { AS_WRITTEN } from "./other-words/answers";
import { IN_OTHER_WORDS } from "./other-words/in-other-words";
import { createHostContext } from "./objects/create-host-context";
import type { HostContext } from "./objects/host-context";
import { hostObject } from "./objects/object-class";
import { WORKBOOK } from "./objects/workbook";
import { EventDelivery } from "./wire/event-delivery";
import type { ExcelLibrary } from "./wire/excel-library";
import type { HostSettings } from "./wire/host";
import { Host } from "./wire/host";
import { readXlsx } from "./xlsx/read-xlsx";
import type { BatchRequest } from "./wire/request";
import { connect } from "./wire/session";

/** Excel without Excel: `Excel.run` of Microsoft's library works on `workbook`. */
export interface EmbeddedExcel {
  readonly workbook: EmbeddedWorkbook;
  readonly counters: Counters;
  readonly failures: Failures;
  /** A person starts or ends typing into a cell. */
  setCellEditMode(on: boolean): void;
  /** From now on keeps every batch of the add-in; the array grows. */
  recordRequests(): readonly BatchRequest[];
  /** From now on keeps every answer to a batch, as JSON; the array grows. */
  recordAnswers(): readonly string[];
  /** How many ranges the client has not let go of. */
  readonly keptReferences: number;
}

export interface EmbeddedExcelOptions {
  /**
   * What is read comes back in other words than it was written, as from Excel and after a save by LibreOffice
   * (`other-words`); the workbook stays the same. Left out: as it was written.
   */
  readonly otherWords?: boolean;
}

/**
 * Starts the host behind the library. The library is one for the whole page (or jest file): starting another
 * embedded Excel takes over from the one before.
 */
export function startEmbeddedExcel(
  library: ExcelLibrary,
  workbook: EmbeddedWorkbook,
  { otherWords = false }: EmbeddedExcelOptions = {},
): EmbeddedExcel {
  const context = createHostContext(workbook, otherWords ? IN_OTHER_WORDS : AS_WRITTEN);
  const cellEditMode = new CellEditMode();
  const failures = new Failures();
  const delivery = new EventDelivery(library, context.events);
  const stopDelivery = delivery.start(workbook);
  const requests = new Recordings<BatchRequest>();
  const answers = new Recordings<string>();
  const root = hostObject(WORKBOOK, workbook, context);
  const onBatch: HostSettings["onBatch"] = (request, run) => {
    requests.add(() => request);
    const response = delivery.ofAddIn(run);
    answers.add(() => JSON.stringify(response));
    endBatch(context);
    return response;
  };
  connect(library, new Host({ context, root, cellEditMode, failures, readFile, onBatch }), stopDelivery);
  return {
    workbook,
    counters: context.counters,
    failures,
    setCellEditMode: (on) => {
      cellEditMode.set(on);
    },
    recordRequests: () => requests.start(),
    recordAnswers: () => answers.start(),
    get keptReferences() {
      return context.references.size;
    },
  };
}

/** What goes by, written down for whoever asked. */
class Recordings<Item> {
  readonly #started: Item[][] = [];

  start(): readonly Item[] {
    const recording: Item[] = [];
    this.#started.push(recording);
    return recording;
  }

  add(itemOf: () => Item): void {
    for (const recording of this.#started) recording.push(itemOf());
  }
}

function endBatch({ calculation, references, ranges }: HostContext): void {
  calculation.afterBatch();
  const kept = references.targets();
  ranges.keepOnly((range) => kept.has(range));
}

function readFile(base64: string): Promise<EmbeddedWorkbook> {
  return readXlsx(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
}
