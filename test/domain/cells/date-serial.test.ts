import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  END_SERIAL,
  FIRST_SERIAL,
  dayText,
  daySerial,
  monthOf,
  serialOf,
} from "../../../src/domain/cells/date-serial";
import { parseDate } from "../../parse-date";

const anySerial = fc.integer({ min: FIRST_SERIAL, max: END_SERIAL - 1 });

describe("a date as a serial", () => {
  it("has its day as text, and is read back from it", () => {
    expect(dayText(44666)).toBe("15/04/2022");
    expect(dayText(44666.75)).toBe("15/04/2022");
    fc.assert(
      fc.property(anySerial, (serial) => {
        expect(parseDate(dayText(serial) ?? "")).toBe(serial);
      }),
    );
  });

  it("has its month and year", () => {
    expect(monthOf(44666)).toEqual({ year: 2022, month: 4 });
    fc.assert(
      fc.property(anySerial, (serial) => {
        const { year, month } = monthOf(serial);
        const first = serialOf(year, month, 1) ?? Infinity;
        expect(first).toBeLessThanOrEqual(serial);
        expect(serial - first).toBeLessThan(31);
      }),
    );
  });

  it.each([
    ...[
      [2022, 2, 31],
      [2023, 2, 29],
      [2022, 4, 0],
      [2022, 13, 15],
      [2022, 0, 15],
    ],
    ...[
      [1999, 4, 15],
      [2100, 4, 15],
      [22, 4, 15],
    ],
  ])("is none of %i-%i-%i, which is no day or of another century", (year, month, day) => {
    expect(serialOf(year, month, day)).toBeNull();
  });

  it("is one of the years 2000 to 2099", () => {
    const edges = [FIRST_SERIAL - 1, FIRST_SERIAL, END_SERIAL - 0.5, END_SERIAL];
    expect(edges.map(daySerial)).toEqual([null, FIRST_SERIAL, END_SERIAL - 1, null]);
    expect(edges.map(dayText)).toEqual([null, "01/01/2000", "31/12/2099", null]);
    expect([serialOf(2000, 1, 1), serialOf(2099, 12, 31)]).toEqual([FIRST_SERIAL, END_SERIAL - 1]);
  });
});
