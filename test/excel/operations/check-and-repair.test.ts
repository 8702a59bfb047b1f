import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Finding } from "../../../src/domain/structure/finding";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { sheetNamed } from "../../../src/embedded/model/workbook";
import type { Unlock, WorkbookPort } from "../../../src/excel/port";
import type { Damage } from "../damage/damage";
import { EVERY_DAMAGE } from "../damage/every-damage";
import { HARMLESS } from "../damage/harmless";
import { SET_ASIDE, lostCells, lostValues } from "../damage/set-aside";
import type { SettledStage } from "../damage/settled-stage";
import { newSession, settledStage } from "../damage/settled-stage";
import type { SeenValue } from "../embedded";
import { noProgress, tableRows } from "../embedded";
import { differenceTexts, imageDifferences } from "../image/facts";
import type { WorkbookImage } from "../image/facts";
import type { TypedCell } from "../typed-cells";
import { typedCells } from "../typed-cells";
import { workbookImage } from "../workbook-image";

const NO_PASSWORD: Unlock = { password: null };
/** As many random combinations of damages as one waits for; `EVERY_POINT=1` tries more. */
const COMBINATIONS = process.env["EVERY_POINT"] === "1" ? 200 : 8;

let stage: SettledStage;
let typed: readonly TypedCell[];
let undamaged: WorkbookImage;

beforeAll(async () => {
  stage = await settledStage();
  const { workbook } = stage.start().excel;
  typed = typedCells(workbook);
  undamaged = repairedImage(workbook);
});

/** All but what a repair adds: the lines of `Registro`, what was set aside; and which sheet is shown. */
function repairedImage(workbook: EmbeddedWorkbook): WorkbookImage {
  const image = workbookImage(workbook, { sheets: [SET_ASIDE], rowsOf: ["Registro"] });
  const own = Object.entries(image.get("the workbook") ?? {}).filter(([what]) => what !== "shown");
  return new Map([...image, ["the workbook", Object.fromEntries(own)]]);
}

function check(port: WorkbookPort): Promise<readonly Finding[]> {
  return port.check(noProgress);
}

/** A finding in one line, for messages of tests. */
function line({ cause, sheet, address, subject, column, found, wanted, remedy }: Finding): string {
  return [cause, sheet, address, subject, column, found, wanted, remedy]
    .map((part) => part ?? "–")
    .join(" | ");
}

/** Findings that the damage does not explain. */
function unrelated(findings: readonly Finding[], damages: readonly Damage[]): readonly string[] {
  const known = new Set(damages.flatMap(({ causes, related }) => [...causes, ...(related ?? [])]));
  return findings.filter(({ cause }) => !known.has(cause)).map(line);
}

function isFound(findings: readonly Finding[], { causes, about }: Damage): boolean {
  return findings.some(
    ({ cause, sheet, subject }) =>
      causes.includes(cause) && about.some((word) => `${sheet} ${subject}`.includes(word)),
  );
}

/** What people had typed and the damage left somewhere: what a repair must not lose. */
function typedBefore(damages: readonly Damage[], workbook: EmbeddedWorkbook): readonly TypedCell[] {
  // Where identifiers or kinds are the office's, what stands there now is what was typed.
  const isOffices = damages.some(({ outcome }) => outcome?.kind === "by-hand" || outcome?.kind === "changed");
  if (isOffices) return typedCells(workbook);
  return typed.filter((cell) => !damages.some(({ typedLost }) => typedLost?.(cell) ?? false));
}

/** What is wrong with a repaired workbook: nothing is expected. */
async function faultsAfter(
  port: WorkbookPort,
  workbook: EmbeddedWorkbook,
  had: { readonly cells: readonly TypedCell[]; readonly values: readonly SeenValue[] },
): Promise<typeof NO_FAULTS> {
  return {
    findings: (await check(port)).filter(({ remedy }) => remedy !== "by-hand").map(line),
    lostCells: lostCells(workbook, had.cells),
    lostValues: lostValues(workbook, had.values).map(String),
  };
}

const NO_FAULTS: Readonly<Record<"findings" | "lostCells" | "lostValues", readonly string[]>> = {
  ...{ findings: [], lostCells: [], lostValues: [] },
};

/** The image that a repair of this damage has to reach; `null`: it may look otherwise. */
async function wantedImage({ outcome = { kind: "undamaged" } }: Damage): Promise<WorkbookImage | null> {
  if (outcome.kind === "undamaged") return undamaged;
  if (outcome.kind !== "changed") return null;
  const { excel, port } = stage.start();
  await outcome.act(excel, port);
  return repairedImage(excel.workbook);
}

/** How the end of a repair differs from what it had to reach, but for what may differ after these damages. */
function departures(
  wanted: WorkbookImage,
  end: WorkbookImage,
  damages: readonly Damage[],
): readonly string[] {
  const allowed = new Set(damages.flatMap(({ mayDiffer }) => mayDiffer ?? []));
  return differenceTexts(imageDifferences(wanted, end).filter(({ what }) => !allowed.has(what)));
}

describe("an intact workbook", () => {
  it("gives nothing to find, and nothing to repair", async () => {
    const { excel, port } = stage.start();
    const before = workbookImage(excel.workbook);
    expect((await check(port)).map(line)).toEqual([]);
    expect(await port.repair(NO_PASSWORD, noProgress)).toMatchObject({
      ...{ repaired: [], remaining: [], setAside: 0, locked: [] },
    });
    expect(differenceTexts(imageDifferences(before, workbookImage(excel.workbook)))).toEqual([]);
  });

  it("is not written by a check, and shows the same sheet", async () => {
    const { excel, port } = stage.start();
    const before = workbookImage(excel.workbook);
    excel.counters.reset();
    await check(port);
    expect(excel.counters.cellsWritten).toBe(0);
    expect(workbookImage(excel.workbook)).toEqual(before);
  });

  it.each(HARMLESS)("may have $name: it is not found, and a repair leaves it", async ({ apply }) => {
    const { excel, port } = stage.start();
    await apply(excel);
    const before = repairedImage(excel.workbook);
    expect((await check(port)).map(line)).toEqual([]);
    expect((await port.repair(NO_PASSWORD, noProgress)).repaired.map(line)).toEqual([]);
    expect(differenceTexts(imageDifferences(before, repairedImage(excel.workbook)))).toEqual([]);
  });
});

describe.each(EVERY_DAMAGE)("a workbook in which $name", (damage) => {
  it("is found to be so, and nothing else", async () => {
    const { excel, port } = stage.start();
    await damage.apply(excel);
    const before = workbookImage(excel.workbook);
    const findings = await check(port);
    expect({ isFound: isFound(findings, damage), findings: findings.map(line) }).toMatchObject({
      isFound: true,
    });
    expect(unrelated(findings, [damage])).toEqual([]);
    expect(differenceTexts(imageDifferences(before, workbookImage(excel.workbook)))).toEqual([]);
  });

  it("is repaired, and nothing typed is lost", async () => {
    const wanted = await wantedImage(damage);
    const { excel, port } = stage.start();
    await damage.apply(excel);
    const had = { cells: typedBefore([damage], excel.workbook), values: damage.typed ?? [] };
    const { remaining } = await port.repair(NO_PASSWORD, noProgress);
    expect(await faultsAfter(port, excel.workbook, had)).toEqual(NO_FAULTS);
    expect(remaining.length > 0).toBe(damage.outcome?.kind === "by-hand");
    const end = repairedImage(excel.workbook);
    if (wanted !== null) expect(departures(wanted, end, [damage])).toEqual([]);
    const again = newSession(excel.workbook);
    await again.port.repair(NO_PASSWORD, noProgress);
    expect(differenceTexts(imageDifferences(end, repairedImage(excel.workbook)))).toEqual([]);
  });
});

describe("a repair that is taken back", () => {
  it("leaves what stood there before", async () => {
    const damage = EVERY_DAMAGE.find(({ name }) => name === "a result is typed over its formula");
    const { excel, port } = stage.start();
    await damage?.apply(excel);
    const broken = tableRows(excel.workbook, "Centro_A1");
    const { undo } = await port.repair(NO_PASSWORD, noProgress);
    expect(tableRows(excel.workbook, "Centro_A1")).not.toEqual(broken);
    if (undo === null) throw new Error("nothing can be taken back");
    await port.takeBackRepair(undo, noProgress);
    expect(tableRows(excel.workbook, "Centro_A1")).toEqual(broken);
    expect(sheetNamed(excel.workbook, "A1 Organi Istituzionali").protection.protected).toBe(true);
  });

  it("cannot be where nobody's contents were replaced", async () => {
    const { excel, port } = stage.start();
    const damage = EVERY_DAMAGE.find(({ name }) => name === "the protection of a centre sheet is taken off");
    await damage?.apply(excel);
    expect(await port.repair(NO_PASSWORD, noProgress)).toMatchObject({ undo: null });
  });
});

/** Damages that can be done on top of one another, because the whole of each can be put right. */
const COMBINABLE = EVERY_DAMAGE.filter(({ outcome }) => outcome === undefined);

describe("a workbook that is broken in several ways at once", () => {
  it("is repaired, and nothing typed is lost", async () => {
    const several = fc.uniqueArray(fc.constantFrom(...COMBINABLE), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(several, async (damages) => {
        const { excel, port } = stage.start();
        const done: Damage[] = [];
        for (const damage of damages) {
          // What a damage needs may have gone with the one before.
          await damage.apply(excel).then(
            () => done.push(damage),
            () => undefined,
          );
        }
        const findings = await check(port);
        expect(done.length === 0 || findings.length > 0).toBe(true);
        const values = done.flatMap((damage) => damage.typed ?? []);
        const had = { cells: typedBefore(done, excel.workbook), values };
        await port.repair(NO_PASSWORD, noProgress);
        expect(await faultsAfter(port, excel.workbook, had)).toEqual(NO_FAULTS);
        expect(departures(undamaged, repairedImage(excel.workbook), done)).toEqual([]);
      }),
      { numRuns: COMBINATIONS, seed: 10 },
    );
  });
});
