/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from "@jest/globals";

import type { Finding } from "../../../src/domain/structure/finding";
import { WorkbookError } from "../../../src/excel/host/errors";
import type { RepairOutcome } from "../../../src/excel/port";
import { aFinding } from "../../domain/structure/a-finding";
import { FakeWorkbook, loadedPlan } from "../fake-workbook";
import { PaneOnPage } from "../pane-on-page";

const A1 = "A1 Organi Istituzionali";
const overwritten = aFinding({ found: "12" });
const outside = aFinding({
  cause: "row-outside",
  address: "A40",
  column: null,
  count: 2,
  remedy: "set-aside",
});
const twice = aFinding({
  cause: "id-not-unique",
  sheet: "Indicatori",
  address: "A9",
  subject: "Indicatori",
  column: null,
  count: 2,
  found: "I1",
  remedy: "by-hand",
});
const manual = aFinding({ cause: "manual-calculation", sheet: "", address: null, subject: "", column: null });
const gone = aFinding({
  cause: "sheet-missing",
  sheet: "Fasi",
  address: null,
  subject: "Fasi",
  column: null,
});
const unprotected = aFinding({
  cause: "protection-off",
  sheet: "B2",
  address: null,
  subject: "B2",
  column: null,
});

let pane: PaneOnPage | undefined;

async function checked(
  findings: readonly Finding[],
  repairing: Partial<RepairOutcome> = {},
  language: "it" | "en" = "it",
): Promise<{ pane: PaneOnPage; workbook: FakeWorkbook }> {
  const workbook = new FakeWorkbook();
  workbook.answer = { plan: loadedPlan(), unfinished: null };
  workbook.findings = findings;
  workbook.repairing = { ...workbook.repairing, ...repairing };
  pane = await PaneOnPage.open({ workbook, language });
  await pane.press(language === "it" ? "Verifica" : "Check");
  return { pane, workbook };
}

/** Types a password and sends it, as a person does. */
async function unlock(page: PaneOnPage, password: string): Promise<void> {
  await page.type(page.passwordField, password);
  await page.press("Riprova con la password");
}

afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

describe("the check", () => {
  it("says of a sound workbook that it is one, and has nothing to repair", async () => {
    const { pane: page, workbook } = await checked([]);
    expect(workbook.calls).toEqual(["check"]);
    expect(page.heading).toBe("Verifica");
    expect(page.text).toContain("La cartella è come deve essere");
    expect(page.all("button").map(({ textContent }) => textContent)).not.toContain("Ripara");
    expect(await page.accessibilityProblems()).toEqual([]);
  });

  it("lists what is wrong by sheet, each with what will be done, and leads to the cells", async () => {
    const { pane: page, workbook } = await checked([overwritten, outside, twice, manual]);
    expect(page.all("h2").map(({ textContent }) => textContent)).toEqual([
      "Che cosa farà Ripara",
      "Tutta la cartella (1)",
      `${A1} (2)`,
      "Indicatori (1)",
    ]);
    expect(page.text).toContain("4 rilievi: la cartella non è del tutto come deve essere.");
    expect(page.text).toContain(
      "(Si ripara)Nella colonna «Consuntivo» della tabella «Centro_A1» una formula è stata sostituita da un valore («12»): non segue più i dati.Ripara rimette la formula.",
    );
    expect(page.text).toContain(
      "(Tocca a una persona)Nella tabella «Indicatori» 2 righe hanno lo stesso codice",
    );
    await page.press(`Cella L7: vai alla cella nel foglio ${A1}`);
    await page.press("Vai al foglio Indicatori");
    expect(workbook.visited).toEqual([
      { sheet: A1, address: "L7" },
      { sheet: "Indicatori", address: "A1" },
    ]);
    expect(await page.accessibilityProblems()).toEqual([]);
  });

  it("says beforehand what Ripara will do, where what is typed goes and what is left to people", async () => {
    const { pane: page } = await checked([overwritten, manual, outside, twice]);
    expect(
      page
        .all("section li")
        .slice(0, 3)
        .map(({ textContent }) => textContent),
    ).toEqual([
      "2 rilievi messi a posto, senza toccare quello che è scritto.",
      "1 rilievo messo a posto; quello che vi è scritto va nel foglio Recuperati, con la cella da cui viene.",
      "1 rilievo resta a una persona: più sotto è detto che cosa fare.",
    ]);
  });

  it("offers no repair where only people can do something", async () => {
    const { pane: page } = await checked([twice]);
    expect(page.text).toContain("Dare a ogni riga un codice suo");
    expect(page.all("button").map(({ textContent }) => textContent)).not.toContain("Ripara");
  });

  it("leads nowhere on a sheet that is not there", async () => {
    const { pane: page } = await checked([gone]);
    expect(page.text).toContain("Manca il foglio «Fasi».");
    expect(page.all("button").map(({ textContent }) => textContent)).not.toContain("Vai al foglio Fasi");
  });

  it("shows long lists in pieces", async () => {
    const many = Array.from({ length: 120 }, (_, at) => ({ ...overwritten, address: `L${at + 7}` }));
    const { pane: page } = await checked(many);
    expect(page.text).toContain("Mostrate 50 di 120");
    expect(page.all("button").filter(({ textContent }) => /^Cella L/u.test(textContent))).toHaveLength(50);
  });

  it("is made again, and left for the plan", async () => {
    const { pane: page, workbook } = await checked([overwritten]);
    workbook.findings = [];
    await page.press("Verifica di nuovo");
    expect(page.text).toContain("La cartella è come deve essere");
    await page.press("‹ Torna al piano");
    expect(page.heading).toBe("Provincia di Lucca, 2022");
    expect(page.text).not.toContain("rilievi sulla struttura");
  });

  it("that fails is told over home", async () => {
    const workbook = new FakeWorkbook();
    workbook.answer = { plan: loadedPlan(), unfinished: null };
    workbook.failNext("check", new WorkbookError("cell-edit-mode", "", "unchanged", "x"));
    pane = await PaneOnPage.open({ workbook });
    await pane.press("Verifica");
    expect(pane.alert).toContain("La cartella non è stata verificata");
    expect(pane.heading).toBe("Provincia di Lucca, 2022");
  });

  it("speaks English too", async () => {
    const { pane: page } = await checked([overwritten, outside], {}, "en");
    expect(page.heading).toBe("Check");
    expect(page.text).toContain("Repair puts the formula back.");
    expect(page.button("Repair")).toBeTruthy();
    expect(await page.accessibilityProblems()).toEqual([]);
  });
});

describe("the repair", () => {
  it("is done in one click, with progress, and says what it has done", async () => {
    const { pane: page, workbook } = await checked([overwritten, outside], {
      repaired: [overwritten, outside],
      setAside: 3,
    });
    const release = workbook.hold();
    await page.press("Ripara");
    expect(page.all("progress")).toHaveLength(1);
    expect(page.text).toContain("Riparazione della cartella");
    await page.during(release);
    expect(workbook.calls).toEqual(["check", "repair"]);
    expect(workbook.unlocks).toEqual([{ password: null }]);
    expect(page.text).toContain("2 rilievi messi a posto.");
    expect(page.text).toContain("3 celle sono andate nel foglio Recuperati.");
    expect(page.text).toContain("Non resta nulla: la cartella è come deve essere.");
    expect(page.all("details li")[0]?.textContent).toContain(`(foglio «${A1}», cella L7)`);
    expect(document.activeElement?.textContent).toContain("Che cosa ha fatto Ripara");
    expect(await page.accessibilityProblems()).toEqual([]);
    await page.press("Vai al foglio Recuperati");
    expect(workbook.visited).toEqual([{ sheet: "Recuperati", address: "A1" }]);
  });

  it("says what remains and why: for a person, or it was not enough", async () => {
    const { pane: page } = await checked([overwritten, twice], { remaining: [overwritten, twice] });
    await page.press("Ripara");
    expect(page.text).toContain("Non c’era nulla che Ripara potesse mettere a posto.");
    expect(page.text).toContain("Restano 2 rilievi: più sotto è detto perché.");
    expect(page.text).toContain("Che cosa farà Ripara, se si ripete");
    expect(page.text).toContain("Ripara ci ha provato e non è bastato.");
    expect(page.text).toContain("Dare a ogni riga un codice suo");
  });

  it("asks for the password of the sheets that have one, sends it once and keeps it nowhere", async () => {
    const { pane: page, workbook } = await checked([unprotected], {
      remaining: [unprotected],
      locked: ["B2"],
    });
    await page.press("Ripara");
    expect(page.text).toContain("Questo foglio ha una password sua ed è rimasto com’era:B2");
    expect(page.text).toContain("Il foglio ha una password sua: Ripara non è entrato.");
    expect(await page.accessibilityProblems()).toEqual([]);
    await unlock(page, "sbagliata");
    expect(page.passwordField.value).toBe("");
    workbook.repairing = { ...workbook.repairing, repaired: [unprotected], remaining: [], locked: [] };
    await unlock(page, "segreta");
    expect(workbook.unlocks).toEqual([
      { password: null },
      { password: "sbagliata" },
      { password: "segreta" },
    ]);
    expect(page.all('input[type="password"]')).toEqual([]);
    expect(document.body.innerHTML).not.toContain("segreta");
  });

  it("that fails with a password is tried again without it", async () => {
    const { pane: page, workbook } = await checked([unprotected], {
      remaining: [unprotected],
      locked: ["B2"],
    });
    await page.press("Ripara");
    workbook.failNext("repair", new WorkbookError("conflict", "", "partly-written", "x"));
    await unlock(page, "segreta");
    expect(page.alert).toContain("La riparazione non è finita");
    await page.press("Riprova");
    expect(workbook.unlocks).toEqual([{ password: null }, { password: null }]);
    expect(page.text).toContain("Serve una password");
  });

  it("is not asked for with an empty password", async () => {
    const { pane: page, workbook } = await checked([unprotected], {
      remaining: [unprotected],
      locked: ["B2"],
    });
    await page.press("Ripara");
    await unlock(page, "");
    expect(workbook.calls).toEqual(["check", "repair"]);
  });

  it("is taken back where it has replaced contents of cells, and only there", async () => {
    const undo = { cells: [{ sheet: A1, address: "L7", before: 12, after: "=1" }] };
    const { pane: page, workbook } = await checked([overwritten], { repaired: [overwritten], undo });
    await page.press("Ripara");
    expect(page.text).toContain("Annulla rimette com’era la cella");
    await page.press("Annulla");
    expect(workbook.takenBack).toEqual([undo]);
    expect(workbook.calls).toEqual(["check", "repair", "takeBackRepair", "check"]);
    expect(page.text).toContain("La riparazione è stata annullata");
    expect(page.text).toContain("una formula è stata sostituita da un valore");
    expect(page.all("button").map(({ textContent }) => textContent)).not.toContain("Annulla");
    expect(document.activeElement?.textContent).toContain("La riparazione è stata annullata");
    expect(await page.accessibilityProblems()).toEqual([]);
  });

  it("is taken back even where nobody can look at the workbook afterwards", async () => {
    const undo = { cells: [{ sheet: A1, address: "L7", before: 12, after: "=1" }] };
    const { pane: page, workbook } = await checked([overwritten], { repaired: [overwritten], undo });
    await page.press("Ripara");
    workbook.failNext("check", new WorkbookError("conflict", "", "unchanged", "x"));
    await page.press("Annulla");
    expect(page.alert).toBe("");
    expect(page.text).toContain("La riparazione è stata annullata");
    expect(page.all("button").map(({ textContent }) => textContent)).not.toContain("Annulla");
  });

  it("has no way back where no cell was replaced", async () => {
    const { pane: page } = await checked([unprotected], { repaired: [unprotected] });
    await page.press("Ripara");
    expect(page.all("button").map(({ textContent }) => textContent)).not.toContain("Annulla");
  });
});
