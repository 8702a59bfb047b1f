import { describe, expect, it } from "@jest/globals";
import {
  withoutSharedFormulas,
  withSharedFormulas,
} from "../../../../src/embedded/xlsx/parts/shared-formulas";

/** A column of formulas, as the library writes it. */
function column(letters: string, first: number, formulas: readonly string[]): string {
  return formulas
    .map((formula, index) => `<c r="${letters}${first + index}" s="3"><f>${formula}</f><v>1</v></c>`)
    .join("");
}

describe("formulas of a sheet's file", () => {
  it("are written once where they are the same by their places", () => {
    const xml = withSharedFormulas(column("C", 7, ["$A7+B7", "$A8+B8", "$A9+B9", "7"]));
    expect(xml).toBe(
      '<c r="C7" s="3"><f t="shared" ref="C7:C9" si="0">$A7+B7</f><v>1</v></c>' +
        '<c r="C8" s="3"><f t="shared" si="0"/><v>1</v></c>' +
        '<c r="C9" s="3"><f t="shared" si="0"/><v>1</v></c>' +
        '<c r="C10" s="3"><f>7</f><v>1</v></c>',
    );
  });

  it.each([
    ["texts that only look like references", ["&quot;T1&quot;", "&quot;T2&quot;"]],
    ["names of columns", ["Tab[T1]", "Tab[T2]"]],
    ["rows that stay", ["A$1+A1", "A$2+A2"]],
    ["functions", ["LOG1(A1)", "LOG2(A2)"]],
    ["other sheets", ["Dati!A1", "Dati!A2"]],
    ["the row of a table", ["Tab[[#This Row],[X]]", "Tab[[#This Row],[X]]"]],
  ])("are not taken for the same by %s", (_what, formulas) => {
    expect(withSharedFormulas(column("C", 1, formulas))).not.toContain("shared");
  });

  it("stand in every cell again when the file is read, texts untouched", () => {
    const xml = column("C", 7, [
      "IF($A7&lt;2,&quot;T7&quot;,INDEX(Tab[T7],$B7))",
      "IF($A8&lt;2,&quot;T7&quot;,INDEX(Tab[T7],$B8))",
    ]);
    const shared = withSharedFormulas(xml);
    expect(shared).toContain('si="0"/>');
    expect(withoutSharedFormulas(shared)).toBe(xml.replaceAll("&quot;", '"'));
  });

  it("keep characters that the file spells by number", () => {
    const shared =
      '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1&amp;"x&#10;y"</f></c><c r="A2"><f t="shared" si="0"/></c>';
    expect(withoutSharedFormulas(shared)).toContain('<c r="A2"><f>B2&amp;"x\ny"</f>');
  });
});
