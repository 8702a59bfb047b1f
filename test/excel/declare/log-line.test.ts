import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { newLogRows } from "../../../src/excel/declare/log-line";
import type { LogLine } from "../../../src/excel/declare/log-line";

const line: LogLine = {
  ...{ at: 46355.5, operation: "Correzione", subject: "2022-A1_1" },
  ...{ before: "1", after: "2", reason: "refuso" },
};

/** Lines of an operation: each is about something else. */
const lines = fc
  .uniqueArray(fc.string({ maxLength: 5 }), { maxLength: 8 })
  .map((subjects) => subjects.map((subject): LogLine => ({ ...line, subject })));

describe("the lines of an operation in the log", () => {
  it("are written with its number, in the columns' order", () => {
    expect(newLogRows([], 7, [line])).toEqual([[7, 46355.5, "Correzione", "2022-A1_1", "1", "2", "refuso"]]);
    expect(newLogRows([], 7, [])).toEqual([]);
  });

  it("are there once, wherever the writing was interrupted and at whatever time it is repeated", () => {
    fc.assert(
      fc.property(lines, fc.nat(8), fc.integer({ min: 1 }), (all, written, number) => {
        const whole = newLogRows([], number, all);
        const present = whole.slice(0, written);
        const later = all.map((one) => ({ ...one, at: one.at + 1, before: "2" }));
        const rest = newLogRows(present, number, later);
        expect(rest.map(([, , , subject]) => subject)).toEqual(
          whole.slice(written).map(([, , , subject]) => subject),
        );
        expect(newLogRows(whole, number, later)).toEqual([]);
      }),
    );
  });

  it("are written again by another operation, of another kind or about something else", () => {
    const present = newLogRows([], 7, [line]);
    expect(newLogRows(present, 8, [line])).toHaveLength(1);
    expect(newLogRows(present, 7, [{ ...line, operation: "Conferma" }])).toHaveLength(1);
    expect(newLogRows(present, 7, [{ ...line, subject: "2022-A1_2" }])).toHaveLength(1);
  });
});
