/** What there is to say of one place of a workbook, each under its own word. What is left out is nothing special. */
export type Facts = Readonly<Record<string, Fact>>;

export type Fact = string | number | boolean;

/** A whole workbook in facts, by place: `Riepilogo!C4`, `table «Indicatori»`, `name «Anno_piano»`. */
export type WorkbookImage = ReadonlyMap<string, Facts>;

/** A place with what there is to say of it. */
export type PlacedFacts = readonly [place: string, facts: Facts];

/** What two images say differently of one place. */
export interface Difference {
  readonly place: string;
  readonly what: string;
  /** `null`: the image says nothing of it. */
  readonly one: Fact | null;
  readonly other: Fact | null;
}

/** Everything that two images say differently, in the order of the places. */
export function imageDifferences(one: WorkbookImage, other: WorkbookImage): readonly Difference[] {
  const places = new Set([...one.keys(), ...other.keys()]);
  return [...places].flatMap((place) => factDifferences(place, one.get(place), other.get(place)));
}

/** `Riepilogo!C4, value: 12 ≠ nothing`; of what is described member by member, only the members that differ. */
export function differenceText({ place, what, one, other }: Difference): string {
  const [first, second] = [membersOf(one), membersOf(other)];
  if (!first || !second) return `${place}, ${what}: ${factText(one)} ≠ ${factText(other)}`;
  const members = new Set([...Object.keys(first), ...Object.keys(second)]);
  const differing = [...members].filter((member) => first[member] !== second[member]);
  return differing
    .map(
      (member) =>
        `${place}, ${what} ${member}: ${first[member] ?? "nothing"} ≠ ${second[member] ?? "nothing"}`,
    )
    .join("; ");
}

/** A few differences in words, and how many there are besides. */
export function differenceTexts(differences: readonly Difference[], atMost = 12): readonly string[] {
  const shown = differences.slice(0, atMost).map(differenceText);
  const rest = differences.length - shown.length;
  return rest > 0 ? [...shown, `and ${rest} more`] : shown;
}

const NOTHING: Facts = {};

function factDifferences(place: string, one: Facts = NOTHING, other: Facts = NOTHING): readonly Difference[] {
  if (one === other) return [];
  const words = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...words].flatMap((what) =>
    one[what] === other[what] ? [] : [{ place, what, one: one[what] ?? null, other: other[what] ?? null }],
  );
}

/** Members of what is described as an object, each as JSON; `null`: it is not. */
function membersOf(fact: Fact | null): Readonly<Record<string, string>> | null {
  if (typeof fact !== "string" || !fact.startsWith("{")) return null;
  try {
    const data = JSON.parse(fact) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, JSON.stringify(value)]));
  } catch {
    // A text that only begins like an object.
    return null;
  }
}

function factText(fact: Fact | null): string {
  return fact === null ? "nothing" : JSON.stringify(fact);
}
