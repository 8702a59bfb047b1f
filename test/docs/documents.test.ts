import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { ROOT } from "../architecture/sources";

const documents = [
  "README.md",
  "CHANGELOG.md",
  ...readdirSync(path.join(ROOT, "docs")).map((name) => `docs/${name}`),
]
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, text: readFileSync(path.join(ROOT, name), "utf8") }));

const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

/** Files that a document links to, from the project's folder; addresses and places within the page left out. */
function linkedFiles(name: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
    .flatMap(([, target]) => target ?? [])
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => path.posix.join(path.posix.dirname(name), target));
}

describe("the documents", () => {
  it.each(documents)("of $name link to files that exist", ({ name, text }) => {
    expect(linkedFiles(name, text).filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  it.each(documents)("of $name name scripts that exist", ({ text }) => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].flatMap(([, script]) => script ?? []);
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });

  it("have links that the check sees", () => {
    expect(linkedFiles("docs/a.md", "[b](b.md#c) [d](../d.md) [e](https://e.org) [f](#f)")).toEqual([
      "docs/b.md",
      "d.md",
    ]);
  });
});
