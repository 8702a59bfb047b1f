import type { ReactNode } from "react";

import { useWords } from "../words/words";
import { VisuallyHidden } from "./visually-hidden";

/** A percentage. What is missing is a dash, read as "not available": never zero. */
export function Percent({ fraction }: { readonly fraction: number | null }): ReactNode {
  const { t, format } = useWords();
  if (fraction !== null) return format.percent(fraction);
  return (
    <>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{t("missing")}</VisuallyHidden>
    </>
  );
}
