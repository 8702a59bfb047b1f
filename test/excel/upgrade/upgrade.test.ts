import { beforeAll, describe, expect, it, jest } from "@jest/globals";
import { isChanged } from "../../../src/domain/studies/upgrade/result-changes";
import { cellAt } from "../../../src/embedded/model/sheet";
import { areaAt } from "../../../src/embedded/model/area";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { sheetNamed } from "../../../src/embedded/model/workbook";
import { cellOf, noProgress, tableRows } from "../embedded";
import { copyWorkbook } from "../interruption/workbook-copy";
import { differenceTexts, imageDifferences } from "../image/facts";
import { workbookImage } from "../workbook-image";
import {
  EARLIER_FILES,
  earlierWorkbook,
  fixtureEntries,
  freshWorkbook,
  lockSheet,
  opened,
} from "./earlier-workbooks";
import type { OpenWorkbook } from "./earlier-workbooks";

jest.setTimeout(600_000);

const NO_PASSWORD = { password: null };
const CENTRES = ["Centro_A1", "Fasi_A1", "Centro_B2", "Fasi_B2", "Fasi_C3"];
const FIGURES = [
  "Riepilogo_Ente",
  "Riepilogo_Obiettivi",
  "Riepilogo_Centri",
  "Riepilogo_Dirigenti",
  "Rilevazioni",
];

describe("an upgrade that fails", () => {
  it("at any of its requests, before or after it took effect, is finished by doing it again", async () => {
    const image = await earlierWorkbook("earlier-damaged.xlsx");
    const whole = opened(copyWorkbook(image));
    const { corrections } = await whole.port.previewUpgrade(noProgress);
    const earlier = whole.excel.counters.requests;
    await whole.port.upgrade(corrections, NO_PASSWORD, noProgress);
    const syncs = whole.excel.counters.requests - earlier;
    expect(syncs).toBeGreaterThan(10);
    const wanted = shownBy(whole.excel.workbook);
    const recovered = tableRows(whole.excel.workbook, "Recuperati").length;
    for (let atSync = 2; atSync <= syncs; atSync += 7) {
      const { excel, port } = opened(copyWorkbook(image));
      const when = atSync % 2 === 0 ? "before" : "after";
      excel.failures.inject({ atSync, when, code: "GeneralException" });
      await expect(port.upgrade(corrections, NO_PASSWORD, noProgress)).rejects.toThrow();
      // Somebody else opens the pane later.
      const again = opened(excel.workbook);
      const { corrections: left } = await again.port.previewUpgrade(noProgress);
      await again.port.upgrade(left, NO_PASSWORD, noProgress);
      expect([atSync, shownBy(again.excel.workbook)]).toEqual([atSync, wanted]);
      expect([atSync, await again.port.check(noProgress)]).toEqual([atSync, []]);
      expect(tableRows(again.excel.workbook, "Recuperati")).toHaveLength(recovered);
    }
  });
});

describe.each(EARLIER_FILES)("a workbook of the version before, %s", (file) => {
  let image: EmbeddedWorkbook;
  const open = (): OpenWorkbook => opened(copyWorkbook(image));

  beforeAll(async () => {
    image = await earlierWorkbook(file);
  });

  it("is known as such, and refused by all else with one sentence", async () => {
    const { port } = open();
    expect((await port.overview()).plan?.isEarlier).toBe(true);
    const refusals = [
      () => port.refreshSummary(noProgress),
      () => port.check(noProgress),
      () => port.repair(NO_PASSWORD, noProgress),
      () => port.read(noProgress),
      () => port.alignSheets(NO_PASSWORD, noProgress),
      () => port.writeMissing(noProgress),
    ];
    for (const refused of refusals) {
      await expect(refused()).rejects.toMatchObject({ problem: "earlier-form", state: "unchanged" });
    }
  });

  it("shows what counted and no longer would, every result before and after, and where totals may be meant", async () => {
    const { port } = open();
    const { recounted, corrections, results, proposals } = await port.previewUpgrade(noProgress);
    const cells = recounted.map(({ subject, header, value, counted, correction }) => [
      ...[subject.slice("2022-A1-".length), header, value, counted],
      correction?.isSure === true ? correction.value : null,
    ]);
    expect(cells).toContainEqual(["OP-01-I01", "T2", "1.234", 1234, 1234]);
    expect(cells).toHaveLength(19);
    expect(corrections).toHaveLength(18);
    expect(results.filter(({ before }) => before === null)).toEqual([]);
    expect(results.filter(isChanged).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["", "2022-A1-OP-01-I01", "2022-C3-OP-01"]),
    );
    expect(proposals.map(({ id, readings }) => [id, readings])).toEqual([
      ["2022-A1-OP-01-I06", [10, 25, 40]],
    ]);
  });

  it("keeps everything that was typed, content and format, where nothing is corrected", async () => {
    const kept = fixtureEntries().map(({ table, key, header }) => [table, key, header] as const);
    const original = opened(await earlierWorkbook("earlier.xlsx")).excel.workbook;
    const typed = kept.map((place) => contentAt(original, place));
    const { port, excel } = open();
    await port.upgrade([], NO_PASSWORD, noProgress);
    expect(kept.map((place) => contentAt(excel.workbook, place))).toEqual(typed);
    const recovered = tableRows(excel.workbook, "Recuperati").map((row) => row["Valore"]);
    const expected = file === "earlier.xlsx" ? [] : [0.99];
    expect(recovered).toEqual([...expected, "Visto dal controllo di gestione"]);
    expect(cellAt(sheetNamed(excel.workbook, "B2 Tecnico"), 39, 1).value).toBe(
      "Promemoria: sentire l'ufficio strade",
    );
  });

  it("gives the results of a fresh workbook with the same input; Verifica finds nothing, a repeat changes nothing", async () => {
    const { excel, port } = open();
    const { corrections } = await port.previewUpgrade(noProgress);
    const outcome = await port.upgrade(corrections, NO_PASSWORD, noProgress);
    expect(outcome).toMatchObject({ isDone: true, changed: 18, remaining: [], locked: [] });
    expect(await port.check(noProgress)).toEqual([]);
    expect((await port.overview()).plan?.isEarlier).toBe(false);
    const log = tableRows(excel.workbook, "Registro");
    expect(log.filter((row) => row["Operazione"] === "Passaggio alla nuova versione")).toHaveLength(19);
    expect(await port.upgrade(corrections, NO_PASSWORD, noProgress)).toMatchObject({
      isDone: false,
      changed: 0,
    });
    expect(tableRows(excel.workbook, "Registro")).toEqual(log);
    const upgraded = shownBy(excel.workbook);
    const fresh = await freshWorkbook();
    expect(upgraded).toEqual(shownBy(fresh.excel.workbook));
  });

  it("that has a sheet with a password of its own stays as it was until the password is given", async () => {
    const { excel, port } = open();
    await lockSheet("B2 Tecnico", "segreta");
    const before = workbookImage(excel.workbook);
    const { corrections } = await port.previewUpgrade(noProgress);
    for (const password of [null, "sbagliata"]) {
      const refused = await port.upgrade(corrections, { password }, noProgress);
      expect(refused).toMatchObject({ isDone: false, changed: 0, locked: ["B2 Tecnico"] });
      expect(differenceTexts(imageDifferences(before, workbookImage(excel.workbook)))).toEqual([]);
      expect((await port.overview()).unfinished).toBeNull();
    }
    const done = await port.upgrade(corrections, { password: "segreta" }, noProgress);
    expect(done).toMatchObject({ isDone: true, changed: 18, locked: [] });
    const { protection } = sheetNamed(excel.workbook, "B2 Tecnico");
    expect(protection.protected && protection.password !== null).toBe(true);
  });

  it("takes the corrections back", async () => {
    const { excel, port } = open();
    const { corrections } = await port.previewUpgrade(noProgress);
    const { undo } = await port.upgrade(corrections, NO_PASSWORD, noProgress);
    await port.changeCells(undo, "Annullamento", noProgress);
    expect(contentAt(excel.workbook, ["Centro_A1", "2022-A1-OP-01-I01", "T2"])).toEqual({
      content: "1.234",
      numberFormat: "General",
    });
  });
});

/** A cell as it stands: its formula, or its value, and how it is shown. */
function contentAt(
  workbook: EmbeddedWorkbook,
  [table, key, header]: readonly [string, string, string],
): { readonly content: unknown; readonly numberFormat: string } {
  const { sheet, address } = cellOf(workbook, table, key, header);
  const { row, column } = areaAt(address);
  const { formula, value, style } = cellAt(sheetNamed(workbook, sheet), row, column);
  return { content: formula ?? value, numberFormat: style.numberFormat };
}

/** What the centre sheets and the summary show. */
function shownBy(workbook: EmbeddedWorkbook): unknown {
  return [...CENTRES, ...FIGURES].map((name) => [name, tableRows(workbook, name)]);
}
