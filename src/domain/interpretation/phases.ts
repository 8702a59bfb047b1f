import { countProgress } from "../cells/countable";
import { CENTRE_PHASES } from "../contract/centre-tables";
import type { Quarter } from "../contract/vocabulary";
import { PHASES } from "../contract/plan-tables";
import type { TrackedPhase } from "../measurement/tracked-plan";
import { cellOf, textIfRead } from "./entries";
import type { Entry } from "./entries";
import type { Interpreted } from "./interpreted";
import { interpretReadings } from "./readings";
import { interpretWeight } from "./weight";

/** A phase from its row in `Fasi` and its row in a `Fasi_*` table; progress is a share. `upTo`: the reference quarter. */
export function interpretPhase(
  entry: Entry,
  active: boolean,
  row: Entry | null,
  upTo: Quarter,
): Interpreted<TrackedPhase> {
  const weight = interpretWeight(cellOf(entry, PHASES.weight), entry.id);
  const progress = interpretReadings(row, {
    count: countProgress,
    unit: "",
    columns: CENTRE_PHASES,
    upTo,
  });
  return {
    value: {
      id: entry.id,
      text: textIfRead(entry, PHASES.phase),
      weight: weight.value,
      active,
      progress: progress.value.counted,
      toCorrect: progress.value.toCorrect,
      hasRow: row !== null,
    },
    anomalies: [...weight.anomalies, ...progress.anomalies],
  };
}
