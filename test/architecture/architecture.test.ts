import { describe, expect, it } from "@jest/globals";
import { dangerousCode, strayedOfficeNames, typeHoles, unexplainedSuppressions } from "./forbidden-code";
import { misplacedPackages, strayedSeeds, wrongWayImports } from "./imports";
import { registeredCommands } from "./registered-commands";
import type { Fault, Source } from "./sources";
import { shippedSources, sourcesUnder } from "./sources";

const src = sourcesUnder("src");
const test = sourcesUnder("test");
const shipped = shippedSources();

function faultsIn(sources: readonly Source[], check: (source: Source) => Fault[]): Fault[] {
  return sources.flatMap(check);
}

/** How many faults a check finds in a small source planted at a path. */
function planted(check: (source: Source) => Fault[], path: string, text: string): number {
  return check({ path, text }).length;
}

describe("the arrows between the folders of src", () => {
  it("point one way", () => {
    expect(faultsIn(src, wrongWayImports)).toEqual([]);
  });

  it.each([
    ["src/domain/a.ts", 'import { b } from "../excel/b";'],
    ["src/domain/a.ts", 'export * from "../i18n/it";'],
    ["src/domain/deep/a.ts", 'import type { T } from "../../readers/t";'],
    ["src/readers/a.ts", 'import { b } from "../excel/b";'],
    ["src/excel/a.ts", 'const b = await import("../i18n/it");'],
    ["src/excel/a.ts", 'type T = import("../taskpane/t").T;'],
    ["src/i18n/it.ts", 'import type { Plan } from "../domain/plan";'],
    ["src/commands/a.ts", 'import { b } from "../taskpane/b";'],
    ["src/taskpane/a.ts", 'import { b } from "../embedded/b";'],
    ["src/taskpane/a.ts", 'import { b } from "../../test/b";'],
    ["src/taskpane/a.ts", 'const b = require("../embedded/b");'],
  ])("would not let %s write %s", (path, text) => {
    expect(planted(wrongWayImports, path, text)).toBe(1);
  });

  it.each([
    ["src/domain/a.ts", 'import { b } from "./b";'],
    ["src/taskpane/screens/a.tsx", 'import type { P } from "../../excel/port";'],
    ["src/preview/a.tsx", 'import { mount } from "../taskpane/mount";'],
  ])("let %s write %s", (path, text) => {
    expect(planted(wrongWayImports, path, text)).toBe(0);
  });
});

describe("packages and seeds", () => {
  it("are imported only where they belong", () => {
    expect(faultsIn(src, misplacedPackages)).toEqual([]);
    expect(faultsIn(src, strayedSeeds)).toEqual([]);
  });

  it.each([
    ["src/domain/a.ts", 'import papaparse from "papaparse";'],
    ["src/excel/a.ts", 'import { useState } from "react";'],
    ["src/excel/differ/a.ts", 'import { tokenize } from "@borgar/fx";'],
    ["src/commands/a.ts", 'import { Button } from "@fluentui/react-components";'],
    ["src/taskpane/a.ts", 'import { readFileSync } from "node:fs";'],
    ["src/taskpane/a.ts", 'import { Storage } from "@microsoft/office-js-helpers";'],
    ["src/readers/a.ts", 'import { HyperFormula } from "hyperformula";'],
  ])("would not let %s write %s", (path, text) => {
    expect(planted(misplacedPackages, path, text)).toBe(1);
  });

  it.each([
    ["src/taskpane/a.ts", 'const plan = import("../../seeds/provincia-lucca-2022/plan.json");'],
    ["src/taskpane/bundled-plan.ts", 'import plan from "../../seeds/provincia-lucca-2022/plan.json";'],
  ])("would not let %s load a seed with %s", (path, text) => {
    expect(planted(strayedSeeds, path, text)).toBe(1);
  });
});

describe("the names Office, Excel and OfficeExtension", () => {
  it("stand only in src/excel and src/embedded", () => {
    expect(faultsIn(src, strayedOfficeNames)).toEqual([]);
  });

  it.each([
    "await Excel.run(async (context) => context.sync());",
    "function f(range: Excel.Range): void {}",
    "const ready = window.Office;",
    'const ready = globalThis["Excel"];',
    "const { Office } = globalThis;",
    "const parts = { Excel };",
    "throw new OfficeExtension.Error();",
  ])("would be found in %s", (text) => {
    expect(planted(strayedOfficeNames, "src/taskpane/a.ts", text)).toBe(1);
  });

  it.each(["const label = 'Excel';", "strings.Excel.title;", "const strings = { Excel: 1 }; // Excel.run"])(
    "are not seen in %s",
    (text) => {
      expect(planted(strayedOfficeNames, "src/taskpane/a.ts", text)).toBe(0);
    },
  );
});

describe("the types", () => {
  it("have no holes in the sources", () => {
    expect(faultsIn([...src, ...test], typeHoles)).toEqual([]);
  });

  it.each([
    "let x: any;",
    "const x = y as any;",
    "type T = Map<string, any>;",
    "const x = list[0]!;",
    "class A { b!: string; }",
  ])("would show the hole in %s", (text) => {
    expect(planted(typeHoles, "src/a.ts", text)).toBe(1);
  });

  it("are never silenced without a reason", () => {
    expect(faultsIn([...src, ...test], unexplainedSuppressions)).toEqual([]);
  });

  it.each([
    "// @ts-ignore because of the library\nf();",
    "// @ts-expect-error\nf();",
    "/* eslint-disable */\nf();",
    "// eslint-disable-next-line no-eval\nf();",
    "f(); // eslint-disable-line no-eval",
    "// The library has no types.\n// @ts-ignore\nf();",
    "// Far away.\nf();\n// eslint-disable-next-line no-eval\nf();",
    "f({\n  // eslint-disable-next-line no-eval\n});",
  ])("would show the suppression in %j", (text) => {
    expect(planted(unexplainedSuppressions, "src/a.ts", text)).toBe(1);
  });

  it.each([
    "// eslint-disable-next-line no-console -- the command line speaks to people\nf();",
    "// @ts-expect-error the argument is wrong on purpose\nf();",
    "// Only when the screen appears.\n// eslint-disable-next-line no-eval\nf();",
    'const words = "// @ts-ignore";',
  ])("allow %j", (text) => {
    expect(planted(unexplainedSuppressions, "src/a.ts", text)).toBe(0);
  });
});

describe("the shipped code", () => {
  it("has no way to the network, nor turns text into code or markup", () => {
    expect(faultsIn(shipped, dangerousCode)).toEqual([]);
  });

  it.each([
    'await fetch("https://example.org");',
    'window.fetch("https://example.org");',
    'navigator.sendBeacon("/x", data);',
    "new XMLHttpRequest();",
    'new WebSocket("wss://example.org");',
    'eval("1 + 1");',
    'globalThis["eval"]("1 + 1");',
    'new Function("return 1");',
    "element.innerHTML = text;",
    'element["outerHTML"] = text;',
    "document.write(text);",
    "const a = <p dangerouslySetInnerHTML={{ __html: text }} />;",
    "const props = { dangerouslySetInnerHTML: { __html: text } };",
  ])("would show %s", (text) => {
    expect(planted(dangerousCode, "src/taskpane/a.tsx", text)).toBe(1);
  });

  it.each(["cache.fetch(key);", "let f: Function;", "sheet.write(rows);", 'const word = "eval";'])(
    "allows %s",
    (text) => {
      expect(planted(dangerousCode, "src/taskpane/a.tsx", text)).toBe(0);
    },
  );
});

describe("ribbon commands", () => {
  it.each([
    ['registerCommand("refreshSummary", run);', ["refreshSummary"]],
    ['office.registerCommand("refreshSummary", run);', ["refreshSummary"]],
    ['Office.actions.associate("a", run); Office.actions.associate(name, run);', ["a"]],
  ])("are read from %s", (text, names) => {
    expect(registeredCommands({ path: "src/commands/a.ts", text })).toEqual(names);
  });
});
