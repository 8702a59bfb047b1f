import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { readDocument } from "../../../src/readers/read-document";
import { readPlainText } from "../../../src/readers/plain-text/read-plain-text";
import { fileOf, UNWATCHED } from "../reading";

describe("a plain text", () => {
  it("is its lines, the blank ones too, with their numbers", async () => {
    const { tables, lines } = await readPlainText(fileOf("a.txt", "uno\r\n\r\n\u00ADdue\ftre"), UNWATCHED);
    expect(tables).toEqual([]);
    expect(lines.map(({ text, place }) => [place.row, text])).toEqual([
      [1, "uno"],
      [2, ""],
      [3, "due"],
      [4, "tre"],
    ]);
  });

  it("of a flattened table is told from a CSV, however many semicolons and commas it has", async () => {
    const file = join(__dirname, "../../../seeds/provincia-lucca-2022/source.txt");
    const { tables, lines } = await readDocument(fileOf("piano.txt", readFileSync(file)), UNWATCHED);
    expect(tables).toEqual([]);
    expect(lines.filter(({ text }) => text !== "").length).toBeGreaterThan(301);
  });

  it("without a text is refused as empty", async () => {
    await expect(readPlainText(fileOf("a.txt", " \n\n"), UNWATCHED)).rejects.toMatchObject({
      reason: { code: "empty" },
    });
  });
});
