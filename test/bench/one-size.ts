import { createWorkbookPort } from "../../src/excel/operations/workbook-port";
import { costOf, freshExcel } from "./measured-run";
import type { Cost } from "./measured-run";
import { clientAlone } from "./replayed-answers";
import { planOfLucca, scaledPlan } from "./scaled-plan";
import { whereTimeGoes } from "./where-time-goes";

type Shares = readonly (readonly [string, number])[];

/** What a plan of one size costs. */
export interface SizeReport {
  /** Of the plan of Lucca. */
  readonly times: number;
  readonly indicators: number;
  readonly load: Cost;
  readonly refresh: Cost;
  /** Of the client alone, in ms of processor time. */
  readonly clientCpu: number;
  /** Live memory with the workbook loaded, and without it, in MB; `NaN` where garbage cannot be collected. */
  readonly heapWith: number;
  readonly heapWithout: number;
  /** Where the time goes: of the load, and of the client alone in a refresh. */
  readonly loadShares: Shares;
  readonly clientShares: Shares;
}

const noProgress = (): void => undefined;

/** Loads and refreshes the plan of Lucca so many times over, in this process. */
export async function measureSize(times: number): Promise<SizeReport> {
  const plan = scaledPlan(planOfLucca(), times);
  const indicators = plan.objectives.reduce((sum, objective) => sum + objective.indicators.length, 0);
  const withWorkbook = await inWorkbook(plan);
  const { answers, ...rest } = withWorkbook;
  const refresh = (): Promise<unknown> => createWorkbookPort().refreshSummary(noProgress);
  const clientShares = await whereTimeGoes(() => clientAlone(answers, refresh));
  const { cpu, heapWithout } = await clientAlone(answers, refresh);
  return { times, indicators, ...rest, clientCpu: cpu, heapWithout, clientShares };
}

/** The workbook lives no longer than this function. */
async function inWorkbook(
  plan: ReturnType<typeof scaledPlan>,
): Promise<
  Pick<SizeReport, "load" | "refresh" | "heapWith" | "loadShares"> & { answers: readonly string[] }
> {
  const excel = freshExcel();
  const port = createWorkbookPort();
  const costs: Cost[] = [];
  const loadShares = await whereTimeGoes(async () => {
    costs.push(await costOf(excel, () => port.loadPlan(plan, noProgress)));
  });
  const refresh = await costOf(excel, () => port.refreshSummary(noProgress));
  globalThis.gc?.();
  const heapWith = globalThis.gc === undefined ? NaN : process.memoryUsage().heapUsed / 1e6;
  const answers = excel.recordAnswers();
  await port.refreshSummary(noProgress);
  const [load] = costs;
  if (load === undefined) throw new Error("nothing was loaded");
  return { load, refresh, heapWith, loadShares, answers };
}
