import { OfficeError } from "../objects/office-error";

/** A failure to come, for tests of what the add-in does then. */
export interface PlannedFailure {
  /** 1: the next sync. The library's own cleanups do not count. */
  readonly atSync: number;
  /** 1: the first action of the batch. Absent: the batch as a whole. */
  readonly atAction?: number;
  /** Office's code: `GeneralException`. */
  readonly code: string;
  readonly message?: string;
  /** Whether the action (or the whole batch) was applied all the same. */
  readonly when: "before" | "after";
}

/** The planned failures of an embedded Excel. Each happens once. */
export class Failures {
  #planned: { readonly failure: PlannedFailure; sync: number }[] = [];

  inject(failure: PlannedFailure): void {
    this.#planned.push({ failure, sync: failure.atSync });
  }

  clear(): void {
    this.#planned = [];
  }

  /** How many have not happened yet. */
  get pending(): number {
    return this.#planned.length;
  }

  /** Counts a sync; the failures that are due in it. */
  nextSync(): SyncFailures {
    for (const planned of this.#planned) planned.sync -= 1;
    const due = this.#planned.filter((planned) => planned.sync <= 0);
    this.#planned = this.#planned.filter((planned) => planned.sync > 0);
    return new SyncFailures(due.map((planned) => planned.failure));
  }
}

/** What fails in one sync. */
export class SyncFailures {
  constructor(private readonly failures: readonly PlannedFailure[]) {}

  ofBatch(when: PlannedFailure["when"]): OfficeError | null {
    return this.find(undefined, when);
  }

  ofAction(position: number, when: PlannedFailure["when"]): OfficeError | null {
    return this.failures.length === 0 ? null : this.find(position, when);
  }

  private find(position: number | undefined, when: PlannedFailure["when"]): OfficeError | null {
    const found = this.failures.find((failure) => failure.atAction === position && failure.when === when);
    return found ? new OfficeError(found.code, found.message ?? `Injected ${found.code}`) : null;
  }
}
