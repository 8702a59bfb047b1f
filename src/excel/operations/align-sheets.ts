import { SHEETS } from "../../domain/contract/sheets";
import { compareWorkbook } from "../differ/compare-workbook";
import { momentOf } from "../host/clock";
import type { Clock } from "../host/clock";
import { runExcel } from "../host/run";
import { observeTables } from "../observe/observe-tables";
import { queueSkeleton, requirePlan } from "../observe/skeleton";
import type { AlignOutcome, OnProgress, Unlock } from "../port";
import { writeOperation, pendingRows } from "./write-operation";
import { planAndTracking, records } from "./our-tables";
import type { Session } from "./session";

/** What tracking sheets are aligned with. */
export interface AlignRequest {
  readonly unlock: Unlock;
  readonly clock: Clock;
  readonly session: Session;
  readonly onProgress: OnProgress;
}

/**
 * Sets formats and validation of the tracking sheets whose indicators have other kinds than they were set for, and
 * nothing else: what people typed stays as it is. Each sheet is opened, set and protected again in one request.
 */
export async function alignSheets({
  unlock,
  clock,
  session,
  onProgress,
}: AlignRequest): Promise<AlignOutcome> {
  let writing = false;
  return runExcel(
    SHEETS.indicators,
    async (context) => {
      onProgress({ step: "reading", done: 0, total: 1 });
      const pending = queueSkeleton(context);
      await context.sync();
      const skeleton = pending();
      requirePlan(skeleton);
      const observation = await observeTables(context, skeleton, [
        ...planAndTracking(skeleton),
        ...records(),
      ]);
      const at = momentOf(clock());
      const { differences, located } = compareWorkbook(observation, "cells", at);
      const mends = differences.flatMap((one) => one.mends).filter(({ type }) => type === "kinds");
      const isLeft = skeleton.marker?.isOpen === true && skeleton.marker.operation === "align";
      if (mends.length === 0 && !isLeft) return { aligned: 0, locked: [] };
      const onWriting = (): void => {
        writing = true;
      };
      const locked = await writeOperation(
        { context, session, unlock, onProgress, onWriting },
        {
          ...{ operation: "align", key: "", inputs: {}, observation, located, mends, at: at.serial },
          left: pendingRows(observation, located),
          ...{ setAside: [], steps: [], log: [], closing: [], isLast: true },
        },
      );
      return { aligned: mends.length - locked.length, locked };
    },
    () => (writing ? "partly-written" : "unchanged"),
  );
}
