import type { ReactNode } from "react";

import { percentText } from "../views/percent-text";
import { useWords } from "../words/words";
import { VisuallyHidden } from "./visually-hidden";

/** All of it: what is not quite there never looks as if it were. */
const WHOLE = [1];

/**
 * A percentage, never rounded up to one of the `limits`: `< 90,0%`. What is missing is a dash, read as "not available":
 * never zero.
 */
export function Percent({
  fraction,
  limits = WHOLE,
}: {
  readonly fraction: number | null;
  readonly limits?: readonly number[];
}): ReactNode {
  const { t, format } = useWords();
  if (fraction !== null) return percentText(fraction, limits, format);
  return (
    <>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{t("missing")}</VisuallyHidden>
    </>
  );
}
