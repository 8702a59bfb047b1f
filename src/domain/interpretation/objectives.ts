import { OBJECTIVES } from "../contract/plan-tables";
import type { ContractColumn } from "../contract/table";
import type { TrackedObjective } from "../measurement/tracked-plan";
import type { TableData } from "../cells/workbook-data";
import { cellOf, interpretEntries } from "./entries";
import type { Entry } from "./entries";
import type { Interpreted } from "./interpreted";
import { interpretActive } from "./plan-state";
import { cellText } from "../cells/table-cell";
import { interpretWeight } from "./weight";

/** An objective as its row in the table `Obiettivi` says, before its indicators and phases are known. */
export type ObjectiveEntry = Omit<TrackedObjective, "indicators" | "phases">;

/** Table `Obiettivi`, in table order. */
export function interpretObjectives(table: TableData): Interpreted<readonly ObjectiveEntry[]> {
  const entries = interpretEntries(table, { id: OBJECTIVES.code, unknown: "unknown-objective" });
  const objectives = entries.value.map(interpretObjective);
  return {
    value: objectives.map((objective) => objective.value),
    anomalies: [entries, ...objectives].flatMap((part) => part.anomalies),
  };
}

function interpretObjective(entry: Entry): Interpreted<ObjectiveEntry> {
  const text = (column: ContractColumn): string => cellText(cellOf(entry, column));
  const weight = interpretWeight(cellOf(entry, OBJECTIVES.weight), entry.id);
  const active = interpretActive(cellOf(entry, OBJECTIVES.planState), entry.id);
  return {
    value: {
      code: entry.id,
      publicValue: text(OBJECTIVES.publicValue),
      title: text(OBJECTIVES.title),
      centre: { code: text(OBJECTIVES.centre), name: text(OBJECTIVES.centreName) },
      manager: text(OBJECTIVES.manager),
      weight: weight.value,
      active: active.value,
    },
    anomalies: active.value ? [...weight.anomalies, ...active.anomalies] : [],
  };
}
