import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import policy from "../../src/taskpane/content-security-policy.json";

/** The sources of a directive, or of `default-src`, which stands in for the ones that are not there. */
function sources(directive: string): readonly string[] {
  const named = policy.find((entry) => entry.directive === directive);
  return named?.sources ?? policy.find((entry) => entry.directive === "default-src")?.sources ?? [];
}

describe("the content security policy", () => {
  it("allows nothing that is not named", () => {
    expect(sources("default-src")).toEqual(["'none'"]);
  });

  it("lets scripts come from the add-in itself and from Microsoft's network only, never inline or from text", () => {
    expect(sources("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
  });

  it("lets the pane send nothing anywhere", () => {
    for (const directive of ["connect-src", "form-action", "frame-src", "object-src"]) {
      expect(sources(directive)).toEqual(["'none'"]);
    }
  });

  it("lets workers come from the add-in itself only, for the reading of documents", () => {
    expect(sources("worker-src")).toEqual(["'self'"]);
  });

  it("names the directives that default-src does not cover", () => {
    const named = policy.map(({ directive }) => directive);
    expect(named).toEqual(expect.arrayContaining(["base-uri", "form-action"]));
  });

  it("has no directive that a meta element cannot carry", () => {
    const headerOnly = ["frame-ancestors", "report-uri", "report-to", "sandbox"];
    expect(policy.filter(({ directive }) => headerOnly.includes(directive))).toEqual([]);
  });

  it("says for every directive why, once, with no wildcard and no plain http", () => {
    expect(new Set(policy.map(({ directive }) => directive)).size).toBe(policy.length);
    for (const { directive, sources: allowed, reason } of policy) {
      expect(`${directive}: ${reason}`).toMatch(/: .{20,}/);
      expect(allowed.filter((source) => source.includes("*") || source.startsWith("http:"))).toEqual([]);
    }
  });

  it("stands in the page before anything is loaded", () => {
    const page = readFileSync("src/taskpane/taskpane.html", "utf8");
    expect(page.indexOf("Content-Security-Policy")).toBeGreaterThan(0);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
  });
});
