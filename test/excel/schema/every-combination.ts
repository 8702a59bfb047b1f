import fc from "fast-check";
import { KINDS, METHODS, POLARITIES, RULES } from "../../../src/domain/contract/vocabulary";
import type { Kind } from "../../../src/domain/contract/vocabulary";
import type { SeenValue } from "../embedded";

/** Registry columns that decide how an indicator is measured. */
export const MEASURE_HEADERS = [
  ...(["Tipo", "Polarità", "Regola", "Metodo", "Valore iniziale", "Target"] as const),
  ...(["Scadenza", "Frequenza", "Stato piano"] as const),
] as const;

type MeasureHeader = (typeof MEASURE_HEADERS)[number];

/** A row of `Fasce`: Da, Raggiungimento, Modo. */
export type BandCells = readonly [SeenValue, SeenValue, SeenValue];

/** An indicator as it stands in the cells. */
export interface IndicatorCells {
  readonly registry: Readonly<Record<MeasureHeader, SeenValue>>;
  readonly readings: readonly SeenValue[];
  /** Its own rows of `Fasce`. */
  readonly bands: readonly BandCells[];
  /** What it stands for, to be found in results: `Numero, Somma, Lineare, Crescente`. */
  readonly combination: string;
}

/** The bands of the body. */
export const BODY_BANDS: readonly BandCells[] = [
  ["", 0, ""],
  [0.5, 0.4, "In proporzione"],
  [0.7, 0.7, "Esatto"],
  [0.9, 0.9, "In proporzione"],
  [1, 1, "In proporzione"],
  [1.25, 1.5, ""],
];

/** What people and pastes leave in cells. Text goes in as text; `=` begins a pasted formula. */
const awkward: fc.Arbitrary<SeenValue> = fc.constantFrom<SeenValue>(
  ...["", "", "", "Sì", "si", "SI ", "x", "fatto", "no", "N", "forse", "85", "85%", "0,85", "1.234"],
  ...[
    "1.234,5",
    "12 ",
    "15/04/2022",
    "2022-04-15",
    "31/02/2022",
    "15.04.2022",
    "-3",
    "abc",
    " ",
    "250%",
    "1/2",
  ],
  ...[0, 1, 2, 5, 0.5, 0.85, 1.5, 85, 120, -4, 44666, 44700, 1e6, true, false, "=NA()", "=1/0", "=2+3"],
);

const NUMERIC_KINDS = ["Numero", "Percentuale", "Importo", "Rapporto", "Punteggio"] as const;
const NUMERIC_METHODS = [
  "Rapporto al target",
  "Lineare",
  "Dal valore iniziale",
  "Fasce",
  "Fasce proprie",
] as const;

/** What decides how an indicator is measured. */
interface Combination {
  readonly kind: Kind;
  readonly rule: string;
  readonly method: string;
  readonly polarity: (typeof POLARITIES)[number];
}

/** Every kind with every rule, method (bands of the body and of its own) and polarity that it can have. */
const COMBINATIONS: readonly Combination[] = [
  ...NUMERIC_KINDS.flatMap((kind) =>
    RULES.flatMap((rule) =>
      NUMERIC_METHODS.flatMap((method) => POLARITIES.map((polarity) => ({ kind, rule, method, polarity }))),
    ),
  ),
  { kind: "Sì/No", rule: "", method: "Sì/No", polarity: "Crescente" },
  { kind: "Data", rule: "", method: "Entro la data", polarity: "Crescente" },
  { kind: "Data", rule: "", method: "Fasce proprie", polarity: "Crescente" },
];

function nameOf({ kind, rule, method, polarity }: Combination): string {
  return [kind, rule, method, polarity].join(", ");
}

/** The names of all combinations. */
export const COMBINATION_NAMES: readonly string[] = COMBINATIONS.map(nameOf);

/** In sixteenths of a target's tenth, so that sums and thresholds are hit exactly and missed narrowly. */
function ordinary(kind: Kind): fc.Arbitrary<SeenValue> {
  if (kind === "Sì/No") return fc.constantFrom<SeenValue>("Sì", "No");
  if (kind === "Data") return fc.integer({ min: 44640, max: 44720 });
  const tenths = fc.integer({ min: 0, max: 60 }).map((steps) => steps / 4);
  return kind === "Percentuale" ? tenths.map((tenth) => tenth / 15) : tenths;
}

const deadline = fc.constantFrom<SeenValue>("", "", 44600, 44680, 44800, 45100, "T2", "t3", "presto");
const frequency = fc.constantFrom<SeenValue>("", "Trimestrale", "Semestrale", "Annuale");

/** Bands whose achievements go the right way, in the unit of the kind. */
function ownBands({ kind, polarity }: Combination): fc.Arbitrary<readonly BandCells[]> {
  const falls = kind === "Data" || polarity === "Decrescente";
  const unit = kind === "Percentuale" ? 1 / 15 : kind === "Data" ? 10 : 1;
  return fc
    .record({
      starts: fc.uniqueArray(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 3 }),
      worths: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }),
      modes: fc.array(fc.constantFrom("", "Esatto", "In proporzione", " in proporzione"), {
        minLength: 4,
        maxLength: 4,
      }),
      isOpen: fc.boolean(),
    })
    .map(({ starts, worths, modes, isOpen }) => {
      const rising = worths.map((tenths) => tenths / 10).sort((a, b) => (falls ? b - a : a - b));
      const sorted = [...starts].sort((a, b) => a - b);
      return sorted
        .map((start, index): BandCells => {
          const open = isOpen && index === 0;
          return [open ? "" : start * unit, rising[index] ?? 0, open ? "" : (modes[index] ?? "")];
        })
        .reverse();
    });
}

/** Rows of `Fasce` with something wrong, now and then. */
function awkwardBands(combination: Combination): fc.Arbitrary<readonly BandCells[]> {
  const more = fc.tuple(
    fc.constantFrom<SeenValue>("", 3, "4,5", "50%", "molto", -2, "=NA()"),
    fc.constantFrom<SeenValue>(0, 0.5, "80%", 1, 50, "", "=1/0"),
    fc.constantFrom<SeenValue>("", "Esatto", "In proporzione", "A scalini"),
  );
  return fc.tuple(ownBands(combination), more).map(([bands, row]) => [...bands, row]);
}

/** Ordinary in the registry and as of T2, so that there is a result; whatever people leave behind from T3 on. */
function cellsOf(combination: Combination): fc.Arbitrary<IndicatorCells> {
  const { kind, rule, method, polarity } = combination;
  const usual = ordinary(kind);
  const hasOwn = method === "Fasce proprie";
  const improving = polarity === "Crescente" ? [2, 10] : [14, 8];
  const [baseline = 0, target = 0] = improving.map((number) =>
    kind === "Percentuale" ? number / 15 : number,
  );
  return fc.record({
    registry: fc.record({
      Tipo: fc.constant<SeenValue>(kind),
      Polarità: fc.constant<SeenValue>(polarity),
      Regola: fc.constant<SeenValue>(rule),
      Metodo: fc.constant<SeenValue>(hasOwn ? "Fasce" : method),
      "Valore iniziale": fc.constant<SeenValue>(baseline),
      Target: fc.constant<SeenValue>(kind === "Data" ? 44681 : target),
      Scadenza: deadline,
      Frequenza: frequency,
      "Stato piano": fc.constant<SeenValue>("Attivo"),
    }),
    readings: fc.tuple(usual, usual, orAwkward(usual), orAwkward(usual)),
    bands: hasOwn ? ownBands(combination) : fc.constant([]),
    combination: fc.constant(nameOf(combination)),
  });
}

function orAwkward(usual: fc.Arbitrary<SeenValue>): fc.Arbitrary<SeenValue> {
  return fc.oneof({ arbitrary: usual, weight: 3 }, { arbitrary: awkward, weight: 2 });
}

/** Awkward cells everywhere, words that are in no list, defaults, methods of other kinds, withdrawn indicators. */
const anything: fc.Arbitrary<IndicatorCells> = fc
  .tuple(fc.constantFrom<Kind | "">(...KINDS, "Numero", "Percentuale", ""), fc.constantFrom(...POLARITIES))
  .chain(([kind, polarity]) => {
    const cell = orAwkward(kind === "" ? awkward : ordinary(kind));
    const bands =
      kind === "" ? fc.constant([]) : awkwardBands({ kind, polarity, rule: "", method: "Fasce proprie" });
    return fc.record({
      registry: fc.record({
        Tipo: fc.constantFrom<SeenValue>(kind, kind, kind.toUpperCase()),
        Polarità: fc.constantFrom<SeenValue>(polarity, polarity, "", " decrescente ", "Neutra"),
        Regola: fc.constantFrom<SeenValue>(...RULES, "", "media ", "Mediana"),
        Metodo: fc.constantFrom<SeenValue>("", ...METHODS, "Fasce", "Fasce", " LINEARE", "Altro"),
        "Valore iniziale": cell,
        Target: cell,
        Scadenza: deadline,
        Frequenza: frequency,
        "Stato piano": fc.constantFrom<SeenValue>("Attivo", "Attivo", "Attivo", "", "Stralciato"),
      }),
      readings: fc.tuple(cell, cell, cell, cell),
      bands: fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, { arbitrary: bands, weight: 1 }),
      combination: fc.constant(""),
    });
  });

const SEED = 20221231;
const FURTHER = 130;

function sampled<T>(arbitrary: fc.Arbitrary<T>, seed: number): T {
  const [sample] = fc.sample(arbitrary, { numRuns: 1, seed });
  if (sample === undefined) throw new Error("nothing was generated");
  return sample;
}

/** Every combination, then rows in which anything may stand. */
export const EVERY_COMBINATION: readonly IndicatorCells[] = [
  ...COMBINATIONS.map((combination, index) => sampled(cellsOf(combination), SEED + index)),
  ...fc.sample(anything, { numRuns: FURTHER, seed: SEED }),
];
