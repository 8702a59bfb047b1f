import fc from "fast-check";
import type { BandSet } from "../../src/domain/measurement/bands";
import type {
  TrackedIndicator,
  TrackedObjective,
  TrackedPhase,
} from "../../src/domain/measurement/tracked-plan";
import { NOT_YET } from "../../src/domain/cells/countable";
import type { DueIn } from "../../src/domain/measurement/quarter-rules";
import { BAND_MODES, FREQUENCIES, POLARITIES, QUARTERS, RULES } from "../../src/domain/contract/vocabulary";
import type { Kind } from "../../src/domain/contract/vocabulary";
import { indicator, objective, phase } from "./tracked";

/** Amounts as plans hold them: quarters of a unit, some negative. */
export const amounts = fc.integer({ min: -4000, max: 4000 }).map((quarters) => quarters / 4);
const weights = fc.integer({ min: 0, max: 8 }).map((halves) => halves / 2);
const state = fc.boolean();

function readingsOf(reading: fc.Arbitrary<number>): fc.Arbitrary<TrackedIndicator["readings"]> {
  const cell = fc.option(reading, { nil: null });
  return fc.tuple(cell, cell, cell, cell);
}

const NUMERIC_KINDS = ["Numero", "Percentuale", "Importo", "Rapporto", "Punteggio"] as const;
const FASCE = "Fasce" as const;
const NUMERIC_METHODS = ["Rapporto al target", "Lineare", "Dal valore iniziale"] as const;

/** Bands whose achievements go the right way; the first one sometimes without a start. */
function bandsOf(owner: BandSet["owner"], worthMore: BandSet["worthMore"]): fc.Arbitrary<BandSet> {
  const scale = owner === "body" ? 20 : 1;
  const rows = fc.uniqueArray(
    fc.record({
      from: fc.integer({ min: owner === "body" ? 0 : -20, max: 30 }).map((step) => step / scale),
      achievement: fc.integer({ min: 0, max: 12 }).map((tenths) => tenths / 10),
      mode: fc.constantFrom(...BAND_MODES),
    }),
    { selector: ({ from }) => from, minLength: 1, maxLength: 5 },
  );
  return fc.tuple(rows, fc.boolean()).map(([some, isOpen]): BandSet => {
    const starts = some.map(({ from }) => from).sort((a, b) => a - b);
    const worths = some.map(({ achievement }) => achievement).sort((a, b) => a - b);
    if (worthMore === "smaller") worths.reverse();
    const bands = some.map(({ mode }, index) => ({
      from: index === 0 && isOpen ? null : (starts[index] ?? null),
      achievement: worths[index] ?? 0,
      mode: index === 0 && isOpen ? ("Esatto" as const) : mode,
    }));
    return { owner, worthMore, bands };
  });
}

/** Sets of bands of every sort. */
export const bandSets: fc.Arbitrary<BandSet> = fc.oneof(
  bandsOf("body", "greater"),
  bandsOf("indicator", "greater"),
  bandsOf("indicator", "smaller"),
);

const numericIndicators = fc.record({
  kind: fc.constantFrom<Kind>(...NUMERIC_KINDS),
  rule: fc.constantFrom(...RULES),
  method: fc.constantFrom(...NUMERIC_METHODS),
  polarity: fc.constantFrom(...POLARITIES),
  baseline: fc.option(amounts, { nil: null }),
  target: fc.option(amounts, { nil: null }),
  frequency: fc.constantFrom(...FREQUENCIES),
  weight: weights,
  active: state,
  readings: readingsOf(amounts),
});

/** The quarter of *Scadenza*, and after the year. */
const deadlines = fc.constantFrom<DueIn>(1, 2, 3, 4, 5);

const yesNoIndicators = fc.record({
  kind: fc.constant<Kind>("Sì/No"),
  rule: fc.constant(null),
  method: fc.constant("Sì/No" as const),
  target: fc.constant(1),
  frequency: fc.constantFrom(...FREQUENCIES),
  weight: weights,
  active: state,
  deadline: deadlines,
  readings: readingsOf(fc.constantFrom(0, 1)),
});

/** Days of 2022 as serials. */
export const days = fc.integer({ min: 44562, max: 44926 });
const dateIndicators = fc.record({
  kind: fc.constant<Kind>("Data"),
  rule: fc.constant(null),
  method: fc.constant("Entro la data" as const),
  target: fc.option(days, { nil: null }),
  frequency: fc.constantFrom(...FREQUENCIES),
  weight: weights,
  active: state,
  deadline: deadlines,
  readings: readingsOf(
    fc.oneof({ weight: 4, arbitrary: days }, { weight: 1, arbitrary: fc.constant(NOT_YET) }),
  ),
});

const bandedIndicators = fc
  .tuple(numericIndicators, bandsOf("body", "greater"), fc.boolean())
  .chain(([one, ofBody, isOwn]) => {
    const own = bandsOf("indicator", one.polarity === "Crescente" ? "greater" : "smaller");
    const bands = isOwn ? own : fc.constant(ofBody);
    return fc.option(bands, { nil: null, freq: 9 }).map((set) => ({ ...one, method: FASCE, bands: set }));
  });

const bandedDates = fc
  .tuple(dateIndicators, fc.option(bandsOf("indicator", "smaller"), { nil: null, freq: 9 }))
  .map(([one, bands]) => ({ ...one, method: FASCE, bands }));

/** Indicators of every kind, with and without target and readings; some withdrawn. */
export const indicators: fc.Arbitrary<TrackedIndicator> = fc
  .tuple(
    fc.oneof(numericIndicators, yesNoIndicators, dateIndicators, bandedIndicators, bandedDates),
    fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray([...QUARTERS]) }),
  )
  .map(([changes, quarters]) => {
    // What does not count is no reading.
    const toCorrect = quarters.filter((quarter) => changes.readings[quarter - 1] === null);
    return indicator({ ...changes, toCorrect });
  });

const shares = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const phases: fc.Arbitrary<TrackedPhase> = fc
  .record({ weight: weights, active: state, progress: readingsOf(shares) })
  .map((changes) => phase(changes));

/** Objectives of a few centres, managers and public values, with indicators and phases. */
export const objectives: fc.Arbitrary<TrackedObjective> = fc
  .record({
    publicValue: fc.constantFrom("Accountability", "Semplificazione"),
    centre: fc.constantFrom({ code: "A1", name: "Organi Istituzionali" }, { code: "H1", name: "Viabilità" }),
    manager: fc.constantFrom("Paolo Benedetti", "Anna Bianchi"),
    weight: weights,
    active: state,
    indicators: fc.array(indicators, { maxLength: 4 }),
    phases: fc.array(phases, { maxLength: 3 }),
  })
  .map((changes) => objective(changes));
