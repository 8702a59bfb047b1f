import { describe, expect, it } from "@jest/globals";
import { noticeSentence } from "../../../src/readers/document/notice-words";
import { placeText } from "../../../src/readers/document/place-words";
import type { SourceNoticeReason } from "../../../src/readers/document/source-document";
import type { UnreadableReason } from "../../../src/readers/document/unreadable-document";
import { unreadableSentence } from "../../../src/readers/document/unreadable-words";

describe("a place in a document", () => {
  it.each([
    [{ sheet: "Piano", row: 7, column: 3 }, "foglio «Piano», cella C7", "sheet «Piano», cell C7"],
    [{ sheet: "Piano", row: 7 }, "foglio «Piano», riga 7", "sheet «Piano», row 7"],
    [{ sheet: "Piano" }, "foglio «Piano»", "sheet «Piano»"],
    [
      { page: 3, table: 2, row: 5, column: 4 },
      "pagina 3, tabella 2, riga 5, colonna 4",
      "page 3, table 2, row 5, column 4",
    ],
    [{ row: 12 }, "riga 12", "row 12"],
    [{}, "", ""],
  ])("%j is %s", (place, italian, english) => {
    expect(placeText(place, "it")).toBe(italian);
    expect(placeText(place, "en")).toBe(english);
  });
});

const UNREADABLE: readonly UnreadableReason[] = [
  { code: "empty" },
  { code: "encrypted" },
  { code: "damaged", detail: "" },
  { code: "damaged", detail: "il\u0007 file finisce prima" },
  { code: "unknown-format", extension: ".xyz" },
  { code: "unknown-format", extension: "" },
  ...(["doc", "xls", "xlsb", "docm", "xlsm", "image", "rtf", "pages"] as const).map(
    (format) => ({ code: "other-format", format }) as const,
  ),
  { code: "too-large", megabytes: 100, maximum: 32 },
  { code: "unpacks-too-large", megabytes: 4000, maximum: 256 },
  { code: "scanned", pages: 1 },
  { code: "scanned", pages: 12 },
  { code: "no-table" },
];

describe("a document that cannot be read", () => {
  it.each(UNREADABLE)("%j is said in both languages, with the way on", (reason) => {
    const [italian, english] = [unreadableSentence(reason, "it"), unreadableSentence(reason, "en")];
    expect(italian).not.toBe(english);
    for (const sentence of [italian, english]) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/\p{Cc}|undefined|\(\)/u);
      // What is wrong, and what to do.
      expect(sentence.split(/[.:;] \p{L}/u).length).toBeGreaterThan(1);
    }
  });

  it("names the size and the limit, and the format to save as", () => {
    expect(unreadableSentence({ code: "too-large", megabytes: 100, maximum: 32 }, "it")).toMatch(
      /100 MB.*32/,
    );
    expect(unreadableSentence({ code: "other-format", format: "doc" }, "it")).toContain(
      "salvarlo come .docx",
    );
    expect(unreadableSentence({ code: "other-format", format: "xls" }, "it")).toContain(
      "salvarlo come .xlsx",
    );
  });
});

const NOTICES: readonly SourceNoticeReason[] = [
  { code: "hidden-sheet", name: "Bozza" },
  ...(
    ["hidden-rows", "hidden-columns", "hidden-text", "deleted-text", "control-characters"] as const
  ).flatMap((code) => [{ code, count: 1 } as const, { code, count: 3 } as const]),
  { code: "nested-table" },
  { code: "error-cell", text: "#RIF!" },
  { code: "formula-without-value" },
  { code: "page-without-text", page: 4 },
  { code: "encoding-guessed", encoding: "Windows-1252" },
];

describe("what a reader left out", () => {
  it.each(NOTICES)("%j is said in both languages", (reason) => {
    const [italian, english] = [noticeSentence(reason, "it"), noticeSentence(reason, "en")];
    expect(italian).not.toBe(english);
    for (const sentence of [italian, english]) {
      expect(sentence).toMatch(/\.$/);
      const facts = Object.entries<string | number>(reason).filter(([name]) => name !== "code");
      for (const [, fact] of facts) expect(sentence).toContain(String(fact));
    }
  });
});
