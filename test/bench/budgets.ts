import type { SizeReport } from "./one-size";

/** A budget of design §7, and what was measured. */
interface Budget {
  readonly what: string;
  readonly measured: number;
  readonly most: number;
  readonly unit: string;
  /** What holds it, measured. */
  readonly because: () => string;
}

/** The budgets that a report meets or not; for how time grows, beside the report of a plan of a tenth of the size. */
export function budgetLines(report: SizeReport, tenth: SizeReport | undefined): readonly string[] {
  return [...growth(report, tenth), ...ofOneSize(report)].map(lineOf);
}

function lineOf({ what, measured, most, unit, because }: Budget): string {
  const isMet = measured <= most;
  const figures = `${measured.toFixed(2)} of ${most} ${unit}`;
  return isMet ? `  met      ${what}: ${figures}` : `  NOT MET  ${what}: ${figures}; ${because()}`;
}

function growth(report: SizeReport, tenth: SizeReport | undefined): readonly Budget[] {
  if (tenth === undefined) return [];
  const perIndicator = ({ indicators, ...costs }: SizeReport, operation: "load" | "refresh"): number =>
    costs[operation].cpu / indicators;
  return (["load", "refresh"] as const).map((operation) => ({
    what: `${operation}, processor time per indicator beside ${tenth.times} ×`,
    measured: perIndicator(report, operation) / perIndicator(tenth, operation),
    ...{ most: 1.3, unit: "times" },
    because: () =>
      operation === "load"
        ? `at ${tenth.times} ×: ${sharesText(tenth.loadShares)}; at ${report.times} ×: ${sharesText(report.loadShares)}`
        : `the client alone takes ${(report.clientCpu / report.refresh.cpu).toFixed(2)} of it`,
  }));
}

function ofOneSize(report: SizeReport): readonly Budget[] {
  const { refresh, load, indicators, clientCpu, clientShares, heapWith, heapWithout } = report;
  return [
    {
      what: "refresh, cells read per indicator",
      measured: refresh.cellsRead / indicators,
      ...{ most: 80, unit: "cells" },
      because: () => "see test/excel/operations/refresh-budget.test.ts",
    },
    {
      what: "refresh, processor time of the client alone",
      measured: clientCpu / 1e3,
      ...{ most: 1, unit: "s" },
      because: () => sharesText(clientShares),
    },
    {
      what: "memory at its peak",
      measured: Math.max(load.peakMemory, refresh.peakMemory) / 1e3,
      ...{ most: 2, unit: "GB" },
      because: () =>
        `live: ${(heapWith - heapWithout).toFixed(0)} MB of the embedded workbook with its calculation, ` +
        `${heapWithout.toFixed(0)} MB of everything else; the rest is garbage that Node has not collected yet`,
    },
  ];
}

function sharesText(shares: SizeReport["loadShares"]): string {
  return shares
    .filter(([, share]) => share >= 0.02)
    .map(([room, share]) => `${room} ${(share * 100).toFixed(0)} %`)
    .join(", ");
}
