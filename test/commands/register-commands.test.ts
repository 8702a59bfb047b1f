import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

import { describe, expect, it } from "@jest/globals";
import ts from "typescript";

import { registerCommands } from "../../src/commands/register-commands";
import { refreshSummary } from "../../src/commands/refresh-summary";
import { WorkbookError } from "../../src/excel/host/errors";
import { FakeWorkbook } from "../taskpane/fake-workbook";

const busy = new WorkbookError("cell-edit-mode", "", "unchanged", "InvalidOperationInCellEditMode");

/** The Office around the workbook, as far as commands go. */
class Ribbon {
  readonly commands = new Map<string, () => Promise<void>>();
  panesShown = 0;

  registerCommand(name: string, run: () => Promise<void>): void {
    this.commands.set(name, run);
  }

  showPane(): Promise<void> {
    this.panesShown += 1;
    return Promise.resolve();
  }
}

describe("the ribbon command refreshSummary", () => {
  it("is registered under the name that the manifest uses and refreshes the summary once", async () => {
    const workbook = new FakeWorkbook();
    const ribbon = new Ribbon();
    registerCommands(workbook, ribbon);
    await ribbon.commands.get("refreshSummary")?.();
    expect(workbook.calls).toEqual(["refreshSummary"]);
    expect(ribbon.panesShown).toBe(0);
  });

  it("says in the workbook why it failed, without opening the pane", async () => {
    const workbook = new FakeWorkbook();
    const ribbon = new Ribbon();
    workbook.failNext("refreshSummary", busy);
    await refreshSummary(workbook, ribbon);
    expect(workbook.reported).toEqual([busy]);
    expect(ribbon.panesShown).toBe(0);
  });

  it("opens the pane when the workbook cannot be written either", async () => {
    const workbook = new FakeWorkbook();
    const ribbon = new Ribbon();
    workbook.failNext("refreshSummary", busy);
    workbook.failNext("reportRefreshFailure", busy);
    await refreshSummary(workbook, ribbon);
    expect(ribbon.panesShown).toBe(1);
  });
});

/** Modules that a source file runs when it loads: static imports and re-exports, types aside. */
function staticImports(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) {
      if (statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
      return ts.isStringLiteral(statement.moduleSpecifier) ? [statement.moduleSpecifier.text] : [];
    }
    if (ts.isExportDeclaration(statement) && !statement.isTypeOnly && statement.moduleSpecifier) {
      return ts.isStringLiteral(statement.moduleSpecifier) ? [statement.moduleSpecifier.text] : [];
    }
    return [];
  });
}

/** Packages in the static import graph of a file. */
function packagesBehind(entry: string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const waiting = [resolve(entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const name of staticImports(file)) {
      if (!name.startsWith(".")) {
        packages.add(name);
        continue;
      }
      const base = resolve(dirname(file), name);
      const found = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find(
        (candidate) => /\.(tsx?|json)$/.test(candidate) && existsSync(candidate),
      );
      if (found === undefined) throw new Error(`${file} imports ${name}, which is not there`);
      if (!found.endsWith(".json")) waiting.push(found);
    }
  }
  return packages;
}

describe("the first chunk", () => {
  it.each(["src/commands/register-commands.ts", "src/taskpane/main.ts"])(
    "%s loads neither React nor any other package",
    (entry) => {
      expect([...packagesBehind(entry)]).toEqual([]);
    },
  );

  it("would show React: the pane behind it does load it", () => {
    expect(packagesBehind("src/taskpane/mount.tsx")).toContain("react-dom/client");
  });
});
