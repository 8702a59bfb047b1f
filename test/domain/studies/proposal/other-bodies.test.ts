import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isoDay } from "../../../../src/domain/wording/calendar";
import { proposeIndicator } from "../../../../src/domain/studies/proposal/proposal";
import type { IndicatorProposal } from "../../../../src/domain/studies/proposal/proposal";

const CASES = path.join(__dirname, "../../../cases/indicators");
const YEAR = 2025;

/** An indicator text of some body, and what a careful reader proposes. A percentage is in points. */
interface Judged {
  readonly text: string;
  readonly type: string;
  readonly unit: string | null;
  readonly polarity: string | null;
  readonly rule: string | null;
  readonly target: number | null;
  readonly deadline: string | null;
  readonly alternatives?: readonly string[];
  readonly unitAlternatives?: readonly string[];
  readonly polarityAlternatives?: readonly string[];
  readonly ruleAlternatives?: readonly string[];
}

function judged(file: string): readonly Judged[] {
  return JSON.parse(readFileSync(path.join(CASES, file), "utf8")) as readonly Judged[];
}

function isSettled({ kind }: IndicatorProposal): boolean {
  return kind === "Sì/No" || kind === "Data";
}

function hasKind(one: Judged, { kind }: IndicatorProposal): boolean {
  return [one.type, ...(one.alternatives ?? [])].includes(kind);
}

/** The target as the judges write it; a date has its day in the deadline. */
function targetOf(proposal: IndicatorProposal): number | null {
  if (isSettled(proposal) || proposal.target === null) return null;
  return proposal.kind === "Percentuale" ? Math.round(proposal.target * 1e6) / 1e4 : proposal.target;
}

/** Unit, direction and rule count where the kind is the first choice: they belong to it. */
function isWhole(one: Judged, proposal: IndicatorProposal): boolean {
  const { kind, unit, polarity, rule, deadline } = proposal;
  const said = deadline === null ? null : isoDay(deadline);
  const isSameNumber = targetOf(proposal) === one.target || (isSettled(proposal) && kind !== one.type);
  if (!hasKind(one, proposal) || !isSameNumber || said !== one.deadline) return false;
  if (kind !== one.type || isSettled(proposal)) return true;
  const units = [one.unit ?? "", ...(one.unitAlternatives ?? [])].map((word) => word.toLowerCase());
  return (
    (kind === "Punteggio" || units.includes(unit.toLowerCase())) &&
    [one.polarity, ...(one.polarityAlternatives ?? [])].includes(polarity) &&
    [one.rule, ...(one.ruleAlternatives ?? [])].includes(rule)
  );
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

describe.each([
  ["of other bodies, as given", "given.json", 118],
  ["written before the grammar", "own.json", 179],
  ["written before the grammar was corrected on the first", "own-second.json", 117],
])("the proposal for texts %s", (_, file, count) => {
  const proposals = judged(file).map((one) => ({ one, proposal: proposeIndicator(one.text, YEAR) }));
  const sure = proposals.filter(({ proposal }) => !proposal.doubtful);

  it("has the right kind in at least 92 %, and in 98 % where it is sure", () => {
    expect(proposals).toHaveLength(count);
    expect(share(proposals, ({ one, proposal }) => hasKind(one, proposal))).toBeGreaterThanOrEqual(0.92);
    expect(share(sure, ({ one, proposal }) => hasKind(one, proposal))).toBeGreaterThanOrEqual(0.98);
  });

  it("is right as a whole in at least 92 % where it is sure, and is sure of 60 %", () => {
    expect(share(sure, ({ one, proposal }) => isWhole(one, proposal))).toBeGreaterThanOrEqual(0.92);
    expect(sure.length / proposals.length).toBeGreaterThanOrEqual(0.6);
  });
});

const texts = ["given.json", "own.json", "own-second.json"]
  .flatMap((file) => judged(file))
  .map(({ text }) => text);

/** All that a person sees of a proposal, without the words that decided. */
function entry(text: string): Partial<IndicatorProposal> {
  const { kind, unit, polarity, rule, target, deadline, doubtful } = proposeIndicator(text, YEAR);
  return { kind, unit, polarity, rule, target, deadline, doubtful };
}

describe("the proposal for any of these texts", () => {
  it.each<[string, (text: string) => string]>([
    ["capitals", (text) => text.toUpperCase()],
    ["a dot at the end", (text) => `${text}.`],
    ["non-breaking blanks", (text) => text.replaceAll(" ", "\u00A0")],
    ["blanks around", (text) => `  ${text}\n`],
    ["typographic apostrophes", (text) => text.replaceAll("'", "’")],
    ["a soft hyphen", (text) => text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/u, "\u00AD")],
  ])("is the same with %s", (_, changed) => {
    for (const text of texts) expect([text, entry(changed(text))]).toEqual([text, entry(text)]);
  });

  it("is the same behind an article", () => {
    for (const text of texts.filter((one) => /^\p{L}{4}/u.test(one) && !/^entro/iu.test(one))) {
      for (const article of ["Il ", "La ", "I ", "Le "]) {
        expect([text, entry(article + text.charAt(0).toLowerCase() + text.slice(1))]).toEqual([
          text,
          entry(text),
        ]);
      }
    }
  });
});

describe("a number, a date or a unit that stands in the text", () => {
  const heads = fc.constantFrom(
    ...[
      "Numero di controlli",
      "Percentuale di istanze evase",
      "Spesa per consulenze",
      "Approvazione del piano",
    ],
    ...[
      "Tempo medio di risposta",
      "Alberi messi a dimora",
      "Voto medio degli utenti",
      "Rapporto tra entrate e spese",
    ],
    ...[
      "Incontri con le scuole",
      "Grado di attuazione del piano",
      "Proventi riscossi",
      "Consumo di carta",
      "Qualcosa di ignoto",
    ],
  );
  const number = fc.integer({ min: 3, max: 99 });

  it("is the target, or makes the proposal doubtful", () => {
    const forms = fc.constantFrom<(n: number) => string>(
      ...[
        (n: number) => `: ${n}`,
        (n: number) => ` (${n})`,
        (n: number) => ` >= ${n}`,
        (n: number) => ` almeno ${n}`,
      ],
      ...[
        (n: number) => ` max ${n}`,
        (n: number) => ` per ${n} volte`,
        (n: number) => ` ${n} su 100`,
        (n: number) => `: n. ${n}`,
      ],
      ...[
        (n: number) => ` >= ${n}%`,
        (n: number) => ` pari al ${n}%`,
        (n: number) => ` di € ${n}.000`,
        (n: number) => `: ${n} euro`,
      ],
    );
    fc.assert(
      fc.property(heads, forms, number, (head, form, n) => {
        const { target, doubtful } = proposeIndicator(head + form(n), YEAR);
        const isSaid =
          target !== null && [n, n / 100, n * 1000].some((value) => Math.abs(target - value) < 1e-9);
        expect([head + form(n), isSaid || doubtful]).toEqual([head + form(n), true]);
      }),
      { numRuns: 1000 },
    );
  });

  it("is the deadline, or makes the proposal doubtful", () => {
    const day = fc.date({ min: new Date("2025-01-01"), max: new Date("2026-12-31"), noInvalidDate: true });
    const forms = fc.constantFrom(
      (d: string) => ` entro il ${d}`,
      (d: string) => `: ${d}`,
      (d: string) => ` (${d})`,
      (d: string) => ` il ${d}`,
      (d: string) => ` - ${d}`,
    );
    const dates = fc.constantFrom<Intl.DateTimeFormatOptions>(
      { dateStyle: "long" },
      { dateStyle: "short" },
      { day: "2-digit", month: "2-digit", year: "numeric" },
    );
    fc.assert(
      fc.property(heads, day, forms, dates, (head, date, form, options) => {
        const text = head + form(date.toLocaleDateString("it-IT", { ...options, timeZone: "UTC" }));
        const { deadline, doubtful } = proposeIndicator(text, YEAR);
        const isSaid = deadline !== null && isoDay(deadline) === date.toISOString().slice(0, 10);
        expect([text, isSaid || doubtful]).toEqual([text, true]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["gg", "giorni"],
    ["ore", "ore"],
    ["in minuti", "minuti"],
    ["kWh", "kWh"],
    ["mq", "mq"],
    ["tonnellate", "tonnellate"],
    ["%", "%"],
    ["€", "€"],
    ["migliaia di euro", "migliaia di euro"],
  ])("«(%s)» is the unit, whatever is measured", (written, unit) => {
    fc.assert(
      fc.property(heads, (head) => {
        expect([head, proposeIndicator(`${head} (${written})`, YEAR).unit]).toEqual([head, unit]);
      }),
    );
  });
});

describe("a default", () => {
  it("of direction or rule is never sure: a thing that no word is known of is a doubt", () => {
    const nouns = fc.constantFrom("blerghi", "trullari", "zafferini", "mostarde", "quadranti");
    fc.assert(
      fc.property(nouns, fc.constantFrom("Numero di ", "n. ", "N° "), (noun, lead) => {
        expect(proposeIndicator(lead + noun, YEAR).doubts.map(({ code }) => code)).toEqual([
          "direction",
          "adds-up",
        ]);
      }),
    );
  });
});
