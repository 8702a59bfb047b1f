import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { MARKER_PROPERTY } from "../../../src/domain/contract/marker-property";
import { OPERATIONS } from "../../../src/domain/structure/operation";
import {
  begun,
  ended,
  includes,
  isOurs,
  leftPieces,
  markerFrom,
  markerProperties,
} from "../../../src/excel/observe/marker";
import type { Marker, MarkerInputs } from "../../../src/excel/observe/marker";

const texts = fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 12 });
const value = fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.boolean());

const anyInputs: fc.Arbitrary<MarkerInputs> = fc.record(
  {
    subject: fc.string({ unit: "grapheme", maxLength: 300 }),
    planMark: fc.string(),
    beforePlan: fc.boolean(),
    sheets: texts,
    protected: texts,
    looks: texts,
    recovered: fc.nat(),
    blankSheet: fc.string({ unit: "grapheme" }),
    changes: fc.array(
      fc.record({
        target: fc.record({ table: fc.string(), key: fc.string(), header: fc.string() }),
        before: value,
        after: value,
        reason: fc.string({ unit: "grapheme" }),
      }),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const openMarker: fc.Arbitrary<Marker> = fc.record({
  number: fc.nat(100_000),
  operation: fc.constantFrom(...OPERATIONS),
  isOpen: fc.constant(true),
  inputs: anyInputs,
});

const LONG: Marker = {
  ...{ number: 12, operation: "repair", isOpen: true },
  inputs: { sheets: Array.from({ length: 40 }, (_, index) => `Centro numero ${index}`) },
};

function marker(operation: Marker["operation"], inputs: MarkerInputs = {}, number = 7): Marker {
  return { number, operation, isOpen: true, inputs };
}

describe("a marker as properties of the workbook", () => {
  it("is read as it was written, whatever its inputs, and whatever the order of the properties", () => {
    fc.assert(
      fc.property(openMarker, (written) => {
        const properties = markerProperties(written);
        expect(markerFrom(properties)).toEqual(written);
        expect(markerFrom([...properties].reverse())).toEqual(written);
      }),
    );
  });

  it("keeps every text within 255 characters, and makes none empty", () => {
    fc.assert(
      fc.property(openMarker, (written) => {
        for (const { value: text } of markerProperties(written)) {
          expect(text.length).toBeGreaterThan(1);
          expect(text.length).toBeLessThanOrEqual(255);
        }
      }),
    );
  });

  it("has its pieces before its head, each under a key of its own", () => {
    const keys = markerProperties(LONG).map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(3);
    expect(keys).toEqual([
      ...keys.slice(1).map((_, index) => `${MARKER_PROPERTY}_12_${index + 1}`),
      MARKER_PROPERTY,
    ]);
  });

  it("needs a head alone where it has no inputs", () => {
    const bare: Marker = { number: 3, operation: "refresh", isOpen: true, inputs: {} };
    expect(markerProperties(bare)).toEqual([
      { key: MARKER_PROPERTY, value: '{"number":3,"operation":"refresh","open":true,"pieces":0}' },
    ]);
    expect(markerFrom(markerProperties(bare))).toEqual(bare);
  });

  it("forgets its inputs when it is closed", () => {
    const closed: Marker = { ...LONG, isOpen: false };
    expect(markerProperties(closed).map(({ key }) => key)).toEqual([MARKER_PROPERTY]);
    expect(markerFrom(markerProperties(closed))).toEqual({ ...closed, inputs: {} });
  });

  it("is found under keys in other letters, and among the properties of others", () => {
    const properties = markerProperties(LONG).map(({ key, value: text }) => ({
      ...{ key: key.toUpperCase(), value: text },
    }));
    expect(markerFrom([{ key: "Autore", value: "{}" }, ...properties])).toEqual(LONG);
  });

  it("is never read with the pieces of an earlier operation", () => {
    const earlier = markerProperties({ ...LONG, number: 11, inputs: { subject: "x".repeat(900) } });
    expect(markerFrom([...earlier, ...markerProperties(LONG)])).toEqual(LONG);
    // Interrupted before the new head was written: the old one still speaks of its own pieces.
    const begunOnly = markerProperties(LONG).slice(0, -1);
    expect(markerFrom([...begunOnly, ...earlier])?.inputs.subject).toBe("x".repeat(900));
  });

  it("knows nothing of its inputs, but that it is open, where a piece is gone", () => {
    const [, ...rest] = markerProperties(LONG);
    expect(markerFrom(rest)).toEqual({ ...LONG, inputs: {} });
  });

  it.each([
    ["there is none", []],
    ["it is of somebody else", [{ key: "Altro", value: '{"number":1,"operation":"load"}' }]],
    ["it is no JSON", [{ key: MARKER_PROPERTY, value: "{number" }]],
    ["it is no object", [{ key: MARKER_PROPERTY, value: "null" }]],
    ["its operation is unknown", [{ key: MARKER_PROPERTY, value: '{"number":1,"operation":"x"}' }]],
    ["its number is missing", [{ key: MARKER_PROPERTY, value: '{"operation":"load","open":true}' }]],
    ["its number is broken", [{ key: MARKER_PROPERTY, value: '{"number":1.5,"operation":"load"}' }]],
  ])("is none where %s", (_, properties) => {
    expect(markerFrom(properties)).toBeNull();
  });

  it("counts as open only where it says so", () => {
    const head = (open: string): string => `{"number":1,"operation":"load","open":${open},"pieces":0}`;
    const isOpen = (open: string): boolean | undefined =>
      markerFrom([{ key: MARKER_PROPERTY, value: head(open) }])?.isOpen;
    expect([isOpen("true"), isOpen("false"), isOpen('"true"'), isOpen("1")]).toEqual([
      ...[true, false],
      ...[false, false],
    ]);
  });
});

describe("pieces of a marker that are left", () => {
  it("are those that the one to be written does not need; what is others' is not counted", () => {
    fc.assert(
      fc.property(openMarker, openMarker, (old, now) => {
        const properties = [
          { key: "Autore", value: "x" },
          ...markerProperties(old),
          ...markerProperties(now),
        ];
        const needed = markerProperties(now).map(({ key }) => key);
        const left = leftPieces(properties, now);
        expect(left.some((key) => needed.includes(key) || key === "Autore")).toBe(false);
        const gone = properties.filter(({ key }) => !left.includes(key));
        expect(new Set(gone.map(({ key }) => key))).toEqual(new Set(["Autore", ...needed]));
      }),
    );
  });

  it("are known in other letters", () => {
    const properties = markerProperties(LONG).map(({ key, value: text }) => ({
      ...{ key: key.toLowerCase(), value: text },
    }));
    expect(leftPieces(properties, LONG)).toEqual([]);
    expect(leftPieces(properties, { ...LONG, isOpen: false })).toHaveLength(properties.length - 1);
    expect([isOurs(MARKER_PROPERTY.toUpperCase()), isOurs("Autore")]).toEqual([true, false]);
  });
});

describe("an operation after one that was interrupted", () => {
  it("does its work where it is the same, or a repair; every operation does where none is open", () => {
    for (const interrupted of OPERATIONS) {
      for (const now of OPERATIONS) {
        const earlier = marker(interrupted);
        expect(includes(now, earlier)).toBe(now === interrupted || ["repair", "upgrade"].includes(now));
        const own = { ...earlier, operation: now };
        expect(ended(own, { ...earlier, isOpen: false }).isOpen).toBe(false);
        expect(ended(own, null).isOpen).toBe(false);
      }
    }
  });

  it("begins with its own marker where none is open", () => {
    const own = marker("refresh", { sheets: ["A"] });
    expect(begun(own, null)).toBe(own);
    expect(begun(own, { ...marker("load", { sheets: ["B"] }), isOpen: false })).toBe(own);
  });

  it("takes over sheets, protection and looks of what it does again, and the blank sheet to be taken away", () => {
    const earlier = marker("load", {
      ...{ sheets: ["A", "B"], protected: ["P"], looks: ["T"], blankSheet: "Foglio1" },
      ...{ subject: "vecchio", beforePlan: true, recovered: 4 },
    });
    const own = marker("load", { sheets: ["B", "C"], protected: ["Q", "P"], subject: "nuovo" }, 8);
    expect(begun(own, earlier)).toEqual(
      marker(
        "load",
        {
          ...{ sheets: ["A", "B", "C"], protected: ["P", "Q"], looks: ["T"] },
          ...{ blankSheet: "Foglio1", subject: "nuovo" },
        },
        8,
      ),
    );
  });

  it("stays under way as itself where it is no part, with its inputs", () => {
    const earlier = marker("load", { subject: "piano", planMark: "m", beforePlan: true, sheets: ["A"] });
    expect(begun(marker("refresh", { sheets: ["B"], looks: ["T"] }, 8), earlier)).toEqual(
      marker(
        "load",
        {
          ...{ subject: "piano", planMark: "m", beforePlan: true },
          ...{ sheets: ["A", "B"], protected: [], looks: ["T"] },
        },
        8,
      ),
    );
  });

  it("never forgets a sheet or a protection, and names each once", () => {
    fc.assert(
      fc.property(openMarker, openMarker, (own, earlier) => {
        const { inputs } = begun(own, earlier);
        for (const key of ["sheets", "protected", "looks"] as const) {
          const both = [...(earlier.inputs[key] ?? []), ...(own.inputs[key] ?? [])];
          expect(inputs[key]).toEqual([...new Set(both)]);
        }
      }),
    );
  });

  it("closes the marker when it has done all of it", () => {
    const own = marker("repair", { sheets: ["A"] }, 9);
    const closed: Marker = { number: 9, operation: "repair", isOpen: false, inputs: {} };
    expect(ended(own, null)).toEqual(closed);
    expect(ended(own, marker("load", { sheets: ["B"] }))).toEqual(closed);
    expect(ended(own, { ...marker("load"), isOpen: false })).toEqual(closed);
  });

  it("leaves the other one open where it is still to be finished, and counts on from its own number", () => {
    const earlier = marker("load", { sheets: ["B"], beforePlan: true }, 7);
    expect(ended(marker("refresh", { sheets: ["A"] }, 9), earlier)).toEqual({ ...earlier, number: 9 });
  });
});
