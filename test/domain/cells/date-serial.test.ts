import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  DATE_FORMS,
  END_SERIAL,
  FIRST_SERIAL,
  dayText,
  daySerial,
  monthOf,
  parseDate,
  serialOf,
} from "../../../src/domain/cells/date-serial";

const anySerial = fc.integer({ min: FIRST_SERIAL, max: END_SERIAL - 1 });

describe("the ways to write a date", () => {
  it("have examples, each a day that only its own way takes", () => {
    const examples = DATE_FORMS.map(({ examples: texts, pattern }) =>
      texts.map((text) => [
        text,
        parseDate(text),
        DATE_FORMS.filter((form) => form.pattern.test(text.replace(/[/.-]/g, " "))).map(
          (form) => form.pattern === pattern,
        ),
      ]),
    );
    const of = (...texts: [string, number][]): unknown[] =>
      texts.map(([text, serial]) => [text, serial, [true]]);
    expect(examples).toEqual([
      of(
        ["15/04/2022", 44666],
        ["15/4/2022", 44666],
        ["15-4-2022", 44666],
        ["15.04.2022", 44666],
        ["5 4 2022", 44656],
      ),
      of(["15/04/22", 44666], ["15.4.22", 44666]),
      of(["2022-04-15", 44666], ["2022/4/15", 44666]),
    ]);
  });

  it.each([
    ...[
      "12022-4-15",
      "2022-4-155",
      "115/04/2022",
      "15/04/20222",
      "15/04/222",
      "15/4",
      "4/2022",
      "a 15/4/2022",
    ],
    ...[
      "31/02/2022",
      "29/02/2023",
      "00/04/2022",
      "15/13/2022",
      "15/00/2022",
      "15/04/1999",
      "15/04/2100",
      "",
      "44666",
    ],
  ])("do not take %p", (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

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

  it("is one of the years 2000 to 2099", () => {
    const edges = [FIRST_SERIAL - 1, FIRST_SERIAL, END_SERIAL - 0.5, END_SERIAL];
    expect(edges.map(daySerial)).toEqual([null, FIRST_SERIAL, END_SERIAL - 1, null]);
    expect(edges.map(dayText)).toEqual([null, "01/01/2000", "31/12/2099", null]);
    expect([serialOf(2000, 1, 1), serialOf(2099, 12, 31)]).toEqual([FIRST_SERIAL, END_SERIAL - 1]);
  });
});
