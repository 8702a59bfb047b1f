import { OBJECTIVES } from "../contract/plan-tables";
import type { Anomaly } from "../cells/anomaly";
import type { TrackedObjective } from "../measurement/tracked-plan";
import type { TableData } from "../cells/workbook-data";
import { cellOf, interpretEntries } from "./entries";
import type { Entry } from "./entries";
import type { Interpreted } from "./interpreted";
import { interpretActive } from "./plan-state";
import { cellText } from "../cells/table-cell";
import { anomalyAt } from "./anomaly-at";
import { spellingsOf } from "./spellings";
import type { Spellings } from "./spellings";
import { interpretWeight } from "./weight";

/** An objective as its row in the table `Obiettivi` says, before its indicators and phases are known. */
export type ObjectiveEntry = Omit<TrackedObjective, "indicators" | "phases">;

/**
 * Table `Obiettivi`, in table order. A row without code or centre is no objective (a *Totale* typed under the table) and
 * is reported. Centre, manager and public value are named as their first row names them.
 */
export function interpretObjectives(table: TableData): Interpreted<readonly ObjectiveEntry[]> {
  const entries = interpretEntries(table, { id: OBJECTIVES.code, unknown: "unknown-objective" });
  const isPlaced = (entry: Entry): boolean => cellText(cellOf(entry, OBJECTIVES.centre)) !== "";
  const placed = entries.value.filter(isPlaced);
  const unplaced = entries.value.filter((entry) => !isPlaced(entry)).map(withoutCentre);
  const names = namesOf(placed);
  const objectives = placed.map((entry) => interpretObjective(entry, names));
  const spellings = Object.values(names).flatMap((spelling) => spelling.anomalies);
  return {
    value: objectives.map((objective) => objective.value),
    anomalies: [
      ...entries.anomalies,
      ...unplaced,
      ...objectives.flatMap((part) => part.anomalies),
      ...spellings,
    ],
  };
}

type Names = Readonly<Record<"publicValue" | "centre" | "centreName" | "manager", Spellings>>;

function namesOf(entries: readonly Entry[]): Names {
  return {
    publicValue: spellingsOf(entries, OBJECTIVES.publicValue),
    centre: spellingsOf(entries, OBJECTIVES.centre),
    centreName: spellingsOf(entries, OBJECTIVES.centreName),
    manager: spellingsOf(entries, OBJECTIVES.manager),
  };
}

function withoutCentre(entry: Entry): Anomaly {
  const cell = cellOf(entry, OBJECTIVES.centre);
  return anomalyAt(cell, entry.id, { code: "objective-without-centre" }, "excluded");
}

function interpretObjective(entry: Entry, names: Names): Interpreted<ObjectiveEntry> {
  const weight = interpretWeight(cellOf(entry, OBJECTIVES.weight), entry.id);
  const active = interpretActive(cellOf(entry, OBJECTIVES.planState), entry.id);
  return {
    value: {
      code: entry.id,
      publicValue: names.publicValue.spelled(entry),
      title: cellText(cellOf(entry, OBJECTIVES.title)),
      centre: { code: names.centre.spelled(entry), name: names.centreName.spelled(entry) },
      manager: names.manager.spelled(entry),
      weight: weight.value,
      active: active.value,
    },
    anomalies: active.value ? [...weight.anomalies, ...active.anomalies] : [],
  };
}
