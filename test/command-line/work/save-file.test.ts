import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { requireWritable, saveFile } from "../../../src/command-line/work/save-file";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "save-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const NEW = new TextEncoder().encode("new");

function file(name: string, content?: string): string {
  const place = join(folder, name);
  if (content !== undefined) writeFileSync(place, content);
  return place;
}

describe("saving a file", () => {
  it("puts the new content in the place of the old, and nothing beside it", () => {
    const place = file("a.xlsx", "old");
    saveFile(place, NEW);
    expect(readFileSync(place, "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  it.each([0o600, 0o664, 0o640])("keeps the mode of the file that was there: %o", (mode) => {
    const place = file("a.xlsx", "old");
    chmodSync(place, mode);
    saveFile(place, NEW);
    expect(statSync(place).mode & 0o7777).toBe(mode);
  });

  it("gives a new file the mode that any new file has", () => {
    saveFile(file("a.xlsx"), NEW);
    expect(statSync(file("a.xlsx")).mode).toBe(statSync(file("b.xlsx", "any")).mode);
  });

  it("writes behind links, one after the other, also where nothing stands there yet", () => {
    mkdirSync(file("there"));
    symlinkSync("there/a.xlsx", file("one.xlsx"));
    symlinkSync(file("one.xlsx"), file("two.xlsx"));
    for (const content of ["first", "second"]) {
      saveFile(file("two.xlsx"), new TextEncoder().encode(content));
      expect(readFileSync(join(folder, "there/a.xlsx"), "utf8")).toBe(content);
    }
    expect(lstatSync(file("two.xlsx")).isSymbolicLink()).toBe(true);
    expect(lstatSync(file("one.xlsx")).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, "there"))).toEqual(["a.xlsx"]);
  });

  it("takes a name as long as the system does", () => {
    const name = `${"x".repeat(250)}.xlsx`;
    saveFile(file(name), NEW);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it.each<[string, () => string, string]>([
    [
      "a folder that is not there",
      () => join(folder, "missing", "b.xlsx"),
      "la cartella in cui scrivere non esiste",
    ],
    ["a file for a folder", () => join(file("f", "x"), "b.xlsx"), "la cartella in cui scrivere non esiste"],
    ["a name that is too long", () => file(`${"x".repeat(251)}.xlsx`), "il nome del file è troppo lungo"],
    ["links in a circle", () => circle(), "i collegamenti girano in tondo"],
    ["a folder", () => aFolder(), "è una cartella di file"],
  ])("says why it cannot be done and leaves nothing behind: %s", (_fault, place, reason) => {
    const target = place();
    const before = readdirSync(folder);
    for (const attempt of [() => requireWritable(target), () => saveFile(target, NEW)]) {
      expect(attempt).toThrow(reason);
    }
    expect(readdirSync(folder)).toEqual(before);
  });

  it("says that the permission to write to the folder is missing", () => {
    asSomebody(() => {
      chmodSync(folder, 0o500);
      expect(() => saveFile(file("b.xlsx"), NEW)).toThrow("non si ha il permesso");
      chmodSync(folder, 0o700);
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** Number of a user who owns nothing (`nobody` of Debian). */
const NOBODY = 65_534;

/** Does it as a user without rights over other people's files: the system lets its administrator write everywhere. */
function asSomebody(work: () => void): void {
  if (process.getuid?.() !== 0) {
    work();
    return;
  }
  chownSync(folder, NOBODY, NOBODY);
  process.seteuid?.(NOBODY);
  try {
    work();
  } finally {
    process.seteuid?.(0);
  }
}

function circle(): string {
  symlinkSync(file("b.xlsx"), file("c.xlsx"));
  symlinkSync(file("c.xlsx"), file("b.xlsx"));
  return file("b.xlsx");
}

function aFolder(): string {
  mkdirSync(file("folder.xlsx"));
  return file("folder.xlsx");
}
