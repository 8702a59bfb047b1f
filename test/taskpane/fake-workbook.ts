import type { SelectedCell } from "../../src/domain/studies/explanation/selected-cell";
import { interpret } from "../../src/domain/interpretation/interpret";
import { missingBoard } from "../../src/domain/studies/missing/missing-board";
import type { MissingBoard } from "../../src/domain/studies/missing/missing-board";
import type { Plan } from "../../src/domain/plan/plan";
import type { PlanComparison, PlanCounts } from "../../src/domain/plan/plan-comparison";
import type { UpgradePreview } from "../../src/domain/studies/upgrade/upgrade-preview";
import { planQuality } from "../../src/domain/studies/quality/plan-quality";
import type { PlanQuality } from "../../src/domain/studies/quality/plan-quality";
import type { Summary } from "../../src/domain/measurement/results";
import type { Quarter } from "../../src/domain/contract/vocabulary";
import type { CellArea, OfferedArea, SheetCells } from "../../src/domain/cells/sheet-cells";
import type { CellChange, CellPlace, WorkbookData } from "../../src/domain/cells/workbook-data";
import type { Finding } from "../../src/domain/structure/finding";
import type {
  AlignOutcome,
  LoadOutcome,
  OnProgress,
  RefreshOutcome,
  RepairOutcome,
  StopWatching,
  TakenBack,
  Unlock,
  UpgradeOutcome,
  WorkbookOverview,
  WorkbookPort,
} from "../../src/excel/port";
import { workbookOf } from "../domain/workbook-of";
import { LUCCA_COUNTS, SAMPLE_SUMMARY } from "./samples";

type Operation = keyof WorkbookPort;

/** A workbook without Excel: our own port, as simple as can be. It answers what it is told to. */
export class FakeWorkbook implements WorkbookPort {
  /** Operations in the order of their calls; `overview` and `watch`, which the pane does unasked, aside. */
  readonly calls: Operation[] = [];
  /** The plan that was loaded last. */
  loaded: Plan | null = null;
  readonly reported: unknown[] = [];
  readonly visited: CellPlace[] = [];
  readonly changed: (readonly CellChange[])[] = [];
  data: WorkbookData = workbookOf({});
  selected: SelectedCell = { place: { sheet: "Riepilogo", address: "A1" }, value: "", row: null };
  /** Cells that could be a plan's table, and what they hold. */
  areas: readonly OfferedArea[] = [];
  cellsOf: (area: CellArea) => SheetCells = ({ sheet }) => ({
    ...{ sheet, rows: [], columns: [], cells: [], hiddenRows: 0, hiddenColumns: 0 },
  });
  answer: WorkbookOverview = { plan: null, unfinished: null };
  /** How the workbook departs from what it should be. */
  findings: readonly Finding[] = [];
  /** What the next repair does; it leaves what remains of the findings. */
  repairing: RepairOutcome = { repaired: [], remaining: [], setAside: 0, locked: [], undo: null };
  /** What an upgrade would change. */
  upgrading: UpgradePreview = { recounted: [], corrections: [], results: [], proposals: [] };
  /** Sheets that need a password. */
  locked: readonly string[] = [];
  /** What came with each repair and each setting of sheets. */
  readonly unlocks: Unlock[] = [];
  readonly takenBack: TakenBack[] = [];
  comparison: PlanComparison = { state: "new", counts: LUCCA_COUNTS, differences: [] };
  summary: Summary = SAMPLE_SUMMARY;
  /** Progress that long operations report before they wait. */
  progress: Parameters<OnProgress>[0] = { step: "writing", done: 3, total: 8 };
  #failures = new Map<Operation, Error>();
  #listeners = new Set<() => void>();
  #held: Promise<void> = Promise.resolve();

  /** The next call of an operation fails. */
  failNext(operation: Operation, error: Error): void {
    this.#failures.set(operation, error);
  }

  /** Holds long operations until the result is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.#held = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  /** Somebody types into a cell. */
  change(): void {
    for (const listener of this.#listeners) listener();
  }

  async overview(): Promise<WorkbookOverview> {
    await Promise.resolve();
    this.#failIfTold("overview");
    return this.answer;
  }

  offeredAreas(): Promise<readonly OfferedArea[]> {
    return this.#do("offeredAreas", () => this.areas);
  }

  async readCells(area: CellArea, onProgress: OnProgress): Promise<SheetCells> {
    onProgress({ step: "reading", done: 0, total: 1 });
    await this.#held;
    return this.#do("readCells", () => this.cellsOf(area));
  }

  comparePlan(): Promise<PlanComparison> {
    return this.#do("comparePlan", () => this.comparison);
  }

  async loadPlan(plan: Plan, onProgress: OnProgress): Promise<LoadOutcome> {
    onProgress(this.progress);
    await this.#held;
    return this.#do("loadPlan", () => {
      this.loaded = plan;
      this.answer = { plan: loadedPlan({ body: plan.body, year: plan.year }), unfinished: null };
      return { result: "loaded", counts: LUCCA_COUNTS, sheets: 31 };
    });
  }

  writeQuality(): Promise<PlanQuality> {
    return this.#do("writeQuality", () => {
      this.#finish();
      return planQuality(this.data);
    });
  }

  writeMissing(): Promise<MissingBoard> {
    return this.#do("writeMissing", () => {
      this.#finish();
      return missingBoard(interpret(this.data), this.data);
    });
  }

  setReferenceQuarter(quarter: Quarter): Promise<void> {
    return this.#do("setReferenceQuarter", () => {
      if (this.answer.plan) this.answer = { ...this.answer, plan: { ...this.answer.plan, quarter } };
    });
  }

  async refreshSummary(onProgress: OnProgress): Promise<RefreshOutcome> {
    onProgress(this.progress);
    await this.#held;
    return this.#do("refreshSummary", () => {
      this.#finish();
      return { summary: this.summary, findings: this.findings };
    });
  }

  check(onProgress: OnProgress): Promise<readonly Finding[]> {
    onProgress(this.progress);
    return this.#do("check", () => this.findings);
  }

  async repair(unlock: Unlock, onProgress: OnProgress): Promise<RepairOutcome> {
    onProgress(this.progress);
    await this.#held;
    return this.#do("repair", () => {
      this.unlocks.push(unlock);
      this.findings = this.repairing.remaining;
      this.#finish();
      return this.repairing;
    });
  }

  previewUpgrade(): Promise<UpgradePreview> {
    return this.#do("previewUpgrade", () => this.upgrading);
  }

  upgrade(changes: readonly CellChange[], unlock: Unlock): Promise<UpgradeOutcome> {
    return this.#do("upgrade", () => {
      this.changed.push(changes);
      this.unlocks.push(unlock);
      const locked = unlock.password === null ? this.locked : [];
      if (locked.length > 0)
        return { isDone: false, changed: 0, remaining: [], locked, setAside: 0, undo: [] };
      const { plan } = this.answer;
      this.answer = { plan: plan && { ...plan, isEarlier: false }, unfinished: null };
      return { isDone: true, changed: changes.length, remaining: [], locked: [], setAside: 0, undo: [] };
    });
  }

  takeBackRepair(taken: TakenBack): Promise<void> {
    return this.#do("takeBackRepair", () => {
      this.takenBack.push(taken);
      this.findings = this.repairing.repaired;
    });
  }

  makeTemplate(): Promise<void> {
    return this.#do("makeTemplate", () => undefined);
  }

  abandonLoad(): Promise<void> {
    return this.#do("abandonLoad", () => {
      this.answer = { plan: null, unfinished: null };
    });
  }

  reportRefreshFailure(error: unknown): Promise<void> {
    return this.#do("reportRefreshFailure", () => void this.reported.push(error));
  }

  alignSheets(unlock: Unlock, onProgress: OnProgress): Promise<AlignOutcome> {
    onProgress(this.progress);
    return this.#do("alignSheets", () => {
      this.unlocks.push(unlock);
      const locked = unlock.password === null ? this.locked : [];
      if (this.answer.plan && locked.length === 0)
        this.answer = { ...this.answer, plan: { ...this.answer.plan, indicatorsBehind: 0 } };
      this.#finish();
      return { aligned: 1, locked };
    });
  }

  read(): Promise<WorkbookData> {
    return this.#do("read", () => this.data);
  }

  changeCells(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
    return this.#do("changeCells", () => {
      this.changed.push(changes);
      return changes.map(({ target, before, after }) => ({ target, before: after, after: before }));
    });
  }

  selection(): Promise<SelectedCell> {
    return this.#do("selection", () => this.selected);
  }

  goTo(place: CellPlace): Promise<void> {
    return this.#do("goTo", () => void this.visited.push(place));
  }

  watch(onChange: () => void): Promise<StopWatching> {
    this.#listeners.add(onChange);
    return Promise.resolve(() => {
      this.#listeners.delete(onChange);
      return Promise.resolve();
    });
  }

  /** What was interrupted is done. */
  #finish(): void {
    this.answer = { ...this.answer, unfinished: null };
  }

  async #do<T>(operation: Operation, work: () => T): Promise<T> {
    await Promise.resolve();
    this.#failIfTold(operation);
    this.calls.push(operation);
    return work();
  }

  #failIfTold(operation: Operation): void {
    const error = this.#failures.get(operation);
    if (error === undefined) return;
    this.#failures.delete(operation);
    throw error;
  }
}

/** The plan of Lucca as an overview says it, with changes. */
export function loadedPlan(
  changes: Partial<NonNullable<WorkbookOverview["plan"]>> = {},
): NonNullable<WorkbookOverview["plan"]> {
  const { objectives, centres, phases, indicators }: PlanCounts = LUCCA_COUNTS;
  return {
    body: "Provincia di Lucca",
    year: 2022,
    quarter: 2,
    counts: { objectives, centres, phases, indicators },
    confirmed: 0,
    refreshedAt: null,
    isEarlier: false,
    indicatorsBehind: 0,
    ...changes,
  };
}
