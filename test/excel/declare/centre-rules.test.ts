import { beforeEach, describe, expect, it } from "@jest/globals";
import { FREQUENCIES, QUARTERS } from "../../../src/domain/contract/vocabulary";
import type { Frequency, Kind, Quarter } from "../../../src/domain/contract/vocabulary";
import { dueQuarters } from "../../../src/domain/measurement/coverage";
import type { DueIn } from "../../../src/domain/measurement/quarter-rules";
import { provisionalText } from "../../../src/domain/measurement/provisional";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { cellAt } from "../../../src/embedded/model/sheet";
import { displayText } from "../../../src/embedded/typing/display-text";
import type { WorkbookPort } from "../../../src/excel/port";
import { TONE_COLORS } from "../../../src/excel/declare/tones";
import { loadedWorkbook, noProgress, tableRows, threeCentres } from "../embedded";
import type { SeenValue } from "../embedded";
import { pasteCells } from "../pasted-cells";
import type { Paste } from "../pasted-cells";
import { shownCell } from "../shown-cell";
import type { ShownCell } from "../shown-cell";

const TABLE = "Centro_A1";
const ID = "2022-A1-OP-01-I03";
const PHASE = "2022-A1-OP-01-F01";

let excel: EmbeddedExcel;
let port: WorkbookPort;

beforeEach(async () => {
  const plan = threeCentres();
  const objectives = plan.objectives.filter(({ centre }) => centre.code === "A1");
  ({ excel, port } = await loadedWorkbook({ ...plan, objectives }));
});

async function paste(...pastes: readonly Paste[]): Promise<void> {
  await pasteCells(excel.workbook, ...pastes);
}

function seen(table: string, key: string, header: string): ShownCell {
  return shownCell(excel.workbook, table, key, header);
}

function registry(values: Readonly<Record<string, SeenValue>>): readonly Paste[] {
  return Object.entries(values).map(([header, value]) => ["Indicatori", ID, header, value]);
}

const SUM = registry({ Tipo: "Numero", Regola: "Somma", Target: 20 });
type Deadline = string | number;

const SCHEDULED = FREQUENCIES.flatMap((frequency): readonly (readonly [Kind, Frequency, Deadline])[] => [
  ["Numero", frequency, ""],
  ["Percentuale", frequency, "T1"],
  ...(["Sì/No", "Data"] as const).flatMap((kind) =>
    ["", "T1", "T3", 44_700, 44_300, 45_000].map((deadline) => [kind, frequency, deadline] as const),
  ),
]);

/** The quarters that may owe a reading, as the domain says it. A date is owed once, from its quarter on. */
function owedQuarters(kind: Kind, frequency: Frequency, deadline: Deadline): readonly Quarter[] {
  const dueQuarter = dueIn(deadline);
  const readings = [null, null, null, null] as const;
  const due = dueQuarters({ active: true, hasRow: true, kind, frequency, deadline: dueQuarter, readings }, 4);
  return kind === "Data" && due.length > 0 ? QUARTERS.filter((one) => one >= dueQuarter) : due;
}

/** The quarter of *Scadenza* in 2022, as the domain says it; of the target where it is blank. */
function dueIn(deadline: Deadline): DueIn {
  if (deadline === 44_300) return 1;
  if (deadline === 45_000) return 5;
  return deadline === 44_700 ? 2 : deadline === "" ? 4 : deadline === "T1" ? 1 : 3;
}

const T2: Paste = ["Parametri", "Trimestre di riferimento", "Valore", "T2"];

describe("a cell of a quarter", () => {
  it("is filled, framed and marked where it is a text that does not count", async () => {
    await paste(...SUM, [TABLE, ID, "T1", "circa 12"]);
    expect(seen(TABLE, ID, "T1")).toEqual({
      ...{ text: "⚠ circa 12", fill: TONE_COLORS.excluded.fill, isFramed: true },
    });
    expect(seen(TABLE, ID, "Stato").text).toBe("⚠ Da correggere");
  });

  it("is filled and framed, its figure as it is, where it is a number that does not count", async () => {
    await paste(...SUM, [TABLE, ID, "T1", -3]);
    expect(seen(TABLE, ID, "T1")).toEqual({ text: "-3", fill: TONE_COLORS.excluded.fill, isFramed: true });
  });

  it("is grey where its quarter is not due yet, whatever stands there", async () => {
    await paste(...SUM, T2, [TABLE, ID, "T3", "circa 12"]);
    expect(seen(TABLE, ID, "T2").fill).toBeUndefined();
    expect(seen(TABLE, ID, "T3")).toEqual({
      text: "circa 12",
      fill: TONE_COLORS.later.fill,
      isFramed: false,
    });
    expect(seen("Fasi_A1", PHASE, "T4").fill).toBe(TONE_COLORS.later.fill);
  });

  it("is grey where its quarter is never due, by kind, frequency and deadline", async () => {
    await paste(["Parametri", "Trimestre di riferimento", "Valore", "T4"]);
    for (const [kind, frequency, deadline] of SCHEDULED) {
      const target = kind === "Data" ? 44_900 : 10;
      await paste(...registry({ Tipo: kind, Frequenza: frequency, Scadenza: deadline, Target: target }));
      const yellow = QUARTERS.filter((quarter) => seen(TABLE, ID, `T${quarter}`).fill === undefined);
      const owed = owedQuarters(kind, frequency, deadline);
      expect({ kind, frequency, deadline, yellow }).toEqual({ kind, frequency, deadline, yellow: owed });
    }
  });

  it("says a doubt also where its quarter is never due: it counts", async () => {
    await paste(...SUM, ...registry({ Frequenza: "Annuale" }), [TABLE, ID, "T1", 201]);
    expect(seen(TABLE, ID, "T1").fill).toBe(TONE_COLORS.check.fill);
    await paste([TABLE, ID, "T1", "molti"]);
    expect(seen(TABLE, ID, "T1")).toMatchObject({ text: "⚠ molti", fill: TONE_COLORS.excluded.fill });
  });

  it("has no colour where it counts, or is empty", async () => {
    await paste(...SUM, [TABLE, ID, "T1", 5]);
    expect(seen(TABLE, ID, "T1")).toEqual({ text: "5", fill: undefined, isFramed: false });
    expect(seen(TABLE, "2022-A1-OP-01-I01", "T1").fill).toBeUndefined();
  });

  it.each<readonly [string, readonly Paste[], string]>([
    ["more than ten times the target", [...SUM, [TABLE, ID, "T1", 201]], "T1"],
    [
      "the serial of a date of the year",
      [...registry({ Tipo: "Numero", Target: 99_000 }), [TABLE, ID, "T1", 44_700]],
      "T1",
    ],
    [
      "0,85 % where 85 % was meant",
      [...registry({ Tipo: "Percentuale", Regola: "Ultimo valore", Target: 0.9 }), [TABLE, ID, "T1", 0.0085]],
      "T1",
    ],
    [
      "a total that goes back",
      [
        ...registry({ Tipo: "Numero", Regola: "Progressivo", Target: 20 }),
        T2,
        [TABLE, ID, "T1", 9],
        [TABLE, ID, "T2", 8],
      ],
      "T2",
    ],
    [
      "running totals under a sum",
      [
        ...SUM,
        ["Parametri", "Trimestre di riferimento", "Valore", "T3"],
        [TABLE, ID, "T1", 5],
        [TABLE, ID, "T2", 9],
        [TABLE, ID, "T3", 14],
      ],
      "T3",
    ],
  ])("has the colour of what is to be checked: %s", async (_, pastes, header) => {
    await paste(...pastes);
    expect(seen(TABLE, ID, header).fill).toBe(TONE_COLORS.check.fill);
    expect(seen(TABLE, ID, "Stato").text).not.toContain("Da correggere");
  });

  it("of a phase is marked where it is no share, and coloured where it goes back", async () => {
    await paste(T2, ["Fasi_A1", PHASE, "T1", 0.8], ["Fasi_A1", PHASE, "T2", 0.3]);
    expect(seen("Fasi_A1", PHASE, "T2").fill).toBe(TONE_COLORS.check.fill);
    await paste(["Fasi_A1", PHASE, "T2", "metà"]);
    expect(seen("Fasi_A1", PHASE, "T2")).toMatchObject({ text: "⚠ metà", isFramed: true });
  });
});

describe("a row", () => {
  it("does not show the objective's title that the row above shows", () => {
    const [first, second] = tableRows(excel.workbook, TABLE);
    expect(first?.["Titolo obiettivo"]).toBe(second?.["Titolo obiettivo"]);
    expect(seen(TABLE, String(first?.["ID"]), "Titolo obiettivo").text).not.toBe("");
    expect(seen(TABLE, String(second?.["ID"]), "Titolo obiettivo").text).toBe("");
  });

  it("never shows a threshold that was not reached", async () => {
    const all: Paste = ["Parametri", "Trimestre di riferimento", "Valore", "T4"];
    await paste(...registry({ Tipo: "Numero", Regola: "Somma", Target: 10_000 }), all, [
      TABLE,
      ID,
      "T4",
      8_996,
    ]);
    expect(seen(TABLE, ID, "Raggiungimento").text).toBe("< 90,0%");
    expect(seen(TABLE, ID, "Stato").text).toBe("◆ In ritardo");
  });
});

describe("the title block", () => {
  /** All texts of the sheet above its tables. */
  function heading(): string {
    const sheet = excel.workbook.sheets.find(({ name }) => name.startsWith("A1 "));
    if (sheet === undefined) throw new Error("no sheet of A1");
    return Array.from({ length: 5 }, (_, row) => displayText(cellAt(sheet, row, 2))).join("\n");
  }

  it("says by when, and how much is left to fill and to correct", async () => {
    expect(heading()).toMatch(
      /Trimestre di riferimento: T1 · Righe dovute ancora da compilare: \d+ · Celle da correggere: 0/,
    );
    const before = Number(/compilare: (\d+)/.exec(heading())?.[1]);
    await paste(...SUM, [TABLE, ID, "T1", 5], ["Parametri", "Compilare entro T1", "Valore", 44_671]);
    expect(heading()).toContain(
      `Da compilare entro il 20/04/2022 · Righe dovute ancora da compilare: ${before - 1} ·`,
    );
    await paste([TABLE, ID, "T1", "cinque"]);
    expect(heading()).toContain(`compilare: ${before} · Celle da correggere: 1`);
  });

  it("counts the cells to correct up to the reference quarter, and none of what is withdrawn", async () => {
    await paste(...SUM, [TABLE, ID, "T2", "cinque"], ["Fasi_A1", PHASE, "T2", "metà"]);
    expect(heading()).toContain("Celle da correggere: 0");
    await paste(T2);
    expect(heading()).toContain("Celle da correggere: 2");
    await paste(
      ["Indicatori", ID, "Stato piano", "Stralciato"],
      ["Fasi", PHASE, "Stato piano", "stralciato"],
    );
    expect(heading()).toContain("Celle da correggere: 0");
  });

  it("says what makes the plan's figures provisional, as the summary does", async () => {
    await paste(...SUM, [TABLE, ID, "T1", "circa 5"], [TABLE, ID, "T2", "circa 9"]);
    const { summary } = await port.refreshSummary(noProgress);
    expect(summary.provisional.toCorrect).toBe(1);
    expect(heading().split("\n")[3]).toBe(provisionalText(summary.provisional));
  });

  it.each([
    ["Trimestre di riferimento", "T5"],
    ["Trimestre di riferimento", ""],
    ["Anno", 1999],
    ["Anno", "duemila"],
    ["Soglia verde", 1.5],
    ["Soglia gialla", 0.95],
    ["Raggiungimento massimo", 120],
  ])("names the parameter that is wrong, and leaves results blank: %s = %s", async (name, value) => {
    await paste(...SUM, [TABLE, ID, "T1", 5], ["Parametri", name, "Valore", value]);
    expect(heading()).toContain(`«${name}» nel foglio Parametri`);
    expect(seen(TABLE, ID, "Consuntivo").text).toBe("");
    expect(seen(TABLE, ID, "Raggiungimento").text).toBe("");
  });
});
