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
  const entries = interpretEntries(table, { idHeader: "Codice", unknown: "unknown-objective" });
  const objectives = entries.value.map(interpretObjective);
  return {
    value: objectives.map((objective) => objective.value),
    anomalies: [entries, ...objectives].flatMap((part) => part.anomalies),
  };
}

function interpretObjective(entry: Entry): Interpreted<ObjectiveEntry> {
  const text = (header: string): string => cellText(cellOf(entry, header));
  const weight = interpretWeight(cellOf(entry, "Peso"), entry.id);
  const active = interpretActive(cellOf(entry, "Stato piano"), entry.id);
  return {
    value: {
      code: entry.id,
      publicValue: text("Valore pubblico"),
      title: text("Titolo"),
      centre: { code: text("Centro"), name: text("Nome centro") },
      manager: text("Dirigente"),
      weight: weight.value,
      active: active.value,
    },
    anomalies: active.value ? [...weight.anomalies, ...active.anomalies] : [],
  };
}
