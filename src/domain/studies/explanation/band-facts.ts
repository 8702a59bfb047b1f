import { placeInBands } from "../../measurement/achievement";
import type { Measure, PlaceInBands } from "../../measurement/achievement";
import type { Band } from "../../measurement/bands";
import { amount, difference, equationOf, percent, product, quotient, sumOf } from "./arithmetic";
import type { Equation, Expression, NumberForm } from "./arithmetic";
import type { BandFact } from "./explanation";
import { formOf } from "./measured-form";

/** Which band holds an actual and what it is worth there; `null`: the indicator has no bands that can be used. */
export function bandFact(measure: Measure, actual: number): BandFact | null {
  const place = placeInBands(measure, actual);
  if (place === null || measure.bands === null) return null;
  const form =
    place.quantity === "share" ? "percent" : place.quantity === "delay" ? "amount" : formOf(measure.kind);
  return {
    code: "band",
    owner: measure.bands.owner,
    quantity: place.quantity,
    value: { value: place.value, form },
    from: place.band?.from ?? null,
    to: place.to,
    isBelowAll: place.band === null,
    isBelowFirst: isBelow(place),
    achievement: place.achievement,
    equation: place.band === null ? null : lineEquation(place.band, place, form),
  };
}

/** What is worth most when it is small holds with its first band also what lies below it. */
function isBelow({ band, value }: PlaceInBands): boolean {
  return band !== null && band.from !== null && value < band.from;
}

/** The straight line of a band in proportion; `null` where the achievement is what the band says. */
function lineEquation(band: Band, place: PlaceInBands, form: NumberForm): Equation | null {
  const { from, achievement, mode } = band;
  const { to, nextAchievement, value } = place;
  if (mode === "Esatto" || from === null || to === null || nextAchievement === null) return null;
  if (value <= from || nextAchievement === achievement) return null;
  const number = (of: number): Expression => (form === "percent" ? percent(of) : amount(of));
  const along = quotient(difference(number(value), number(from)), difference(number(to), number(from)));
  const rise = product(along, difference(percent(nextAchievement), percent(achievement)));
  return equationOf(sumOf([percent(achievement), rise]), "percent");
}
