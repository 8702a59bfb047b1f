import type { Subject } from "../../domain/studies/explanation/subject";
import type { Rollup, Summary } from "../../domain/measurement/results";
import type { Level } from "../preferences/preference-store";

/** The result of one public value, centre or manager, with what «Perché?» asks about it. */
export interface LevelResult extends Rollup {
  readonly label: string;
  readonly subject: Subject;
}

/** The results of a level, in the order of the summary. */
export function resultsOf(summary: Summary, level: Level): readonly LevelResult[] {
  switch (level) {
    case "publicValues":
      return summary.publicValues.map((rollup) => ({
        ...rollup,
        subject: { level: "publicValue", label: rollup.label },
      }));
    case "centres":
      return summary.centres.map((rollup) => ({
        ...rollup,
        subject: { level: "centre", code: rollup.code },
      }));
    case "managers":
      return summary.managers.map((rollup) => ({
        ...rollup,
        subject: { level: "manager", name: rollup.label },
      }));
  }
}
