import type { CSSProperties } from "react";
import type { ActivePlace } from "./sheet-grid";

const GAP = 6;
/** Room that a scroll bar may take. */
const MARGIN = 20;

/**
 * Where a box of about that size goes: below the active cell, or above it where there is no room, and never beyond the
 * right edge of what is seen. All in pixels.
 */
export function besideCell(place: ActivePlace, size: { width: number; height: number }): CSSProperties {
  const below = place.top + place.height + GAP;
  const fitsBelow = below + size.height <= place.visibleBottom - MARGIN;
  const rightmost = place.visibleRight - size.width - MARGIN;
  return {
    left: Math.max(Math.min(place.left, rightmost), 0),
    ...(fitsBelow ? { top: below } : { top: place.top - GAP, transform: "translateY(-100%)" }),
  };
}
