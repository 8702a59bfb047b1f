import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { dateSerial } from "../../../src/embedded/typing/date-serial";
import { readUsText } from "../../../src/embedded/typing/us-text";

const date = (text: string): number => dateSerial(text) ?? NaN;

describe("a text that an add-in writes", () => {
  it.each([
    ["007", 7, null],
    ["-3", -3, null],
    ["+3.5", 3.5, null],
    ["(5)", -5, null],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["1e3", 1000, "0.00E+00"],
    ["5%", 0.05, "0%"],
    ["5.5%", 0.055, "0.00%"],
    ["$120", 120, "$#,##0_);[Red]($#,##0)"],
    ["-$1,200.50", -1200.5, "$#,##0.00_);[Red]($#,##0.00)"],
    ["($5)", -5, "$#,##0_);[Red]($#,##0)"],
    ["1 1/2", 1.5, "# ?/?"],
    ["0 3/16", 0.1875, "# ??/??"],
    ["10:30", 0.4375, "h:mm"],
    ["10:30:36", 0.437916666666667, "h:mm:ss"],
    ["10 AM", 10 / 24, "h:mm AM/PM"],
    ["12:15 am", 0.25 / 24, "h:mm AM/PM"],
    ["1:30PM", 13.5 / 24, "h:mm AM/PM"],
    ["4/15/2022", date("2022-04-15"), "m/d/yyyy"],
    ["2022-04-15", date("2022-04-15"), "m/d/yyyy"],
    ["January 2016", date("2016-01-01"), "mmm-yy"],
    ["mar 2022", date("2022-03-01"), "mmm-yy"],
    ["15 Apr 2022", date("2022-04-15"), "d-mmm-yy"],
    ["Nov 3, 2021", date("2021-11-03"), "d-mmm-yy"],
    ["15-April-2022", date("2022-04-15"), "d-mmm-yy"],
  ])("is a number with a format where that is certain: %s", (text, value, numberFormat) => {
    expect(readUsText(text)).toEqual({ value: expect.closeTo(value, 9), numberFormat });
  });

  it.each([
    "Mar 5",
    "Mar-22",
    "5 nov",
    "gennaio 2016",
    "15 maggio 2022",
    "3 set",
    "1/2",
    "15/04/2022",
    "2/30/2022",
    "4/15/22",
    "2022-04-15 10:30",
    "1.5.2022",
    "24:00",
    "13 PM",
    "1,23",
    "€ 5",
    "5 €",
  ])("is neither a text nor a number that is certain: %s", (text) => {
    expect(readUsText(text)).toBe("uncertain");
  });

  it.each([
    "5 anni",
    "Mar",
    "aprile",
    "2022-A1-OP-01-I01",
    "A1",
    "(abc)",
    "n. 5",
    "12 34",
    "T1",
    "3 settori",
    "-",
  ])("is a text: %s", (text) => {
    expect(readUsText(text)).toBeNull();
  });

  it("is the number that it shows, whatever the number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (number) => {
        // -0 is written as 0.
        expect(readUsText(String(number))).toMatchObject({ value: number + 0 });
      }),
      { numRuns: 1_000 },
    );
  });
});
