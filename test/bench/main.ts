/**
 * `npm run bench`: loads and refreshes 1, 10 and 100 × Lucca in the embedded Excel, and writes the same cells in two
 * other ways. Compare figures of one run with each other; the machine's speed is not ours.
 * `npm run bench -- 1 10` runs only those sizes, `npm run bench -- readers` only the reading of documents.
 */
import { createWorkbookPort } from "../../src/excel/operations/workbook-port";
import { costOf, freshExcel } from "./measured-run";
import type { Cost } from "./measured-run";
import { cellByCell, objectiveRows, oneBlock, rowByRow } from "./other-ways";
import { readDocuments } from "./reading";
import { planOfLucca, scaledPlan } from "./scaled-plan";

const noProgress = (): void => undefined;

function line(label: string, cost: Cost, items: number, unit: string): string {
  const figures = [
    `${(cost.milliseconds / items).toFixed(3)} ms/${unit}`,
    `${cost.milliseconds.toFixed(0)} ms (client ${cost.clientMilliseconds.toFixed(0)})`,
    `${cost.syncs} syncs`,
    `${(cost.bytes / 1e3).toFixed(0)} kB (largest ${(cost.largestRequest / 1e3).toFixed(0)})`,
    `${cost.cells} cells`,
    `${cost.memory.toFixed(0)} MB`,
  ];
  return `${label.padEnd(26)} ${figures.join("  ")}`;
}

async function loadAndRefresh(times: number): Promise<void> {
  const plan = scaledPlan(planOfLucca(), times);
  const indicators = plan.objectives.reduce((sum, objective) => sum + objective.indicators.length, 0);
  const excel = freshExcel();
  const port = createWorkbookPort();
  const load = await costOf(excel, () => port.loadPlan(plan, noProgress));
  console.log(line(`${times} × Lucca, load`, load, indicators, "indicator"));
  const refresh = await costOf(excel, () => port.refreshSummary(noProgress));
  console.log(line(`${times} × Lucca, refresh`, refresh, indicators, "indicator"));
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
  await readDocuments();
  if (process.argv.includes("readers")) return;
  const asked = process.argv.slice(2).map(Number).filter(Boolean);
  for (const times of asked.length > 0 ? asked : [1, 10, 100]) await loadAndRefresh(times);
  await compareWays(1);
  await compareWays(10);
}

void main();
