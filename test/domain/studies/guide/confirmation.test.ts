import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  acceptedChanges,
  confirmMany,
  confirmOne,
  reopen,
} from "../../../../src/domain/studies/guide/confirmation";
import { guideOf } from "../../../../src/domain/studies/guide/guide";
import { entryChanges } from "../../../../src/domain/studies/guide/entry-form";
import { sharedSource } from "../../../../src/domain/studies/guide/typed-value";
import { KINDS } from "../../../../src/domain/contract/vocabulary";
import {
  allRows,
  anyRows,
  guideFor,
  luccaData,
  isFormulaAt,
  registryData,
  rowOf,
  valueAt,
} from "./registry-data";

describe("confirming", () => {
  it("takes over what the person accepted, and nothing else", () => {
    const row = rowOf({ Indicatore: "26 schede", Tipo: "Numero", Target: 30, Confermato: "No" });
    const written = confirmOne(
      row,
      row.suggestion.fields.filter(({ field }) => field === "target"),
    );
    expect(written.map(({ target, before, after }) => [target.header, before, after])).toEqual([
      ["Target", 30, 26],
      ["Confermato", "No", "Sì"],
    ]);
    expect(written[0]?.target).toEqual({ table: "Indicatori", key: "2022-A1-OP-01-I01", header: "Target" });
    expect(written[0]?.reason).toBe("«26 schede»");
  });

  it("takes nothing over into a confirmed entry, not even what was suggested before it was confirmed", () => {
    const open = rowOf({ Indicatore: "26 schede" });
    const confirmed = rowOf({ Indicatore: "26 schede", Confermato: "Sì" });
    expect(acceptedChanges(open, open.suggestion.fields)).not.toEqual([]);
    expect(acceptedChanges(confirmed, open.suggestion.fields)).toEqual([]);
    expect(confirmOne(confirmed, open.suggestion.fields)).toEqual([]);
  });

  it("of many leaves out the doubtful, the confirmed and those without a kind, and says how many", () => {
    const rows = allRows(
      guideOf(
        registryData([
          { Indicatore: "26 schede", Tipo: "Numero" },
          { Indicatore: "da 10 a 12 incontri", Tipo: "Numero" },
          { Indicatore: "26 schede", Tipo: "Numero", Confermato: "Sì" },
          { Indicatore: "26 schede" },
        ]),
      ),
    );
    const { changes, ...counts } = confirmMany(rows, false);
    expect(counts).toMatchObject({ doubtful: 1, alreadyConfirmed: 1, withoutKind: 1 });
    expect(changes.map(({ target }) => [target.key, target.header])).toEqual([
      ["2022-A1-OP-01-I01", "Confermato"],
    ]);
    expect(confirmMany(rows, true)).toMatchObject({ doubtful: 1, alreadyConfirmed: 1, withoutKind: 0 });
  });

  it("of many leaves out those whose confirmation is a formula, so that the others can be written", () => {
    const formula = { formula: "=Altro!B2", shows: "No" };
    const rows = allRows(
      guideFor([
        { Indicatore: "26 schede", Tipo: "Numero", Confermato: formula },
        { Indicatore: "26 schede", Tipo: "Numero" },
      ]),
    );
    const { changes, withFormula } = confirmMany(rows, true);
    expect(withFormula).toBe(1);
    expect(new Set(changes.map(({ target }) => target.key))).toEqual(new Set(["2022-A1-OP-01-I02"]));
  });

  it("of all that Lucca counts writes one cell each, and none of the doubtful", () => {
    const rows = allRows(guideOf(luccaData())).filter(({ indicator }) => indicator.kind === "Numero");
    const { changes, doubtful } = confirmMany(rows, true);
    expect(doubtful).toBe(10);
    expect(changes).toHaveLength(rows.length - 10);
  });
});

describe("whatever the registry and whatever is chosen", () => {
  const chosen = fc.tuple(anyRows, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), fc.boolean());

  const kinds = fc.constantFrom(null, ...KINDS);
  const texts = fc.constantFrom("", "12", "50%", "forse");

  it("nothing confirmed is changed, but by opening it again; every change knows what stood there", () => {
    fc.assert(
      fc.property(chosen, kinds, texts, ([rows, marks, fill], kind, text) => {
        const data = registryData(rows);
        const guide = guideOf(data);
        const all = allRows(guide);
        const selected = all.filter((_, position) => marks[position]);
        const confirmed = new Set(all.filter(({ indicator }) => indicator.confirmed).map(({ id }) => id));
        const forms = selected.flatMap((row) => {
          const texts = { target: text, source: text, baseline: text };
          const { changes } = entryChanges(row, {
            kind,
            texts,
            accepted: row.suggestion.fields,
            confirms: fill,
          });
          const cells = changes.map(({ target }) => target.header);
          expect(new Set(cells).size).toBe(cells.length);
          return changes;
        });
        const changes = [
          ...confirmMany(selected, fill).changes,
          ...selected.flatMap((row) => confirmOne(row, row.suggestion.fields)),
          ...selected.flatMap((row) => acceptedChanges(row, row.suggestion.fields)),
          ...sharedSource(selected, text).changes,
          ...guide.checks.flatMap(({ mend }) => mend),
          ...forms,
        ];
        for (const change of changes) expect(confirmed.has(change.target.key)).toBe(false);
        const opened = reopen(selected);
        for (const { target, after } of opened) {
          expect([confirmed.has(target.key), target.header, after]).toEqual([true, "Confermato", "No"]);
        }
        for (const { target, before, after } of [...changes, ...opened]) {
          expect(before).toBe(valueAt(data, target));
          expect(after).not.toBe(before);
        }
      }),
    );
  });

  it("what is written to many at once goes over no formula", () => {
    fc.assert(
      fc.property(chosen, texts, ([rows, , fill], text) => {
        const data = registryData(rows);
        const guide = guideOf(data);
        const all = allRows(guide);
        const changes = [
          ...confirmMany(all, fill).changes,
          ...sharedSource(all, text).changes,
          ...reopen(all),
          ...guide.checks.flatMap(({ mend }) => mend),
          ...all.flatMap(({ suggestion }) => suggestion.fields).map(({ cell }) => cell),
        ];
        expect(changes.filter(({ target }) => isFormulaAt(data, target))).toEqual([]);
      }),
    );
  });

  it("confirming many overwrites nothing that is typed", () => {
    fc.assert(
      fc.property(chosen, ([rows, , fill]) => {
        for (const { target, before } of confirmMany(allRows(guideOf(registryData(rows))), fill).changes) {
          if (target.header !== "Confermato") expect(String(before).trim()).toBe("");
        }
      }),
    );
  });
});

describe("what is typed in the guide", () => {
  it("as one source for many goes only where there is none", () => {
    const rows = allRows(
      guideOf(registryData([{ Fonte: "" }, { Fonte: "PEG" }, { Confermato: "Sì" }, { Fonte: " " }])),
    );
    const { changes, left } = sharedSource(rows, " Protocollo ");
    expect(changes.map(({ target, after }) => [target.key.slice(-3), after])).toEqual([
      ["I01", "Protocollo"],
      ["I04", "Protocollo"],
    ]);
    expect(left).toBe(2);
    expect(sharedSource(rows, " ").changes).toEqual([]);
  });
});
