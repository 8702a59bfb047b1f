import { beforeAll, describe, expect, it } from "@jest/globals";
import { FINDING_CAUSES } from "../../../src/domain/structure/finding";
import { differenceTexts, imageDifferences } from "../image/facts";
import type { WorkbookImage } from "../image/facts";
import { typedCells, typedCellTexts } from "../typed-cells";
import { workbookImage } from "../workbook-image";
import { EVERY_DAMAGE } from "./every-damage";
import { settledStage } from "./settled-stage";
import type { SettledStage } from "./settled-stage";

let stage: SettledStage;
let before: WorkbookImage;

beforeAll(async () => {
  stage = await settledStage();
  before = workbookImage(stage.start().excel.workbook);
});

describe("the list of damages", () => {
  it("has one of each cause, and no name twice", () => {
    const causes = new Set(EVERY_DAMAGE.flatMap((damage) => damage.causes));
    expect(FINDING_CAUSES.filter((cause) => !causes.has(cause))).toEqual([]);
    expect(new Set(EVERY_DAMAGE.map(({ name }) => name)).size).toBe(EVERY_DAMAGE.length);
  });

  it.each(EVERY_DAMAGE)("can be done to a settled workbook: $name", async ({ apply, typedLost, typed }) => {
    const { excel } = stage.start();
    const cells = typedCells(excel.workbook);
    await apply(excel);
    const changes = imageDifferences(before, workbookImage(excel.workbook));
    expect(changes.length).toBeGreaterThan(0);
    const lost = new Set(typedCellTexts(cells.filter((cell) => typedLost?.(cell) ?? false)));
    expect(lost.size > 0).toBe(typedLost !== undefined);
    const shown = JSON.stringify(differenceTexts(changes, Infinity));
    for (const value of typed ?? []) expect(shown).toContain(JSON.stringify(value).slice(1, -1));
  });
});
