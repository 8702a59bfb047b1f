import { beforeAll, describe, expect, it } from "@jest/globals";
import cases from "../../cases/numbers.json";
import { QUARTERS } from "../../../src/domain/contract/vocabulary";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { describeWithLibreOffice } from "../../embedded/libreoffice";
import type { SeenValue } from "../embedded";
import type { IndicatorCells } from "./every-combination";
import { calculatedByLibreOffice } from "./in-libreoffice";
import type { ShownRows } from "./in-libreoffice";
import { shownAsOf, triedWorkbook } from "./tried-rows";

/** Indicators with their right answers, as of one quarter each. */

const ROWS = cases.map((row): IndicatorCells => {
  const cell = (value: SeenValue | null): SeenValue => value ?? "";
  return {
    registry: {
      Tipo: cell(row.Tipo),
      Polarità: cell(row.Polarità),
      Regola: cell(row.Regola),
      Metodo: cell(row.Metodo),
      "Valore iniziale": cell(row["Valore iniziale"]),
      Target: cell(row.Target),
      Scadenza: cell(row.Scadenza),
      Frequenza: cell(row.Frequenza),
      "Stato piano": "Attivo",
    },
    readings: row.letture.map(cell),
    bands: [],
    combination: "",
  };
});

const TIME_LIMIT = 600_000;
let workbook: EmbeddedWorkbook;

/** Rows that do not show the right achievement and state, with what they should. */
function wrongRows(shown: readonly ShownRows[]): readonly object[] {
  return cases.flatMap((row, index) => {
    const cells = shown[row.trimestre - 1]?.[index] ?? {};
    const { raggiungimento, stato } = row;
    const isRight = cells["Stato"] === stato && isNearly(cells["Raggiungimento"], raggiungimento);
    return isRight ? [] : [{ index, row: JSON.stringify(row), shown: JSON.stringify(cells) }];
  });
}

function isNearly(shown: SeenValue | undefined, right: number | null): boolean {
  if (right === null || typeof shown !== "number") return shown === (right ?? "");
  return Math.abs(shown - right) <= 1e-9 * Math.max(1, Math.abs(right));
}

beforeAll(async () => {
  workbook = await triedWorkbook({ rows: ROWS, bodyBands: [], maximum: 1 });
}, TIME_LIMIT);

describe("the formulas of a tracking sheet", () => {
  it(
    "give the right achievement and state for every case",
    async () => {
      const shown: ShownRows[] = [];
      for (const quarter of QUARTERS) shown.push(await shownAsOf(workbook, quarter));
      const wrong = wrongRows(shown);
      expect([wrong.length, ...wrong.slice(0, 5)]).toEqual([0]);
    },
    TIME_LIMIT,
  );
});

describeWithLibreOffice("the formulas of a tracking sheet in LibreOffice", () => {
  it(
    "give the right achievement and state for every case",
    async () => {
      const wrong = wrongRows(await calculatedByLibreOffice(workbook, ROWS.length));
      expect([wrong.length, ...wrong.slice(0, 5)]).toEqual([0]);
    },
    TIME_LIMIT,
  );
});
