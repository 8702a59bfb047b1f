import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { matchRows } from "../../../src/excel/differ/match-rows";
import type { MatchedRow, RowIdentity } from "../../../src/excel/differ/match-rows";

function row(id: string, text: string, objective = "2022-A1"): RowIdentity {
  return { id, objective, objectiveTitle: `Titolo di ${objective}`, text };
}

/** Place in the plan and cause of each row of the sheet. */
function matched(declared: readonly RowIdentity[], observed: readonly RowIdentity[]): readonly string[] {
  return matchRows(declared, observed).map(
    ({ declared: place, cause }) => `${place ?? "-"} ${cause ?? "ok"}`,
  );
}

/** A plan's rows: identifiers that differ, words that may be the same. */
const plan = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 8 })
  .chain((numbers) =>
    fc.tuple(...numbers.map((number) => fc.nat(3).map((words) => row(`Id-${number}`, `Parole ${words}`)))),
  );

/** A plan's rows of which each can be told by its words. */
const toldByWords = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 })
  .map((numbers) => numbers.map((number) => row(`Id-${number}`, `Parole ${number}`)));

/** Anything that may stand on a sheet, near enough to a plan to be taken for it. */
const anyRow = fc.record({
  id: fc.constantFrom("Id-1", "id-1 ", "Id-2", "Id-3", "", " "),
  objective: fc.constantFrom("2022-A1", "2022-A2", ""),
  objectiveTitle: fc.constantFrom("Titolo 1", ""),
  text: fc.constantFrom("Parole 1", " Parole 1\r\n", "Parole 2", "Parole 3", "", " "),
});

function shuffled<T>(rows: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length });
}

describe("the rows of a sheet and those of the plan", () => {
  it("belong together without a finding where nothing was changed, in any order", () => {
    fc.assert(
      fc.property(
        plan.chain((declared) => fc.tuple(fc.constant(declared), shuffled(declared))),
        ([declared, observed]) => {
          expect(matchRows(declared, observed)).toEqual(
            observed.map((one): MatchedRow => ({ declared: declared.indexOf(one), cause: null })),
          );
        },
      ),
    );
  });

  it("are matched one to one, whatever stands on the sheet", () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 6 }),
        fc.array(anyRow, { maxLength: 8 }),
        (declared, observed) => {
          const matches = matchRows(declared, observed);
          const places = matches.flatMap(({ declared: place }) => place ?? []);
          expect(matches).toHaveLength(observed.length);
          expect(new Set(places).size).toBe(places.length);
          expect(places.every((place) => place >= 0 && place < declared.length)).toBe(true);
        },
      ),
    );
  });

  it("belong together in the same way whatever the order, where each row of the sheet is another", () => {
    fc.assert(
      fc.property(
        toldByWords,
        fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (declared, numbers, keys) => {
          const observed = numbers.map((number) => row(`ID-${number}`, `Parole ${(number % 40) + 1}`));
          const order: readonly number[] = observed
            .map((_, index) => ({ index, key: Number(keys.next().value) }))
            .sort((a, b) => a.key - b.key)
            .map(({ index }) => index);
          const straight = matchRows(declared, observed);
          const mixed = matchRows(
            declared,
            order.flatMap((index) => observed[index] ?? []),
          );
          expect(mixed).toEqual(order.map((index) => straight[index]));
        },
      ),
    );
  });

  it("follow the words where identifiers were swapped, in any way", () => {
    fc.assert(
      fc.property(
        toldByWords.chain((declared) =>
          fc.tuple(fc.constant(declared), shuffled(declared.map(({ id }) => id))),
        ),
        ([declared, ids]) => {
          const observed = declared.map((one, index) => ({ ...one, id: ids[index] ?? "" }));
          expect(matchRows(declared, observed)).toEqual(
            declared.map(({ id }, index): MatchedRow => ({
              declared: index,
              cause: id === ids[index] ? null : "id-swapped",
            })),
          );
        },
      ),
    );
  });

  it("leave a copy of a row without a place, and the first one with it", () => {
    fc.assert(
      fc.property(
        toldByWords.chain((declared) => fc.tuple(fc.constant(declared), fc.constantFrom(...declared))),
        ([declared, copied]) => {
          const matches = matchRows(declared, [...declared, copied]);
          expect(matches.slice(0, -1)).toEqual(
            declared.map((_, index) => ({ declared: index, cause: null })),
          );
          expect(matches.at(-1)).toEqual({ declared: null, cause: "row-duplicated" });
        },
      ),
    );
  });
});

describe("a row of a sheet", () => {
  const declared = [row("2022-A1_1", "Atti pubblicati"), row("2022-A1_2", "Giorni di attesa")];

  it("is known by its identifier where its words were changed", () => {
    expect(matched(declared, [row("2022-A1_2", "Ore di attesa")])).toEqual(["1 text-changed"]);
    expect(matched(declared, [row("2022-A1_2", "Giorni di attesa", "2022-B1")])).toEqual(["1 text-changed"]);
  });

  it("is known by its words where its identifier was mistyped, blanked or given other letters", () => {
    expect(matched(declared, [row("2022-A1_", "Giorni di attesa")])).toEqual(["1 id-misspelt"]);
    expect(matched(declared, [row("", "Giorni di attesa")])).toEqual(["1 id-misspelt"]);
    expect(matched(declared, [row(" 2022-a1_2", "Giorni di attesa")])).toEqual(["1 id-misspelt"]);
    expect(matched(declared, [row(" 2022-a1_2", "Ore")])).toEqual(["1 id-misspelt"]);
  });

  it("is another row with a wrong identifier, not the row of that identifier with wrong words", () => {
    expect(matched(declared, [row("2022-A1_1", "Giorni di attesa")])).toEqual(["1 id-swapped"]);
  });

  it("is unknown where neither identifier nor words are the plan's", () => {
    expect(matched(declared, [row("2022-Z9_9", "Altro"), row("", "")])).toEqual([
      "- row-unknown",
      "- row-unknown",
    ]);
  });

  it("is a copy where its identifier is the plan's, in other letters too", () => {
    expect(matched(declared, [...declared, row("2022-a1_1", "Altro")])).toEqual([
      "0 ok",
      "1 ok",
      "- row-duplicated",
    ]);
  });

  it("is matched to the letter before others that come close to it", () => {
    const exact = row("2022-A1_1", "Atti pubblicati");
    expect(matched(declared, [row("2022-a1_1", "Atti pubblicati"), exact])).toEqual([
      "- row-duplicated",
      "0 ok",
    ]);
    expect(matched(declared, [row("2022-A1_1", "Atti pubblicati", "2022-B1"), exact])).toEqual([
      "- row-duplicated",
      "0 ok",
    ]);
  });

  it("with the right identifier in other letters comes before one with the words alone", () => {
    expect(
      matched(declared, [row("2022-Z9_9", "Atti pubblicati"), row("2022-a1_1", "Atti pubblicati")]),
    ).toEqual(["- row-unknown", "0 id-misspelt"]);
  });

  it("with the words and the objective comes before one with the words alone", () => {
    expect(matched(declared, [row("x", "Atti pubblicati", "2022-B1"), row("y", "Atti pubblicati")])).toEqual([
      "- row-unknown",
      "0 id-misspelt",
    ]);
  });

  it("is told by its objective where several objectives have the same words", () => {
    const phases = [row("1", "Avvio", "A"), row("2", "Avvio", "B")];
    expect(matched(phases, [row("x", "Avvio", "B"), row("y", "Avvio", "A")])).toEqual([
      "1 id-misspelt",
      "0 id-misspelt",
    ]);
    expect(matched(phases, [row("x", "Avvio", "C")])).toEqual(["- row-unknown"]);
  });

  it("is not told by words that several rows share, but by its identifier", () => {
    const phases = [row("1", "Avvio"), row("2", "Avvio"), row("3", "Chiusura")];
    expect(matched(phases, [row("2", "Avvio", "B"), row("z", "Avvio")])).toEqual([
      "1 text-changed",
      "0 id-misspelt",
    ]);
    expect(matched(phases, [row("9", "Avvio")])).toEqual(["- row-unknown"]);
  });

  it("without words is told by its identifier, also where the plan has rows without words", () => {
    const bare = [row("1", ""), row("2", " ")];
    expect(matched(bare, [row("2", ""), row("1", "")])).toEqual(["1 ok", "0 ok"]);
    expect(matched(bare.slice(0, 1), [row("9", "")])).toEqual(["- row-unknown"]);
    expect(matched(declared, [row("2022-A1_2", "")])).toEqual(["1 text-changed"]);
  });

  it("has the same words with other line ends and with blanks around them", () => {
    const long = [row("1", "Prima riga\nseconda riga")];
    expect(matched(long, [row("1", " Prima riga\r\nseconda riga ")])).toEqual(["0 ok"]);
    expect(matched(long, [row("1", "Prima riga seconda riga")])).toEqual(["0 text-changed"]);
  });

  it("take no copy of a whole row for another row with the same words", () => {
    const declared = [row("X", "Parole"), row("Y", "Parole")];
    const observed = [row("X", "Parole"), row("X", "Parole"), row("Y", "Parole corrette")];
    expect(matched(declared, observed)).toEqual(["0 ok", "- row-duplicated", "1 text-changed"]);
  });

  it("give a row whose identifier was written over by another's back to its own words", () => {
    const declared = [row("X", "Corsi"), row("Y", "Ore")];
    expect(matched(declared, [row("X", "Corsi"), row("X", "Ore")])).toEqual(["0 ok", "1 id-swapped"]);
  });
});
