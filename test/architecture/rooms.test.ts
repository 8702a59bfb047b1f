import { describe, expect, it } from "@jest/globals";
import { backwardArrows, circlesOf, unlistedRooms } from "./rooms";
import type { Source } from "./sources";
import { sourcesUnder } from "./sources";

const src = sourcesUnder("src");

/** Small sources at these paths, each importing what is named. */
function planted(files: Readonly<Record<string, string>>): Source[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

describe("the files of src", () => {
  it("import one another in no circle", () => {
    expect(circlesOf(src)).toEqual([]);
  });

  it("would show a circle of two, held by a type alone", () => {
    const circle = planted({
      "src/a/one.ts": 'import type { Two } from "./two";',
      "src/a/two.ts": 'import { one } from "./one";',
      "src/a/three.ts": 'import { one } from "./one";',
    });
    expect(circlesOf(circle)).toEqual(["src/a/one.ts ↔ src/a/two.ts"]);
  });

  it("would show a long circle once, and each of two", () => {
    const circle = planted({
      "src/a/one.ts": 'import "../b/two";',
      "src/b/two.tsx": 'export * from "../c/three";',
      "src/c/three.ts": 'const one = import("../a/one"); const four = import("./four");',
      "src/c/four.ts": 'type Four = import("./four").Four;',
    });
    expect(circlesOf(circle).sort()).toEqual([
      "src/a/one.ts ↔ src/b/two.tsx ↔ src/c/three.ts",
      "src/c/four.ts",
    ]);
  });
});

describe("the rooms of src", () => {
  it("are all on the list, and every one on the list is there", () => {
    expect(unlistedRooms(src)).toEqual([]);
  });

  it("would show a folder that nobody gave a place, and a place without a folder", () => {
    const sources = planted({ "src/domain/cells/a.ts": "", "src/domain/drawer/b.ts": "" });
    expect(unlistedRooms(sources, ["src/domain/contract", "src/domain/cells"])).toEqual([
      "src/domain/drawer is no listed room",
      "src/domain/contract is listed and empty",
    ]);
  });

  it("use only rooms that stand below them", () => {
    expect(src.flatMap(backwardArrows)).toEqual([]);
  });

  it.each([
    ["src/domain/contract/a.ts", 'import { b } from "../cells/b";'],
    ["src/domain/cells/a.ts", 'import type { T } from "../studies/guide/t";'],
    ["src/excel/read/a.ts", 'import { STYLES } from "../write/cell-styles";'],
    ["src/excel/observe/a.ts", 'import type { Mend } from "../differ/difference";'],
    ["src/excel/declare/a.ts", 'import type { SheetGrid } from "../observe/sheet-grid";'],
    ["src/taskpane/parts/a.tsx", 'const load = () => import("../screens/page-over-home");'],
    ["src/taskpane/state/a.ts", 'type T = import("../studies/study-props").StudyProps;'],
    ["src/embedded/model/a.ts", 'export * from "../objects/range";'],
  ])("would not let %s write %s", (path, text) => {
    expect(backwardArrows({ path, text })).toHaveLength(1);
  });

  it.each([
    ["src/domain/cells/a.ts", 'import { b } from "./b";'],
    ["src/excel/write/a.ts", 'import { b } from "../read/b";'],
    ["src/taskpane/a.tsx", 'import { b } from "react";'],
  ])("let %s write %s", (path, text) => {
    expect(backwardArrows({ path, text })).toEqual([]);
  });
});
