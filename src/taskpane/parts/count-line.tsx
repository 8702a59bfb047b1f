import type { ReactNode } from "react";

import type { Counted } from "../views/counted";
import { COUNTED } from "../views/counted";
import { useWords } from "../words/words";
import { Remark } from "./paragraph";

/** How many there are of each thing in a plan, in one line: `77 obiettivi, 237 indicatori`. */
export function CountLine({
  counts,
}: {
  readonly counts: Readonly<Partial<Record<Counted, number>>>;
}): ReactNode {
  const { t, format } = useWords();
  const parts = COUNTED.flatMap((counted) => {
    const count = counts[counted];
    return count === undefined ? [] : [`${format.integer(count)} ${t(`counts.${counted}`, { count })}`];
  });
  return <Remark>{parts.join(", ")}</Remark>;
}
