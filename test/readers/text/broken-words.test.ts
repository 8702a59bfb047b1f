import { describe, expect, it } from "@jest/globals";
import type { SourceDocument } from "../../../src/readers/document/source-document";
import { withWholeWords } from "../../../src/readers/text/broken-words";
import { onlyTable, textsOf } from "../reading";

function documentOf(...texts: readonly string[]): SourceDocument {
  const rows = [{ place: { row: 1 }, cells: texts.map((text) => ({ text })) }];
  return { tables: [{ name: "", place: { table: 1 }, rows }], lines: [], notices: [] };
}

function whole(...texts: readonly string[]) {
  return textsOf(onlyTable(withWholeWords(documentOf(...texts))))[0];
}

describe("a word or code that was broken over lines", () => {
  it.each([
    ["Semplifica-\nzione dei pro-\ncedimenti", "Semplificazione dei procedimenti"],
    ["TRASPA-\nRENZA", "TRASPARENZA"],
    ["2022-\nA1-\nOP-01", "2022-A1-OP-01"],
    ["OP-\n01 Titolo", "OP-01 Titolo"],
    ["triennio 2024-\n2026", "triennio 2024-2026"],
    ["Emilia-\nRomagna", "Emilia-Romagna"],
  ])("is whole: %j", (text, expected) => {
    expect(whole(text)).toEqual([expected]);
  });

  it("keeps its hyphen where the document writes it with one", () => {
    expect(whole("area socio-\nsanitaria", "servizi Socio-sanitaria")).toEqual([
      "area socio-sanitaria",
      "servizi Socio-sanitaria",
    ]);
  });

  it.each(["uno -\ndue", "- uno\n- due", "uno-due\ntre", "nota:-\n(segue)"])("is not seen in %j", (text) => {
    expect(whole(text, "altra-\nparola")).toEqual([text, "altraparola"]);
  });

  it("leaves a document without any as it is", () => {
    const document = documentOf("uno\ndue");
    expect(withWholeWords(document)).toBe(document);
  });
});
