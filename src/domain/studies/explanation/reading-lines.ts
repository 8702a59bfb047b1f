import { atQuarter } from "../../measurement/by-quarter";
import { duePhaseQuarters, dueQuarters } from "../../measurement/coverage";
import { isAtLeast } from "../../cells/comparison";
import { quartersUpTo } from "../../measurement/quarter-rules";
import { ruleOf } from "../../measurement/period-rule";
import type { TrackedIndicator, TrackedPhase } from "../../measurement/tracked-plan";
import type { ByQuarter } from "../../measurement/by-quarter";
import { QUARTERS } from "../../contract/vocabulary";
import type { Kind, Quarter, Rule } from "../../contract/vocabulary";
import type { MissingReading, ReadingLine, ReadingState } from "./explanation";
import type { Grounds } from "./grounds";
import type { Subject } from "./subject";

/** What is reported for each quarter: an indicator's readings, or the progress of a phase. */
export interface Reported {
  readonly subject: Subject;
  readonly id: string;
  readonly name: string;
  readonly kind: Kind | null;
  readonly rule: Rule | null;
  readonly readings: ByQuarter<number | null>;
  /** Quarters up to the one asked about that owe a reading. */
  readonly due: readonly Quarter[];
}

export function reportedOfIndicator(indicator: TrackedIndicator, quarter: Quarter): Reported {
  const { id, text, kind, readings } = indicator;
  return {
    subject: { level: "indicator", id },
    id,
    name: text,
    kind,
    rule: ruleOf(indicator),
    readings,
    due: dueQuarters(indicator, quarter),
  };
}

export function reportedOfPhase(phase: TrackedPhase, quarter: Quarter): Reported {
  const { id, text, progress } = phase;
  return {
    subject: { level: "phase", id },
    id,
    name: text,
    kind: "Percentuale",
    rule: "Ultimo valore",
    readings: progress,
    due: phase.active ? duePhaseQuarters(phase, quarter) : [],
  };
}

/** The four readings as of a quarter, T1 first. */
export function readingLines(reported: Reported, quarter: Quarter, grounds: Grounds): readonly ReadingLine[] {
  const taken = quarterTaken(reported, quarter);
  return QUARTERS.map((past) => {
    const place = grounds.places.reading(reported.id, past);
    const [anomaly] = grounds.anomaliesAt(place);
    const value = atQuarter(reported.readings, past);
    return {
      quarter: past,
      kind: reported.kind,
      place,
      state: stateOf(),
      remark: value === null ? null : (anomaly ?? null),
    };

    function stateOf(): ReadingState {
      if (past > quarter) return { code: "later", value };
      if (value !== null) return { code: "present", value, used: taken === null || taken === past };
      if (anomaly !== undefined) return { code: "not-understood", anomaly };
      if (reported.due.includes(past)) return { code: "missing" };
      return { code: isSettledBefore(reported, past) ? "settled" : "not-due" };
    }
  });
}

/** The quarter whose reading alone makes the actual by the rule; `null`: all of them do, or there is none. */
export function quarterTaken({ rule, readings }: Reported, quarter: Quarter): Quarter | null {
  const present = quartersUpTo(quarter).filter((past) => atQuarter(readings, past) !== null);
  const valueAt = (past: Quarter): number => atQuarter(readings, past) ?? 0;
  switch (rule) {
    case "Progressivo":
    case "Ultimo valore":
      return present.at(-1) ?? null;
    case "Massimo":
      return firstWith(present, Math.max(...present.map(valueAt)), valueAt);
    case "Minimo":
      return firstWith(present, Math.min(...present.map(valueAt)), valueAt);
    default:
      return null;
  }
}

/** The due readings up to the quarter that do not count. */
export function missingReadings(reported: Reported, grounds: Grounds): readonly MissingReading[] {
  return reported.due
    .filter((past) => atQuarter(reported.readings, past) === null)
    .map((past) => {
      const place = grounds.places.reading(reported.id, past);
      const [anomaly = null] = grounds.anomaliesAt(place);
      return { subject: reported.subject, name: reported.name, quarter: past, place, anomaly };
    });
}

function firstWith(
  quarters: readonly Quarter[],
  value: number,
  valueAt: (past: Quarter) => number,
): Quarter | null {
  return quarters.find((past) => valueAt(past) === value) ?? null;
}

/** True: an earlier reading said that it is done, so nothing more is owed. */
function isSettledBefore({ kind, readings, subject }: Reported, quarter: Quarter): boolean {
  const isDone = (reading: number): boolean => {
    if (subject.level === "phase") return isAtLeast(reading, 1);
    return kind === "Data" || (kind === "Sì/No" && reading === 1);
  };
  return QUARTERS.some((past) => {
    const reading = past < quarter ? atQuarter(readings, past) : null;
    return reading !== null && isDone(reading);
  });
}
