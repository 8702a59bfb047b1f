import type { OnProgress, Unlock, WorkbookPort } from "../../excel/port";
import type { StructureEvent } from "./pane-event";
import type { StructureTask } from "./task";

/**
 * Does a task about what the workbook is made of, and says what came of it.
 *
 * @throws WorkbookError from the workbook.
 */
export async function performOnStructure(
  task: StructureTask,
  workbook: WorkbookPort,
  unlock: Unlock,
  onProgress: OnProgress,
): Promise<StructureEvent> {
  switch (task.kind) {
    case "check":
      return { kind: "checked", findings: await workbook.check(onProgress) };
    case "repair":
      return { kind: "repaired", outcome: await workbook.repair(unlock, onProgress) };
    case "takeBackRepair":
      await workbook.takeBackRepair(task.taken, onProgress);
      // It is taken back even where the workbook cannot be looked at afterwards.
      return { kind: "repairTakenBack", findings: await workbook.check(onProgress).catch(() => null) };
    case "previewUpgrade":
      return { kind: "upgradePreviewed", preview: await workbook.previewUpgrade(onProgress) };
    case "upgrade": {
      const { preview, changes } = task;
      const outcome = await workbook.upgrade(changes, unlock, onProgress);
      return { kind: "upgraded", page: { name: "upgrade", preview, changes, outcome } };
    }
    case "abandonLoad":
      await workbook.abandonLoad(onProgress);
      return { kind: "loadAbandoned" };
  }
}
