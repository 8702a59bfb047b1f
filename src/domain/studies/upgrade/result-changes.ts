import { SUMMARY_BODY, SUMMARY_OBJECTIVES } from "../../contract/summary-tables";
import type { ContractColumn } from "../../contract/table";
import { lookupKey } from "../../cells/table-cell";
import type { TableData } from "../../cells/workbook-data";
import { lastUpTo } from "../../measurement/by-quarter";
import type { Summary } from "../../measurement/results";
import type { Parameters, TrackedIndicator, TrackedPhase, TrackedPlan } from "../../measurement/tracked-plan";
import type { EarlierRow, Figure } from "./earlier-rows";
import { figureOf } from "./running-totals";

/** A result as the sheets of the version before show it, and as it will be. */
export interface ResultChange {
  readonly level: "body" | "objective" | "indicator" | "phase";
  /** Identifier or code; "" of the body. */
  readonly id: string;
  readonly text: string;
  /** `null`: the sheet that showed it is damaged. */
  readonly before: Figure | null;
  readonly after: Figure;
}

/** `Riepilogo_Ente` and `Riepilogo_Obiettivi` as their last refresh left them; `null`: gone. */
export interface EarlierSummary {
  readonly body: TableData | null;
  readonly objectives: TableData | null;
}

/** What the workbook will show: the plan as it will be read, and what is added up from it. */
export interface AfterUpgrade {
  readonly plan: TrackedPlan;
  readonly summary: Summary;
}

/** Every active result before and after: the body first, then each objective with its indicators and phases. */
export function resultChanges(
  { plan, summary }: AfterUpgrade,
  earlier: ReadonlyMap<string, EarlierRow>,
  shown: EarlierSummary,
): readonly ResultChange[] {
  const objectives = shownByCode(shown.objectives);
  const body = achievements(shown.body, SUMMARY_BODY.achievement)[0] ?? null;
  return [
    { level: "body", id: "", text: plan.parameters.body, before: body, after: figure(summary.body) },
    ...summary.objectives.flatMap((objective): readonly ResultChange[] => [
      {
        ...{ level: "objective", id: objective.code, text: objective.title, after: figure(objective) },
        before: objectives.get(lookupKey(objective.code)) ?? null,
      },
      ...partsOf(plan, objective.code, earlier),
    ]),
  ];
}

/** True: a person sees another result or state than before. */
export function isChanged({ before, after }: ResultChange): boolean {
  if (before === null || before.status !== after.status) return true;
  if (before.achievement === null || after.achievement === null)
    return before.achievement !== after.achievement;
  return Math.abs(before.achievement - after.achievement) > 1e-9;
}

function partsOf(
  { objectives, parameters }: TrackedPlan,
  code: string,
  earlier: ReadonlyMap<string, EarlierRow>,
): readonly ResultChange[] {
  const own = objectives.filter((one) => lookupKey(one.code) === lookupKey(code));
  const before = (id: string): Figure | null => earlier.get(lookupKey(id))?.figure ?? null;
  return [
    ...own
      .flatMap(({ indicators }) => indicators.filter(({ active }) => active))
      .map((indicator: TrackedIndicator): ResultChange => ({
        ...{ level: "indicator", id: indicator.id, text: indicator.text },
        ...{ before: before(indicator.id), after: figureOf(indicator, parameters) },
      })),
    ...own
      .flatMap(({ phases }) => phases.filter(({ active }) => active))
      .map((phase): ResultChange => ({
        ...{ level: "phase", id: phase.id, text: phase.text },
        ...{ before: before(phase.id), after: phaseFigure(phase, parameters) },
      })),
  ];
}

/** The version before said no *Stato* of phases: only the progress is compared. */
function phaseFigure({ progress }: TrackedPhase, { quarter }: Parameters): Figure {
  return { achievement: lastUpTo(progress, quarter), status: "" };
}

function figure({ achievement }: { readonly achievement: number | null }): Figure {
  return { achievement, status: "" };
}

function shownByCode(table: TableData | null): ReadonlyMap<string, Figure> {
  const codes = table?.columns.get(SUMMARY_OBJECTIVES.code.header)?.values ?? [];
  const figures = achievements(table, SUMMARY_OBJECTIVES.achievement);
  return new Map(
    codes.flatMap((code, row) => {
      const shown = figures[row];
      return shown === undefined ? [] : [[lookupKey(String(code)), shown] as const];
    }),
  );
}

function achievements(table: TableData | null, { header }: ContractColumn): readonly Figure[] {
  const values = table?.columns.get(header)?.values ?? [];
  return values.map((value) => figure({ achievement: typeof value === "number" ? value : null }));
}
