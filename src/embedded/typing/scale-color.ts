import type { ConditionalRule } from "../model/conditional-format";
import type { BoundContext } from "./rule-bound";
import { boundValue } from "./rule-bound";

type ColorScale = Extract<ConditionalRule, { type: "colorScale" }>;

/**
 * `#RRGGBB` of a number on a scale: mixed in proportion between the two points around it, and the end's own beyond the
 * ends (ECMA-376, 18.3.1.16). `null`: a point has no number.
 */
export function scaleColor(context: BoundContext, { points }: ColorScale, value: number): string | null {
  const stops = points.map((point) => ({ color: point.color, at: boundValue(context, point) }));
  let below = stops[0];
  for (const stop of stops) {
    if (stop.at === null || below === undefined || below.at === null) return null;
    if (value <= stop.at) return mixed(below.color, stop.color, share(value, below.at, stop.at));
    below = stop;
  }
  return below?.color ?? null;
}

/** How far a number lies between two others, from 0 to 1. */
function share(value: number, from: number, to: number): number {
  return to > from ? Math.max(0, (value - from) / (to - from)) : 1;
}

function mixed(from: string, to: string, part: number): string {
  const channel = (color: string, position: number): number =>
    Number.parseInt(color.slice(position, position + 2), 16);
  const channels = [1, 3, 5].map((position) => {
    const start = channel(from, position);
    const value = Math.round(start + (channel(to, position) - start) * part);
    return value.toString(16).toUpperCase().padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
