import type { CellStyle } from "../../../src/embedded/model/cell-style";
import type { Facts } from "./facts";

const known = new WeakMap<CellStyle, Facts>();
const knownBeyond = new WeakMap<CellStyle, WeakMap<CellStyle, Facts>>();

/** How a cell looks, with its cell style and its protection. Cells that look alike often share their style. */
export function lookFacts(style: CellStyle): Facts {
  return kept(known, style, () => factsOf(style));
}

/** In what a cell looks otherwise than it would by itself. */
export function ownLookFacts(style: CellStyle, inherited: CellStyle): Facts {
  const beyond = kept(knownBeyond, inherited, () => new WeakMap<CellStyle, Facts>());
  return kept(beyond, style, () => {
    const usual = lookFacts(inherited);
    return Object.fromEntries(
      Object.entries(lookFacts(style)).filter(([what, fact]) => usual[what] !== fact),
    );
  });
}

function kept<Key extends object, Value>(store: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const found = store.get(key) ?? make();
  store.set(key, found);
  return found;
}

function factsOf({ styleName, numberFormat, font, fill, borders, alignment, protection }: CellStyle): Facts {
  return {
    "cell style": styleName,
    "number format": numberFormat,
    font: described(font),
    fill: fill ?? "none",
    borders: described(borders),
    alignment: described(alignment),
    locked: protection.locked,
    "formula hidden": protection.formulaHidden,
  };
}

/** Plain data as one text, whatever the order of its members. */
export function described(data: object): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
