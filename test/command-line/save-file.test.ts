import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { saveFile } from "../../src/command-line/save-file";

describe("saving a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "save-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("puts the new content in the place of the old, and nothing beside it", () => {
    const file = join(folder, "a.xlsx");
    writeFileSync(file, "old");
    saveFile(file, new TextEncoder().encode("new"));
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  it("says which file cannot be written and leaves nothing behind", () => {
    mkdirSync(join(folder, "folder.xlsx"));
    expect(() => {
      saveFile(join(folder, "missing", "b.xlsx"), new Uint8Array());
    }).toThrow(/b\.xlsx: non si può scrivere/);
    expect(() => {
      saveFile(join(folder, "folder.xlsx"), new Uint8Array());
    }).toThrow("non si può scrivere");
    expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "folder.xlsx"]);
  });
});
