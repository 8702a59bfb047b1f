import { SHEETS } from "../../domain/contract/sheets";
import { comparePlans, countPlan } from "../../domain/plan/plan-comparison";
import type { PlanComparison } from "../../domain/plan/plan-comparison";
import { planFromRegistry } from "../../domain/plan/registry";
import type { Plan } from "../../domain/plan/plan";
import { proposeIndicator } from "../../domain/studies/proposal/proposal";
import { STYLES } from "../declare/cell-styles";
import { centresOf } from "../declare/centres";
import { explanationOf } from "../declare/explanation-sheet";
import { allSheets } from "../declare/declaration";
import { readingOf } from "../declare/derived-sheets";
import type { Moment } from "../declare/derived-sheets";
import { layoutData, planLayoutData } from "../declare/layout-data";
import type { LogLine } from "../declare/log-line";
import { plannedIndicators } from "../declare/plan-sheets";
import type { SheetLayout } from "../declare/sheet-layout";
import { centreSheets, planSheets } from "../declare/workbook-layout";
import { compareStyles } from "../differ/compare-skeleton";
import { locatedWorkbook } from "../differ/observed-data";
import { OFFICE_TABLES } from "../differ/wanted-tables";
import { momentOf } from "../host/clock";
import type { Clock } from "../host/clock";
import { WorkbookError } from "../host/errors";
import { runExcel } from "../host/run";
import type { MarkerInputs } from "../observe/marker";
import { observeTables } from "../observe/observe-tables";
import { holdsPlan, isBeforePlan, queueSkeleton, requirePlan } from "../observe/skeleton";
import type { Skeleton } from "../observe/skeleton";
import type { LoadOutcome, OnProgress, Unlock } from "../port";
import { beforePlanMends, leftBlankSheet, queueLoadStart, requireFreeNames } from "./load-start";
import { planAndTracking } from "./our-tables";
import { planMark, planName } from "./plan-mark";
import { repair } from "./repair";
import type { Session } from "./session";
import { writeLoad } from "./write-load";
import type { LoadContent } from "./write-load";

/** What loading the plan would change. Two syncs, nothing is written. */
export async function comparePlan(plan: Plan): Promise<PlanComparison> {
  return runExcel(SHEETS.objectives, async (context) => {
    const pending = queueSkeleton(context);
    await context.sync();
    const skeleton = pending();
    if (!holdsPlan(skeleton)) return comparePlans(null, plan);
    requirePlan(skeleton);
    return comparisonWith(context, skeleton, plan);
  });
}

/** What a load is done with. */
export interface LoadRequest {
  readonly clock: Clock;
  readonly session: Session;
  readonly onProgress: OnProgress;
}

const NO_PASSWORD: Unlock = { password: null };

/**
 * Writes the plan into a workbook that holds none; leaves one that holds the same plan as it is; refuses another. The
 * plan's own tables come first: once they are there, everything else follows from them, and an interrupted load is
 * finished by loading again, or by *Ripara*. Until then it can only be loaded again, or taken away.
 */
export async function loadPlan(plan: Plan, request: LoadRequest): Promise<LoadOutcome> {
  const { clock, onProgress } = request;
  let writing = false;
  const isToFinish = await runExcel(
    SHEETS.objectives,
    async (context): Promise<LoadOutcome | null> => {
      onProgress({ step: "reading", done: 0, total: 1 });
      const pending = queueSkeleton(context);
      const startPending = queueLoadStart(context);
      await context.sync();
      const skeleton = pending();
      requireSamePlan(plan, skeleton);
      if (holdsPlan(skeleton)) {
        const outcome = await sameOrRefused(context, skeleton, plan);
        return isLeft(skeleton) ? null : outcome;
      }
      onProgress({ step: "computing", done: 0, total: 1 });
      const sheets = loadedSheets(plan, momentOf(clock()));
      const start = startPending();
      const isRepeated = isBeforePlan(skeleton);
      if (!isRepeated) requireFreeNames(skeleton, sheets.all, start);
      const blankSheet = isRepeated ? await leftBlankSheet(context, skeleton) : start.blankSheet;
      const onWriting = (): void => {
        writing = true;
      };
      const seen = await writeLoad(
        { context, onProgress, session: request.session, unlock: NO_PASSWORD, onWriting },
        {
          ...loadContent(plan, sheets),
          plan: await beforePlanMends(context, skeleton, sheets.plan),
          ...{ skeleton, blankSheet, at: momentOf(clock()).serial },
        },
      );
      const outcome = { result: "loaded", counts: countPlan(plan), sheets: sheets.all.length } as const;
      return isWhole(seen, sheets.all) ? outcome : null;
    },
    () => (writing ? "partly-written" : "unchanged"),
  );
  return isToFinish ?? finishLoad(plan, request);
}

/** What a load writes besides the sheets of the plan itself. */
function loadContent(
  plan: Plan,
  { rest, all }: LoadedSheets,
): Omit<LoadContent, "plan" | "at" | "skeleton" | "blankSheet"> {
  return {
    inputs: inputsOf(plan),
    // All of them: an interrupted load may have left one of our name half made, and nobody has chosen another look yet.
    styles: [{ type: "cell-styles", names: STYLES.map(({ name }) => name) }],
    rest,
    order: all.map(({ name }) => name),
    log: [loadLine(plan)],
  };
}

/** The plan is there, the rest is not, or not all: what is missing follows from it. */
async function finishLoad(plan: Plan, request: LoadRequest): Promise<LoadOutcome> {
  const outcome = await repair({
    ...request,
    ...{ operation: "load", inputs: inputsOf(plan), unlock: NO_PASSWORD, log: [loadLine(plan)] },
  });
  const [left] = outcome.remaining;
  if (left !== undefined && left.remedy !== "by-hand") {
    throw new WorkbookError("unknown", `${left.sheet}, ${left.subject}`, "partly-written", "");
  }
  return { result: "loaded", counts: countPlan(plan), sheets: 0 };
}

/** The second look finds every table, every name, and cell styles that work. */
function isWhole({ catalogue, names, styles }: Skeleton, layouts: readonly SheetLayout[]): boolean {
  const isThere = layouts.every(
    ({ tables, texts }) =>
      tables.every(({ name }) => catalogue.has(name)) &&
      texts.every(({ name }) => name === undefined || (names.get(name) ?? null) !== null),
  );
  return isThere && compareStyles(styles).length === 0;
}

function isLeft({ marker }: Skeleton): boolean {
  return marker?.isOpen === true && marker.operation === "load";
}

/** A load that was interrupted is finished with the plan that it was begun with. */
function requireSamePlan(plan: Plan, { marker }: Skeleton): void {
  if (marker?.isOpen !== true || marker.operation !== "load") return;
  if (marker.inputs.planMark === planMark(plan)) return;
  throw new WorkbookError("load-unfinished", marker.inputs.subject ?? "", "unchanged", "");
}

function inputsOf(plan: Plan): MarkerInputs {
  return { subject: planName(plan), planMark: planMark(plan) };
}

async function sameOrRefused(
  context: Excel.RequestContext,
  skeleton: Skeleton,
  plan: Plan,
): Promise<LoadOutcome> {
  requirePlan(skeleton);
  const { state, counts } = await comparisonWith(context, skeleton, plan);
  if (state !== "same") throw new WorkbookError("different-plan", planName(plan), "unchanged", "");
  return { result: "unchanged", counts, sheets: 0 };
}

/** One sync. */
async function comparisonWith(
  context: Excel.RequestContext,
  skeleton: Skeleton,
  plan: Plan,
): Promise<PlanComparison> {
  const names = new Set(OFFICE_TABLES.map(({ name }) => name));
  const tables = planAndTracking(skeleton).filter(({ name }) => names.has(name));
  const observation = await observeTables(context, skeleton, tables);
  return comparePlans(planFromRegistry(locatedWorkbook(OFFICE_TABLES, observation).data), plan);
}

interface LoadedSheets {
  readonly plan: readonly SheetLayout[];
  readonly rest: readonly SheetLayout[];
  /** All, in the order of their tabs. */
  readonly all: readonly SheetLayout[];
}

/** The sheets of the plan with its first proposal and first summary: nothing typed yet, so nothing achieved. */
function loadedSheets(plan: Plan, at: Moment): LoadedSheets {
  const office = planSheets(plan, plannedIndicators(plan, proposeIndicator));
  const named = centresOf(planLayoutData(office));
  const centres = centreSheets(named, plan);
  const explanation = explanationOf(named);
  const reading = readingOf(layoutData([...office, ...centres]));
  const all = allSheets({
    ...{ office, centres, explanation, reading, at },
    ...{ log: [], recovered: null, isRefreshed: false },
  });
  const own = new Set(office.map(({ name }) => name));
  return {
    plan: all.filter(({ name }) => own.has(name)),
    rest: all.filter(({ name }) => !own.has(name) && name !== SHEETS.log),
    all,
  };
}

function loadLine(plan: Plan): Omit<LogLine, "at"> {
  const counts = countPlan(plan);
  return {
    operation: "Caricamento piano",
    subject: planName(plan),
    before: "",
    after: `${counts.objectives} obiettivi, ${counts.indicators} indicatori, ${counts.phases} fasi`,
    reason: `Fonte: ${plan.source}`,
  };
}
