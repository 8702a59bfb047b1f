import { beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { sheetNamed } from "../../../src/embedded/model/workbook";
import { WorkbookError } from "../../../src/excel/host/errors";
import type { WorkbookPort } from "../../../src/excel/port";
import { byHand, overwrite } from "../damage/by-hand";
import type { SettledStage } from "../damage/settled-stage";
import { settledStage } from "../damage/settled-stage";
import { noProgress, tableRows } from "../embedded";
import { typeEntry } from "../filled-workbook";
import { differenceTexts, imageDifferences } from "../image/facts";
import { SMALL_IDS } from "../small-plan";
import { propertyImage, workbookImage } from "../workbook-image";

const A1 = "A1 Organi Istituzionali";
const B2 = "B2 Viabilità";
const PASSWORD = "segreta-dell-ufficio";

let stage: SettledStage;
let excel: EmbeddedExcel;
let port: WorkbookPort;

beforeAll(async () => {
  stage = await settledStage();
});

beforeEach(() => {
  ({ excel, port } = stage.start());
});

/** The office protects a centre sheet again, with a password of its own. */
async function lock(name: string): Promise<void> {
  const { options } = sheetNamed(excel.workbook, name).protection;
  await byHand(({ workbook }) => {
    const { protection } = workbook.worksheets.getItem(name);
    protection.unprotect();
    protection.protect(options, PASSWORD);
  });
}

function changeKinds(): void {
  typeEntry(excel.workbook, ["Indicatori", SMALL_IDS.courses, "Tipo", "Rapporto"]);
  typeEntry(excel.workbook, ["Indicatori", SMALL_IDS.programme, "Tipo", "Data"]);
}

/** Protected, asks for the password, and allows what it did. */
function isLocked(name: string): boolean {
  const { protection } = sheetNamed(excel.workbook, name);
  return protection.protected && protection.password !== null && protection.options.allowFormatColumns;
}

/** The password stands nowhere in the workbook. */
function passwordIsNowhere(): boolean {
  const all = [...workbookImage(excel.workbook), ...propertyImage(excel.workbook)];
  return !JSON.stringify(all).includes(PASSWORD);
}

describe("a derived sheet that somebody has protected", () => {
  describe.each(["Riepilogo", "Chi manca", "Rilevazioni", "Registro"])("%s", (sheet) => {
    it.each([
      ["without a password", undefined],
      ["with a password", PASSWORD],
    ])("%s is written with all figures, or named, and then nothing is written", async (_, password) => {
      typeEntry(excel.workbook, ["Centro_B2", SMALL_IDS.works, "T2", "31000"]);
      await byHand(({ workbook }) => workbook.worksheets.getItem(sheet).protection.protect({}, password));
      const before = workbookImage(excel.workbook);
      const failure: unknown = await port.refreshSummary(noProgress).then(
        () => null,
        (error: unknown) => error,
      );
      expect(sheetNamed(excel.workbook, sheet).protection.protected).toBe(true);
      if (failure === null) {
        expect(tableRows(excel.workbook, "Rilevazioni").map(({ Valore }) => Valore)).toContain(31_000);
        return;
      }
      expect(failure).toBeInstanceOf(WorkbookError);
      expect(failure).toMatchObject({ problem: "sheet-protected" });
      expect((failure as WorkbookError).subject).toContain(sheet);
      expect(differenceTexts(imageDifferences(before, workbookImage(excel.workbook)))).toEqual([]);
    });
  });
});

describe("aligning centre sheets of which one has a password of its own", () => {
  beforeEach(async () => {
    changeKinds();
    await lock(A1);
  });

  it.each([null, "sbagliata"])("sets the others and names it (given: %s)", async (password) => {
    const before = workbookImage(excel.workbook, { sheets: [B2], rowsOf: ["Registro"] });
    const outcome = await port.alignSheets({ password }, noProgress);
    expect(outcome).toEqual({ aligned: 1, locked: [A1] });
    expect(sheetNamed(excel.workbook, B2).protection).toMatchObject({ protected: true, password: null });
    expect(isLocked(A1)).toBe(true);
    const after = workbookImage(excel.workbook, { sheets: [B2], rowsOf: ["Registro"] });
    const onSheet = imageDifferences(before, after).filter(({ place }) => place.includes(A1));
    expect(differenceTexts(onSheet)).toEqual([]);
    expect((await port.overview()).plan?.indicatorsBehind).toBe(1);
  });

  it("sets all of them with the password, which locks the sheet again and is kept nowhere", async () => {
    expect(await port.alignSheets({ password: PASSWORD }, noProgress)).toEqual({ aligned: 2, locked: [] });
    expect(isLocked(A1)).toBe(true);
    expect(sheetNamed(excel.workbook, B2).protection).toMatchObject({ protected: true, password: null });
    expect(passwordIsNowhere()).toBe(true);
    await expect(
      byHand(({ workbook }) => workbook.worksheets.getItem(A1).protection.unprotect(PASSWORD)),
    ).resolves.toBeUndefined();
    expect((await port.overview()).plan?.indicatorsBehind).toBe(0);
  });
});

describe("repairing centre sheets of which one has a password of its own", () => {
  beforeEach(async () => {
    await overwrite(excel, ["Centro_A1", SMALL_IDS.courses, "Stato"], "bene");
    await overwrite(excel, ["Centro_B2", SMALL_IDS.works, "Stato"], "bene");
    await lock(A1);
  });

  it("finds the damage of both, for which no password is needed", async () => {
    const found = (await port.check(noProgress)).filter(({ cause }) => cause === "formula-overwritten");
    expect(found.map(({ sheet }) => sheet).sort()).toEqual([A1, B2]);
  });

  it("repairs the other and names it where there is no password", async () => {
    const { locked, remaining } = await port.repair({ password: null }, noProgress);
    expect(locked).toEqual([A1]);
    expect(remaining.map(({ sheet }) => sheet)).toEqual([A1]);
    expect((await port.check(noProgress)).map(({ sheet }) => sheet)).toEqual([A1]);
    expect(isLocked(A1)).toBe(true);
  });

  it("repairs both with the password, which locks the sheet again and is kept nowhere", async () => {
    const { locked, remaining } = await port.repair({ password: PASSWORD }, noProgress);
    expect([locked, remaining]).toEqual([[], []]);
    expect(await port.check(noProgress)).toEqual([]);
    expect([isLocked(A1), passwordIsNowhere()]).toEqual([true, true]);
  });
});

describe("repairing a workbook in which somebody has protected a sheet that the add-in writes", () => {
  it.each(["Riepilogo", "Registro", "Rilevazioni", "Chi manca"])(
    "names %s and leaves everything as it was; without the protection it repairs",
    async (sheet) => {
      await overwrite(excel, ["Centro_A1", SMALL_IDS.courses, "Stato"], "bene");
      await byHand(({ workbook }) => workbook.worksheets.getItem(sheet).protection.protect({}));
      const before = workbookImage(excel.workbook);
      await expect(port.repair({ password: null }, noProgress)).rejects.toMatchObject({
        ...{ problem: "sheet-protected", state: "unchanged", subject: `foglio «${sheet}»` },
      });
      expect(differenceTexts(imageDifferences(before, workbookImage(excel.workbook)))).toEqual([]);
      await byHand(({ workbook }) => workbook.worksheets.getItem(sheet).protection.unprotect());
      expect((await port.repair({ password: null }, noProgress)).remaining).toEqual([]);
    },
  );
});
