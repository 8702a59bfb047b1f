import type { RequestExecutor } from "../../src/embedded/wire/excel-library";
import { loadExcelLibrary } from "../../src/embedded/wire/node-library";
import { isCleanup } from "../../src/embedded/wire/request";
import { succeeded } from "../../src/embedded/wire/response";
import type { BatchResponse } from "../../src/embedded/wire/response";
import { connect } from "../../src/embedded/wire/session";

/** What a client took by itself. */
export interface ClientCost {
  /** Processor time of the whole process without the making of the answers, in ms: collecting garbage is in it. */
  readonly cpu: number;
  /** Live memory of the process while no workbook is in it, in MB. */
  readonly heapWithout: number;
}

/**
 * Runs an operation against answers that were recorded of it, without a workbook and its calculation in the process: so
 * what is measured is the client alone, our code and Microsoft's library.
 */
export async function clientAlone(
  answers: readonly string[],
  operation: () => Promise<unknown>,
): Promise<ClientCost> {
  const replay = new ReplayedAnswers(answers);
  connect(loadExcelLibrary(), replay, () => undefined);
  globalThis.gc?.();
  const heapWithout = process.memoryUsage().heapUsed / 1e6;
  const before = process.cpuUsage();
  await operation();
  return { cpu: cpuSince(before) - replay.cpu, heapWithout };
}

class ReplayedAnswers implements RequestExecutor {
  /** Processor time that went into making the answers, in ms. */
  cpu = 0;
  #next = 0;

  constructor(private readonly answers: readonly string[]) {}

  async executeAsync(
    ...[, , message]: Parameters<RequestExecutor["executeAsync"]>
  ): ReturnType<RequestExecutor["executeAsync"]> {
    await new Promise((resume) => setTimeout(resume, 0));
    if (isCleanup(message.Body)) return succeeded({ Results: [], TraceIds: [] });
    const before = process.cpuUsage();
    const answer = this.answers[this.#next];
    if (answer === undefined) throw new Error(`there is no answer to request ${this.#next + 1}`);
    this.#next += 1;
    const body = JSON.parse(answer) as BatchResponse;
    this.cpu += cpuSince(before);
    return succeeded(body);
  }
}

/** Processor time since `before`, in ms. */
export function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}
