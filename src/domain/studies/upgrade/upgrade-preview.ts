import type { CellChange, WorkbookData } from "../../cells/workbook-data";
import type { Interpretation } from "../../interpretation/interpret";
import type { Summary } from "../../measurement/results";
import { acceptedChange, reviewOf, sureCells } from "../anomalies/anomaly-review";
import { earlierRows } from "./earlier-rows";
import type { EarlierCentre } from "./earlier-rows";
import { recountedCells } from "./recounted-cells";
import type { RecountedCell } from "./recounted-cells";
import { resultChanges } from "./result-changes";
import type { EarlierSummary, ResultChange } from "./result-changes";
import { runningTotals } from "./running-totals";
import type { RuleProposal } from "./running-totals";
import { withChanges } from "./changed-data";

/** What an upgrade does to a workbook of the version before, for a person to confirm. */
export interface UpgradePreview {
  /** Readings, targets and baselines that counted and no longer would, or not as the same number. */
  readonly recounted: readonly RecountedCell[];
  /** The sure corrections: they are written in the same step. */
  readonly corrections: readonly CellChange[];
  /** Every result before and after, the corrections in it. */
  readonly results: readonly ResultChange[];
  /** *Progressivo*, where quarters read like totals: a person chooses. */
  readonly proposals: readonly RuleProposal[];
}

/** The sheets of the version before, as they say of themselves what counted and what came of it. */
export interface EarlierSheets {
  readonly centres: readonly EarlierCentre[];
  readonly summary: EarlierSummary;
}

/** The cells of a workbook as this version understands them. */
export interface Understood {
  readonly data: WorkbookData;
  readonly interpretation: Interpretation;
  readonly summary: Summary;
}

/**
 * Compares what a workbook of the version before shows with what it will show; `understand` reads its cells as this
 * version does, once as they stand and once corrected.
 */
export function upgradePreview(
  { data, interpretation }: Understood,
  sheets: EarlierSheets,
  understand: (data: WorkbookData) => Understood,
): UpgradePreview {
  const earlier = earlierRows(sheets.centres);
  const recounted = recountedCells(data, interpretation.plan, earlier);
  const { toCorrect, later } = reviewOf(interpretation);
  const corrections = distinctChanges([
    ...recounted.flatMap(({ correction, change }) => (correction?.isSure === true ? (change ?? []) : [])),
    ...sureCells([...toCorrect, ...later]).flatMap((cell) => acceptedChange(cell) ?? []),
  ]);
  const after = understand(withChanges(data, corrections));
  const { plan } = after.interpretation;
  return {
    ...{ recounted, corrections },
    results: resultChanges({ plan, summary: after.summary }, earlier, sheets.summary),
    proposals: runningTotals(after.data, plan),
  };
}

/** The last one of each cell: a correction of the review says why. */
function distinctChanges(changes: readonly CellChange[]): readonly CellChange[] {
  return [
    ...new Map(
      changes.map((change) => [
        JSON.stringify([change.target.table, change.target.key, change.target.header]),
        change,
      ]),
    ).values(),
  ];
}
