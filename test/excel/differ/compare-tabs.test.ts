import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { compareTabs, missingSheets, tabPosition, tabsOf } from "../../../src/excel/differ/compare-tabs";
import type { Tabs } from "../../../src/excel/differ/compare-tabs";
import type { Difference } from "../../../src/excel/differ/difference";
import type { LocatedTable } from "../../../src/excel/differ/located-table";
import { plainSheet, plainSkeleton, plainTable } from "./plain-workbook";

/** A table as far as tabs ask for it: the sheet that it stands on. */
function tableOn(name: string, sheet: string): LocatedTable {
  return {
    ...{ name, sheet, nameNow: name, row: 0, column: 0, rowCount: 1, columnCount: 1 },
    ...{ headers: [], offsets: new Map(), renamed: [], missing: [] },
  };
}

/** Sheets under their own names, those of `names` that are ours. */
function compared(ours: readonly string[], names: readonly string[]): readonly Difference[] {
  const layouts = ours.map((name) => plainSheet(name));
  const skeleton = plainSkeleton(names);
  return compareTabs(layouts, tabsOf(layouts, new Map(), skeleton), skeleton);
}

function movedOf(differences: readonly Difference[]): readonly string[] {
  return differences
    .filter(({ finding }) => finding.cause === "sheet-moved")
    .map(({ finding }) => finding.subject);
}

/** The tabs after the mends: a sheet is taken out and put in at its position, as `Worksheet.position` does. */
function mended(names: readonly string[], differences: readonly Difference[]): readonly string[] {
  const tabs = [...names];
  for (const mend of differences.flatMap(({ mends }) => mends)) {
    if (mend.type !== "sheet-place") continue;
    tabs.splice(tabs.indexOf(mend.sheet), 1);
    tabs.splice(mend.position, 0, mend.sheet);
  }
  return tabs;
}

/** Length of the longest run of sheets that are in order, by trying all of them. */
function mostInOrder(places: readonly number[]): number {
  let most = 0;
  for (let chosen = 0; chosen < 2 ** places.length; chosen += 1) {
    const run = places.filter((_, index) => (chosen >> index) % 2 === 1);
    if (run.every((place, index) => index === 0 || place > (run[index - 1] ?? 0)))
      most = Math.max(most, run.length);
  }
  return most;
}

const OURS = ["A", "B", "C", "D", "E", "F", "G"];

/** Tabs in any order: some of ours, and others' between them. */
const anyTabs = fc.shuffledSubarray([...OURS, "x", "y", "z"]);

describe("the tabs of the sheets", () => {
  it("are no finding in the order of the declaration, whatever stands between them or is gone", () => {
    fc.assert(
      fc.property(fc.subarray([...OURS]), fc.array(fc.nat(9), { maxLength: 3 }), (present, places) => {
        const names = [...present];
        places.forEach((place, index) => names.splice(place, 0, `altro ${index}`));
        expect(compared(OURS, names)).toEqual([]);
      }),
    );
  });

  it("are in order once they are mended, and each sheet of others is still there", () => {
    fc.assert(
      fc.property(anyTabs, (names) => {
        const after = mended(names, compared(OURS, names));
        expect([...after].sort()).toEqual([...names].sort());
        expect(after.filter((name) => OURS.includes(name))).toEqual(
          OURS.filter((name) => names.includes(name)),
        );
        expect(compared(OURS, after)).toEqual([]);
      }),
    );
  });

  it("are said to have moved as seldom as possible", () => {
    fc.assert(
      fc.property(anyTabs, (names) => {
        const present = OURS.filter((name) => names.includes(name));
        const places = present.map((name) => names.indexOf(name));
        expect(movedOf(compared(OURS, names))).toHaveLength(present.length - mostInOrder(places));
      }),
    );
  });

  it("name the one that was dragged away, with all places mended by the first finding alone", () => {
    const differences = compared(["A", "B", "C", "D"], ["B", "x", "C", "D", "A"]);
    expect(movedOf(differences)).toEqual(["A"]);
    expect(differences[0]?.finding).toMatchObject({ sheet: "A", count: 1, remedy: "restored" });
    expect(differences[0]?.mends).toEqual([
      { type: "sheet-place", sheet: "A", position: 0 },
      { type: "sheet-place", sheet: "B", position: 2 },
      { type: "sheet-place", sheet: "C", position: 3 },
      { type: "sheet-place", sheet: "D", position: 4 },
    ]);
    const reversed = compared(["A", "B", "C"], ["C", "B", "A"]);
    expect(reversed.map(({ mends }) => mends.length)).toEqual([3, 0]);
  });
});

describe("a sheet under another name", () => {
  const layouts = [plainSheet("A", [plainTable("TA", [], [])]), plainSheet("B", [plainTable("TB", [], [])])];

  it("is found by a table that stands on it", () => {
    const skeleton = plainSkeleton(["Mio", "B"]);
    const tabs = tabsOf(layouts, new Map([["TA", tableOn("TA", "Mio")]]), skeleton);
    expect([...tabs]).toEqual([
      ["A", "Mio"],
      ["B", "B"],
    ]);
    expect(compareTabs(layouts, tabs, skeleton)).toEqual([
      {
        finding: expect.objectContaining({
          ...{ cause: "sheet-renamed", sheet: "Mio", subject: "A", found: "Mio", wanted: "A" },
        }) as unknown,
        mends: [{ type: "sheet-name", sheet: "Mio", name: "A" }],
        setAside: [],
      },
    ]);
  });

  it("is not one of ours that its table was moved to, whatever the case of its name", () => {
    const located = new Map([["TA", tableOn("TA", "b")]]);
    expect([...tabsOf(layouts, located, plainSkeleton(["b"]))]).toEqual([["B", "b"]]);
  });

  it("keeps its own tab where it has one, wherever its tables are", () => {
    const located = new Map([["TA", tableOn("TA", "Mio")]]);
    expect(tabsOf(layouts, located, plainSkeleton(["Mio", "A"])).get("A")).toBe("A");
  });

  it("is no finding where only the case differs", () => {
    const skeleton = plainSkeleton(["a", "b"]);
    const tabs = tabsOf(layouts, new Map(), skeleton);
    expect([...tabs.values()]).toEqual(["a", "b"]);
    expect(compareTabs(layouts, tabs, skeleton)).toEqual([]);
  });

  it("is in its place or not by the tab that it has now", () => {
    const skeleton = plainSkeleton(["B", "Mio"]);
    const tabs = tabsOf(layouts, new Map([["TA", tableOn("TA", "Mio")]]), skeleton);
    const causes = compareTabs(layouts, tabs, skeleton).map(({ finding }) => finding.cause);
    expect(causes).toEqual(["sheet-renamed", "sheet-moved"]);
  });
});

describe("the place of a sheet that is made anew", () => {
  const layouts = ["A", "B", "C", "D"].map((name) => plainSheet(name));
  const place = (name: string, names: readonly string[]): number | null => {
    const tabs: Tabs = new Map(names.filter((tab) => tab <= "D").map((tab) => [tab, tab]));
    return tabPosition(layouts, name, names, tabs);
  };

  it("is right behind the nearest one before it", () => {
    expect(place("C", ["A", "B", "D"])).toBe(2);
    expect(place("D", ["x", "A", "B", "y"])).toBe(3);
    expect(place("C", ["A", "x", "D"])).toBe(1);
  });

  it("is that of the nearest one after it where there is none before", () => {
    expect(place("A", ["x", "B", "C"])).toBe(1);
    expect(place("B", ["x", "y", "D"])).toBe(2);
    expect(place("A", ["B"])).toBe(0);
  });

  it("is at the end where none of ours is there", () => {
    expect(place("B", ["x", "y"])).toBeNull();
    expect(place("B", [])).toBeNull();
  });

  it("leaves the tabs in order, whichever are there", () => {
    fc.assert(
      fc.property(fc.subarray([...OURS]), fc.constantFrom(...OURS), (present, name) => {
        const all = OURS.map((one) => plainSheet(one));
        const names = present.filter((one) => one !== name).flatMap((one) => [one, `altro ${one}`]);
        const tabs: Tabs = new Map(names.map((tab) => [tab, tab]));
        const position = tabPosition(all, name, names, tabs);
        const after = [...names];
        after.splice(position ?? names.length, 0, name);
        expect(compared(OURS, after)).toEqual([]);
      }),
    );
  });
});

describe("sheets that are gone", () => {
  const OURS = ["a", "b", "c", "d", "e"];

  /** What is found of them in a workbook with these tabs. */
  function gone(names: readonly string[]): readonly Difference[] {
    const layouts = OURS.map((name) => plainSheet(name));
    const skeleton = plainSkeleton(names);
    return missingSheets(layouts, tabsOf(layouts, new Map(), skeleton), skeleton);
  }

  it("are found each once, and laid out anew", () => {
    expect(gone(["a", "c", "d", "e"])).toEqual([
      {
        finding: expect.objectContaining({ cause: "sheet-missing", sheet: "b", subject: "b" }),
        mends: [{ type: "lay", layout: plainSheet("b"), position: 1 }],
        setAside: [],
      },
    ]);
    expect(gone(OURS)).toEqual([]);
    expect(gone(["E", "D", "C", "B", "A"])).toEqual([]);
  });

  it("take their places among ours one after the other, and others' sheets stay where they are", () => {
    fc.assert(
      fc.property(fc.subarray(OURS), fc.boolean(), (there, isStrangerFirst) => {
        const tabs = isStrangerFirst ? ["Appunti", ...there] : [...there, "Appunti"];
        for (const mend of gone(tabs).flatMap(({ mends }) => mends)) {
          if (mend.type !== "lay") throw new Error("not laid out");
          tabs.splice(mend.position ?? tabs.length, 0, mend.layout.name);
        }
        expect(tabs.filter((name) => name !== "Appunti")).toEqual(OURS);
        expect(tabs.indexOf("Appunti") === 0).toBe(isStrangerFirst || there.length === 0);
      }),
    );
  });

  it("go behind all others where none of ours is left", () => {
    const positions = gone(["Appunti"]).flatMap(({ mends }) =>
      mends.map((mend) => (mend.type === "lay" ? mend.position : -1)),
    );
    expect(positions).toEqual([null, 2, 3, 4, 5]);
  });
});
