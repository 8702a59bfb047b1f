import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Difference } from "../../../src/excel/differ/difference";
import { difference } from "../../../src/excel/differ/compare-table";
import { findingOf } from "../../../src/excel/differ/finding-of";
import { withoutSheets } from "../../../src/excel/differ/left-out-sheets";
import { plainSheet } from "./plain-workbook";

/** Sheets that are gone, each with the place that it takes once those before it are back. */
function missing(places: readonly (readonly [string, number | null])[]): readonly Difference[] {
  return places.map(([name, position]) =>
    difference(findingOf("sheet-missing", name, name), [{ type: "lay", layout: plainSheet(name), position }]),
  );
}

function laid(differences: readonly Difference[]): readonly (readonly [string, number | null])[] {
  return differences.flatMap(({ mends }) =>
    mends.flatMap((mend) => (mend.type === "lay" ? [[mend.layout.name, mend.position] as const] : [])),
  );
}

describe("sheets that come later", () => {
  it("are not counted among the tabs by those that come now", () => {
    const all = missing([
      ["Riepilogo", 0],
      ["A1", 3],
      ["Rilevazioni", 4],
      ["Registro", 5],
    ]);
    const now = withoutSheets(all, ({ name }) => name.startsWith("R") && name !== "Registro");
    expect(laid(now)).toEqual([
      ["A1", 2],
      ["Registro", 3],
    ]);
  });

  it("leave the order of the tabs as it should be, whichever they are", () => {
    const names = ["a", "b", "c", "d", "e", "f", "g"];
    fc.assert(
      fc.property(fc.subarray(names), fc.subarray(names), (present, later) => {
        const gone = names.filter((name) => !present.includes(name));
        const places = gone.map((name) => [name, placeOf(name, present, gone)] as const);
        const now = laid(withoutSheets(missing(places), ({ name }) => later.includes(name)));
        const tabs = [...present];
        for (const [name, position] of now) {
          expect(position).toBeLessThanOrEqual(tabs.length);
          tabs.splice(position ?? tabs.length, 0, name);
        }
        expect(tabs).toEqual(names.filter((name) => present.includes(name) || !later.includes(name)));
      }),
    );
  });

  it("leave alone what goes to the end", () => {
    expect(laid(withoutSheets(missing([["x", null]]), () => false))).toEqual([["x", null]]);
  });
});

/** Behind all before it in the alphabet, those that are laid out before it included. */
function placeOf(name: string, present: readonly string[], gone: readonly string[]): number {
  return [...present, ...gone].filter((other) => other < name).length;
}
