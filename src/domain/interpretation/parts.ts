import type { PHASES } from "../contract/plan-tables";
import { tableNameFor } from "../contract/table";
import type { Anomaly } from "../cells/anomaly";
import type { TableData } from "../cells/workbook-data";
import { cellOf, interpretEntries } from "./entries";
import type { Entry, EntryRule } from "./entries";
import { knownKeys } from "./known-keys";
import type { KnownKeys } from "./known-keys";
import type { Interpreted } from "./interpreted";
import type { ObjectiveEntry } from "./objectives";
import { interpretActive } from "./plan-state";
import { lookupKey } from "../cells/table-cell";
import { anomalyAt } from "./anomaly-at";
import { collectTrackingRows, trackingRowOf, unknownRows } from "./tracking-rows";
import type { ReportTable } from "./tracking-rows";

/** The parts of the objectives: either the indicators or the phases, by the key of the objective's code. */
export type Parts<Part> = ReadonlyMap<string, readonly Part[]>;

/** How one kind of parts is found and read. */
export interface PartRule<Part> {
  readonly unknown: Extract<EntryRule["unknown"], "unknown-indicator" | "unknown-phase">;
  /** Columns of the registry table. */
  readonly registry: Pick<typeof PHASES, "id" | "objective" | "planState">;
  /** The centres' tables in which the parts are reported. */
  readonly reported: ReportTable;
  /** Reads a part from its registry row and the row of a centre in which it is reported (`null`: none). */
  readonly read: (entry: Entry, active: boolean, row: Entry | null) => Interpreted<Part>;
}

/**
 * The parts of all objectives from their registry table and the tables of the centres. Registry rows without a known
 * objective, rows of centres without a registry row, and rows that are missing are reported. What is withdrawn, or
 * belongs to a withdrawn objective, is read but not remarked on.
 */
export function interpretParts<Part>(
  registry: TableData,
  tracking: readonly TableData[],
  objectives: readonly ObjectiveEntry[],
  rule: PartRule<Part>,
): Interpreted<Parts<Part>> {
  const entries = interpretEntries(registry, { id: rule.registry.id, unknown: rule.unknown });
  const rows = collectTrackingRows(tracking, rule.reported);
  const byCode: ObjectivesByCode = {
    known: knownKeys(objectives.map(({ code }) => code)),
    get: new Map(objectives.map((objective) => [lookupKey(objective.code), objective])),
  };
  const parts = new Map<string, Part[]>(objectives.map(({ code }) => [lookupKey(code), []]));
  const anomalies: Anomaly[] = [...entries.anomalies];
  for (const entry of entries.value) {
    const key = lookupKey(String(cellOf(entry, rule.registry.objective).value));
    const part = interpretPart(entry, byCode, rows, rule);
    anomalies.push(...part.anomalies);
    if (part.value !== null) parts.get(key)?.push(part.value);
  }
  const known = knownKeys(entries.value.map(({ id }) => id));
  return { value: parts, anomalies: [...anomalies, ...unknownRows(rows, known, rule.unknown)] };
}

interface ObjectivesByCode {
  readonly known: KnownKeys;
  readonly get: ReadonlyMap<string, ObjectiveEntry>;
}

function interpretPart<Part>(
  entry: Entry,
  { known, get }: ObjectivesByCode,
  rows: ReturnType<typeof collectTrackingRows>,
  rule: PartRule<Part>,
): Interpreted<Part | null> {
  const active = interpretActive(cellOf(entry, rule.registry.planState), entry.id);
  const code = cellOf(entry, rule.registry.objective);
  const objective = get.get(lookupKey(String(code.value)));
  if (objective === undefined) {
    const reason = known.whyUnknown(String(code.value), { code: "unknown-objective" });
    const unknown = anomalyAt(code, entry.id, reason, "excluded");
    return { value: null, anomalies: active.value ? [unknown] : [] };
  }
  const table = tableNameFor(rule.reported, objective.centre.code);
  const row = trackingRowOf(rows, { idCell: entry.idCell, id: entry.id, table });
  const part = rule.read(entry, active.value, row.value);
  const counts = active.value && objective.active;
  return {
    value: part.value,
    anomalies: counts ? [active, row, part].flatMap(({ anomalies }) => anomalies) : [],
  };
}
