import { beforeAll, describe, expect, it } from "@jest/globals";
import { NOT_YET } from "../../../src/domain/cells/countable";
import type { TableColumn, TableData } from "../../../src/domain/cells/workbook-data";
import { QUARTERS } from "../../../src/domain/contract/vocabulary";
import type { Quarter } from "../../../src/domain/contract/vocabulary";
import { interpret } from "../../../src/domain/interpretation/interpret";
import { indicatorResult } from "../../../src/domain/measurement/indicator-result";
import type { TrackedIndicator, TrackedPlan } from "../../../src/domain/measurement/tracked-plan";
import { bodyArea } from "../../../src/embedded/model/table";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { tableNamed } from "../../../src/embedded/model/workbook";
import { describeWithLibreOffice } from "../../embedded/libreoffice";
import { tableRows } from "../embedded";
import type { SeenValue } from "../embedded";
import { BODY_BANDS, COMBINATION_NAMES, EVERY_COMBINATION } from "./every-combination";
import { calculatedByLibreOffice } from "./in-libreoffice";
import type { ShownRows } from "./in-libreoffice";
import { BAND_HEADERS, shownAsOf, triedWorkbook } from "./tried-rows";

/** The tables as the add-in reads them. */
function tableData(workbook: EmbeddedWorkbook, name: string): TableData {
  const { table, sheet } = tableNamed(workbook, name);
  const rows = tableRows(workbook, name);
  const columns = table.columns.map(({ name: header }, offset): [string, TableColumn] => [
    header,
    { index: table.area.column + offset, values: rows.map((cells) => cells[header] ?? "") },
  ]);
  return {
    name,
    sheet: sheet.name,
    firstRow: bodyArea(table).row + 1,
    rowCount: rows.length,
    columns: new Map(columns),
  };
}

function bandData(workbook: EmbeddedWorkbook): TableData {
  const data = tableData(workbook, "Fasce");
  return { ...data, columns: new Map([...data.columns].filter(([header]) => BAND_HEADERS.includes(header))) };
}

function understood(workbook: EmbeddedWorkbook): TrackedPlan {
  const table = (name: string): TableData => tableData(workbook, name);
  return interpret({
    objectives: table("Obiettivi"),
    indicators: table("Indicatori"),
    phases: table("Fasi"),
    parameters: table("Parametri"),
    bands: bandData(workbook),
    log: null,
    centres: [{ code: "A1", indicators: table("Centro_A1"), phases: table("Fasi_A1") }],
  }).plan;
}

/** What the row should show, by the domain. */
function expectedRow(indicator: TrackedIndicator, { parameters }: TrackedPlan): Record<string, SeenValue> {
  if (!indicator.active) return { Stato: "Stralciato" };
  const { actual, achievement, status } = indicatorResult(indicator, parameters.quarter, parameters);
  return {
    Consuntivo: actual === null ? "" : shownActual(indicator, actual),
    Raggiungimento: achievement ?? "",
    Stato: status,
  };
}

function shownActual({ kind }: TrackedIndicator, actual: number): SeenValue {
  if (kind === "Sì/No") return actual === 1 ? "Sì" : "No";
  return actual === NOT_YET ? "No" : actual;
}

function indicatorsOf(tracked: TrackedPlan): readonly TrackedIndicator[] {
  return tracked.objectives.flatMap((objective) => objective.indicators);
}

/** Rows of `Centro_A1` that do not show what the domain says, with what they should. */
function disagreements(tracked: TrackedPlan, shown: ShownRows): readonly object[] {
  return indicatorsOf(tracked).flatMap((indicator, index) => {
    const expected = expectedRow(indicator, tracked);
    const cells = shown[index] ?? {};
    const agree = Object.entries(expected).every(([header, value]) => sameValue(cells[header], value));
    return agree
      ? []
      : [{ about: JSON.stringify(EVERY_COMBINATION[index]), expected, shown: JSON.stringify(cells) }];
  });
}

function sameValue(one: SeenValue | undefined, other: SeenValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

/** What the domain says of the workbook as of a quarter, and what its cells show. */
interface AsOf {
  readonly tracked: TrackedPlan;
  readonly shown: ShownRows;
}

const TIME_LIMIT = 600_000;
const asOf = new Map<Quarter, AsOf>();
let workbook: EmbeddedWorkbook;

function at(quarter: Quarter): AsOf {
  const found = asOf.get(quarter);
  if (found === undefined) throw new Error(`nothing as of T${quarter}`);
  return found;
}

beforeAll(async () => {
  workbook = await triedWorkbook({ rows: EVERY_COMBINATION, bodyBands: BODY_BANDS, maximum: 1.2 });
  for (const quarter of QUARTERS) {
    const shown = await shownAsOf(workbook, quarter);
    asOf.set(quarter, { tracked: understood(workbook), shown });
  }
}, TIME_LIMIT);

describe("the formulas of a tracking sheet", () => {
  it.each(QUARTERS)("say the same as the domain as of T%i", (quarter) => {
    const { tracked, shown } = at(quarter);
    expect(tracked.parameters).toMatchObject({ quarter, maximumAchievement: 1.2 });
    const found = disagreements(tracked, shown);
    expect([found.length, ...found.slice(0, 6)]).toEqual([0]);
  });

  it("have been tried with a result of every kind, rule, method and polarity", () => {
    const { tracked } = at(4);
    const measured = indicatorsOf(tracked).flatMap((indicator, index) => {
      const hasResult = QUARTERS.some(
        (quarter) => indicatorResult(indicator, quarter, tracked.parameters).achievement !== null,
      );
      return hasResult ? [EVERY_COMBINATION[index]?.combination] : [];
    });
    const missing = COMBINATION_NAMES.filter((name) => !measured.includes(name));
    expect(missing).toEqual([]);
    const statuses = new Set(QUARTERS.flatMap((quarter) => at(quarter).shown.map((cells) => cells["Stato"])));
    expect(statuses.size).toBe(9);
  });
});

describeWithLibreOffice("the formulas of a tracking sheet in LibreOffice", () => {
  let sheets: readonly ShownRows[] = [];

  beforeAll(async () => {
    sheets = await calculatedByLibreOffice(workbook, EVERY_COMBINATION.length);
  }, TIME_LIMIT);

  it.each(QUARTERS)(
    "say the same as the domain as of T%i, after every result in the file was made wrong",
    (quarter) => {
      const shown = sheets[quarter - 1] ?? [];
      expect(shown).toHaveLength(EVERY_COMBINATION.length);
      const found = disagreements(at(quarter).tracked, shown);
      expect([found.length, ...found.slice(0, 6)]).toEqual([0]);
    },
  );
});
