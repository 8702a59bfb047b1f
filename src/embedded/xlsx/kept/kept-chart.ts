import type { Chart } from "../../model/chart";
import { rewrittenChart } from "../../model/chart-references";

/** Whether nobody changed a chart since it was read, its place and what its formulas point to aside. */
export function isSameChart(now: Chart, read: Chart): boolean {
  return now.series.length === read.series.length && comparable(now) === comparable(read);
}

/** Read from the same text, the same things have the same order of properties. */
function comparable(chart: Chart): string {
  const compared = { ...rewrittenChart(chart, () => "="), place: null };
  return JSON.stringify(compared, (_, value: unknown) => (isRecord(value) ? sorted(value) : value));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What each formula that changed was, and what it is. */
export function formulasBetween(read: Chart, now: Chart): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  read.series.forEach((series, index) => {
    const other = now.series[index];
    for (const key of ["name", "values", "categories"] as const) {
      const [before, after] = [series[key], other?.[key]];
      if (before?.startsWith("=") && after?.startsWith("=") && before !== after) changed.set(before, after);
    }
  });
  return changed;
}
