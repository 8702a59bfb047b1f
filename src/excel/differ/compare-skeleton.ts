import { STYLES } from "../declare/cell-styles";
import type { Skeleton } from "../observe/skeleton";
import type { StyleLook } from "../observe/styles";
import { difference } from "./compare-table";
import type { Difference } from "./difference";
import { findingOf } from "./finding-of";

/** What can be seen without any cell: how Excel calculates, cell styles, what was left half done. */
export function compareSkeleton({ isManual, marker, styles }: Skeleton): readonly Difference[] {
  return [
    ...(marker?.isOpen === true ? [difference(findingOf("unfinished", "", marker.operation), [])] : []),
    ...(isManual ? [difference(findingOf("manual-calculation", "", ""), [{ type: "calculation" }])] : []),
    ...compareStyles(styles),
  ];
}

/**
 * Cell styles that are gone, or that lack what makes them work: that what is to be filled can be filled, and has a
 * colour. A body may choose other colours and fonts.
 */
export function compareStyles(present: ReadonlyMap<string, StyleLook>): readonly Difference[] {
  return STYLES.flatMap((style) => {
    const { name } = style;
    const found = present.get(name);
    if (found === undefined) {
      return [difference(findingOf("style-missing", "", name), [{ type: "cell-styles", names: [name] }])];
    }
    const hasFill = found.fill !== "" && found.fill.toLowerCase() !== "#ffffff";
    const isSound =
      (style.fill === undefined || hasFill) &&
      (style.isOpen !== true || (!found.locked && found.includes.protection));
    return isSound
      ? []
      : [difference(findingOf("style-changed", "", name), [{ type: "cell-styles", names: [name] }])];
  });
}
