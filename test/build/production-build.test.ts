import { readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { webpackBuild } from "../e2e/support/webpack-build";
import type { BuildStatistics } from "./build-statistics";
import { chunksLoadedAtStart, chunksOfModule, modulesIn, readStatistics } from "./build-statistics";

const ORIGIN = "https://piao.example.it/obiettivi";
const ID = "0c7d3c3e-6f7e-4f0e-9a55-0f2d7c1b9a10";
/** First load of the pane: 150 KB of compressed JavaScript, Office.js aside. */
const FIRST_LOAD_BYTES = 150 * 1024;
const STATISTICS = join(tmpdir(), `obiettivi-piao-build-${process.pid}.json`);

let folder: string;
let statistics: BuildStatistics;

beforeAll(async () => {
  const options = ["--mode=production", "--env", `origin=${ORIGIN}`, "--env", `id=${ID}`];
  folder = await webpackBuild(...options, `--json=${STATISTICS}`, "--stats=detailed");
  statistics = readStatistics(STATISTICS);
}, 240_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function filesOf(chunkIds: ReadonlySet<number | string>): string[] {
  const chunks = statistics.chunks.filter(({ id }) => chunkIds.has(id));
  return [...new Set(chunks.flatMap(({ files }) => files))];
}

function compressedBytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

describe("the production build", () => {
  it("loads the pane with at most 150 KB of compressed JavaScript", () => {
    const bytes = compressedBytes(filesOf(chunksLoadedAtStart(statistics)));
    expect(bytes).toBeGreaterThan(40 * 1024);
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
  });

  it("runs ribbon commands without React", () => {
    const commandPath = ["src/taskpane/main.ts", "src/excel/operations/refresh-summary.ts"];
    const chunks = commandPath.flatMap((name) => [...chunksOfModule(statistics, name)]);
    const modules = modulesIn(statistics, new Set(chunks));
    expect(modules.some((name) => name.includes("src/commands/register-commands"))).toBe(true);
    expect(modules.some((name) => name.includes("src/excel/operations/refresh-summary"))).toBe(true);
    expect(modules.filter((name) => /node_modules\/(react|react-dom|@fluentui)\//.test(name))).toEqual([]);
  });

  it("ships nothing of the embedded Excel and none of its libraries", () => {
    const all = modulesIn(statistics, new Set(statistics.chunks.map(({ id }) => id)));
    const foreign =
      /src\/(embedded|preview|command-line)|node_modules\/(hyperformula|@cj-tech-master|@tanstack)\//;
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((name) => foreign.test(name))).toEqual([]);
  });

  it("runs no text as code", () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
    const withEval = scripts.filter((name) => /[^.\w]eval\(/.test(readFileSync(join(folder, name), "utf8")));
    expect(withEval).toEqual([]);
  });

  it("names its scripts by their content, so that they can be cached for ever", () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
    expect(scripts.filter((name) => !/\.[0-9a-f]{10}\.js$/.test(name))).toEqual([]);
  });

  it("rewrites the manifest for where the add-in will live, with the environment's own Id", () => {
    const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
    const development = readFileSync("manifest.xml", "utf8");
    const places = development.split("https://localhost:3000").length;
    expect(manifest).not.toContain("localhost");
    expect(manifest.split(ORIGIN)).toHaveLength(places);
    expect(manifest).toContain(`<Id>${ID}</Id>`);
  });

  it("has every file of its own that the manifest names", () => {
    const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
    const files = [...manifest.matchAll(/https:\/\/piao\.example\.it\/obiettivi\/([^"<]+)/g)].map(
      ([, file]) => file ?? "",
    );
    expect(files).toContain("taskpane.html");
    for (const file of files) expect(statSync(join(folder, file)).size).toBeGreaterThan(0);
  });

  it("takes Office.js from Microsoft's network, before its own scripts", () => {
    const page = readFileSync(join(folder, "taskpane.html"), "utf8");
    const scripts = [...page.matchAll(/<script[^>]+src="?([^">\s]+)/g)].map(([, source]) => source);
    expect(scripts[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(scripts.slice(1).every((source) => /^taskpane\.[0-9a-f]{10}\.js$/.test(source ?? ""))).toBe(true);
    expect(page).not.toMatch(/<script(?![^>]*src=)/);
  });
});
