import { atQuarter } from "../../measurement/by-quarter";
import { dueQuarters, duePhaseQuarters } from "../../measurement/coverage";
import type { Interpretation } from "../../interpretation/interpret";
import { provisionalOf } from "../../measurement/provisional";
import type { Provisional } from "../../measurement/provisional";
import { countReadings } from "../../measurement/reading-count";
import type { ReadingCount } from "../../measurement/reading-count";
import { isMeasuredByPhases } from "../../measurement/objective-result";
import type { Centre } from "../../plan/plan";
import type { Parameters, TrackedObjective } from "../../measurement/tracked-plan";
import type { ByQuarter } from "../../measurement/by-quarter";
import type { Quarter } from "../../contract/vocabulary";
import type { WorkbookData } from "../../cells/workbook-data";
import type { Gap } from "./gap";
import { readingCells } from "./reading-cells";
import type { ReadingCells } from "./reading-cells";
import { addTallies, NO_READINGS } from "./tally";
import type { Tally } from "./tally";
import { groupBy } from "../../cells/group-by";

/** *Chi manca*: the readings that were owed up to the reference quarter, and which of them are not there. */
export interface MissingBoard {
  readonly parameters: Parameters;
  readonly total: BoardCount;
  /** The same readings as everywhere counts them, with those of later quarters. */
  readonly readingCount: ReadingCount;
  readonly provisional: Provisional;
  /** One for each centre and manager, in order of code, then of name; also those that owe nothing. */
  readonly lines: readonly BoardLine[];
}

/** Readings due up to the reference quarter, and those of the reference quarter alone among them. */
export interface BoardCount {
  readonly upToQuarter: Tally;
  readonly thisQuarter: Tally;
}

/** What one manager owes on the sheet of one centre (the manager is the objective's: centre H1 has two). */
export interface BoardLine extends BoardCount {
  readonly centre: Centre;
  readonly manager: string;
  /** In plan order, then by quarter. */
  readonly gaps: readonly Gap[];
}

/**
 * Everything due up to the reference quarter, as `coverage.ts` counts it: Σ due and Σ filled are the summary's
 * coverage at every level, and filled + wrong + missing = due. Only active objectives take part; phases only where
 * they measure their objective.
 */
export function missingBoard({ plan, anomalies }: Interpretation, data: WorkbookData): MissingBoard {
  const { parameters } = plan;
  const cells = readingCells(data, anomalies);
  const owed = plan.objectives
    .filter((objective) => objective.active)
    .map((objective) => ({ objective, readings: owedReadings(objective, parameters.quarter, cells) }));
  const lines = linesOf(owed, parameters.quarter);
  return {
    ...{ parameters, lines, total: addCounts(lines) },
    readingCount: countReadings(plan.objectives, parameters.quarter),
    provisional: provisionalOf(plan, anomalies),
  };
}

/** The sum of several counts. */
export function addCounts(counts: readonly BoardCount[]): BoardCount {
  return {
    upToQuarter: addTallies(counts.map(({ upToQuarter }) => upToQuarter)),
    thisQuarter: addTallies(counts.map(({ thisQuarter }) => thisQuarter)),
  };
}

/** A due reading: `gap` is `null` where it is there. */
interface OwedReading {
  readonly quarter: Quarter;
  readonly gap: Gap | null;
}

interface OwedByObjective {
  readonly objective: TrackedObjective;
  readonly readings: readonly OwedReading[];
}

/** Codes and names in Italian order, `A2` before `A10`. */
const ITALIAN_ORDER = new Intl.Collator("it", { numeric: true });

function linesOf(owed: readonly OwedByObjective[], quarter: Quarter): readonly BoardLine[] {
  const groups = groupBy(owed, ({ objective }) => JSON.stringify([objective.centre.code, objective.manager]));
  return [...groups.values()]
    .flatMap((parts) => lineOf(parts, quarter))
    .sort(
      (a, b) =>
        ITALIAN_ORDER.compare(a.centre.code, b.centre.code) || ITALIAN_ORDER.compare(a.manager, b.manager),
    );
}

function lineOf(parts: readonly OwedByObjective[], quarter: Quarter): readonly BoardLine[] {
  const first = parts[0];
  if (first === undefined) return [];
  const { centre, manager } = first.objective;
  const readings = parts.flatMap((part) => part.readings);
  return [
    {
      centre,
      manager,
      upToQuarter: tallyOf(readings),
      thisQuarter: tallyOf(readings.filter((reading) => reading.quarter === quarter)),
      gaps: readings.flatMap(({ gap }) => gap ?? []),
    },
  ];
}

function tallyOf(readings: readonly OwedReading[]): Tally {
  return addTallies(
    readings.map(({ gap }) => {
      if (gap === null) return { ...NO_READINGS, due: 1, filled: 1 };
      const wrong = gap.state.type === "wrong" ? 1 : 0;
      return { due: 1, filled: 0, wrong, missing: 1 - wrong };
    }),
  );
}

function owedReadings(
  objective: TrackedObjective,
  quarter: Quarter,
  cells: ReadingCells,
): readonly OwedReading[] {
  const owedBy = (
    part: Gap["part"],
    { id, text }: { readonly id: string; readonly text: string },
    readings: ByQuarter<number | null>,
    due: readonly Quarter[],
  ): readonly OwedReading[] =>
    due.map((owed) => {
      if (atQuarter(readings, owed) !== null) return { quarter: owed, gap: null };
      const found = cells({ part, id }, objective, owed);
      return { quarter: owed, gap: { id, text, part, objective: objective.code, quarter: owed, ...found } };
    });
  if (!isMeasuredByPhases(objective)) {
    return objective.indicators.flatMap((indicator) =>
      owedBy("indicator", indicator, indicator.readings, dueQuarters(indicator, quarter)),
    );
  }
  return objective.phases
    .filter((phase) => phase.active)
    .flatMap((phase) => owedBy("phase", phase, phase.progress, duePhaseQuarters(phase, quarter)));
}
