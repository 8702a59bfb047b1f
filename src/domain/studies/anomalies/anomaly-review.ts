import { OBJECTIVES, INDICATORS, PHASES } from "../../contract/plan-tables";
import type { ContractColumn } from "../../contract/table";
import { anomalySentence } from "../../cells/anomaly-sentence";
import { keyOf } from "../../cells/table-cell";
import type { Anomaly } from "../../cells/anomaly";
import type { CellChange, TableData, WorkbookData } from "../../cells/workbook-data";

/** The cells of one sheet that want a look: of a centre, or of the planning office. */
export interface AnomalyGroup {
  readonly sheet: string;
  readonly anomalies: readonly Anomaly[];
}

/** Which cells are looked at. */
export type AnomalyFilter = "all" | Anomaly["severity"] | "proposed";

/** The anomalies by sheet, in order of first appearance. */
export function anomalyGroups(anomalies: readonly Anomaly[]): readonly AnomalyGroup[] {
  const groups = new Map<string, Anomaly[]>();
  for (const anomaly of anomalies) {
    const { sheet } = anomaly.place;
    const same = groups.get(sheet);
    if (same === undefined) groups.set(sheet, [anomaly]);
    else same.push(anomaly);
  }
  return [...groups].map(([sheet, found]) => ({ sheet, anomalies: found }));
}

/** The anomalies that a filter lets through. */
export function filteredAnomalies(anomalies: readonly Anomaly[], filter: AnomalyFilter): readonly Anomaly[] {
  if (filter === "all") return anomalies;
  return anomalies.filter((anomaly) =>
    filter === "proposed" ? acceptedChange(anomaly) !== null : anomaly.severity === filter,
  );
}

/** What accepting the proposed correction writes; `null`: none is proposed. */
export function acceptedChange(anomaly: Anomaly): CellChange | null {
  const { target, value, correction, reason } = anomaly;
  if (target === null || correction === null) return null;
  return { target, before: value, after: correction, reason: anomalySentence(reason, "it") };
}

/** The anomalies whose correction can be accepted; of several for one cell the first. */
export function correctableAnomalies(anomalies: readonly Anomaly[]): readonly Anomaly[] {
  const seen = new Set<string>();
  return anomalies.filter((anomaly) => {
    const { sheet, address } = anomaly.place;
    const cell = `${sheet}!${address}`;
    if (acceptedChange(anomaly) === null || seen.has(cell)) return false;
    seen.add(cell);
    return true;
  });
}

/** What the rows are about, by key of their identifier: texts of indicators and phases, titles of objectives. */
export function subjectTexts(data: WorkbookData): ReadonlyMap<string, string> {
  return new Map([
    ...textsOf(data.objectives, OBJECTIVES.code, OBJECTIVES.title),
    ...textsOf(data.indicators, INDICATORS.id, INDICATORS.indicator),
    ...textsOf(data.phases, PHASES.id, PHASES.phase),
  ]);
}

function textsOf(table: TableData, id: ContractColumn, text: ContractColumn): readonly [string, string][] {
  const ids = table.columns.get(id.header)?.values ?? [];
  const texts = table.columns.get(text.header)?.values ?? [];
  return ids.map((written, position) => [keyOf(String(written)), String(texts[position] ?? "").trim()]);
}
