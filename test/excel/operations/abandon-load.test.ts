import { beforeAll, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { newSession } from "../damage/settled-stage";
import { emptyWorkbook, noProgress } from "../embedded";
import { cellAt } from "../../../src/embedded/model/sheet";
import { sheetNamed } from "../../../src/embedded/model/workbook";
import { byHand } from "../damage/by-hand";
import { differenceTexts, imageDifferences } from "../image/facts";
import type { WorkbookImage } from "../image/facts";
import { SMALL_PLAN } from "../small-plan";
import { propertyImage, workbookImage } from "../workbook-image";

/** How far a load comes before it is interrupted, as shares of its actions in each sync. */
const SHARES = [0, 0.002, 0.01, 0.03, 0.1, 0.2, 0.35, 0.5, 0.75, 0.95] as const;

let blank: WorkbookImage;
let loaded: WorkbookImage;
/** Syncs of a load without fault, with their actions. */
let actions: readonly number[];

beforeAll(async () => {
  const { excel, port } = emptyWorkbook();
  blank = workbookImage(excel.workbook);
  const requests = excel.recordRequests();
  await port.loadPlan(SMALL_PLAN, noProgress);
  actions = requests.map((request) => request.Actions.length);
  loaded = workbookImage(excel.workbook);
});

/** A load into a blank workbook that stops somewhere, after which nothing gets through any more. */
async function interruptedLoad(sync: number, share: number): Promise<EmbeddedExcel> {
  const { excel, port } = emptyWorkbook();
  const atAction = Math.max(1, Math.ceil(share * (actions[sync - 1] ?? 1)));
  excel.failures.inject({ atSync: sync, atAction, code: "GeneralException", when: "before" });
  for (let later = 1; later < 20; later += 1) {
    excel.failures.inject({ atSync: sync + later, code: "GeneralException", when: "before" });
  }
  await expect(port.loadPlan(SMALL_PLAN, noProgress)).rejects.toBeDefined();
  excel.failures.clear();
  return excel;
}

describe("a load that was interrupted", () => {
  it.each(SHARES)(
    "at share %d of any of its syncs is told, and can be finished or taken away",
    async (share) => {
      for (const [index] of actions.entries()) {
        const { workbook } = await interruptedLoad(index + 1, share);
        const left = workbookImage(workbook);
        // After its last writing a load looks whether all of it is there.
        const isDone = imageDifferences(loaded, left).length === 0;
        const isBegun = imageDifferences(blank, left).length > 0;
        const { unfinished, plan } = await newSession(workbook).port.overview();
        if (isBegun && !isDone)
          expect(unfinished).toMatchObject({ operation: "load", subject: "Provincia di Prova, 2022" });
        if (unfinished?.beforePlan === true) {
          expect(plan).toBeNull();
          await expect(newSession(workbook).port.refreshSummary(noProgress)).rejects.toBeDefined();
          await newSession(workbook).port.abandonLoad(noProgress);
          expect(differenceTexts(imageDifferences(blank, workbookImage(workbook)))).toEqual([]);
          expect([...propertyImage(workbook)]).toEqual([]);
        }
        const { port } = newSession(workbook);
        await port.loadPlan(SMALL_PLAN, noProgress);
        expect(differenceTexts(imageDifferences(loaded, workbookImage(workbook)))).toEqual([]);
        expect((await port.overview()).unfinished).toBeNull();
      }
    },
  );

  it.each([0.03, 0.5])(
    "at share %d is finished without the blank sheet, if somebody has written on it meanwhile",
    async (share) => {
      const { workbook } = await interruptedLoad(actions.length, share);
      const blankSheet = workbook.sheets[0]?.name ?? "";
      newSession(workbook);
      await byHand((context) => {
        context.workbook.worksheets.getItem(blankSheet).getRange("B2").values = [["appunto"]];
      });
      await newSession(workbook).port.loadPlan(SMALL_PLAN, noProgress);
      expect(cellAt(sheetNamed(workbook, blankSheet), 1, 1).value).toBe("appunto");
      expect((await newSession(workbook).port.overview()).unfinished).toBeNull();
    },
  );
});
