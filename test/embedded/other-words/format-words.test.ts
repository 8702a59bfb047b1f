import { describe, expect, it } from "@jest/globals";
import { excelFormat, libreOfficeFormat, otherFormat } from "../../../src/embedded/other-words/format-words";
import { displayText } from "../../../src/embedded/typing/display-text";
import { NORMAL_STYLE } from "../../../src/embedded/model/cell-style";

const FORMATS: readonly (readonly [string, string])[] = [
  ['#,##0.00 "€"', '#,##0.00" €"'],
  ["€ #,##0.00", '"€ "#,##0.00'],
  ['#,##0.00\\ "€"', '#,##0.00" €"'],
  ['"▲ "+0.0;"▼ "-0.0;"● "0.0', '"▲ +"0.0;"▼ -"0.0;"● "0.0'],
  ['0 "x" "y"', '0" x y"'],
  ['"T"@', "T@"],
  ['0;"–";"zero"', '0;–;"zero"'],
  ["[Red]-0.00;[blue]0", "[RED]-0.00;[BLUE]0"],
  ['_-* #,##0.00 €_-;_-* "-"?? €_-;_-@_-', '_-* #,##0.00" €"_-;_-* -??" €"_-;_-@_-'],
];

const SAME = [
  ...["General", "@", "0", "0.0%", "#,##0.00", "0.00E+00", "+0;-0;0", ";;;", "0_)", "* 0"],
  ...['0" (fasi)"', '"■ "0%', '"< "0.0%', '[<0.9]"< 90.0%";0.0%', "[$€-410] #,##0.00", "[>=1]0;0"],
  ...["dd/mm/yyyy hh:mm", "[h]:mm:ss", "# ?/?"],
];

describe("a number format after LibreOffice", () => {
  it.each(FORMATS)("has its texts in one: %s", (written, read) => {
    expect(libreOfficeFormat(written)).toBe(read);
  });

  it.each(SAME)("stays: %s", (format) => {
    expect(libreOfficeFormat(format)).toBe(format);
  });

  it.each(['0.0"%"', '"d"0', '"0"0', '"#"0', '"E"0'])("keeps the quotes that it needs: %s", (format) => {
    expect(libreOfficeFormat(format)).toBe(format);
  });
});

describe("a number format in Excel", () => {
  it.each([
    ["dd/mm/yyyy hh:mm", "dd/mm/yyyy\\ hh:mm"],
    ['_ [$€-410 ] 0" "\\ 0', '_ [$€-410 ]\\ 0" "\\ 0'],
    ["# ?/?", "# ?/?"],
  ])("escapes a blank: %s", (written, read) => {
    expect(excelFormat(written)).toBe(read);
  });
});

it("in other words shows the same", () => {
  for (const format of [...FORMATS.map(([written]) => written), ...SAME]) {
    for (const value of [-1234.567, 0, 0.875, 44_700.25]) {
      const shown = (numberFormat: string): string =>
        displayText({ formula: null, value, hyperlink: null, style: { ...NORMAL_STYLE, numberFormat } });
      expect([format, shown(otherFormat(format))]).toEqual([format, shown(format)]);
    }
  }
});
