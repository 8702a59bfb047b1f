import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { coverageShare } from "../../../../src/domain/measurement/coverage";
import { interpret } from "../../../../src/domain/interpretation/interpret";
import { byManager } from "../../../../src/domain/studies/missing/by-manager";
import { addCounts, missingBoard } from "../../../../src/domain/studies/missing/missing-board";
import type { BoardCount, MissingBoard } from "../../../../src/domain/studies/missing/missing-board";
import type { Tally } from "../../../../src/domain/studies/missing/tally";
import { summarise } from "../../../../src/domain/measurement/summary";
import { KINDS, quarterLabel, QUARTERS } from "../../../../src/domain/contract/vocabulary";
import type { WorkbookData } from "../../../../src/domain/cells/workbook-data";
import { parameterRows, FIRST_ROW, workbookOf } from "../../workbook-of";
import type { Row, Rows } from "../../workbook-of";

function boardOf(data: WorkbookData): MissingBoard {
  return missingBoard(interpret(data), data);
}

/** The board by centre, in order of code. */
function byCentre({ lines }: MissingBoard): readonly (BoardCount & { readonly code: string })[] {
  const codes = [...new Set(lines.map(({ centre }) => centre.code))];
  return codes.map((code) => ({ code, ...addCounts(lines.filter(({ centre }) => centre.code === code)) }));
}

function asOf(quarter: string): readonly Row[] {
  return parameterRows({ "Trimestre di riferimento": quarter });
}

const objective = (code: string, changes: Row = {}): Row => ({
  Codice: code,
  Centro: "H1",
  "Nome centro": "Viabilità",
  Dirigente: "Anna Bianchi",
  ...changes,
});

const number = (id: string, changes: Row = {}): Row => ({
  ID: id,
  Obiettivo: id.slice(0, 2),
  Tipo: "Numero",
  Target: 10,
  ...changes,
});

/** Centre H1 with two managers, as in Lucca; one reading there, one wrong, one missing row. */
const SMALL: Rows = {
  parameters: asOf("T2"),
  objectives: [objective("O1"), objective("O2", { Dirigente: "Luca Verdi" })],
  indicators: [number("O1-1"), number("O1-2"), number("O2-1", { Frequenza: "Semestrale" }), number("O2-2")],
  centres: {
    H1: [
      { ID: "O1-1", T1: 3, T2: "cinque" },
      { ID: "O1-2", T1: 0 },
      { ID: "O2-1", T3: 4 },
    ],
  },
};

describe("the board of what is missing", () => {
  const board = boardOf(workbookOf(SMALL));

  it("counts due, filled, wrong and missing for each centre and manager up to the quarter, and in it", () => {
    expect(board.lines.map(({ centre, manager }) => `${centre.code} ${manager}`)).toEqual([
      "H1 Anna Bianchi",
      "H1 Luca Verdi",
    ]);
    expect(board.lines.map(({ upToQuarter }) => upToQuarter)).toEqual([
      { due: 4, filled: 2, wrong: 1, missing: 1 },
      { due: 1, filled: 0, wrong: 0, missing: 1 },
    ]);
    expect(board.lines.map(({ thisQuarter }) => thisQuarter)).toEqual([
      { due: 2, filled: 0, wrong: 1, missing: 1 },
      { due: 1, filled: 0, wrong: 0, missing: 1 },
    ]);
    expect(board.total.upToQuarter).toEqual({ due: 5, filled: 2, wrong: 1, missing: 2 });
  });

  it("lists each with its cell, and what is wrong with what was typed; a row that nobody can fill owes nothing", () => {
    expect(board.lines[0]?.gaps).toMatchObject([
      {
        id: "O1-1",
        quarter: 2,
        state: { type: "wrong", value: "cinque", reason: { code: "not-a-number" } },
        place: { sheet: "H1 Scheda", address: `D${FIRST_ROW}` },
      },
      { id: "O1-2", quarter: 2, state: { type: "missing" }, place: { address: `D${FIRST_ROW + 1}` } },
    ]);
    expect(board.lines[1]?.gaps).toMatchObject([
      { id: "O2-1", quarter: 2, place: { address: `D${FIRST_ROW + 2}` } },
    ]);
  });

  it("asks for phases only where they measure the objective, and for nothing that is withdrawn", () => {
    const withPhases = boardOf(
      workbookOf({
        parameters: asOf("T1"),
        objectives: [objective("O1"), objective("O2"), objective("O3", { "Stato piano": "Stralciato" })],
        indicators: [number("O1-1"), number("O3-1")],
        phases: ["O1", "O2"].map((code) => ({ ID: `${code}-F`, Obiettivo: code })),
        centres: { H1: [{ ID: "O1-1" }, { ID: "O3-1" }] },
        phasesOfCentres: { H1: [{ ID: "O1-F" }, { ID: "O2-F" }] },
      }),
    );
    expect(withPhases.lines[0]?.gaps.map(({ id, part }) => [id, part])).toEqual([
      ["O1-1", "indicator"],
      ["O2-F", "phase"],
    ]);
  });

  it("adds up by manager in alphabetical order, and by centre", () => {
    expect(byManager(board).map(({ manager, upToQuarter }) => [manager, upToQuarter.due])).toEqual([
      ["Anna Bianchi", 4],
      ["Luca Verdi", 1],
    ]);
    expect(byCentre(board).map(({ code, upToQuarter }) => [code, upToQuarter.due])).toEqual([["H1", 5]]);
  });
});

/** Cells as people fill them: nothing, a reading of some kind, or what nobody can understand. */
const typed = fc.constantFrom("", "", 0, 1, 5, "Sì", "no", "50%", 44700, "boh", "#N/A", -3);
const typedRow = fc.tuple(typed, typed, typed, typed);

const workbooks = fc
  .record({
    quarter: fc.constantFrom(...QUARTERS),
    parts: fc.array(
      fc.record({
        centre: fc.constantFrom("A1", "H1"),
        manager: fc.constantFrom("Anna Bianchi", "Luca Verdi"),
        active: fc.constantFrom("", "Stralciato"),
        indicators: fc.array(
          fc.record({
            kind: fc.constantFrom("", ...KINDS),
            frequency: fc.constantFrom("", "Semestrale", "Annuale"),
            state: fc.constantFrom("", "", "Stralciato"),
            hasRow: fc.boolean(),
            cells: typedRow,
          }),
          { maxLength: 3 },
        ),
        phases: fc.array(typedRow, { maxLength: 2 }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ quarter, parts }) => {
    const cellsOf = (cells: readonly (string | number)[]): Row =>
      Object.fromEntries(QUARTERS.map((each) => [quarterLabel(each), cells[each - 1] ?? ""]));
    const centres: Record<string, Row[]> = { A1: [], H1: [] };
    const phasesOfCentres: Record<string, Row[]> = { A1: [], H1: [] };
    const registry: Row[] = [];
    const phases: Row[] = [];
    parts.forEach(({ centre, indicators, phases: some }, position) => {
      indicators.forEach(({ kind, frequency, state, hasRow, cells }, index) => {
        const ID = `O${position}-${index}`;
        registry.push({
          ID,
          Obiettivo: `O${position}`,
          Tipo: kind,
          Frequenza: frequency,
          "Stato piano": state,
        });
        if (hasRow) centres[centre]?.push({ ID, ...cellsOf(cells) });
      });
      some.forEach((cells, index) => {
        const ID = `O${position}-F${index}`;
        phases.push({ ID, Obiettivo: `O${position}` });
        phasesOfCentres[centre]?.push({ ID, ...cellsOf(cells) });
      });
    });
    const data = workbookOf({
      parameters: asOf(quarterLabel(quarter)),
      objectives: parts.map(({ centre, manager, active }, position) =>
        objective(`O${position}`, { Centro: centre, Dirigente: manager, "Stato piano": active }),
      ),
      indicators: registry,
      phases,
      centres,
      phasesOfCentres,
    });
    // The phases stand below the indicators on a real sheet, not on the same cells.
    return {
      ...data,
      centres: data.centres.map((each) => ({
        ...each,
        phases: each.phases === null ? null : { ...each.phases, firstRow: each.phases.firstRow + 40 },
      })),
    };
  });

describe("what is due, filled, wrong and missing", () => {
  const shareOf = ({ due, filled }: Tally): number | null => coverageShare({ due, present: filled });

  it("adds up to the summary's coverage at every level", () => {
    fc.assert(
      fc.property(workbooks, (data) => {
        const { plan, anomalies } = interpret(data);
        const summary = summarise(plan, anomalies);
        const board = missingBoard({ plan, anomalies }, data);
        expect(shareOf(board.total.upToQuarter)).toBe(summary.body.coverage);
        expect(byCentre(board).map((level) => [level.code, shareOf(level.upToQuarter)])).toEqual(
          summary.centres.map(({ code, coverage }) => [code, coverage]),
        );
        expect(byManager(board).map((level) => [level.manager, shareOf(level.upToQuarter)])).toEqual(
          summary.managers.map(({ label, coverage }) => [label, coverage]),
        );
      }),
      { numRuns: 80 },
    );
  });

  it("makes up all that is due, each gap listed once", () => {
    fc.assert(
      fc.property(workbooks, (data) => {
        const board = boardOf(data);
        for (const { upToQuarter, thisQuarter, gaps } of board.lines) {
          for (const { due, filled, wrong, missing } of [upToQuarter, thisQuarter]) {
            expect(filled + wrong + missing).toBe(due);
          }
          expect(gaps).toHaveLength(upToQuarter.wrong + upToQuarter.missing);
          expect(gaps.filter(({ state }) => state.type === "wrong")).toHaveLength(upToQuarter.wrong);
          expect(new Set(gaps.map(({ id, quarter }) => `${id} ${quarter}`)).size).toBe(gaps.length);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("calls wrong exactly the due cells that hold something and give nothing", () => {
    fc.assert(
      fc.property(workbooks, (data) => {
        for (const { id, quarter, part, state } of boardOf(data).lines.flatMap(({ gaps }) => gaps)) {
          const tables = data.centres.map((centre) => (part === "phase" ? centre.phases : centre.indicators));
          const cells = tables.flatMap((table) => {
            const row = table?.columns.get("ID")?.values.indexOf(id) ?? -1;
            return row < 0 ? [] : [table?.columns.get(quarterLabel(quarter))?.values[row] ?? ""];
          });
          expect(cells).not.toHaveLength(0);
          expect(state.type).toBe(cells[0] === "" ? "missing" : "wrong");
        }
      }),
      { numRuns: 80 },
    );
  });
});
