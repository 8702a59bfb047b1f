/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from "@jest/globals";
import type { CellChange } from "../../../../src/domain/cells/workbook-data";
import type { Language } from "../../../../src/i18n/language";
import { OBJECTIVE, registryData } from "../../../domain/studies/guide/registry-data";
import type { Row } from "../../../domain/workbook-of";
import { FakeWorkbook, loadedPlan } from "../../fake-workbook";
import { PaneOnPage } from "../../pane-on-page";

const COUNT: Row = { Tipo: "Numero", Unità: "schede", Polarità: "Crescente", Regola: "Somma" };
const FIRST = `${OBJECTIVE}-I01`;

/** Three entries of centre A1 (clear, doubtful, confirmed) and one of B2. */
const ROWS: readonly Row[] = [
  { ...COUNT, Metodo: "Rapporto al target", Indicatore: "26 schede", Confermato: "No" },
  { Indicatore: "Monitoraggio dpi", Tipo: "Sì/No", Peso: 40 },
  { Indicatore: "Adozione del piano", Tipo: "Sì/No", Fonte: "Albo", Confermato: "Sì" },
  { Indicatore: "Numero di incontri", Obiettivo: "B", ID: "B-I01" },
];
const OBJECTIVES: readonly Row[] = [
  { Codice: OBJECTIVE },
  { Codice: "B", Centro: "B2", "Nome centro": "Bilancio" },
];

let pane: PaneOnPage | undefined;
let workbook: FakeWorkbook;

/** Opens the guide for some rows, and the centre whose label is given. */
async function open(centre?: string, language: Language = "it"): Promise<PaneOnPage> {
  workbook = new FakeWorkbook();
  workbook.answer = { plan: loadedPlan(), unfinished: null };
  workbook.data = registryData(ROWS, OBJECTIVES);
  const opened = await PaneOnPage.open({ workbook, language });
  pane = opened;
  await opened.press(language === "it" ? "Guida all’anagrafica" : "Registry guide");
  if (centre !== undefined) await opened.press(centre);
  return opened;
}

afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

/** What was written last: row, column, value. */
function written(): readonly unknown[] {
  const last: readonly CellChange[] = workbook.changed.at(-1) ?? [];
  return last.map(({ target, after }) => [target.key.slice(-3), target.header, after]);
}

/** Types into the box with this label, in the entry with this identifier. */
async function type(opened: PaneOnPage, id: string, label: string, text: string): Promise<void> {
  const entry = opened.all(`[data-entry="${id}"]`)[0];
  const name = [...(entry?.querySelectorAll("label") ?? [])].find(({ textContent }) => textContent === label);
  const box = document.getElementById(name?.htmlFor ?? "");
  if (!(box instanceof HTMLInputElement)) throw new Error(`no box «${label}» in ${id}`);
  await opened.during(() => {
    // React listens to the property's own setter: past it, to the element's.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, text);
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** Ticks the box with this name. */
async function tick(opened: PaneOnPage, name: string): Promise<void> {
  const box = opened.all('input[type="checkbox"]').find((one) => one.getAttribute("aria-label") === name);
  if (box === undefined) throw new Error(`no box is called «${name}»`);
  await opened.during(() => {
    box.click();
  });
}

describe("the overview of the guide", () => {
  it("says how much is ready, of the body and of every centre, and what is missing", async () => {
    const opened = await open();
    expect(opened.heading).toBe("Guida all’anagrafica");
    expect(opened.text).toContain("Pronti 0 su 4 (0,0%)");
    expect(opened.text).toContain("A1 – Organi0 di 3 pronti, mancano: 1 target, 2 fonti, 2 pesi, 2 conferme");
    expect(opened.text).toContain("B2 – Bilancio0 di 1 pronti, mancano: 1 tipo");
    expect(await opened.accessibilityProblems()).toEqual([]);
  });

  it("leads to the first centre with something to confirm", async () => {
    const opened = await open();
    await opened.press("Comincia da A1 – Organi");
    expect(opened.heading).toBe("A1 – Organi");
    await opened.press("Prossimo centro: B2 – Bilancio");
    expect(opened.heading).toBe("B2 – Bilancio");
    await opened.press("Tutti i centri");
    expect(opened.heading).toBe("Guida all’anagrafica");
  });

  it("tells the checks with their cells; nothing is mended over a confirmed entry", async () => {
    const opened = await open();
    expect(opened.text).toContain("1 controllo da vedere");
    expect(opened.text).toContain("1 sono indicati e 2 vuoti");
    expect(opened.text).not.toContain("Scrivi pesi uguali");
    await opened.press("Vai a Indicatori, cella N5");
    expect(workbook.visited).toEqual([{ sheet: "Indicatori", address: "N5" }]);
  });

  it("speaks English too", async () => {
    const opened = await open(undefined, "en");
    expect(opened.text).toContain("0 of 3 ready, missing: 1 target, 2 sources");
  });
});

describe("a centre in the guide", () => {
  it("shows each entry with what it lacks, its suggestion and the reason", async () => {
    const opened = await open("A1 – Organi");
    expect(opened.text).toContain("Dalle parole: «26» → Numero, Somma, Crescente");
    expect(opened.text).toContain("Manca: target, fonte");
    expect(opened.text).toContain("Target: 26 (parole: «26 schede»)");
    expect(opened.text).toContain("Dubbio. «monitoraggio»: è un'attività che continua");
    expect(await opened.accessibilityProblems()).toEqual([]);
    await opened.press(`${FIRST}: vai alla riga dell’anagrafica`);
    expect(workbook.visited).toEqual([{ sheet: "Indicatori", address: "E5" }]);
  });

  it("confirms an entry with what was typed and what was suggested, and goes on to the next one", async () => {
    const opened = await open("A1 – Organi");
    await type(opened, FIRST, "Fonte", "Protocollo");
    await opened.press(`Conferma ${FIRST}`);
    expect(written()).toEqual([
      ["I01", "Fonte", "Protocollo"],
      ["I01", "Target", 26],
      ["I01", "Confermato", "Sì"],
    ]);
    expect(document.activeElement?.closest("[data-entry]")?.getAttribute("data-entry")).toBe(
      `${OBJECTIVE}-I02`,
    );
  });

  it("says beside the box why a text is not taken, and writes nothing", async () => {
    const opened = await open("A1 – Organi");
    await type(opened, FIRST, "Target", "molte");
    await opened.press(`Conferma ${FIRST}`);
    expect(opened.text).toContain("Serve un numero (Numero)");
    expect(workbook.changed).toEqual([]);
    expect(await opened.accessibilityProblems()).toEqual([]);
    await type(opened, FIRST, "Target", "30");
    expect(opened.text).not.toContain("Serve un numero");
    await opened.press(`Scrivi senza confermare ${FIRST}`);
    expect(written()).toEqual([["I01", "Target", 30]]);
  });

  it("keeps a confirmed entry closed until it is opened again", async () => {
    const opened = await open("A1 – Organi");
    expect(opened.all(`[data-entry="${OBJECTIVE}-I03"] input[type="text"]`)).toEqual([]);
    await opened.press(`Riapri ${OBJECTIVE}-I03`);
    expect(written()).toEqual([["I03", "Confermato", "No"]]);
  });

  it("shows only what is asked for", async () => {
    const opened = await open("A1 – Organi");
    await opened.press("Dubbi (1)");
    expect(opened.all("[data-entry]").map(({ dataset }) => dataset["entry"])).toEqual([`${OBJECTIVE}-I02`]);
  });
});

describe("many entries at once", () => {
  it("are confirmed after a preview of what is written; the doubtful are left out", async () => {
    const opened = await open("A1 – Organi");
    await opened.press("Seleziona tutti (3)");
    await opened.press("Conferma i selezionati");
    expect(workbook.changed).toEqual([]);
    expect(opened.text).toContain("1 indicatore diventa confermato.");
    expect(opened.text).toContain("1 cella vuota è riempita con la proposta.");
    expect(opened.text).toContain("1 dubbio resta fuori.");
    expect(opened.text).toContain("1 è già confermato.");
    expect(document.activeElement?.getAttribute("role")).toBe("group");
    expect(await opened.accessibilityProblems()).toEqual([]);
    await opened.press("Scrivi 2 celle");
    expect(written()).toEqual([
      ["I01", "Target", 26],
      ["I01", "Confermato", "Sì"],
    ]);
    expect(opened.text).not.toContain("Che cosa verrà scritto");
  });

  it("of one kind say how many they are", async () => {
    const opened = await open();
    await opened.press("Conferma tutti i «Numero» non dubbi (2)");
    expect(opened.text).toContain("2 indicatori diventano confermati.");
    expect(opened.text).toContain("A 1 manca ancora il target");
    await opened.press("Annulla");
    expect(workbook.changed).toEqual([]);
  });

  it("get one source where they have none", async () => {
    const opened = await open("A1 – Organi");
    await tick(opened, `Seleziona ${FIRST}`);
    await tick(opened, `Seleziona ${OBJECTIVE}-I03`);
    const box = opened.all("label").find(({ textContent }) => textContent === "Fonte per i selezionati");
    const input = document.getElementById(box?.getAttribute("for") ?? "");
    await opened.during(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, "Protocollo");
      input?.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await opened.press("Scrivi la fonte");
    expect(opened.text).toContain("1 indicatore riceve la fonte «Protocollo».");
    expect(opened.text).toContain("1 resta com’è");
    await opened.press("Scrivi 1 cella");
    expect(written()).toEqual([["I01", "Fonte", "Protocollo"]]);
  });
});
