import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { draftFromDocument } from "../../../src/readers/columns/draft-from-document";
import { draftJson } from "../../../src/readers/columns/draft-json";
import type { SourceDocument } from "../../../src/readers/document/source-document";
import { documentOf, layoutsIn } from "./layouts";
import type { Layout } from "./layouts";

const LAYOUTS = [...layoutsIn("layouts"), ...layoutsIn("other-layouts")];
/** Tables with a heading; the others are sheets of labels. */
const TABLES = LAYOUTS.filter(({ rows }) => read(documentOf(rows)).form === "columns");
/** Layouts with labels beside their values above the rows: these columns belong together. */
const LABELLED = ["17-obiettivo-in-sezione", "22-scheda-con-tabella"];
const MOVABLE = TABLES.filter(({ name }) => !LABELLED.includes(name));
/** Layouts whose heading takes two rows. */
const TWO_ROWS = ["01-comune-intestazione-doppia", "14-parco-target-per-anno", "25-agency-two-rows"];

function read(document: SourceDocument): {
  readonly form: string;
  readonly found: Pick<Layout["expected"], "body" | "year" | "objectives" | "needsMapping">;
} {
  const reading = draftFromDocument(document, null);
  const { body, year, objectives, needsMapping } = draftJson(reading) as unknown as Layout["expected"];
  return { form: reading.mapping.form, found: { body, year, objectives, needsMapping } };
}

function expectedOf({ expected }: Layout): ReturnType<typeof read>["found"] {
  const { body, year, objectives, needsMapping } = expected;
  return { body, year, objectives, needsMapping };
}

function named(layouts: readonly Layout[]): readonly (readonly [string, Layout])[] {
  return layouts.map((layout) => [layout.name, layout]);
}

describe("a table of another body gives what a careful person reads from it", () => {
  it.each(named(LAYOUTS))("%s", (_name, layout) => {
    expect(read(documentOf(layout.rows)).found).toEqual(expectedOf(layout));
  });
});

describe("a mapping that is answered as it was proposed gives the same, and asks no more", () => {
  it.each(named(LAYOUTS))("%s", (_name, layout) => {
    const document = documentOf(layout.rows);
    const { draft } = draftFromDocument(document, draftFromDocument(document, null).mapping);
    expect(draft.needsMapping).toBe(false);
    expect(draft.objectives).toEqual(draftFromDocument(document, null).draft.objectives);
  });
});

describe("columns in any order give the same", () => {
  it.each(named(MOVABLE))("%s", (_name, layout) => {
    const rows = withWholeGroups(layout.rows);
    const order = fc.shuffledSubarray([...(rows[0] ?? []).keys()], {
      minLength: rows[0]?.length ?? 0,
    });
    fc.assert(
      fc.property(order, (columns) => {
        const moved = rows.map((row) => columns.map((column) => row[column] ?? ""));
        expect(read(documentOf(moved)).found).toEqual(expectedOf(layout));
      }),
      { numRuns: 8 },
    );
  });
});

/** The table with the heading of a group above each of its columns: moved alone, a column would lose it. */
function withWholeGroups(rows: Layout["rows"]): Layout["rows"] {
  return rows.map((row, at) => {
    const below = rows[at + 1] ?? [];
    const isGroups =
      row.filter((text) => text !== "").length > 2 &&
      row.some((text, column) => text === "" && isHeading(below[column]));
    let group = "";
    return isGroups && at < 3 && below.filter(isHeading).length > 3
      ? row.map((text, column) => {
          group = text !== "" ? text : below[column] === "" ? "" : group;
          return group;
        })
      : row;
  });
}

function isHeading(text: string | undefined): boolean {
  return (
    text !== undefined &&
    /^(?:Cod|Tito|Denom|Descr|Indic|U\.M|Valore|Target|Fonte|Code|Title|Name|Unit|Source|20\d\d)/u.test(text)
  );
}

const FOREIGN = [
  "Stakeholder",
  "Risorse finanziarie",
  "Capitolo di bilancio",
  "Codice CUP",
  "Link",
  "Sede",
  "Personale",
];

describe("columns that are no plan's change nothing", () => {
  it.each(named(MOVABLE))("%s", (_name, layout) => {
    const width = layout.rows[0]?.length ?? 0;
    const heading = layout.rows.findIndex((row) => row.filter((text) => text !== "").length > 4);
    fc.assert(
      fc.property(fc.constantFrom(...FOREIGN), placesOf(layout, width), (name, at) => {
        const repeated = layout.rows[heading]?.join("|");
        const wider = layout.rows.map((row, index) => {
          const isPlan = index >= heading + depthOf(layout) && row.filter((text) => text !== "").length > 2;
          const text = index === heading || row.join("|") === repeated ? name : isPlan ? `dato ${index}` : "";
          return [...row.slice(0, at), text, ...row.slice(at)];
        });
        expect(read(documentOf(wider)).found).toEqual(expectedOf(layout));
      }),
      { numRuns: 8 },
    );
  });
});

function depthOf({ name }: Layout): number {
  return TWO_ROWS.includes(name) ? 2 : 1;
}

/** Between the columns of a group there is no place for another. */
function placesOf({ name }: Layout, width: number): fc.Arbitrary<number> {
  return TWO_ROWS.includes(name) ? fc.constantFrom(0, width) : fc.nat({ max: width });
}

describe("a table on two pages, its heading repeated, gives the same", () => {
  it.each(named(MOVABLE))("%s", (_name, layout) => {
    const { rows } = layout;
    const first = rows.findIndex((row) => row.filter((text) => text !== "").length > 4);
    const depth = depthOf(layout);
    fc.assert(
      fc.property(fc.integer({ min: first + depth + 1, max: rows.length - 1 }), (cut) => {
        const heading = rows.slice(first, first + depth);
        const pages = [rows.slice(0, cut), [...heading, ...rows.slice(cut)]];
        expect(read(documentOf(...pages)).found.objectives).toEqual(layout.expected.objectives);
        expect(read(documentOf(pages.flat())).found.objectives).toEqual(layout.expected.objectives);
      }),
      { numRuns: 8 },
    );
  });
});

describe("headings in capitals or small letters, and empty rows, give the same", () => {
  it.each(named(TABLES))("%s", (_name, layout) => {
    const { rows } = layout;
    const first = rows.findIndex((row) => row.filter((text) => text !== "").length > 4);
    const empty = (rows[0] ?? []).map(() => "");
    for (const inCase of [(text: string) => text.toUpperCase(), (text: string) => text.toLowerCase()]) {
      const key = rows[first]?.join("|");
      const recased = rows.map((row) => (row.join("|") === key ? row.map(inCase) : row));
      const spaced = recased.flatMap((row, at) => (at > first + 1 && at % 3 === 0 ? [row, empty] : [row]));
      expect(read(documentOf(spaced)).found).toEqual(expectedOf(layout));
    }
  });
});
