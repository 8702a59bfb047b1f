/**
 * `npm run bench`: loads and refreshes 1, 10 and 100 × Lucca in the embedded Excel, each in a process of its own, says
 * which budgets are met and what holds those that are not, and writes the same cells in two other ways. Compare figures of
 * one run with each other; the machine's speed is not ours. `npm run bench -- 1 10` runs only those sizes,
 * `npm run bench -- readers` only the reading of documents.
 */
import { fork } from "node:child_process";
import { budgetLines } from "./budgets";
import { costOf, freshExcel } from "./measured-run";
import type { Cost } from "./measured-run";
import { measureSize } from "./one-size";
import type { SizeReport } from "./one-size";
import { cellByCell, objectiveRows, oneBlock, rowByRow } from "./other-ways";
import { readDocuments } from "./reading";
import { planOfLucca, scaledPlan } from "./scaled-plan";

/** The variable in which a process is told the one size that it measures. */
const SIZE = "BENCH_SIZE";

function line(label: string, cost: Cost, items: number, unit: string): string {
  const figures = [
    `${(cost.cpu / items).toFixed(3)} ms/${unit}`,
    `processor ${cost.cpu.toFixed(0)} ms (clock ${cost.milliseconds.toFixed(0)})`,
    `${cost.syncs} syncs`,
    `${(cost.bytes / 1e3).toFixed(0)} kB (largest ${(cost.largestRequest / 1e3).toFixed(0)})`,
    `${cost.cellsRead} cells read, ${cost.cellsWritten} written`,
    `peak ${cost.peakMemory.toFixed(0)} MB`,
  ];
  return `${label.padEnd(26)} ${figures.join("  ")}`;
}

function measureApart(times: number): Promise<SizeReport> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, { env: { ...process.env, [SIZE]: String(times) } });
    child.once("message", (report) => {
      resolve(report as SizeReport);
    });
    child.once("exit", (code) => {
      reject(new Error(`${times} × Lucca came to no end (${code ?? "killed"})`));
    });
  });
}

async function measureSizes(sizes: readonly number[]): Promise<void> {
  const reports: SizeReport[] = [];
  for (const times of sizes) {
    const report = await measureApart(times);
    console.log(line(`${times} × Lucca, load`, report.load, report.indicators, "indicator"));
    console.log(line(`${times} × Lucca, refresh`, report.refresh, report.indicators, "indicator"));
    const tenth = reports.find((one) => one.times * 10 === times && times > 10);
    for (const text of budgetLines(report, tenth)) console.log(text);
    reports.push(report);
  }
}

async function compareWays(times: number): Promise<void> {
  const rows = objectiveRows(scaledPlan(planOfLucca(), times));
  const cells = rows.length * (rows[0]?.length ?? 1);
  const ways = { "one block": oneBlock, "one call per cell": cellByCell, "rows.add per row": rowByRow };
  for (const [label, way] of Object.entries(ways)) {
    const cost = await costOf(freshExcel(), () => way(rows));
    console.log(line(`${times} × Obiettivi, ${label}`, cost, cells, "cell"));
  }
}

async function main(): Promise<void> {
  const own = Number(process.env[SIZE]);
  if (own > 0) {
    process.send?.(await measureSize(own));
    return;
  }
  await readDocuments();
  if (process.argv.includes("readers")) return;
  const asked = process.argv.slice(2).map(Number).filter(Boolean);
  await measureSizes(asked.length > 0 ? asked : [1, 10, 100]);
  await compareWays(1);
  await compareWays(10);
}

void main();
