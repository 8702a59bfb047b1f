import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { linesOfPlaces } from "../../src/readers/json-lines";
import { MAX_LEVELS, tooDeepAt } from "../../src/readers/json-nesting";

/** Every value of a document by place, found by looking into the parsed document. */
function placesOf(value: unknown, place = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [place];
  const inner = Array.isArray(value)
    ? value.flatMap((each: unknown, index) => placesOf(each, `${place}[${index}]`))
    : Object.entries(value).flatMap(([field, each]) =>
        placesOf(each, place === "" ? field : `${place}.${field}`),
      );
  return [place, ...inner];
}

const anyJson = fc.json({ maxDepth: 6 });

describe("the lines of places in a JSON text", () => {
  it("are there for every place, whatever the document", () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        const places = new Set(placesOf(JSON.parse(json)));
        expect(new Set(linesOfPlaces(json, places).keys())).toEqual(places);
      }),
    );
  });

  it("are those on which the values begin", () => {
    const json = `{\n "a": [\n  1,\n  {"b": "x,\\"]", "": null},\n\n  []\n ],\n "c": {"d":\n true}\n}`;
    const places = ["", "a", "a[0]", "a[1]", "a[1].b", "a[1].", "a[2]", "c", "c.d", "none"];
    expect([...linesOfPlaces(json, new Set(places))]).toEqual([
      ["", 1],
      ["a", 2],
      ["a[0]", 3],
      ["a[1]", 4],
      ["a[1].b", 4],
      ["a[1].", 4],
      ["a[2]", 6],
      ["c", 8],
      ["c.d", 9],
    ]);
  });
});

describe("a text with too many brackets within each other", () => {
  it("is told from one with as many as may be, wherever they stand", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("[", '{"a":'), { minLength: MAX_LEVELS, maxLength: MAX_LEVELS }),
        (open) => {
          const text = open.join("");
          expect(tooDeepAt(text)).toBeNull();
          expect(tooDeepAt(`${text}[`)).toBe(text.length);
        },
      ),
    );
  });

  it("does not count brackets in texts, or those that are closed", () => {
    expect(tooDeepAt(JSON.stringify(["[".repeat(500)]))).toBeNull();
    expect(tooDeepAt("[],".repeat(500))).toBeNull();
  });
});
