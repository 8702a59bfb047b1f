import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useResultWords } from "../words/result-words";

/** Asks why a result has its value. */
export function WhyButton({
  name,
  onClick,
}: {
  /** What the result is about. */
  readonly name: string;
  readonly onClick: () => void;
}): ReactNode {
  const { t } = useResultWords();
  return (
    <Link as="button" aria-label={t("result.whyOf", { name })} onClick={onClick}>
      {t("result.why")}
    </Link>
  );
}
