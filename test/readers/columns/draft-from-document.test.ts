import { describe, expect, it } from "@jest/globals";
import { draftFromDocument } from "../../../src/readers/columns/draft-from-document";
import { draftJson } from "../../../src/readers/columns/draft-json";
import { documentOf, layoutsIn } from "./layouts";

describe("a table of another body gives what a careful person reads from it", () => {
  it.each(layoutsIn("layouts").map((layout) => [layout.name, layout] as const))(
    "%s",
    (_name, { rows, expected }) => {
      const { body, year, objectives, needsMapping } = draftJson(draftFromDocument(documentOf(rows), null));
      expect({ body, year, needsMapping }).toEqual({
        body: expected.body,
        year: expected.year,
        needsMapping: expected.needsMapping,
      });
      expect(objectives).toEqual(expected.objectives);
    },
  );
});
