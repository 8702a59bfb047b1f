import type { LogLine } from "../declare/log-line";
import { newLogRows } from "../declare/log-line";
import { logSheet } from "../declare/service-sheets";
import type { SheetLayout } from "../declare/sheet-layout";
import type { Mend } from "../differ/difference";
import type { MarkerInputs } from "../observe/marker";
import { queueSkeleton } from "../observe/skeleton";
import type { Skeleton } from "../observe/skeleton";
import { markerStep, nextMarkerStep } from "../write/marker-steps";
import { addSheetStep, sheetContentSteps, sheetLookSteps, sheetSteps } from "../write/sheet-steps";
import { sheetWork } from "../write/sheet-work";
import { eventsStep, removeSheetStep, showSheetStep } from "../write/workbook-steps";
import { stampsOf } from "../write/stamps";
import { inOneRequest, runSteps } from "../write/write-step";
import type { WriteStep } from "../write/write-step";
import type { OperationContext } from "./write-operation";

/** Everything that a load writes, in its order. */
export interface LoadContent {
  readonly skeleton: Skeleton;
  readonly inputs: MarkerInputs;
  /** The blank sheet of a new workbook; `null`: there is none. */
  readonly blankSheet: string | null;
  readonly styles: readonly Mend[];
  /** The sheets of the plan itself, then those that follow from them, which are new. */
  readonly plan: readonly Mend[];
  readonly rest: readonly SheetLayout[];
  /** Names of all sheets in the order of their tabs; the first is shown. */
  readonly order: readonly string[];
  readonly log: readonly Omit<LogLine, "at">[];
  /** Excel date serial with time. */
  readonly at: number;
}

/**
 * Writes a whole plan: the marker, the plan's own sheets, the marker again (from here on everything follows from what is
 * there), the other sheets, `Registro`, the order of the tabs.
 *
 * @returns what the workbook consists of then.
 */
export async function writeLoad(
  { context, session, unlock, onProgress, onWriting }: OperationContext,
  content: LoadContent,
): Promise<Skeleton> {
  const { skeleton, inputs, blankSheet, order } = content;
  const number = session.begin("load", inputs.planMark ?? "", skeleton.marker, 0);
  const rest = content.rest.map(({ name }) => name);
  const common = { ...inputs, ...(blankSheet === null ? {} : { blankSheet }) };
  const first = { number, operation: "load", isOpen: true, inputs: { ...common, beforePlan: true } } as const;
  const planned = { ...first, inputs: { ...common, sheets: [...rest, ...order.slice(-1)] } };
  const steps = (mends: readonly Mend[]): readonly WriteStep[] =>
    sheetWork(mends, skeleton, unlock).flatMap((work) => work.steps);
  const lines = content.log.map((line) => ({ ...line, at: content.at }));
  const log = logSheet(newLogRows([], number, lines));
  const stamps = stampsOf(content.rest);
  const second = secondLook();
  onWriting();
  await runSteps(
    context,
    [
      markerStep(first, skeleton.properties),
      ...steps([...content.styles, ...content.plan]),
      nextMarkerStep(planned, first, skeleton.properties),
      ...content.rest.flatMap((layout) => [addSheetStep(layout, null), ...sheetLookSteps(layout, stamps)]),
      ...content.rest.flatMap((layout) => sheetContentSteps(layout, stamps)),
      // A line without its table would be taken for somebody's typing.
      inOneRequest(log.name, [addSheetStep(log, null), ...sheetSteps(log)]),
      orderStep(content, log.name),
      showSheetStep(order[0] ?? ""),
      ...(blankSheet === null ? [] : [removeSheetStep(blankSheet)]),
      eventsStep(true),
      nextMarkerStep({ ...planned, isOpen: false }, planned, skeleton.properties),
      second.step,
    ],
    onProgress,
  );
  session.end();
  return second.skeleton();
}

/** Looks again, in the request that writes last. */
function secondLook(): { readonly step: WriteStep; readonly skeleton: () => Skeleton } {
  let pending: (() => Skeleton) | null = null;
  return {
    step: {
      subject: "",
      bytes: 30_000,
      queue(context) {
        pending = queueSkeleton(context);
      },
    },
    skeleton() {
      if (pending === null) throw new RangeError("the second look was not queued");
      return pending();
    },
  };
}

/** Ours stand together behind what was there, in their order; those that come to stand there by themselves are not moved. */
function orderStep({ order, skeleton, plan, rest }: LoadContent, log: string): WriteStep {
  const own = new Set(order);
  const present = skeleton.sheets.map(({ name }) => name);
  const others = present.filter((name) => !own.has(name)).length;
  const planned = plan.flatMap((mend) => (mend.type === "lay" ? [mend.layout.name] : []));
  const tabs = [...present, ...planned, ...rest.map(({ name }) => name), log];
  const moves = order.flatMap((name, index) => {
    const position = others + index;
    if (tabs[position] === name) return [];
    tabs.splice(tabs.indexOf(name), 1);
    tabs.splice(position, 0, name);
    return [{ name, position }];
  });
  return {
    subject: order[0] ?? "",
    bytes: 700 * moves.length,
    queue(context) {
      for (const { name, position } of moves) {
        context.workbook.worksheets.getItem(name).position = position;
      }
    },
  };
}
