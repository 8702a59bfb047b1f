import type { SheetLayout } from "../declare/sheet-layout";
import type { Difference, Mend } from "./difference";

/**
 * Differences without those that lay some sheets out: they come later. New sheets count each other when they take their
 * places among the tabs, so those that stay move up by the ones before them that do not come yet.
 */
export function withoutSheets(
  differences: readonly Difference[],
  isLeftOut: (layout: SheetLayout) => boolean,
): readonly Difference[] {
  const leftOut: number[] = [];
  return differences.flatMap((one) => {
    const isOut = one.mends.some(
      (mend) => (mend.type === "lay" || mend.type === "relay") && isLeftOut(mend.layout),
    );
    if (!isOut) return [{ ...one, mends: one.mends.map((mend) => movedUp(mend, leftOut)) }];
    for (const mend of one.mends) {
      if (mend.type === "lay" && mend.position !== null) leftOut.push(mend.position);
    }
    return [];
  });
}

function movedUp(mend: Mend, leftOut: readonly number[]): Mend {
  if (mend.type !== "lay" || mend.position === null) return mend;
  const { position } = mend;
  return { ...mend, position: position - leftOut.filter((other) => other <= position).length };
}
