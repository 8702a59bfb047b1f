import { beforeAll, describe, expect, it } from "@jest/globals";
import { byHand } from "../damage/by-hand";
import type { Damage } from "../damage/damage";
import { EVERY_DAMAGE } from "../damage/every-damage";
import { HARMLESS } from "../damage/harmless";
import type { SettledStage } from "../damage/settled-stage";
import { settledStage } from "../damage/settled-stage";
import { noProgress, tableRows } from "../embedded";
import { SMALL_PLAN } from "../small-plan";

let stage: SettledStage;

beforeAll(async () => {
  stage = await settledStage();
});

function damageCalled(name: string): Damage {
  const found = EVERY_DAMAGE.find((damage) => damage.name === name);
  if (!found) throw new Error(`no damage is called «${name}»`);
  return found;
}

/** What a refresh writes, as one comparable text. */
const FIGURES = [
  ...["Riepilogo_Ente", "Riepilogo_Valori", "Riepilogo_Centri", "Riepilogo_Dirigenti"],
  ...["Riepilogo_Obiettivi", "Riepilogo_Andamento", "Rilevazioni", "Mancanti_Centri"],
];

describe("a refresh rebuilds what nobody types in, and does not refuse", () => {
  it.each([
    "Riepilogo is deleted",
    "Rilevazioni is deleted",
    "Registro is deleted",
    "the table Riepilogo_Centri is deleted",
    "the table Rilevazioni is deleted",
    "the table Riepilogo_Centri is turned into a range",
    "the table Riepilogo_Valori is turned into a range",
    "the table Rilevazioni is turned into a range",
    "the table Registro is turned into a range",
    "the column Motivo of Registro is deleted",
    "the column Valore of Rilevazioni is deleted",
    "the column Copertura of Riepilogo_Centri is deleted",
    "the name Riepilogo_esito is deleted",
  ])("where %s", async (name) => {
    const whole = stage.start();
    const wanted = FIGURES.map((table) => tableRows(whole.excel.workbook, table));
    const { excel, port } = stage.start();
    await damageCalled(name).apply(excel);
    await port.refreshSummary(noProgress);
    expect(FIGURES.map((table) => tableRows(excel.workbook, table))).toEqual(wanted);
  });
});

describe("a refresh says what it sees of the workbook's structure", () => {
  it.each([
    "the identifiers of two rows of a centre sheet are exchanged",
    "an identifier of a centre sheet stands in small letters",
    "an identifier of a centre sheet stands with a blank behind it",
    "the table Centro_A1 is renamed",
    "the table Centro_A1 is turned into a range",
    "a row of a centre sheet is deleted",
    "a centre sheet is deleted",
    "the column T2 of Centro_A1 is renamed",
  ])("where %s", async (name) => {
    const { excel, port } = stage.start();
    const damage = damageCalled(name);
    await damage.apply(excel);
    const { findings } = await port.refreshSummary(noProgress);
    // A refresh reads tables alone: of what is left of one without it, it only sees that the table is not there.
    const causes = damage.causes.includes("table-is-range") ? ["table-missing"] : damage.causes;
    expect(findings.map(({ cause }) => cause)).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^(?:${causes.join("|")})$`, "u"))]),
    );
  });

  it("and nothing where it is sound", async () => {
    const { port } = stage.start();
    expect((await port.refreshSummary(noProgress)).findings).toEqual([]);
  });
});

describe("a workbook with the name by which an earlier version knew a whole load", () => {
  it("holds its plan as without it", async () => {
    const left = HARMLESS.find(({ name }) => name.includes("PIAO_caricato"));
    if (left === undefined) throw new Error("nothing harmless is called so");
    const { excel, port } = stage.start();
    await left.apply(excel);
    expect((await port.overview()).plan?.body).toBe(SMALL_PLAN.body);
    expect(await port.loadPlan(SMALL_PLAN, noProgress)).toMatchObject({ result: "unchanged" });
    expect((await port.refreshSummary(noProgress)).findings).toEqual([]);
  });
});

describe("a refresh needs of a centre's sheet what managers report", () => {
  it("and goes on without a column that says nothing for the results, which it names", async () => {
    const { excel, port } = stage.start();
    await unprotected("A1 Organi Istituzionali");
    await byHand(({ workbook }) => workbook.tables.getItem("Centro_A1").columns.getItem("Evidenza").delete());
    const { findings } = await port.refreshSummary(noProgress);
    expect(findings.map(({ cause, column }) => [cause, column])).toContainEqual([
      "column-missing",
      "Evidenza",
    ]);
    expect(tableRows(excel.workbook, "Riepilogo_Ente")).toHaveLength(1);
  });

  it("and says which quarter is gone, for it is not zero", async () => {
    const { port } = stage.start();
    await unprotected("A1 Organi Istituzionali");
    await byHand(({ workbook }) => workbook.tables.getItem("Centro_A1").columns.getItem("T1").delete());
    await expect(port.refreshSummary(noProgress)).rejects.toMatchObject({
      problem: "damaged-table",
      subject: "foglio «A1 Organi Istituzionali», tabella «Centro_A1»: manca la colonna «T1»",
    });
  });
});

async function unprotected(sheet: string): Promise<void> {
  await byHand(({ workbook }) => workbook.worksheets.getItem(sheet).protection.unprotect());
}
